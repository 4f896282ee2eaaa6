import { useEffect, useState } from 'react';
import { checkStudy } from '../../api/studies';
import type { Study } from '../../api/types';

/** Milliseconds without a key press after which the text is checked. */
const PAUSE = 350;

export interface Checked {
  checking: boolean;
  /** What was read last; while the text cannot be read, what was read before. */
  study?: Study;
  error?: unknown;
}

/** Asks the server, as one writes, whether a study can be read. */
export function useCheckedStudy(yaml: string | undefined): Checked {
  const [checked, setChecked] = useState<Checked>({ checking: true });
  useEffect(() => {
    if (yaml === undefined) return;
    setChecked((now) => ({ ...now, checking: true }));
    let wanted = true;
    const timer = setTimeout(() => {
      checkStudy(yaml).then(
        (study) => wanted && setChecked({ checking: false, study }),
        (error) => wanted && setChecked((now) => ({ checking: false, study: now.study, error })),
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [yaml]);
  return checked;
}
