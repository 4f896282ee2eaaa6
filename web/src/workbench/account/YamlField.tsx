import { type RefObject, useRef } from 'react';
import styles from './editor.module.css';

interface Props {
  value: string;
  label: string;
  /** The line that cannot be read, counted from 1. */
  badLine: number | undefined;
  describedBy: string;
  box: RefObject<HTMLTextAreaElement | null>;
  onChange: (value: string) => void;
  onSave: () => void;
}

/** A text with its lines counted, the bad one marked. It reads from the left in both languages, as YAML does. */
export function YamlField({ value, label, badLine, describedBy, box, onChange, onSave }: Props) {
  const gutter = useRef<HTMLOListElement>(null);
  const count = value.split('\n').length;
  return (
    <div className={styles.yaml} dir="ltr" lang="en">
      <ol ref={gutter} aria-hidden="true">
        {Array.from({ length: count }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <li key={n} data-bad={n + 1 === badLine || undefined}>
            {n + 1}
          </li>
        ))}
      </ol>
      <textarea
        ref={box}
        value={value}
        rows={Math.max(18, count + 1)}
        wrap="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={badLine !== undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
        onScroll={(event) => gutter.current?.scrollTo({ top: event.currentTarget.scrollTop })}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
          event.preventDefault();
          onSave();
        }}
      />
    </div>
  );
}
