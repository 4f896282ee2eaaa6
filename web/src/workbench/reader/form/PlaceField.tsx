import { useId, useState } from 'react';
import { usePlaces } from '../../../api/places';
import type { State } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/workbench/bilingual';
import { reader } from '../../../i18n/workbench/reader';
import styles from './form.module.css';

interface Props {
  label: string;
  value: State;
  onChange: (place: State) => void;
}

/** A place by any of its names: what the gazetteer knows of it comes with it, so that it stands on the map. */
export function PlaceField({ label, value, onChange }: Props) {
  const { lang } = useLanguage();
  const { field } = useWords(reader);
  const list = useId();
  const [text, setText] = useState(value.place ?? '');
  const { data } = usePlaces(text);
  const found = data?.candidates ?? [];

  const settle = () => {
    const name = text.trim();
    if (name === (value.place ?? '')) return;
    const known = found.find((one) => one.name === name || one.arabic === name) ?? found[0];
    setText(known?.name ?? name);
    onChange({
      place: known?.name ?? (name || undefined),
      geonames: known?.geonames,
      lat: known?.lat,
      lon: known?.lon,
      precision: known?.precision,
    });
  };

  return (
    <>
      <input
        className={styles.place}
        list={list}
        dir="auto"
        aria-label={label}
        placeholder={field.place}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <datalist id={list}>
        {found.map((one) => (
          <option key={one.id} value={one.name}>
            {(lang === 'ar'
              ? [one.arabic, ...(one.in_arabic ?? one.in).slice(0, 2), one.country]
              : [...one.in.slice(0, 2), one.country]
            )
              .filter(Boolean)
              .join(lang === 'ar' ? '، ' : ', ')}
          </option>
        ))}
      </datalist>
    </>
  );
}
