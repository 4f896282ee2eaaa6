import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { SECTIONS } from '../../account/AccountParts';
import { useLanguage } from '../../i18n/language';
import { writeAddress } from './address';
import styles from './page.module.css';

/** The name, the way to the sections, and the choice of language and colours. */
export function TopBar() {
  const { lang, words, switchTo } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <nav className={styles.bar} aria-label={words.sectionsLabel}>
      <a className={styles.skip} href="#states">
        {words.skip}
      </a>
      <span className={styles.brand}>
        {words.brand} <bdi lang={other}>{words.brandOther}</bdi>
      </span>
      <div className={styles.links}>
        {SECTIONS.map((section) => (
          <a key={section} href={writeAddress({ lang, section })}>
            {words.sections[section]}
          </a>
        ))}
      </div>
      <div className={styles.choices}>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
          aria-label={dark ? words.toLight : words.toDark}
        >
          {dark ? '☀' : '☾'}
        </Button>
        <Button variant="default" size="compact-md" lang={other} onClick={() => switchTo(other)}>
          {words.otherLanguage}
        </Button>
      </div>
    </nav>
  );
}
