import { Button } from '@mantine/core';
import type { StudyConflict } from '../../api/types';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import styles from './editor.module.css';

interface Props {
  conflict: StudyConflict;
  onTheirs: () => void;
  onYours: () => void;
}

/** Two versions of a study side by side, and the choice between them. */
export function Conflict({ conflict, onTheirs, onYours }: Props) {
  const words = useWords(account).editor;
  return (
    <section role="alert" className={styles.conflict}>
      <p>
        <strong>{words.conflict}</strong>
      </p>
      <div className={styles.versions}>
        <div>
          <h3>{words.theirs}</h3>
          <pre dir="ltr">{conflict.now.yaml}</pre>
          <Button variant="default" onClick={onTheirs}>
            {words.takeTheirs}
          </Button>
        </div>
        <div>
          <h3>{words.yours}</h3>
          <pre dir="ltr">{conflict.yours}</pre>
          <Button variant="default" onClick={onYours}>
            {words.keepYours}
          </Button>
        </div>
      </div>
    </section>
  );
}
