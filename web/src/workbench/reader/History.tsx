import { useHistory } from '../../api/decisions';
import { useLanguage } from '../../i18n/language';
import { LOCALES } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import styles from './reader.module.css';

/** Who decided what about a claim, and when. */
export function History({ id }: { id: string }) {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const { data } = useHistory(id);
  if (!data || data.items.length === 0) return null;
  const when = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.history} aria-label={words.history}>
      <h2>{words.history}</h2>
      <ol>
        {data.items.map((one) => (
          <li key={one.number} data-undone={one.undone || undefined}>
            <span>
              <bdi>{one.who}</bdi> {words.decisionKinds[one.kind] ?? one.kind}
              {one.undone && ` (${words.undone})`}
            </span>
            <time dateTime={one.at}>{when.format(new Date(one.at))}</time>
            {(one.text || one.why) && <p dir="auto">{one.text ?? one.why}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
