import styles from './form.module.css';

interface Props<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  /** Whether "not said" is no choice. */
  required?: boolean;
  onChange: (value: T | undefined) => void;
}

/** One of the values that a field can have. */
export function Choice<T extends string>({ label, value, options, required, onChange }: Props<T>) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || undefined) as T | undefined)}
    >
      {!required && <option value="">—</option>}
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Words by value, as choices. The dictionary names every value of the contract. */
export function optionsOf<T extends string>(words: Record<string, string>): (readonly [T, string])[] {
  return Object.entries(words) as [T, string][];
}
