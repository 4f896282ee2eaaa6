import { useMemo, useState } from 'react';
import type { StoredClaim } from '../../api/types';
import type { Naming } from '../../i18n/naming';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { reader } from '../../i18n/workbench/reader';
import { useDecide } from '../decide/decideContext';
import { usePicked } from '../decide/pickedContext';
import { useAddress } from '../shell/addressContext';
import { useKeys } from '../shell/keysContext';
import { Table } from '../table/Table';
import { ClaimRow } from './ClaimRow';
import styles from './claims.module.css';

interface Props {
  rows: StoredClaim[];
  total: number;
  names: Naming;
  /** Whether the rows are those of the view before. */
  stale: boolean;
  onEnd: () => void;
}

/** Claims row by row, each to be decided by one key. */
export function ClaimTable({ rows, total, names, stale, onEnd }: Props) {
  const words = useWords(claimsWords);
  const picked = usePicked();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, rows.length - 1);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  useRowKeys(rows[at], (by) => setChosen(Math.max(0, Math.min(rows.length - 1, at + by))));
  return (
    <Table
      label={words.table}
      columns={words.columns}
      layout={styles.row}
      ids={ids}
      total={total}
      at={at}
      onAt={setChosen}
      picked={picked.ids}
      stale={stale}
      onEnd={onEnd}
      row={(row) => {
        const stored = rows[row.index];
        return stored && <ClaimRow key={stored.id} stored={stored} names={names} {...row} />;
      }}
    />
  );
}

/** What can be done with the current row by one key. */
function useRowKeys(current: StoredClaim | undefined, move: (by: number) => void) {
  const words = useWords(claimsWords);
  const { keyNotes } = useWords(reader);
  const { go } = useAddress();
  const decide = useDecide();
  const picked = usePicked();
  const judge = async (kind: 'accept' | 'reject') => {
    if (current && (await decide({ kind, claim: current.id, version: current.version }))) move(1);
  };
  const open = () => current && go('reader', { report: current.claim.report, claim: current.id });
  useKeys(words.table, [
    { keys: 'j', does: words.keys.down, run: () => move(1) },
    { keys: 'k', does: words.keys.up, run: () => move(-1) },
    { keys: 'ArrowDown', does: words.keys.down, run: () => move(1) },
    { keys: 'ArrowUp', does: words.keys.up, run: () => move(-1) },
    { keys: 'Enter', does: words.keys.open, run: open },
    { keys: 'a', does: keyNotes.accept, run: () => judge('accept') },
    { keys: 'x', does: keyNotes.reject, run: () => judge('reject') },
    { keys: 'Space', does: keyNotes.pick, run: () => current && picked.toggle(current.id) },
    { keys: 'm', does: keyNotes.merge, run: () => picked.link('merge', current?.id) },
    { keys: 's', does: keyNotes.split, run: () => picked.link('split', current?.id) },
  ]);
}
