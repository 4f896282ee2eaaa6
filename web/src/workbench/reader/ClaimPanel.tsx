import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Explanation, StoredClaim, StoredReport } from '../../api/types';
import { ClaimFields } from '../../claim/ClaimFields';
import { changed, changesBetween } from '../../claim/changes';
import { ReviewMark } from '../../claim/ReviewMark';
import { Prose } from '../../evidence/Prose';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { formatNumber, formatPercent } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { useDecide } from '../decide/decideContext';
import { usePicked } from '../decide/pickedContext';
import { KeyCaps } from '../shell/HelpSheet';
import { CapturedPlace } from './CapturedPlace';
import { CommentForm } from './CommentForm';
import { ClaimForm } from './form/ClaimForm';
import { History } from './History';
import { PagePlace } from './PagePlace';
import { PinForm } from './pin/PinForm';
import styles from './reader.module.css';
import { useNextUnsure } from './useNextUnsure';
import { Why } from './Why';

export type Doing = 'edit' | 'comment' | 'pin' | undefined;

interface Props {
  report: StoredReport;
  stored: StoredClaim;
  names: Naming;
  place: number;
  of: number;
  doing: Doing;
  onDoing: (doing: Doing) => void;
  onStep: (by: number) => void;
  explanation: UseQueryResult<Explanation> | undefined;
  onWhy: () => void;
}

/** One claim: its words, its fields, what can be decided and what was. */
export function ClaimPanel(props: Props) {
  const { stored, names, doing, onDoing } = props;
  const { lang } = useLanguage();
  const words = useWords(reader);
  const decide = useDecide();
  const { id, claim, version, review } = stored;
  return (
    <section className={styles.panel} aria-label={words.fields}>
      <div className={styles.panelHead}>
        <span className={styles.soft}>
          {words.of(formatNumber(props.place, lang), formatNumber(props.of, lang))}
        </span>
        <ReviewMark review={review} />
        {claim.score !== undefined && (
          <span className={styles.soft} data-unsure={(claim.score < 0.7 && review === 'open') || undefined}>
            {words.score} {formatPercent(claim.score, lang)}
          </span>
        )}
      </div>
      <blockquote dir="auto">
        <Prose text={claim.evidence.quote ?? ''} />
      </blockquote>
      <PagePlace report={props.report} evidence={claim.evidence} />
      <CapturedPlace report={props.report} evidence={claim.evidence} />
      {doing === 'edit' ? (
        <ClaimForm
          claim={claim}
          onCancel={() => onDoing(undefined)}
          onSave={async (after, why) => {
            const changes = changesBetween(claim, after);
            if (Object.keys(changes).length === 0) onDoing(undefined);
            else if (await decide({ kind: 'edit', claim: id, changes, why, version })) onDoing(undefined);
          }}
        />
      ) : (
        <>
          <ClaimFields claim={claim} names={names} against={stored.read} />
          {doing !== 'pin' && <Actions {...props} />}
        </>
      )}
      {doing === 'comment' && (
        <CommentForm
          onCancel={() => onDoing(undefined)}
          onSave={async (text) => {
            if (await decide({ kind: 'comment', claim: id, text })) onDoing(undefined);
          }}
        />
      )}
      {doing === 'pin' && (
        <PinForm
          claim={claim}
          names={names}
          onCancel={() => onDoing(undefined)}
          onSave={async (pin) => {
            if (await decide({ kind: 'pin', ...pin })) onDoing(undefined);
          }}
        />
      )}
      {stored.read && !doing && (
        <details className={styles.asRead}>
          <summary>{words.changed}</summary>
          <ClaimFields claim={changed(stored.read, {})} names={names} against={claim} />
        </details>
      )}
      {props.explanation && <Why claim={claim} explanation={props.explanation} />}
      <History id={id} />
    </section>
  );
}

function Actions({ stored, onDoing, onStep, onWhy, explanation }: Props) {
  const words = useWords(reader).actions;
  const decide = useDecide();
  const picked = usePicked();
  const next = useNextUnsure();
  const { id, version } = stored;
  const judge = async (kind: 'accept' | 'reject') => {
    if (await decide({ kind, claim: id, version })) onStep(1);
  };
  return (
    <div className={styles.actions}>
      <Act label={words.accept} keys="a" onClick={() => judge('accept')} strong />
      <Act label={words.reject} keys="x" onClick={() => judge('reject')} />
      <Act label={words.edit} keys="e" onClick={() => onDoing('edit')} />
      <Act label={words.comment} keys="c" onClick={() => onDoing('comment')} />
      <Act label={words.pin} keys="p" onClick={() => onDoing('pin')} />
      <Act
        label={words.pick}
        keys="Space"
        onClick={() => picked.toggle(id)}
        pressed={picked.ids.includes(id)}
      />
      <Act label={words.why} keys="w" onClick={onWhy} pressed={explanation !== undefined} />
      <Act label={words.next} keys="n" onClick={() => next(id)} />
    </div>
  );
}

interface ActProps {
  label: string;
  keys: string;
  onClick: () => void;
  strong?: boolean;
  pressed?: boolean;
}

function Act({ label, keys, onClick, strong, pressed }: ActProps) {
  return (
    <Button
      size="compact-md"
      variant={strong ? 'filled' : 'default'}
      onClick={onClick}
      aria-pressed={pressed}
      rightSection={<KeyCaps keys={keys} />}
    >
      {label}
    </Button>
  );
}
