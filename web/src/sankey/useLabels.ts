import { useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import type { Sum } from '../contract/types';
import { useLanguage } from '../i18n/language';
import { plural } from '../i18n/numbers';
import { measureText } from '../theme/measure';
import { type Label, linesOf, type Part, spread } from './labels';
import type { Band, Condition } from './layout';
import { useBandFigure } from './useBandFigure';

/** More figures than these are left to the table. */
const MOST_FIGURES = 4;

/** Height that the labels of the states people arrive in need, in pixels. */
export function heightFor(sums: Sum[], narrow: boolean): number {
  const states = [...new Set(sums.map((sum) => sum.to))];
  const line = narrow ? 36 : 28;
  return states.reduce((height, state) => {
    const arriving = sums.filter((sum) => sum.to === state).length;
    return height + Math.max(narrow ? 112 : 86, 44 + line * Math.min(arriving, MOST_FIGURES));
  }, 0);
}

/** The labels of all states; `room` is what the last column has beside it. */
export function useLabels(conditions: Condition[], bands: Band[], room: number, height: number): Label[] {
  const { lang, words } = useLanguage();
  const { names } = useAccount();
  const figureOf = useBandFigure();
  return useMemo(() => {
    const end = (band: Band) => band.hops.at(-1)?.y1 ?? 0;
    const label = (condition: Condition) => {
      const name = names.state(condition.state);
      const arriving = bands.filter((band) => band.to === condition).sort((a, b) => end(a) - end(b));
      const numbers = arriving.map((band): Part => {
        const figure = `${band.contested ? '≠ ' : ''}${figureOf(band).figure}`;
        const from = names.state(band.from.state);
        return {
          text: arriving.length > 1 ? words.sankey.arriving(from, figure) : figure,
          kind: band.contested ? 'contested' : 'number',
        };
      });
      const left = numbers.length > MOST_FIGURES ? numbers.splice(MOST_FIGURES - 1).length : 0;
      if (left > 0) numbers.push({ text: plural(left, words.sankey.more, lang), kind: 'number' });
      const title: Part = { text: condition.again ? words.sankey.again(name) : name, kind: 'name' };
      return { condition, lines: linesOf([title, ...numbers], room, measureText) };
    };
    const last = conditions.filter((condition) => condition.departures === 0);
    const earlier = conditions.filter((condition) => condition.departures > 0);
    return [...spread(last.map(label), height), ...earlier.map((one) => ({ ...label(one), top: 0 }))];
  }, [conditions, bands, room, height, lang, words, names, figureOf]);
}
