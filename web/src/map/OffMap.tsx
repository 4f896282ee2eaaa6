import { useAccount } from '../contract/accountContext';
import type { Flow } from '../contract/types';
import { FigureButton } from '../figures/FigureButton';
import { useFlowFigure } from '../figures/flowFigure';
import { useLanguage } from '../i18n/language';
import styles from './map.module.css';

/** Flows with an end that no report places. */
export function OffMap({ flows, none }: { flows: Flow[]; none: boolean }) {
  const { words } = useLanguage();
  const { names, colour } = useAccount();
  const figureOf = useFlowFigure();
  if (flows.length === 0) return null;
  return (
    <aside className={styles.offMap}>
      <h3>{words.map.offMap}</h3>
      <p>{none ? words.map.nothing : words.map.offMapNote}</p>
      <ul>
        {flows.map((flow) => (
          <li key={flow.id}>
            <span className={styles.key} style={{ background: colour(flow.to) }} />
            <span>
              {names.path(flow)}
              <FigureButton figure={figureOf(flow)} />
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
