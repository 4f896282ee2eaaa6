import { useMarkup, viewAddress } from '../../api/reports';
import type { Claim, StoredReport } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { inMarkup, textFragment } from './inMarkup';
import styles from './reader.module.css';

interface Props {
  report: StoredReport;
  evidence: Claim['evidence'];
}

/** Where a quote stands in the markup of the page it was read from, and the way to it there. */
export function CapturedPlace({ report, evidence }: Props) {
  const { lang } = useLanguage();
  const words = useWords(reader).inMarkup;
  const { data } = useMarkup(report);
  const place = data && inMarkup(data.items, evidence);
  if (!place) return null;
  return (
    <p className={styles.inMarkup}>
      <span>
        {words.line(formatNumber(place.line, lang))} <bdi>{place.element}</bdi>
      </span>
      <a
        href={viewAddress(report.id) + textFragment(evidence.quote ?? '')}
        rel="noreferrer noopener"
        target="_blank"
      >
        {words.show}
      </a>
    </p>
  );
}
