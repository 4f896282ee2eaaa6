import { useCallback } from 'react';
import { useAccount } from '../contract/accountContext';
import type { Figure } from '../evidence/figure';
import { useFlowFigure } from '../figures/flowFigure';
import { useLanguage } from '../i18n/language';
import { isolated } from '../i18n/naming';
import { formatInterval, formatShare } from '../i18n/numbers';
import type { Band } from './layout';

/** A band as a figure: its sum, or the one flow it is made of. */
export function useBandFigure(): (band: Band) => Figure & { figure: string } {
  const { names, flow } = useAccount();
  const { lang, words } = useLanguage();
  const flowFigure = useFlowFigure();
  return useCallback(
    (band) => {
      const only = band.sum.flows.length === 1 ? flow(band.sum.flows[0] ?? '') : undefined;
      const sum = band.share ? formatShare(band.share, lang) : formatInterval(band.sum, lang);
      return {
        claims: band.claims,
        ...(only && flowFigure(only)),
        contested: band.contested,
        title: words.path(isolated(names.state(band.from.state)), isolated(names.state(band.to.state))),
        figure: only ? flowFigure(only).figure : sum,
      };
    },
    [names, flow, flowFigure, lang, words],
  );
}
