import { useLanguage } from '../i18n/language';
import { ConventionTable } from './ConventionTable';
import { FlowTable } from './FlowTable';
import styles from './figures.module.css';
import { IncidentTable } from './IncidentTable';
import { ListedClaims } from './ListedClaims';
import { StockTable } from './StockTable';

/** Every figure of the account in words. */
export function Figures() {
  const { words } = useLanguage();
  return (
    <div className={styles.figures}>
      <h3>{words.figures.flows}</h3>
      <FlowTable />
      <StockTable />
      <IncidentTable />
      <ConventionTable />
      <ListedClaims />
    </div>
  );
}
