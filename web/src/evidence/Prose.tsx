import { Fragment, type ReactNode } from 'react';
import { type Paragraph, type Run, readsArabic, runs } from './segments';

/** Text in its own direction with the words of the other script isolated. */
export function Prose({ text }: { text: string }) {
  return <Runs paragraph={{ start: 0, text }} draw={(run) => run.text} />;
}

/** A paragraph's runs, each drawn by `draw`. */
export function Runs({ paragraph, draw }: { paragraph: Paragraph; draw: (run: Run) => ReactNode }) {
  return runs(paragraph, readsArabic(paragraph.text)).map((run) =>
    run.foreign ? <bdi key={run.start}>{draw(run)}</bdi> : <Fragment key={run.start}>{draw(run)}</Fragment>,
  );
}
