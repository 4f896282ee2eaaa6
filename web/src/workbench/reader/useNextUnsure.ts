import { useCallback } from 'react';
import { nextUnsure } from '../../api/claims';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { useAddress } from '../shell/addressContext';
import { useNotices } from '../shell/noticesContext';
import { useTell } from '../shell/useTell';

/** Goes to the claim that should be looked at next, whatever report it is of. */
export function useNextUnsure(): (after?: string) => void {
  const words = useWords(reader);
  const { go } = useAddress();
  const tell = useNotices();
  const tellError = useTell();
  return useCallback(
    (after) => {
      nextUnsure(after).then(({ claim }) => {
        if (claim) go('reader', { report: claim.claim.report, claim: claim.id });
        else tell({ text: words.allSure });
      }, tellError);
    },
    [go, tell, tellError, words],
  );
}
