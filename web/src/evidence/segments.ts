/** A stretch of text under one and the same set of claims. */
export interface Segment {
  start: number;
  text: string;
  claims: string[];
}

export interface Highlight {
  claim: string;
  /** Half-open UTF-16 offsets in the whole text. */
  start: number;
  end: number;
}

export interface Paragraph {
  start: number;
  text: string;
}

/** The paragraphs of a text with their places in it; empty lines are none. */
export function paragraphs(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, text: match[0] }));
}

/** Cuts a paragraph wherever a highlight begins or ends, so that overlapping highlights need no nesting. */
export function segments(paragraph: Paragraph, highlights: Highlight[]): Segment[] {
  const end = paragraph.start + paragraph.text.length;
  const inside = highlights.filter((one) => one.start < end && one.end > paragraph.start);
  const cuts = inside
    .flatMap((one) => [one.start, one.end])
    .filter((cut) => cut > paragraph.start && cut < end);
  const bounds = [...new Set([paragraph.start, ...cuts, end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, n) => {
    const to = bounds[n + 1] ?? end;
    return {
      start: from,
      text: paragraph.text.slice(from - paragraph.start, to - paragraph.start),
      claims: inside.filter((one) => one.start < to && one.end > from).map((one) => one.claim),
    };
  });
}

const ARABIC = /\p{Script=Arabic}/u;
const STRONG = /\p{L}/u;
const LATIN_RUN =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’.&/-]*(?: +[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d'’.&/-]*)*/gu;
const ARABIC_RUN =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*(?: +\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*)*/gu;

/** A stretch of one script; a foreign one is to be isolated from the direction around it. */
export interface Run extends Paragraph {
  foreign: boolean;
}

/** Whether the first letter is Arabic: what dir="auto" goes by. */
export function readsArabic(text: string): boolean {
  const first = [...text].find((letter) => STRONG.test(letter));
  return first !== undefined && ARABIC.test(first);
}

/** Tells the words of the other script apart. Highlights are cut inside runs, never runs inside highlights. */
export function runs({ start, text }: Paragraph, arabic: boolean): Run[] {
  const found: Run[] = [];
  let from = 0;
  const add = (to: number, foreign: boolean) => {
    if (to > from) found.push({ start: start + from, text: text.slice(from, to), foreign });
    from = to;
  };
  for (const match of text.matchAll(arabic ? LATIN_RUN : ARABIC_RUN)) {
    add(match.index, false);
    add(match.index + match[0].length, true);
  }
  add(text.length, false);
  return found;
}
