import { useAccount } from '../contract/accountContext';
import type { Claim, Flow, Lang } from '../contract/types';
import type { Figure } from '../evidence/figure';
import { useLanguage } from '../i18n/language';
import { dictionaries, formatInterval, formatShare } from '../i18n/numbers';

/** A flow as a figure that can be asked for its evidence. */
export function useFlowFigure(): (flow: Flow) => Figure & { figure: string } {
  const { names, claim } = useAccount();
  const { lang } = useLanguage();
  return (flow) => ({
    title: names.path(flow),
    figure: flowWords(
      flow,
      flow.claims.flatMap((id) => claim(id) ?? []),
      lang,
    ),
    claims: flow.claims,
    contested: flow.contested,
    holds: flow.holds,
    explanation: flow.explanation,
  });
}

/** A flow's figure in words: its share where only a share is said, "some" where nobody says a number. */
export function flowWords(flow: Flow, claims: Claim[], lang: Lang): string {
  const bare = flow.low <= 1 && flow.high == null;
  if (bare && flow.share) return formatShare(flow.share, lang);
  if (bare && claims.length > 0 && claims.every((claim) => withoutNumber(claim)))
    return dictionaries[lang].interval.someSaid;
  const unit = flow.unit ? dictionaries[lang].units[flow.unit] : undefined;
  return unit ? `${formatInterval(flow, lang)} (${unit})` : formatInterval(flow, lang);
}

/** Whether a claim says no number, not even a vague one that binds. */
function withoutNumber({ quantity }: Claim): boolean {
  return !quantity || quantity.form === 'none' || (quantity.form === 'vague' && (quantity.low ?? 0) <= 1);
}
