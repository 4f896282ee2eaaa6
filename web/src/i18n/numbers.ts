import type { Interval, Lang, Share } from '../contract/types';
import { ar } from './ar';
import { type Dictionary, en, type Forms } from './en';
import { kept } from './kept';

export const dictionaries: Record<Lang, Dictionary> = { ar, en };

/**
 * Digits are 0-9 in both languages: reports of the region use them, the two versions of the page can be
 * compared figure by figure, and a figure keeps its shape inside mixed text.
 */
export const LOCALES: Record<Lang, string> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

const numbers = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const percentages = kept(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const rules = kept((locale) => new Intl.PluralRules(locale));

export function formatNumber(value: number, lang: Lang): string {
  return numbers(LOCALES[lang]).format(value);
}

export function formatPercent(value: number, lang: Lang): string {
  return percentages(LOCALES[lang]).format(value);
}

/** The form of a counted noun that the number asks for; `#` stands for the number. */
export function plural(count: number, forms: Forms, lang: Lang): string {
  const rule = count === 0 && forms.zero ? 'zero' : rules(LOCALES[lang]).select(count);
  return (forms[rule] ?? forms.other).replace('#', formatNumber(count, lang));
}

/** Bounds in words. An open end is never shown as infinity, and nothing known is said so. */
export function formatInterval({ low, high }: Interval, lang: Lang): string {
  const words = dictionaries[lang].interval;
  if (high == null) return low > 0 ? words.atLeast(formatNumber(low, lang)) : words.none;
  if (low === high) return formatNumber(low, lang);
  if (low <= 0) return words.atMost(formatNumber(high, lang));
  return words.range(formatNumber(low, lang), formatNumber(high, lang));
}

/** "most of those who left", or the percentages where no word was used. */
export function formatShare(share: Share, lang: Lang): string {
  const { terms, percent, bases } = dictionaries[lang].share;
  const [alone, of] = (share.term && terms[share.term]) || percent(percents(share, lang));
  const base = share.of ? bases[share.of] : undefined;
  return base ? `${of} ${base}` : alone;
}

function percents(share: Share, lang: Lang): string {
  const low = formatPercent(share.low ?? 0, lang);
  const high = formatPercent(share.high ?? 1, lang);
  return low === high ? low : dictionaries[lang].interval.range(low, high);
}
