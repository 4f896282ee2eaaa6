import type { ReactNode } from 'react';
import { useAccount } from '../../contract/accountContext';
import { Contradictions } from '../../contradictions/Contradictions';
import { Figures } from '../../figures/Figures';
import { useLanguage } from '../../i18n/language';
import { FlowMap } from '../../map/FlowMap';
import { Sankey } from '../../sankey/Sankey';
import { Timeline } from '../../timeline/Timeline';
import { Head } from './Head';
import styles from './page.module.css';
import { type SECTIONS, TopBar } from './TopBar';

/** One account: who went where, how many, when, and who says so. */
export function AccountPage() {
  const { words, lang } = useLanguage();
  const { data } = useAccount();
  return (
    <>
      <title>{`${data.study.title[lang]} · ${words.brand}`}</title>
      <TopBar />
      <main className={styles.page}>
        <Head />
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
      </main>
      <footer className={styles.foot}>{words.ethics}</footer>
    </>
  );
}

function Section({
  id,
  lead,
  children,
}: {
  id: (typeof SECTIONS)[number];
  lead: string;
  children: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.sections[id]}</h2>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.sheet}>{children}</div>
    </section>
  );
}
