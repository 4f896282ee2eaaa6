import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import styles from './events.module.css';
import { weighed } from './weighed';

/** What speaks for it that two events are the same, and what against it, each with how much. */
export function Weights({ reason }: { reason: string }) {
  const { lang } = useLanguage();
  const words = useWords(eventsWords).weights;
  const all = weighed(reason);
  return (
    <dl className={styles.weights}>
      {(['for', 'against'] as const).map((side) => {
        const told = all.filter(({ speaks }) => speaks === side);
        if (told.length === 0) return null;
        return (
          <div key={side} data-side={side}>
            <dt>{words[side]}</dt>
            {told.map(({ field, level, times }) => (
              <dd key={field}>
                {words.fields[field] ?? field}: {words.levels[level] ?? <bdi>{level}</bdi>}{' '}
                <span className={styles.soft}>
                  {words.times[side](
                    formatNumber(times < 10 ? Math.round(times * 10) / 10 : Math.round(times), lang),
                  )}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
