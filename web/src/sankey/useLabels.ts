import { useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';
import { measureText } from '../theme/measure';
import { type Label, linesOf, type Part, spread } from './labels';
import type { Band, Condition } from './layout';
import { useBandFigure } from './useBandFigure';

/** The labels of all states; `room` is what the last column has beside it. */
export function useLabels(conditions: Condition[], bands: Band[], room: number, height: number): Label[] {
  const { words } = useLanguage();
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
      const title: Part = { text: condition.again ? words.sankey.again(name) : name, kind: 'name' };
      return { condition, lines: linesOf([title, ...numbers], room, measureText) };
    };
    const last = conditions.filter((condition) => condition.departures === 0);
    const earlier = conditions.filter((condition) => condition.departures > 0);
    return [...spread(last.map(label), height), ...earlier.map((one) => ({ ...label(one), top: 0 }))];
  }, [conditions, bands, room, height, words, names, figureOf]);
}
