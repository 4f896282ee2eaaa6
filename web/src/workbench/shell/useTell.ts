import { useCallback } from 'react';
import { Problem, tooManyOf } from '../../api/problem';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useNotices } from './noticesContext';

/** Errors in words: the server's own where it said any, else those of the page. */
export function useTelling(): (error: unknown) => { happened: string; now: string } {
  const { lang } = useLanguage();
  const words = useWords(shell).problem;
  return useCallback(
    (error) => {
      if (!(error instanceof Problem)) return { happened: words.broken, now: words.brokenNow };
      if (error.status === 0) return { happened: words.silent, now: words.silentNow };
      const many = tooManyOf(error);
      if (many)
        return {
          happened: words.tooMany(formatNumber(many.count, lang), formatNumber(many.most, lang)),
          now: words.tooManyNow,
        };
      const lost = error.status === 404;
      const happened = error.detail ?? (error.title || (lost ? words.lost : words.other(error.status)));
      return { happened, now: error.wayOut ?? (lost ? words.lostNow : words.otherNow) };
    },
    [words, lang],
  );
}

/** Tells an error as a notice. */
export function useTell(): (error: unknown) => void {
  const tell = useNotices();
  const telling = useTelling();
  return useCallback(
    (error) => {
      const { happened, now } = telling(error);
      tell({ text: happened, more: now, bad: true });
    },
    [tell, telling],
  );
}
