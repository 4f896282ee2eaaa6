import { useLanguage } from '../i18n/language';
import styles from './map.module.css';

export function MapLegend() {
  const { words } = useLanguage();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="24" height="20" aria-hidden="true">
          <circle cx="12" cy="10" r="4.5" className={styles.point} />
        </svg>
        {words.map.legend.point}
      </li>
      <li>
        <svg width="24" height="20" aria-hidden="true">
          <circle cx="12" cy="10" r="9" className={styles.area} />
        </svg>
        {words.map.legend.area}
      </li>
      <li>
        <svg width="24" height="20" aria-hidden="true">
          <rect x="2" y="2" width="20" height="16" rx="3" className={styles.country} />
        </svg>
        {words.map.legend.country}
      </li>
      <li>
        <svg width="24" height="20" aria-hidden="true">
          <path d="M1,10H20" stroke="var(--ink-soft)" strokeWidth="3" />
          <path d="M24,10L15,5V15Z" fill="var(--ink-soft)" />
        </svg>
        {words.map.legend.arrow}
      </li>
    </ul>
  );
}
