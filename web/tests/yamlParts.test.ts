import { expect, test } from 'vitest';
import { flowList, flowMap, lineRange, scalar, template, withPart } from '../src/workbench/account/yamlParts';

const study = `# Why we ask.
study: valley
population:
  actors: [a]   # whose
  roles: [fighters]

period: {start: 2018-01-01} # one year
states:
  - {id: dead}
# the end
`;

test('a part is rewritten and nothing else', () => {
  expect(withPart(study, 'population', '{actors: [b]}')).toBe(`# Why we ask.
study: valley
population: {actors: [b]}

period: {start: 2018-01-01} # one year
states:
  - {id: dead}
# the end
`);
});

test('a comment beside a part on one line stays', () => {
  expect(withPart(study, 'period', '{start: 2019-01-01}')).toContain(
    'period: {start: 2019-01-01} # one year',
  );
});

test('a part that is missing is added at the end', () => {
  expect(withPart(study, 'convention', 'acled').trimEnd().endsWith('convention: acled')).toBe(true);
});

test('texts are quoted where YAML would read something else', () => {
  expect(['sdf', '007', 'no', 'a: b', 'أين؟'].map(scalar)).toEqual([
    'sdf',
    '"007"',
    '"no"',
    '"a: b"',
    '"أين؟"',
  ]);
  expect(flowMap({ actors: flowList(['sdf', 'yes']), step: undefined })).toBe('{actors: [sdf, "yes"]}');
});

test('a line is found by its number', () => {
  const { start, end } = lineRange(study, 2);
  expect(study.slice(start, end)).toBe('study: valley');
});

test('the template asks about the last two years', () => {
  expect(template('2026-11-27T00:00:00Z')).toContain('{start: 2025-01-01, end: 2026-12-31, step: none}');
});
