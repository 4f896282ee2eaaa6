import { useLines } from '../../api/reports';
import type { Claim, StoredReport } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { claimWords } from '../../i18n/workbench/claim';
import { reader } from '../../i18n/workbench/reader';
import { onPage } from './onPage';
import styles from './reader.module.css';

/** Points that pages mostly have beside and below their text. */
const MARGIN = 50;
/** Height by width of the usual paper. */
const A4 = Math.SQRT2;

interface Props {
  report: StoredReport;
  evidence: Claim['evidence'];
}

/** On which page and line of its file a quote stands, in words and as a sketch of the page. */
export function PagePlace({ report, evidence }: Props) {
  const { lang } = useLanguage();
  const words = useWords(reader).onPage;
  const { comma } = useWords(claimWords);
  const { data } = useLines(report);
  const place = data && onPage(data.items, evidence);
  if (!place) return null;
  const { page, first, last, lines } = place;
  const width = Math.max(...lines.map(({ line }) => line.x + line.width)) + MARGIN;
  const height = Math.max(width * A4, ...lines.map(({ line }) => line.y + line.height + MARGIN));
  const [from, to] = [formatNumber(first, lang), formatNumber(last, lang)];
  return (
    <p className={styles.onPage}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {lines.map(({ line, holds }) => (
          <rect
            key={line.start}
            x={line.x}
            y={line.y}
            width={line.width}
            height={line.height}
            data-holds={holds || undefined}
          />
        ))}
      </svg>
      {words.page(formatNumber(page, lang))}
      {comma}
      {from === to ? words.line(from) : words.lines(from, to)}
    </p>
  );
}
