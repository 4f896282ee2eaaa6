import { useCallback } from 'react';
import { useAccount } from '../contract/accountContext';
import type { Happening } from '../contract/types';
import type { Figure } from '../evidence/figure';
import { flowWords } from '../figures/flowFigure';
import { useLanguage } from '../i18n/language';
import { formatInterval } from '../i18n/numbers';

/** An event as a figure: what happened, by the path it belongs to where it has one. */
export function useEventFigure(): (event: Happening) => Figure & { figure: string } {
  const { account, names, claim } = useAccount();
  const { lang, words } = useLanguage();
  return useCallback(
    (event) => {
      const flow = account.flows.find((one) => one.events.includes(event.id));
      const manner = words.manner[event.manner] ?? event.manner;
      const claims = event.claims.flatMap((id) => claim(id) ?? []);
      return {
        title: flow ? `${manner}: ${names.path(flow)}` : manner,
        figure: flow?.events.length === 1 ? flowWords(flow, claims, lang) : formatInterval(event, lang),
        claims: event.claims,
        contested: event.contested ?? false,
        holds: flow?.events.length === 1 ? flow.holds : undefined,
        explanation: flow?.explanation,
      };
    },
    [account, names, claim, lang, words],
  );
}
