import { type Measure, wrapText } from '../theme/measure';
import type { Condition } from './layout';

export const NAME = 15;
export const NUMBER = 14;
export const LINE = 20;

export interface Part {
  text: string;
  kind: 'name' | 'number' | 'contested';
}

export interface Line extends Part {
  row: number;
}

export interface Label {
  condition: Condition;
  lines: Line[];
  /** Base line of the first line, in pixels. */
  top: number;
}

/** Breaks a label's parts into lines no wider than the room. */
export function linesOf(parts: Part[], room: number, measure: Measure): Line[] {
  const lines = parts.flatMap((part) => {
    const size = part.kind === 'name' ? NAME : NUMBER;
    const fits = (line: string) => measure(line, size, part.kind !== 'number');
    return wrapText(part.text, room, fits).map((text) => ({ text, kind: part.kind }));
  });
  return lines.map((line, row) => ({ ...line, row }));
}

/** Centres labels on their states and moves apart those that would touch. */
export function spread(labels: Omit<Label, 'top'>[], height: number): Label[] {
  const size = (label: { lines: Line[] }) => label.lines.length * LINE + 8;
  const wanted = labels
    .map((label) => ({ ...label, y: (label.condition.y0 + label.condition.y1 - size(label)) / 2 }))
    .sort((a, b) => a.y - b.y);
  let free = 0;
  for (const label of wanted) {
    label.y = Math.max(label.y, free);
    free = label.y + size(label);
  }
  let limit = height;
  for (const label of wanted.reverse()) {
    label.y = Math.min(label.y, limit - size(label));
    limit = label.y;
  }
  return wanted.reverse().map(({ y, ...label }) => ({ ...label, top: y + LINE - 1 }));
}
