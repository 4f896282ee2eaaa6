import { Suspense, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { PickedTray } from '../decide/PickedTray';
import { pages } from '../pages';
import { Tour } from '../tour/Tour';
import { Link, useAddress } from './addressContext';
import { EmptyState } from './EmptyState';
import { HelpSheet } from './HelpSheet';
import { JobStrip } from './JobStrip';
import { useKeys } from './keysContext';
import { Loading } from './Loading';
import { PageBoundary } from './ProblemNote';
import styles from './shell.module.css';
import { TopBar, useColours } from './TopBar';
import { useUndo } from './undoContext';

/** Milliseconds after which the scripts of large pages are brought, so that a click need not wait for them. */
const UNHURRIED = 4000;

/** What is around every page: the way to the others, search, help, and the work in progress. */
export function Shell() {
  const { lang, words, switchTo } = useLanguage();
  const own = useWords(shell);
  const { page, go } = useAddress();
  const { turn } = useColours();
  const undo = useUndo();
  const [help, setHelp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const shown = pages.find((one) => one.id === (page || 'start'));

  useKeys(own.everywhere, [
    ...pages.map((one) => ({
      keys: `g ${one.key}`,
      does: own.keys.goTo(own.pages[one.id] ?? one.id),
      run: () => go(one.id),
    })),
    { keys: '/', does: own.keys.search, run: () => search.current?.select() },
    { keys: 'u', does: own.keys.undo, run: undo },
    { keys: 'L', does: own.keys.language, run: () => switchTo(lang === 'ar' ? 'en' : 'ar') },
    { keys: 'D', does: own.keys.colours, run: turn },
    { keys: '?', does: own.keys.help, run: () => setHelp(true) },
  ]);
  useEffect(() => {
    if (shown) main.current?.scrollTo({ top: 0 });
  }, [shown]);

  useEffect(() => {
    const wait = setTimeout(() => {
      for (const { bring } of pages) bring?.();
    }, UNHURRIED);
    return () => clearTimeout(wait);
  }, []);

  const title = own.pages[shown?.id ?? ''] ?? '';
  return (
    <div className={styles.shell}>
      <title>{title ? `${title} · ${words.brand}` : words.brand}</title>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {own.skip}
      </button>
      <nav className={styles.rail} aria-label={own.navigation}>
        <Link page="start" className={styles.brand}>
          {words.brand} <bdi lang={lang === 'ar' ? 'en' : 'ar'}>{words.brandOther}</bdi>
        </Link>
        <ul>
          {pages.map((one) => (
            <li key={one.id}>
              <Link
                page={one.id}
                aria-current={one === shown ? 'page' : undefined}
                title={`g ${one.key}`}
                onPointerEnter={one.bring}
              >
                {own.pages[one.id]}
              </Link>
            </li>
          ))}
        </ul>
        {shown?.id !== 'start' && <JobStrip />}
      </nav>
      <TopBar search={search} onHelp={() => setHelp(true)} />
      <main ref={main} id="page" className={styles.main} tabIndex={-1}>
        <PageBoundary page={page}>
          <Suspense fallback={<Loading />}>
            {shown ? (
              <shown.View />
            ) : (
              <EmptyState title={own.noSuchPage}>
                <Link page="start">{own.toStart}</Link>
              </EmptyState>
            )}
          </Suspense>
        </PageBoundary>
        <PickedTray />
      </main>
      <Tour />
      <HelpSheet opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}
