import { readsArabic, runs } from './segments';

/** Text in its own direction with the words of the other script isolated. */
export function Prose({ text, arabic = readsArabic(text) }: { text: string; arabic?: boolean }) {
  let at = 0;
  return runs(text, arabic).map((run) => {
    const key = at;
    at += run.text.length;
    return run.foreign ? <bdi key={key}>{run.text}</bdi> : run.text;
  });
}
