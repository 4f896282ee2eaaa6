import { AccountParts } from '../../account/AccountParts';
import { useAccount } from '../../contract/accountContext';
import { useLanguage } from '../../i18n/language';
import styles from './page.module.css';
import { TopBar } from './TopBar';

/** One account: who went where, how many, when, and who says so. */
export function AccountPage() {
  const { words, lang } = useLanguage();
  const { data } = useAccount();
  return (
    <>
      <title>{`${data.study.title[lang]} · ${words.brand}`}</title>
      <TopBar />
      <main className={styles.page}>
        <AccountParts />
      </main>
      <footer className={styles.foot}>{words.ethics}</footer>
    </>
  );
}
