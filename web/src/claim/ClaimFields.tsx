import type { Claim } from '../api/types';
import { states } from '../contract/read';
import type { State } from '../contract/types';
import { formatWhen } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { isolated, type Naming, readable } from '../i18n/naming';
import { formatInterval } from '../i18n/numbers';
import { useWords } from '../i18n/workbench/bilingual';
import { claimWords } from '../i18n/workbench/claim';
import { reader } from '../i18n/workbench/reader';
import styles from './claim.module.css';
import { mannerOf, saidOf, whoOf } from './phrase';

interface Props {
  claim: Claim;
  names: Naming;
  /** Another version; fields that differ from it stand out. */
  against?: Claim;
}

/** All that a claim says, field by field. */
export function ClaimFields({ claim, names, against }: Props) {
  const rows = useRows(claim, names);
  const other = useRows(against ?? claim, names);
  return (
    <dl className={styles.fields}>
      {rows.map(([name, value], n) => (
        <div key={name} data-differs={other[n]?.[1] !== value || undefined} hidden={!value && !other[n]?.[1]}>
          <dt>{name}</dt>
          <dd>{value || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

function useRows(claim: Claim, names: Naming): [string, string][] {
  const { lang, words } = useLanguage();
  const field = useWords(reader).field;
  const { comma } = useWords(claimWords);
  const list = (of: Claim['from']) =>
    states(of)
      .map((one) => placed(one, names, words.precision))
      .join(comma);
  const denies = claim.denies ? words.denies[claim.denies] : undefined;
  return [
    [field.manner, mannerOf(claim.manner, lang)],
    [field.who, whoOf(claim, names, lang)],
    [field.quantity, useCount(claim)],
    [field.from, list(claim.from)],
    [field.via, list(claim.via)],
    [field.to, list(claim.to)],
    [field.at, list(claim.at)],
    [field.by, (claim.by ?? []).map(names.actor).join(comma)],
    [field.when, claim.when ? formatWhen(claim.when, lang) : ''],
    [field.attribution, names.attribution(claim.attribution)],
    [field.stance, denies ?? words.stance[claim.stance] ?? claim.stance],
  ];
}

/** As it is said, and as a convention reads it where that is something else. */
function useCount(claim: Claim): string {
  const { lang, words } = useLanguage();
  const own = useWords(claimWords);
  const said = saidOf(claim.quantity, lang);
  const { low, high, form } = claim.quantity ?? {};
  if (!said) return own.noNumber;
  if (low == null || form === 'exact' || form === 'share') return said;
  return `${said} (${words.evidence.reading}: ${isolated(formatInterval({ low, high }, lang))})`;
}

function placed(state: State, names: Naming, precisions: Record<string, string>): string {
  const where = names.where(state) ?? '';
  const more = [
    state.place && state.status ? names.where({ status: state.status, actor: state.actor }) : undefined,
    state.place && state.precision && !['exact', 'near'].includes(state.precision)
      ? (precisions[state.precision] ?? readable(state.precision))
      : undefined,
  ].filter(Boolean);
  return more.length > 0 ? `${where} (${more.join(', ')})` : where;
}
