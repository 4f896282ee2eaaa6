import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useActors } from '../../api/lookup';
import { useLanguage } from '../../i18n/language';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { eitherWay } from '../../theme/mantine';
import styles from './editor.module.css';

interface Props {
  actors: readonly string[];
  onChange: (actors: string[]) => void;
}

/** Whose people a study is about: those chosen, and a search for more by name in either language. */
export function ActorsField({ actors, onChange }: Props) {
  const { lang } = useLanguage();
  const words = useWords(account).editor;
  const [typed, setTyped] = useState('');
  const found = useActors(typed.trim()).data?.items ?? [];
  const offered = typed.trim() === '' ? [] : found.filter(({ slug }) => !actors.includes(slug));
  const add = (slug: string) => {
    onChange([...actors, slug]);
    setTyped('');
  };
  return (
    <div className={styles.actors}>
      <TextInput
        label={words.actors}
        description={words.actorsHint}
        attributes={eitherWay}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const first = offered[0];
          if (first) add(first.slug);
        }}
      />
      {offered.length > 0 && (
        <ul className={styles.offered}>
          {offered.map(({ slug, name }) => (
            <li key={slug}>
              <button type="button" onClick={() => add(slug)}>
                + {name[lang]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.chosen}>
        {actors.map((slug) => (
          <li key={slug}>
            <bdi>{slug}</bdi>
            <button
              type="button"
              aria-label={words.without(slug)}
              onClick={() => onChange(actors.filter((one) => one !== slug))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
