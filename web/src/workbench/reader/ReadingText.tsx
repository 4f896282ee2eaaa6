import { Fragment, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type Highlight as Marked, type Paragraph, paragraphs } from '../../evidence/segments';
import type { Standing } from './painted';
import { claimsAt, STYLES, type Stroke, strokes } from './painted';
import styles from './reader.module.css';
import { offsetWithin, rangeOf, selectedWithin } from './textRange';

interface Props {
  title: string;
  text: string;
  /** Where the claims' words stand. */
  marks: Marked[];
  standing: Standing[];
  active: string | undefined;
  /** What the reader saw, painted besides the claims. */
  seen: Stroke[];
  onActivate: (claim: string) => void;
  /** UTF-16 offsets of what is selected, undefined when nothing is. */
  onSelect: (range: { start: number; end: number } | undefined) => void;
}

/** A report as written: its text is left untouched, and claims are painted over it. */
export function ReadingText(props: Props) {
  const { title, text, marks, standing, active, seen } = props;
  const box = useRef<HTMLElement>(null);
  const parts = useMemo(() => paragraphs(text), [text]);
  const painted = useMemo(
    () => [...strokes(text, marks, standing, active), ...seen],
    [text, marks, standing, active, seen],
  );
  usePaint(box, painted);
  useSelection(box, props.onSelect);

  useEffect(() => {
    const mark = marks.find((one) => one.claim === active);
    const range = mark && box.current ? rangeOf(box.current, mark.start, mark.end) : undefined;
    if (range && box.current) bringIntoView(range, box.current);
  }, [active, marks]);

  const point = (event: MouseEvent) => {
    if (!box.current || !getSelection()?.isCollapsed) return;
    const offset = offsetWithin(box.current, event.clientX, event.clientY);
    const here = offset === undefined ? [] : claimsAt(marks, offset);
    // A second click on the same words goes to the next claim under them.
    const next = here[(here.indexOf(active ?? '') + 1) % here.length];
    if (next) props.onActivate(next);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same by keyboard
    <section ref={box} className={styles.text} aria-label={title} onClick={point}>
      {parts.map((paragraph) => (
        <p key={paragraph.start} dir="auto" data-start={paragraph.start}>
          {PAINTS ? paragraph.text : <Marks paragraph={paragraph} strokes={painted} />}
        </p>
      ))}
    </section>
  );
}

/** Whether the browser can paint over text; where it cannot, the text is cut into marks. */
const PAINTS = typeof CSS !== 'undefined' && 'highlights' in CSS;

function usePaint(box: { current: HTMLElement | null }, painted: Stroke[]) {
  useLayoutEffect(() => {
    if (!PAINTS || !box.current) return;
    for (const [priority, style] of STYLES.entries()) {
      const ranges = painted
        .filter((stroke) => stroke.style === style)
        .flatMap((stroke) => (box.current ? (rangeOf(box.current, stroke.start, stroke.end) ?? []) : []));
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(style, highlight);
    }
    return () => {
      for (const style of STYLES) CSS.highlights.delete(style);
    };
  }, [box, painted]);
}

function useSelection(box: { current: HTMLElement | null }, tell: Props['onSelect']) {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    const follow = () => latest.current(box.current ? selectedWithin(box.current) : undefined);
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [box]);
}

function bringIntoView(range: Range, box: HTMLElement) {
  const scroller = scrollerOf(box);
  if (!scroller) return;
  const [line, window] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (line.top >= window.top + 24 && line.bottom <= window.top + window.height / 2) return;
  scroller.scrollBy({ top: line.top - window.top - window.height / 6 });
}

/** What scrolls the text: its own column, or the page where the window is narrow. */
function scrollerOf(box: HTMLElement): HTMLElement | undefined {
  let element = box.parentElement;
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) element = element.parentElement;
  return element ?? undefined;
}

function Marks({ paragraph, strokes }: { paragraph: Paragraph; strokes: Stroke[] }) {
  const end = paragraph.start + paragraph.text.length;
  const bounds = strokes
    .flatMap((one) => [one.start, one.end])
    .filter((cut) => cut > paragraph.start && cut < end);
  const cuts = [...new Set([paragraph.start, ...bounds, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, n) => {
    const to = cuts[n + 1] ?? end;
    const words = paragraph.text.slice(from - paragraph.start, to - paragraph.start);
    const over = strokes.filter((one) => one.start < to && one.end > from).map((one) => one.style);
    return over.length === 0 ? (
      <Fragment key={from}>{words}</Fragment>
    ) : (
      <mark key={from} className={over.map((style) => styles[style] ?? '').join(' ')}>
        {words}
      </mark>
    );
  });
}
