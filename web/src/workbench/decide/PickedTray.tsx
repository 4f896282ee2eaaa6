import { Button } from '@mantine/core';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { KeyCaps } from '../shell/HelpSheet';
import styles from './decide.module.css';
import { usePicked } from './pickedContext';

/** What is picked, and what can be done with it. */
export function PickedTray() {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const { ids, clear, link } = usePicked();
  if (ids.length === 0) return null;
  return (
    <section className={styles.tray} aria-label={plural(ids.length, words.picked, lang)}>
      <p>
        <strong>{plural(ids.length, words.picked, lang)}</strong>{' '}
        {ids.length < 2 && <span className={styles.soft}>{words.pickMore}</span>}
      </p>
      {ids.length > 1 && (
        <>
          <Button size="compact-md" onClick={() => link('merge')}>
            {words.actions.merge} <KeyCaps keys="m" />
          </Button>
          <Button size="compact-md" variant="default" onClick={() => link('split')}>
            {words.actions.split} <KeyCaps keys="s" />
          </Button>
        </>
      )}
      <Button size="compact-md" variant="subtle" onClick={clear}>
        {words.drop}
      </Button>
    </section>
  );
}
