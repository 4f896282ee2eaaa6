import { Kbd, Modal } from '@mantine/core';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useSheets } from './keysContext';
import styles from './shell.module.css';

/** Every key that does something here and now. */
export function HelpSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(shell);
  const sheets = useSheets();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.helpTitle}
      size="min(52rem, 100vw)"
      closeButtonProps={{ 'aria-label': words.close }}
      transitionProps={{ duration: 100 }}
      classNames={{ title: styles.sheetTitle, content: styles.sheetContent, header: styles.sheetContent }}
    >
      <div className={styles.sheets}>
        {sheets.toReversed().map((sheet) => (
          <section key={sheet.title}>
            <h3>{sheet.title}</h3>
            <dl>
              {sheet.shortcuts.map((one) => (
                <div key={one.keys}>
                  <dt>
                    <KeyCaps keys={one.keys} />
                  </dt>
                  <dd>{one.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.soft}>{words.helpNote}</p>
    </Modal>
  );
}

/** Keys as they look on a keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  const names = useWords(shell).keyNames;
  return (
    <span className={styles.caps} dir="ltr">
      {keys.split(' ').map((key) => (
        <Kbd key={key}>{names[key] ?? (/^[A-Z]$/.test(key) ? `⇧ ${key}` : key.toUpperCase())}</Kbd>
      ))}
    </span>
  );
}
