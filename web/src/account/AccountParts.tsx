import type { ReactNode } from 'react';
import { Contradictions } from '../contradictions/Contradictions';
import { Figures } from '../figures/Figures';
import { useLanguage } from '../i18n/language';
import { FlowMap } from '../map/FlowMap';
import { Sankey } from '../sankey/Sankey';
import { Timeline } from '../timeline/Timeline';
import styles from './account.module.css';
import { Head } from './Head';

export const SECTIONS = ['states', 'map', 'timeline', 'figures', 'contradictions'] as const;

/** All parts of an account, one under the other; what it leaves unknown stands before them where a page says it. */
export function AccountParts({ remainder }: { remainder?: ReactNode }) {
  const { words } = useLanguage();
  return (
    <>
      <Head />
      {remainder}
      <Section id="states" lead={words.sankey.lead}>
        <Sankey />
      </Section>
      <Section id="map" lead={words.map.lead}>
        <FlowMap />
      </Section>
      <Section id="timeline" lead={words.timeline.lead}>
        <Timeline />
      </Section>
      <Section id="figures" lead={words.figures.lead}>
        <Figures />
      </Section>
      <Section id="contradictions" lead={words.contradictions.lead}>
        <Contradictions />
      </Section>
    </>
  );
}

interface SectionProps {
  id: (typeof SECTIONS)[number];
  lead: string;
  children: ReactNode;
}

function Section({ id, lead, children }: SectionProps) {
  const { words } = useLanguage();
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {words.sections[id]}
      </h2>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.sheet}>{children}</div>
    </section>
  );
}
