import type { Lang, When } from '../contract/types';
import { kept } from './kept';
import { dictionaries, LOCALES } from './numbers';

/** Month names as used from Morocco to Iraq: the Levantine name and the other one, "آب/أغسطس". */
const ARABIC_MONTHS = ['ar-SY-u-nu-latn', 'ar-EG-u-nu-latn'] as const;

const months = {
  long: kept((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })),
  short: kept((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })),
};

type Grain = 'day' | 'month' | 'year';

export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export function formatDate(iso: string, grain: Grain, lang: Lang): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = String(date.getUTCDate());
  const year = String(date.getUTCFullYear());
  const parts = grain === 'day' ? [day, monthName(date, lang), year] : [monthName(date, lang), year];
  return grain === 'year' ? year : parts.join(' ');
}

/** The month's one short name, for the axis of a timeline. */
export function shortMonth(iso: string, lang: Lang): string {
  const locale = lang === 'ar' ? ARABIC_MONTHS[0] : LOCALES.en;
  return months.short(locale).format(new Date(`${iso}T00:00:00Z`));
}

function monthName(date: Date, lang: Lang): string {
  const locales = lang === 'en' ? [LOCALES.en] : ARABIC_MONTHS;
  return locales.map((locale) => months.long(locale).format(date)).join('/');
}

/** A time as precisely as it is known and no more precisely. */
export function formatWhen(when: When | null | undefined, lang: Lang): string {
  const words = dictionaries[lang].dates;
  if (!when || (!when.start && !when.end)) return words.unknown;
  const grain =
    when.precision === 'month' || when.precision === 'season'
      ? 'month'
      : when.precision === 'year'
        ? 'year'
        : 'day';
  if (when.start && when.end) return formatSpan(when.start, when.end, grain, lang);
  return when.start
    ? words.since(formatDate(when.start, grain, lang))
    : words.until(formatDate(when.end ?? '', grain, lang));
}

/** From one date to another, saying a common month or year once. */
export function formatSpan(start: string, end: string, grain: Grain, lang: Lang): string {
  const [from, to] = [formatDate(start, grain, lang), formatDate(end, grain, lang)];
  if (from === to) return from;
  const common = grain === 'day' && start.slice(0, 7) === end.slice(0, 7) ? 'month' : 'year';
  const repeated = ` ${formatDate(end, common, lang)}`;
  const same = grain !== 'year' && start.slice(0, 4) === end.slice(0, 4);
  return dictionaries[lang].dates.range(same ? from.replace(repeated, '') : from, to);
}
