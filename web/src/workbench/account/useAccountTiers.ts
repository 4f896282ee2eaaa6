import { useEffect, useState } from 'react';
import { type AccountListener, followAccount } from '../../api/studies';
import type { AccountTier } from '../../api/types';
import { complete } from '../../contract/read';
import type { AccountPageData } from '../../contract/types';

export interface Reckoning {
  /** The last tier that came; while another convention is reckoned, still that of the one before. */
  data?: AccountPageData;
  tier?: AccountTier['tier'];
  found?: { done: number; total: number };
  running: boolean;
  error?: unknown;
}

/** A study's account as it is being narrowed. `again` begins anew when it changes. */
export function useAccountTiers(study: string, convention: string | undefined, again: number): Reckoning {
  const [reckoning, setReckoning] = useState<Reckoning>({ running: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value of `again` asks again
  useEffect(() => {
    setReckoning((before) => ({ data: before.data, running: true }));
    const listener: AccountListener = {
      tier: ({ tier, answer }) =>
        setReckoning((now) => ({ ...now, tier, data: complete(answer as Parameters<typeof complete>[0]) })),
      progress: (found) => setReckoning((now) => ({ ...now, found })),
      end: (error) => setReckoning((now) => ({ ...now, running: false, error })),
    };
    return followAccount(study, convention, listener);
  }, [study, convention, again]);
  return reckoning;
}
