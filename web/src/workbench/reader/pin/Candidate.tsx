import type { PlaceFound } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { formatNumber } from '../../../i18n/numbers';
import { useWords } from '../../../i18n/workbench/bilingual';
import { pinWords } from '../../../i18n/workbench/pin';
import styles from './pin.module.css';

interface Props {
  /** As the map calls it. */
  number: number;
  found: PlaceFound;
  chosen: boolean;
  /** Whether the claim is there now. */
  stands: boolean;
  first: boolean;
  onChoose: () => void;
}

/** A place that a name can mean, with what tells it from the others. */
export function Candidate({ number, found, chosen, stands, first, onChoose }: Props) {
  const { lang, words: common } = useLanguage();
  const words = useWords(pinWords);
  const name = (lang === 'ar' && found.arabic) || found.name;
  const country = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const land = /^[A-Z]{2}$/.test(found.country) ? country.of(found.country) : undefined;
  // The country is said in the page's language, so that its English name need not be said again.
  const around = (lang === 'ar' && found.in_arabic) || found.in;
  const units = around.slice(0, Math.max(0, around.length - (land ? 1 : 0)));
  return (
    <label className={styles.candidate} data-chosen={chosen || undefined}>
      <input
        type="radio"
        name="candidate"
        checked={chosen}
        onChange={onChoose}
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by a key, and arrows choose
        autoFocus={first}
      />
      <span className={styles.number}>{formatNumber(number, lang)}</span>
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className={styles.soft}>{words.kinds[found.kind] ?? found.kind}</span>
        {stands && <span className={styles.stands}>{words.stands}</span>}
        <br />
        <span className={styles.soft}>
          {[...units, land].filter(Boolean).map((unit) => (
            <span key={unit} className={styles.unit}>
              <bdi>{unit}</bdi>
            </span>
          ))}
          <span className={styles.unit}>{common.precision[found.precision] ?? found.precision}</span>
          {found.population !== undefined && found.population > 0 && (
            <span className={styles.unit}>{words.people(formatNumber(found.population, lang))}</span>
          )}
        </span>
      </span>
    </label>
  );
}
