import { Button, CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import styles from './shell.module.css';

export interface Notice {
  text: string;
  /** A second line: what to do now. */
  more?: string;
  action?: { label: string; run: () => void };
  bad?: boolean;
}

const NoticesContext = createContext<(notice: Notice) => void>(() => {});
/** Milliseconds for which a notice stays; bad news stay until they are closed. */
const STAYS = 7000;

/** Short news at the foot of the window, read out as they come. The newest takes the place of the one before. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const words = useWords(shell);
  const [notice, setNotice] = useState<Notice>();
  const tell = useCallback((next: Notice) => setNotice(next), []);

  useEffect(() => {
    if (!notice || notice.bad) return;
    const timer = setTimeout(() => setNotice(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <NoticesContext.Provider value={tell}>
      {children}
      <section className={styles.notices} aria-live="polite" aria-label={words.notices}>
        {notice && (
          <div className={styles.notice} data-bad={notice.bad || undefined}>
            <p dir="auto">
              {notice.text}
              {notice.more && <small dir="auto">{notice.more}</small>}
            </p>
            {notice.action && (
              <Button variant="subtle" size="compact-md" onClick={notice.action.run}>
                {notice.action.label}
              </Button>
            )}
            <CloseButton aria-label={words.close} onClick={() => setNotice(undefined)} />
          </div>
        )}
      </section>
    </NoticesContext.Provider>
  );
}

export function useNotices(): (notice: Notice) => void {
  return useContext(NoticesContext);
}
