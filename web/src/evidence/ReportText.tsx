import { useEffect, useMemo, useRef } from 'react';
import type { Claim, Report } from '../contract/types';
import styles from './evidence.module.css';
import { highlightsOf } from './highlights';
import { Runs } from './Prose';
import { paragraphs, type Segment, segments } from './segments';

/** Pixels of text left in sight above a highlight. */
const ABOVE = 56;

export interface WholeTextProps {
  report: Report;
  claims: Claim[];
  active: string | undefined;
}

/** A report's whole text, untouched, with the claims' words marked and the active one in view. */
export function ReportText({ report, claims, active }: WholeTextProps) {
  const text = report.text ?? '';
  const box = useRef<HTMLElement>(null);
  const shown = useRef<string>(undefined);
  const highlights = useMemo(() => highlightsOf({ text }, claims), [text, claims]);

  useEffect(() => {
    if (shown.current !== undefined && shown.current !== active)
      box.current?.scrollIntoView({ block: 'nearest' });
    shown.current = active;
    const mark = active ? box.current?.querySelector<HTMLElement>('mark[data-active]') : undefined;
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - ABOVE;
  }, [active]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable with the keyboard
    <section ref={box} className={styles.text} tabIndex={0} aria-label={report.title ?? report.id}>
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          <Runs
            paragraph={paragraph}
            draw={(run) =>
              segments(run, highlights).map((segment) => (
                <Marked key={segment.start} segment={segment} active={active} />
              ))
            }
          />
        </p>
      ))}
    </section>
  );
}

function Marked({ segment, active }: { segment: Segment; active: string | undefined }) {
  if (segment.claims.length === 0) return segment.text;
  const current = active !== undefined && segment.claims.includes(active);
  return (
    <mark data-active={current || undefined} data-depth={Math.min(segment.claims.length, 3)}>
      {segment.text}
    </mark>
  );
}
