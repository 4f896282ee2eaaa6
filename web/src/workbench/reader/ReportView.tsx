import { useMemo, useState } from 'react';
import { useExplanation, useReport, useReportClaims } from '../../api/reports';
import type { StoredClaim, StoredReport } from '../../api/types';
import { useNaming } from '../../claim/useNaming';
import { toCodePoint } from '../../evidence/codePoints';
import { highlightsOf } from '../../evidence/highlights';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { useDecide } from '../decide/decideContext';
import { usePicked } from '../decide/pickedContext';
import { useAddress } from '../shell/addressContext';
import { useKeys } from '../shell/keysContext';
import { Loading } from '../shell/Loading';
import { useNotices } from '../shell/noticesContext';
import { ProblemNote } from '../shell/ProblemNote';
import { ClaimList } from './ClaimList';
import { ClaimPanel, type Doing } from './ClaimPanel';
import { NewClaimForm } from './NewClaimForm';
import { ReadingText } from './ReadingText';
import { ReportHead } from './ReportHead';
import styles from './reader.module.css';
import { seenIn } from './seen';
import { useNextUnsure } from './useNextUnsure';

/** A claim that the reader is less sure of than this is painted as unsure. */
const SURE = 0.7;

/** One report beside what was read in it. */
export function ReportView({ id }: { id: string }) {
  const report = useReport(id);
  const claims = useReportClaims(id);
  const error = report.error ?? claims.error;
  if (error)
    return (
      <ProblemNote
        error={error}
        onRetry={() => {
          report.refetch();
          claims.refetch();
        }}
      />
    );
  if (!report.data || !claims.data) return <Loading />;
  return <Reading report={report.data} claims={claims.data.items} names={claims.data.names} />;
}

interface Props {
  report: StoredReport;
  claims: StoredClaim[];
  names: Parameters<typeof useNaming>[0];
}

function Reading({ report, claims, names: known }: Props) {
  const words = useWords(reader);
  const names = useNaming(known);
  const tell = useNotices();
  const { params, change } = useAddress();
  const [doing, setDoing] = useState<Doing>();
  const [selection, setSelection] = useState<{ start: number; end: number }>();
  const [adding, setAdding] = useState<{ start: number; end: number }>();
  const why = params.get('why') === 'yes';
  const explanation = useExplanation(report.id, why);

  const asked = params.get('claim');
  const active =
    claims.find((one) => one.id === asked) ?? claims.find((one) => one.review === 'open') ?? claims[0];
  const marks = useMemo(
    () =>
      highlightsOf(
        report,
        claims.map(({ id, claim }) => ({ id, evidence: quoted(claim) })),
      ),
    [report, claims],
  );
  const standing = useMemo(
    () => claims.map(({ id, claim, review }) => ({ claim: id, review, unsure: (claim.score ?? 1) < SURE })),
    [claims],
  );
  const seen = useMemo(
    () => (why && active ? seenIn(report.text, explanation.data, active.claim) : []),
    [why, active, report, explanation.data],
  );

  const show = (claim: string | undefined) => {
    setDoing(undefined);
    if (claim) change({ claim }, 'quietly');
  };
  const step = (by: number) => {
    const at = claims.findIndex((one) => one.id === active?.id) + by;
    if (at >= 0 && at < claims.length) show(claims[at]?.id);
  };
  const add = () => {
    if (!selection) return tell({ text: words.selectFirst });
    setAdding({
      start: toCodePoint(report.text, selection.start),
      end: toCodePoint(report.text, selection.end),
    });
  };
  useReviewKeys({ active, step, doing, setDoing, add, why, change });

  return (
    <div className={styles.reading}>
      <div className={styles.page}>
        <ReportHead report={report} />
        <ReadingText
          title={report.title ?? report.id}
          text={report.text}
          marks={marks}
          standing={standing}
          active={active?.id}
          seen={seen}
          onActivate={show}
          onSelect={setSelection}
        />
      </div>
      <aside className={styles.aside} aria-label={words.fields}>
        {adding ? (
          <NewClaimForm
            report={report}
            evidence={adding}
            onDone={(claim) => {
              setAdding(undefined);
              show(claim);
            }}
          />
        ) : (
          <>
            {active ? (
              <ClaimPanel
                key={active.id}
                report={report}
                stored={active}
                names={names}
                place={claims.indexOf(active) + 1}
                of={claims.length}
                doing={doing}
                onDoing={setDoing}
                onStep={step}
                explanation={why ? explanation : undefined}
                onWhy={() => change({ why: why ? undefined : 'yes' }, 'quietly')}
              />
            ) : (
              <div className={styles.nothing}>
                <p>
                  <strong>{words.noClaims}</strong>
                </p>
                <p>{words.noClaimsNow}</p>
              </div>
            )}
            <ClaimList claims={claims} names={names} active={active?.id} onShow={show} onAdd={add} />
          </>
        )}
      </aside>
    </div>
  );
}

interface ReviewKeys {
  active: StoredClaim | undefined;
  step: (by: number) => void;
  doing: Doing;
  setDoing: (doing: Doing) => void;
  add: () => void;
  why: boolean;
  change: ReturnType<typeof useAddress>['change'];
}

/** Every act of the review by one key. */
function useReviewKeys({ active, step, doing, setDoing, add, why, change }: ReviewKeys) {
  const words = useWords(reader);
  const decide = useDecide();
  const picked = usePicked();
  const next = useNextUnsure();
  const judge = async (kind: 'accept' | 'reject') => {
    if (active && (await decide({ kind, claim: active.id, version: active.version }))) step(1);
  };
  const ofActive = [
    { keys: 'a', does: words.keyNotes.accept, run: () => judge('accept') },
    { keys: 'x', does: words.keyNotes.reject, run: () => judge('reject') },
    { keys: 'e', does: words.keyNotes.edit, run: () => setDoing('edit') },
    { keys: 'c', does: words.keyNotes.comment, run: () => setDoing('comment') },
    { keys: 'p', does: words.keyNotes.pin, run: () => setDoing('pin') },
    { keys: 'Space', does: words.keyNotes.pick, run: () => active && picked.toggle(active.id) },
    { keys: 'm', does: words.keyNotes.merge, run: () => picked.link('merge', active?.id) },
    { keys: 's', does: words.keyNotes.split, run: () => picked.link('split', active?.id) },
    {
      keys: 'w',
      does: words.keyNotes.why,
      run: () => change({ why: why ? undefined : 'yes' }, 'quietly'),
    },
    { keys: 'j', does: words.actions.forward, run: () => step(1) },
    { keys: 'k', does: words.actions.backward, run: () => step(-1) },
  ];
  useKeys(words.decide, [
    ...(active && !doing ? ofActive : []),
    { keys: 'n', does: words.keyNotes.next, run: () => next(active?.id) },
    { keys: 'i', does: words.keyNotes.add, run: add },
  ]);
}

function quoted(claim: StoredClaim['claim']) {
  return { ...claim.evidence, quote: claim.evidence.quote ?? '' };
}
