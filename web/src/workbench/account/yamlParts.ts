/**
 * Changes one top part of a study's YAML and leaves every other line, comments too, as people wrote it.
 *
 * @param key of the part, written at the start of a line
 * @param value in YAML's flow style; undefined takes the part away
 */
export function withPart(yaml: string, key: string, value: string | undefined): string {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const written = value === undefined ? [] : [`${key}: ${value}`];
  if (start < 0) return [...lines, ...written].join('\n').replace(/\n{3,}(?=[^\n]*$)/, '\n\n');
  let end = start + 1;
  while (end < lines.length && /^[\s\-\]}]/.test(lines[end] ?? '') && (lines[end] ?? '').trim() !== '') end++;
  const comment = /\s#.*$/.exec(lines[start] ?? '')?.[0];
  if (comment && written[0] && end === start + 1 && !/["']/.test(comment)) written[0] += comment;
  return [...lines.slice(0, start), ...written, ...lines.slice(end)].join('\n');
}

/** A text as YAML reads it back, whatever stands in it. */
export function scalar(text: string): string {
  return /^[a-z0-9][a-z0-9_-]*$/.test(text) && !/^(?:true|false|null|yes|no|[\d-]+)$/.test(text)
    ? text
    : JSON.stringify(text);
}

export function flowMap(entries: Record<string, string | undefined>): string {
  const written = Object.entries(entries).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  return `{${written.join(', ')}}`;
}

export function flowList(items: readonly string[]): string {
  return `[${items.map(scalar).join(', ')}]`;
}

/** Where the text of a line begins and ends, counted from 1. */
export function lineRange(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n');
  const place = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, place).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[place]?.length ?? 0) };
}

/** A study to begin with. */
export function template(today: string): string {
  const year = Number(today.slice(0, 4));
  return `# Of whom it asks, in which time, and where they can be. A claim's state is the first that fits.
study: my-study
title: {en: "Where did they go?", ar: "أين ذهبوا؟"}
population: {actors: [], roles: []}
period: {start: ${year - 1}-01-01, end: ${year}-12-31, step: none}
convention: masarat
states:
  - {id: where-they-were, label: {en: where they were, ar: حيث كانوا}, is: {}}
  - {id: dead, label: {en: dead, ar: قتلى}, is: {status: dead}}
  - {id: custody, label: {en: in custody, ar: محتجزون}, is: {status: custody}}
  - {id: civilian-life, label: {en: civilian life, ar: الحياة المدنية}, is: {status: civilian_life}}
  - {id: elsewhere, label: {en: moved elsewhere, ar: أماكن أخرى}, is: {place: "*"}}
`;
}
