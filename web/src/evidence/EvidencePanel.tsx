import { Drawer } from '@mantine/core';
import { type ComponentType, useEffect, useMemo, useState } from 'react';
import { useAccount } from '../contract/accountContext';
import type { Claim } from '../contract/types';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { plural } from '../i18n/numbers';
import { ClaimCard } from './ClaimCard';
import styles from './evidence.module.css';
import type { Figure } from './figure';
import type { WholeTextProps } from './ReportText';

interface Props {
  whole: ComponentType<WholeTextProps>;
  figure: Figure | undefined;
  opened: boolean;
  onClose: () => void;
}

/** The side panel: a figure, the claims it stands on, and each claim's words in the whole report. */
export function EvidencePanel({ whole, figure, opened, onClose }: Props) {
  const { lang, words } = useLanguage();
  const { claim } = useAccount();
  const [active, setActive] = useState<string>();
  const claims = useMemo(
    () => (figure?.claims ?? []).map(claim).filter((one) => one !== undefined),
    [figure, claim],
  );
  useEffect(() => setActive(figure?.claims[0]), [figure]);

  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(38rem, 100vw)"
      title={words.evidence.title}
      closeButtonProps={{ 'aria-label': words.evidence.close, size: 'lg' }}
      overlayProps={{ backgroundOpacity: 0.3 }}
      transitionProps={{ duration: 120 }}
      // The kit's head of a panel is no banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{
        content: styles.panel,
        body: styles.panelBody,
        header: styles.panelHead,
        title: styles.panelTitle,
        root: styles.panelRoot,
      }}
    >
      {figure && (
        <>
          <div className={styles.figure}>
            <h2>{figure.title}</h2>
            {figure.figure && <p className={styles.number}>{figure.figure}</p>}
            {figure.contested && <p className={styles.contested}>≠ {words.contested}</p>}
            {figure.explanation?.[lang] && <p>{figure.explanation[lang]}</p>}
            <p className={styles.soft}>
              {claims.length > 0
                ? plural(claims.length, words.evidence.sentences, lang)
                : words.evidence.none}
            </p>
          </div>
          {byReport(claims).map(([report, own]) => (
            <ReportEvidence
              key={report}
              id={report}
              whole={whole}
              claims={own}
              figure={figure}
              active={active}
              onActivate={setActive}
            />
          ))}
        </>
      )}
    </Drawer>
  );
}

interface ReportProps {
  id: string;
  whole: ComponentType<WholeTextProps>;
  claims: Claim[];
  figure: Figure;
  active: string | undefined;
  onActivate: (claim: string) => void;
}

function ReportEvidence({ id, whole: Whole, claims, figure, active, onActivate }: ReportProps) {
  const { lang, words } = useLanguage();
  const view = useAccount();
  const report = view.report(id);
  const own = claims.some((claim) => claim.id === active) ? active : claims[0]?.id;
  const link = report?.url && /^https?:\/\//.test(report.url) ? report.url : undefined;
  return (
    <article className={styles.report}>
      {claims.map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          names={view.names}
          holds={figure.holds}
          active={claim.id === own && claims.length > 1}
          onActivate={claims.length > 1 ? () => onActivate(claim.id) : undefined}
        />
      ))}
      {report ? (
        <>
          <h3 className={styles.reportTitle}>
            <bdi>{report.title ?? report.id}</bdi>
          </h3>
          <p className={styles.soft}>
            {report.publisher && <bdi>{report.publisher}</bdi>}
            {report.publisher && report.published && ' · '}
            {report.published && `${words.evidence.published} ${formatDate(report.published, 'day', lang)}`}
            {link && ' · '}
            {link && (
              <a href={link} rel="noreferrer noopener" target="_blank">
                {words.evidence.source}
              </a>
            )}
          </p>
          <Whole report={report} claims={claims} active={own} />
        </>
      ) : (
        <p className={styles.soft}>{words.evidence.missing}</p>
      )}
    </article>
  );
}

function byReport(claims: Claim[]): [string, Claim[]][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.report, [...(groups.get(claim.report) ?? []), claim]);
  return [...groups];
}
