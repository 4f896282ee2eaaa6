import { useQuery } from '@tanstack/react-query';
import { addClaim, readWords } from '../../api/decisions';
import type { Claim, StoredReport } from '../../api/types';
import { Prose } from '../../evidence/Prose';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { Loading } from '../shell/Loading';
import { useDecided } from '../shell/undoContext';
import { useTell } from '../shell/useTell';
import { ClaimForm } from './form/ClaimForm';
import styles from './reader.module.css';

interface Props {
  report: StoredReport;
  /** Code points that were selected. */
  evidence: { start: number; end: number };
  /** With the new claim, or without where it was thought better of. */
  onDone: (claim?: string) => void;
}

/** A claim by hand: filled with what the reader sees in the selected words, if it sees anything. */
export function NewClaimForm({ report, evidence, onDone }: Props) {
  const words = useWords(reader);
  const decided = useDecided();
  const tell = useTell();
  const quote = [...report.text].slice(evidence.start, evidence.end).join('');
  const guess = useQuery({
    queryKey: ['read-words', report.id, quote],
    queryFn: () => readWords(quote, report).then((found) => found ?? null),
    retry: false,
  });
  const save = async (claim: Claim, why: string | undefined) => {
    try {
      const { claims } = await decided(addClaim(claim, why), words.done.add ?? '');
      onDone(claims[0]?.id);
    } catch (error) {
      tell(error);
    }
  };
  return (
    <section className={styles.panel} aria-label={words.actions.add}>
      <h2>{words.actions.add}</h2>
      <blockquote dir="auto">
        <Prose text={quote} />
      </blockquote>
      {guess.isPending ? (
        <Loading />
      ) : (
        <ClaimForm
          claim={{ ...(guess.data ?? BLANK), report: report.id, evidence: { ...evidence, quote } }}
          onSave={save}
          onCancel={() => onDone()}
        />
      )}
    </section>
  );
}

const BLANK: Omit<Claim, 'report' | 'evidence'> = {
  kind: 'transition',
  manner: 'left',
  attribution: { class: 'author' },
  stance: 'asserted',
};
