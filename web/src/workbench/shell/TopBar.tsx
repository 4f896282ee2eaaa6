import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useAddress } from './addressContext';
import styles from './shell.module.css';

interface Props {
  search: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
}

/** The search over all claims, and the choices of language and colours. */
export function TopBar({ search, onHelp }: Props) {
  const { lang, words, switchTo } = useLanguage();
  const own = useWords(shell);
  const { dark, turn } = useColours();
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <header className={styles.bar}>
      <SearchBox box={search} />
      <div className={styles.choices}>
        <Button variant="subtle" size="compact-md" onClick={onHelp} aria-keyshortcuts="?">
          {own.help} <span className={styles.hint}>?</span>
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={turn}
          aria-label={dark ? words.toLight : words.toDark}
        >
          {dark ? '☀' : '☾'}
        </Button>
        <Button variant="default" size="compact-md" lang={other} onClick={() => switchTo(other)}>
          {words.otherLanguage}
        </Button>
      </div>
    </header>
  );
}

function SearchBox({ box }: { box: RefObject<HTMLInputElement | null> }) {
  const words = useWords(shell);
  const { page, params, go, change } = useAddress();
  const said = page === 'claims' ? (params.get('q') ?? '') : '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element "search" is younger than the browsers of many
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        if (page === 'claims') change({ q: typed });
        else go('claims', { q: typed });
      }}
    >
      <input
        ref={box}
        type="search"
        dir={typed ? 'auto' : undefined}
        value={typed}
        placeholder={words.search}
        aria-label={words.search}
        title={words.searchHint}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {!typed && (
        <span className={styles.hint} aria-hidden="true">
          /
        </span>
      )}
    </form>
  );
}

/** Whether colours are dark, and what turns them round. */
export function useColours() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return { dark, turn: () => setColorScheme(dark ? 'light' : 'dark') };
}
