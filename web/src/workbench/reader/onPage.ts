import type { Line } from '../../api/types';

/** Where words stand in a file that has pages. */
export interface OnPage {
  page: number;
  /** The first and the last line of the page that holds them, counted from 1. */
  first: number;
  last: number;
  /** All lines of that page, and which of them hold the words. */
  lines: { line: Line; holds: boolean }[];
}

/** The page on which words begin, and their lines there; undefined where no line holds them. */
export function onPage(lines: readonly Line[], words: { start: number; end: number }): OnPage | undefined {
  const holds = (line: Line) => line.start < words.end && line.end > words.start;
  const page = lines.find(holds)?.page;
  if (page === undefined) return undefined;
  const there = lines.filter((line) => line.page === page).map((line) => ({ line, holds: holds(line) }));
  return {
    page,
    first: there.findIndex((one) => one.holds) + 1,
    last: there.findLastIndex((one) => one.holds) + 1,
    lines: there,
  };
}
