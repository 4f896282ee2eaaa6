import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { usePlaces } from '../../../api/places';
import type { Claim, NewDecision, PlaceFound, State } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import type { Naming } from '../../../i18n/naming';
import { useWords } from '../../../i18n/workbench/bilingual';
import { pinWords } from '../../../i18n/workbench/pin';
import { reader } from '../../../i18n/workbench/reader';
import { formKeys } from '../formKeys';
import { Candidate } from './Candidate';
import styles from './pin.module.css';

/** The outlines of countries are large, and drawn only here and on maps. */
const Sketch = lazy(() => import('./Sketch'));

type Pin = Pick<NewDecision, 'place' | 'lat' | 'lon' | 'precision' | 'geonames' | 'report' | 'why'>;

interface Props {
  claim: Claim;
  names: Naming;
  onSave: (pin: Pin) => void;
  onCancel: () => void;
}

/** Which of the places of that name is meant: chosen from a list and a map, for this report or for all. */
export function PinForm({ claim, names, onSave, onCancel }: Props) {
  const { lang } = useLanguage();
  const words = useWords(pinWords);
  const common = useWords(reader);
  const told = placesOf(claim);
  const [place, setPlace] = useState(told[0]?.place ?? '');
  const [called, setCalled] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [everywhere, setEverywhere] = useState(false);
  const stands = told.find((one) => one.place === place);
  const { data, isPending } = usePlaces(called.trim() || place);
  const found = data?.candidates ?? [];
  const meant =
    found.find((one) => one.id === chosen) ?? found.find((one) => isThere(one, stands)) ?? found[0];
  if (told.length === 0)
    return (
      <div className={styles.form}>
        <p>{words.noPlace}</p>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    );
  const save = () => {
    if (!meant) return;
    const { lat, lon, precision, geonames } = meant;
    onSave({ place, lat, lon, precision, geonames, report: everywhere ? undefined : claim.report });
  };
  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onKeyDown={formKeys(save, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles.soft}>{words.lead}</p>
      {told.length > 1 && (
        <label className={styles.line}>
          {words.which}
          <select value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
            {told.map((one) => (
              <option key={one.place} value={one.place}>
                {names.place(one.place)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className={styles.candidates}>
        <legend>{words.meant(names.place(place))}</legend>
        {found.map((one, n) => (
          <Candidate
            key={one.id}
            number={n + 1}
            found={one}
            chosen={one === meant}
            stands={isThere(one, stands)}
            first={n === 0}
            onChoose={() => setChosen(one.id)}
          />
        ))}
        {!isPending && found.length === 0 && <p className={styles.soft}>{words.none}</p>}
      </fieldset>
      {found.length > 0 && (
        <Suspense fallback={<div className={styles.sketch} />}>
          <Sketch places={found} chosen={meant} label={words.sketch} />
        </Suspense>
      )}
      <label className={styles.line}>
        {words.other}
        <input
          dir="auto"
          lang={lang}
          value={called}
          onChange={(event) => setCalled(event.currentTarget.value)}
        />
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => setEverywhere(event.currentTarget.checked)}
        />
        {words.everywhere}
      </label>
      <p className={styles.soft}>{common.saveKeys}</p>
      <div className={styles.acts}>
        <Button size="compact-md" type="submit" disabled={!meant}>
          {words.save}
        </Button>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The places that a claim names, each once. */
function placesOf(claim: Claim): (State & { place: string })[] {
  const all = [claim.from, claim.via, claim.to, claim.at].flatMap((field) => field ?? []);
  const named = new Map<string, State & { place: string }>();
  for (const one of all)
    if (one.place && !named.has(one.place)) named.set(one.place, { ...one, place: one.place });
  return [...named.values()];
}

/** Whether a claim stands at a place that was found. */
function isThere(found: PlaceFound, state: State | undefined): boolean {
  if (state?.lat == null || state.lon == null) return false;
  if (state.geonames !== undefined && found.geonames !== undefined) return state.geonames === found.geonames;
  return Math.abs(state.lat - found.lat) < 0.01 && Math.abs(state.lon - found.lon) < 0.01;
}
