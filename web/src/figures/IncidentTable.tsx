import { useAccount } from '../contract/accountContext';
import type { Incident } from '../contract/types';
import { formatWhen } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { formatInterval } from '../i18n/numbers';
import { FigureButton } from './FigureButton';
import styles from './figures.module.css';

/** Happenings that are counted, apart from people. */
export function IncidentTable() {
  const { account } = useAccount();
  const { words } = useLanguage();
  if (account.incidents.length === 0) return null;
  return (
    <>
      <h3>{words.figures.incidents}</h3>
      <p className={styles.note}>{words.figures.incidentsNote}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.figures.incident}</th>
            <th scope="col">{words.figures.figure}</th>
            <th scope="col">{words.figures.when}</th>
            <th scope="col">{words.figures.where}</th>
            <th scope="col">{words.figures.by}</th>
          </tr>
        </thead>
        <tbody>
          {account.incidents.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function IncidentRow({ incident }: { incident: Incident }) {
  const { lang, words } = useLanguage();
  const { names } = useAccount();
  const title = words.manner[incident.manner] ?? incident.manner;
  const list = new Intl.ListFormat(lang);
  const places = incident.at.flatMap((state) => names.where(state) ?? []);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <FigureButton figure={{ title, figure: formatInterval(incident, lang), claims: incident.claims }} />
      </td>
      <td data-label={words.figures.when}>{formatWhen(incident.when, lang)}</td>
      <td data-label={words.figures.where}>
        {places.length > 0 ? list.format(places) : words.figures.notSaid}
      </td>
      <td data-label={words.figures.by}>
        {incident.by.length > 0 ? list.format(incident.by.map(names.actor)) : words.figures.notSaid}
      </td>
    </tr>
  );
}
