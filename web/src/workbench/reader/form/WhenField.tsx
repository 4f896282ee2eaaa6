import type { Claim } from '../../../api/types';
import { useWords } from '../../../i18n/workbench/bilingual';
import { claimWords } from '../../../i18n/workbench/claim';
import { reader } from '../../../i18n/workbench/reader';
import { Choice, optionsOf } from './Choice';
import styles from './form.module.css';

type When = NonNullable<Claim['when']>;

interface Props {
  value: When | undefined;
  onChange: (value: When | undefined) => void;
}

/** First and last day, and how precisely they are known. Without a first day nothing is said. */
export function WhenField({ value, onChange }: Props) {
  const { field } = useWords(reader);
  const words = useWords(claimWords);
  const set = (change: Partial<When>) => {
    const next = { precision: 'day' as const, ...value, ...change };
    onChange(next.start ? { ...next, start: next.start } : undefined);
  };
  return (
    <>
      <input
        type="date"
        className={styles.day}
        aria-label={`${field.when}: ${field.start}`}
        value={value?.start ?? ''}
        onChange={(event) => {
          const start = event.currentTarget.value;
          set(value && value.precision !== 'day' ? { start } : { start, end: start });
        }}
      />
      <input
        type="date"
        className={styles.day}
        aria-label={`${field.when}: ${field.end}`}
        value={value?.end ?? ''}
        onChange={(event) => set({ end: event.currentTarget.value || undefined })}
      />
      <Choice
        label={field.precision}
        value={value?.precision ?? 'day'}
        options={optionsOf<When['precision']>(words.precision)}
        required
        onChange={(precision) => precision && value && set({ precision })}
      />
    </>
  );
}
