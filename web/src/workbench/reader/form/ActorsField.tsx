import { useId, useState } from 'react';
import { useActors } from '../../../api/places';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/workbench/bilingual';
import { reader } from '../../../i18n/workbench/reader';
import styles from './form.module.css';

interface Props {
  label: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Actors by their slugs, several with commas between; what is typed is looked for by name, too. */
export function ActorsField({ label, value, onChange }: Props) {
  const { lang } = useLanguage();
  const { field } = useWords(reader);
  const list = useId();
  const [text, setText] = useState(value.join(', '));
  const last = text.split(',').at(-1)?.trim() ?? '';
  const { data } = useActors(last);
  return (
    <>
      <input
        className={styles.actors}
        list={list}
        dir="auto"
        aria-label={label}
        title={field.actorHint}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(slugsOf(event.currentTarget.value));
        }}
      />
      <datalist id={list}>
        {(data?.items ?? []).map((one) => (
          <option key={one.slug} value={[...slugsOf(text).slice(0, -1), one.slug].join(', ')}>
            {one.name[lang]}
          </option>
        ))}
      </datalist>
    </>
  );
}

function slugsOf(text: string): string[] {
  return text
    .split(/[,،]/)
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '');
}
