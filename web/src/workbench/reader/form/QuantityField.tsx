import { useState } from 'react';
import type { Quantity } from '../../../api/types';
import { useWords } from '../../../i18n/workbench/bilingual';
import { claimWords } from '../../../i18n/workbench/claim';
import { reader } from '../../../i18n/workbench/reader';
import { Choice, optionsOf } from './Choice';
import styles from './form.module.css';
import { numberOf } from './numberOf';

interface Props {
  value: Quantity | undefined;
  onChange: (value: Quantity | undefined) => void;
}

/** A number as the text says it. How conventions read it is worked out anew, so it is left out. */
export function QuantityField({ value, onChange }: Props) {
  const { field } = useWords(reader);
  const words = useWords(claimWords);
  const form = value?.form ?? 'none';
  const set = (change: Partial<Quantity>) => {
    const { low: _, high: __, text: ___, ...kept } = { form, ...value, ...change };
    onChange(kept);
  };
  const numbers = value?.value ?? [];
  return (
    <>
      <Choice
        label={field.form}
        value={form}
        options={optionsOf<Quantity['form']>(words.formNames)}
        required
        onChange={(next = 'none') =>
          set({
            form: next,
            value:
              next === 'vague' || next === 'none' ? undefined : numbers.slice(0, next === 'range' ? 2 : 1),
            term: next === 'vague' || next === 'share' ? value?.term : undefined,
          })
        }
      />
      {form !== 'vague' && form !== 'none' && (
        <NumberInput
          label={field.value}
          value={numbers[0]}
          onChange={(first) => set({ value: first === undefined ? undefined : [first, ...numbers.slice(1)] })}
        />
      )}
      {form === 'range' && (
        <NumberInput
          label={field.value2}
          value={numbers[1]}
          onChange={(second) =>
            set({ value: second === undefined ? numbers.slice(0, 1) : [numbers[0] ?? 0, second] })
          }
        />
      )}
      {(form === 'vague' || form === 'share') && (
        <Choice
          label={field.term}
          value={value?.term}
          options={optionsOf<NonNullable<Quantity['term']>>(words.terms)}
          onChange={(term) => set({ term })}
        />
      )}
      {form !== 'none' && (
        <Choice
          label={field.unit}
          value={value?.unit ?? 'people'}
          options={optionsOf<NonNullable<Quantity['unit']>>(words.units)}
          required
          onChange={(unit) => set({ unit })}
        />
      )}
    </>
  );
}

function NumberInput(props: {
  label: string;
  value: number | undefined;
  onChange: (value?: number) => void;
}) {
  const [text, setText] = useState(props.value === undefined ? '' : String(props.value));
  return (
    <input
      className={styles.number}
      inputMode="decimal"
      dir="ltr"
      aria-label={props.label}
      title={props.label}
      value={text}
      aria-invalid={(text !== '' && numberOf(text) === undefined) || undefined}
      onChange={(event) => {
        setText(event.currentTarget.value);
        props.onChange(numberOf(event.currentTarget.value));
      }}
    />
  );
}
