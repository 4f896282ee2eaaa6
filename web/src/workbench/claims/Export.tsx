import { useState } from 'react';
import type { paths } from '../../contract/api';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { useAddress } from '../shell/addressContext';
import styles from './claims.module.css';

type Format = paths['/api/export/{format}']['get']['parameters']['path']['format'];

const FORMATS: readonly Format[] = [
  'csv',
  'jsonl',
  'geojson',
  'hxl',
  'acled',
  'ged',
  'plover',
  'ftm',
  'web-annotation',
  'parquet',
];

/** The claims that fit as a file, in the layouts of other tools. */
export function Export() {
  const words = useWords(claimsWords).exports;
  const { params } = useAddress();
  const [quiet, setQuiet] = useState(false);
  const query = new URLSearchParams(params);
  query.delete('sort');
  if (quiet) query.set('without_quotes', 'true');
  return (
    <details className={styles.export}>
      <summary>{words.title}</summary>
      <div>
        <label>
          <input
            type="checkbox"
            checked={quiet}
            onChange={(event) => setQuiet(event.currentTarget.checked)}
          />{' '}
          {words.quiet}
        </label>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={`/api/export/${format}?${query}`} download>
                {words.formats[format] ?? format}
              </a>
            </li>
          ))}
        </ul>
        <p>{words.note}</p>
      </div>
    </details>
  );
}
