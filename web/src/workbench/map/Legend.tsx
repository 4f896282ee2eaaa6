import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import { GROUP_COLOURS } from './colours';
import type { Group } from './items';
import styles from './map.module.css';

/** What widths, colours, dashes, areas and signs mean. */
export function Legend() {
  const words = useWords(mapWords).legend;
  return (
    <details className={styles.legend} open>
      <summary>{words.title}</summary>
      <ul>
        {Object.entries(GROUP_COLOURS).map(([group, colour]) => (
          <li key={group}>
            <svg width="30" height="14" aria-hidden="true">
              <path d="M1,7H29" stroke={`var(--${colour})`} strokeWidth="4" />
            </svg>
            {words.colours[group as Group]}
          </li>
        ))}
        <Line text={words.low} width={5} />
        <Line text={words.high} width={5} around={13} />
        <Line text={words.open} width={3} around={14} blurred />
        <Line text={words.dashed} width={3} dashes="7 4" />
        <li>
          <svg width="30" height="14" aria-hidden="true">
            <circle cx="15" cy="7" r="4" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.6" />
          </svg>
          {words.point}
        </li>
        <li>
          <svg width="30" height="18" aria-hidden="true">
            <rect x="3" y="3" width="24" height="12" className={styles.area} />
          </svg>
          {words.area}
        </li>
        <li>
          <svg width="30" height="18" aria-hidden="true">
            <circle cx="15" cy="9" r="8" className={styles.fuzzy} />
          </svg>
          {words.fuzzy}
        </li>
        <li>
          <svg width="30" height="18" aria-hidden="true">
            <path d="M15,1V17M7,9H23M9,3L21,15M21,3L9,15" stroke="var(--contested)" strokeWidth="2.4" />
          </svg>
          {words.incident}
        </li>
        <li>
          <svg width="30" height="14" aria-hidden="true">
            <rect x="9" y="1" width="12" height="12" fill="var(--ink-soft)" />
          </svg>
          {words.presence}
        </li>
        <li>
          <svg width="30" height="16" aria-hidden="true">
            <circle cx="15" cy="8" r="5.5" fill="none" stroke="var(--ink-soft)" strokeWidth="2.6" />
          </svg>
          {words.end}
        </li>
      </ul>
      <p>{words.credit}</p>
    </details>
  );
}

interface LineProps {
  text: string;
  width: number;
  around?: number;
  blurred?: boolean;
  dashes?: string;
}

function Line({ text, width, around, blurred, dashes }: LineProps) {
  return (
    <li>
      <svg width="30" height="16" aria-hidden="true">
        {around && (
          <path
            d="M1,8H29"
            stroke="var(--ink-soft)"
            strokeOpacity="0.3"
            strokeWidth={around}
            className={blurred ? styles.blurred : undefined}
          />
        )}
        <path d="M1,8H29" stroke="var(--ink-soft)" strokeWidth={width} strokeDasharray={dashes} />
      </svg>
      {text}
    </li>
  );
}
