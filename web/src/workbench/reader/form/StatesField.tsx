import { Button, CloseButton } from '@mantine/core';
import type { Claim, State } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/workbench/bilingual';
import { reader } from '../../../i18n/workbench/reader';
import { ActorsField } from './ActorsField';
import { Choice, optionsOf } from './Choice';
import styles from './form.module.css';
import { PlaceField } from './PlaceField';
import { Row } from './Row';

interface Props {
  name: string;
  value: Claim['from'];
  onChange: (value: Claim['from']) => void;
}

/** Where people come from, go or are: a place, a condition, whom they are with; several under one number. */
export function StatesField({ name, value, onChange }: Props) {
  const { words: common } = useLanguage();
  const { field, cancel } = useWords(reader);
  const list: State[] = value === undefined ? [] : [value].flat();
  const keep = (next: State[]) => onChange(next.length > 1 ? next : next[0]);
  const set = (at: number, change: State) =>
    keep(list.map((one, n) => (n === at ? { ...one, ...change } : one)));
  return (
    <Row name={name}>
      {list.map((state, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: states have no name of their own
        <div key={at} className={styles.state}>
          <PlaceField label={`${name}: ${field.place}`} value={state} onChange={(place) => set(at, place)} />
          <Choice
            label={`${name}: ${field.status}`}
            value={state.status}
            options={optionsOf<NonNullable<State['status']>>(common.status)}
            onChange={(status) => set(at, { status })}
          />
          <ActorsField
            label={`${name}: ${field.under}`}
            value={state.actor ? [state.actor] : []}
            onChange={([actor]) => set(at, { actor })}
          />
          <CloseButton
            size="sm"
            aria-label={`${name}: ${cancel}`}
            onClick={() => keep(list.filter((_, n) => n !== at))}
          />
        </div>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={() => keep([...list, {}])} aria-label={`${name} +`}>
        +
      </Button>
    </Row>
  );
}
