import type { MarkupRun } from '../../api/types';

/** Where words stand in the markup of a page. */
export interface InMarkup {
  /** Of the markup, on which they begin, from 1. */
  line: number;
  /** The element that holds them all, as an XPath. */
  element: string;
}

/** Where words begin and what holds them; undefined where no run of the page does. */
export function inMarkup(
  runs: readonly MarkupRun[],
  words: { start: number; end: number },
): InMarkup | undefined {
  const holding = runs.filter((run) => run.start < words.end && run.end > words.start);
  const [first] = holding;
  if (!first) return undefined;
  const element = holding.map((run) => run.element.split('/')).reduce(shared);
  return { line: first.line, element: element.join('/') };
}

/** The steps that two paths have in common. */
function shared(one: string[], other: string[]): string[] {
  const parting = one.findIndex((step, i) => step !== other[i]);
  return parting < 0 ? one : one.slice(0, parting);
}

/** The part of an address that leads a browser to words in a page, and lights them up. */
export function textFragment(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return `#:~:text=${encodeURIComponent(plain).replace(/-/g, '%2D')}`;
}
