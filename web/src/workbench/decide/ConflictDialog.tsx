import { Button, Modal } from '@mantine/core';
import type { Claim, ClaimConflict, NewDecision } from '../../api/types';
import { ClaimFields } from '../../claim/ClaimFields';
import { changed } from '../../claim/changes';
import { ReviewMark } from '../../claim/ReviewMark';
import { useNaming } from '../../claim/useNaming';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { shell } from '../../i18n/workbench/shell';
import styles from './decide.module.css';

interface Props {
  conflict: ClaimConflict;
  wanted: NewDecision;
  onTake: () => void;
  onInsist: () => void;
}

/** A claim as somebody else left it, beside what was wanted of it. */
export function ConflictDialog({ conflict, wanted, onTake, onInsist }: Props) {
  const words = useWords(reader);
  const { close } = useWords(shell);
  const names = useNaming(undefined);
  const now = conflict.now.claim;
  const mine: Claim = changed(conflict.seen.claim ?? now, wanted.changes ?? {});
  return (
    <Modal
      opened
      onClose={onTake}
      title={words.conflict.title}
      size="min(60rem, 100vw)"
      closeButtonProps={{ 'aria-label': close }}
      classNames={{ content: styles.dialog, header: styles.dialog, title: styles.dialogTitle }}
    >
      <p>{words.conflict.lead}</p>
      <div className={styles.versions}>
        <section>
          <h3>{words.conflict.theirs}</h3>
          <p className={styles.soft}>
            <ReviewMark review={conflict.now.review} />{' '}
            {conflict.since.map((one) => (
              <span key={one.number}>
                <bdi>{one.who}</bdi>: {words.decisionKinds[one.kind]}{' '}
              </span>
            ))}
          </p>
          <ClaimFields claim={now} names={names} against={mine} />
        </section>
        <section>
          <h3>{words.conflict.yours}</h3>
          <p className={styles.soft}>{words.actions[wanted.kind as 'accept'] ?? wanted.kind}</p>
          <ClaimFields claim={mine} names={names} against={now} />
        </section>
      </div>
      <div className={styles.row}>
        <Button onClick={onTake}>{words.conflict.take}</Button>
        <Button variant="default" onClick={onInsist}>
          {words.conflict.insist}
        </Button>
      </div>
    </Modal>
  );
}
