import { useAccount } from '../contract/accountContext';
import type { Varying } from '../contract/types';
import { useLanguage } from '../i18n/language';
import { formatInterval } from '../i18n/numbers';
import styles from './figures.module.css';

/** The figures that another way to read words for numbers would change, side by side. */
export function ConventionTable() {
  const { account } = useAccount();
  const { words } = useLanguage();
  const sensitivity = account.sensitivity;
  if (!sensitivity || sensitivity.figures.length === 0) return null;
  return (
    <>
      <h3>{words.sensitivity.title}</h3>
      <p>{words.sensitivity.lead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.sensitivity.figure}</th>
            {sensitivity.conventions.map((name) => (
              <th key={name} scope="col">
                {words.sensitivity.names[name] ?? name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sensitivity.figures.map((varying, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <VaryingRow key={place} varying={varying} conventions={sensitivity.conventions} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function VaryingRow({ varying, conventions }: { varying: Varying; conventions: string[] }) {
  const { account, names } = useAccount();
  const { lang, words } = useLanguage();
  const flow = account.flows.find((one) => one.id === varying.id);
  const incident = account.incidents.find((one) => one.id === varying.id);
  const title =
    varying.kind === 'flow' && flow
      ? names.path(flow)
      : varying.kind === 'incidents' && incident
        ? (words.manner[incident.manner] ?? incident.manner)
        : names.state(varying.id);
  return (
    <tr>
      <th scope="row">{title}</th>
      {conventions.map((name) => {
        const reading = varying.readings[name];
        return (
          <td key={name} data-label={words.sensitivity.names[name] ?? name}>
            {reading ? formatInterval(reading, lang) : ''}
          </td>
        );
      })}
    </tr>
  );
}
