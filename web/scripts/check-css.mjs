// Arabic and English mirror each other only if no style says left or right.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = [
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?:^|[;{\s])(?:left|right)\s*:/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /\b(?:margin|padding|inset)\s*:\s*\S+\s+\S+\s+\S+\s+[^\s;]+;/,
];
const SCRIPT = [/\b(?:margin|padding|border)(?:Left|Right)\b/, /textAlign:\s*['"](?:left|right)/];

const findings = readdirSync('src', { recursive: true })
  .map(String)
  .flatMap((file) => {
    const rules = file.endsWith('.css') ? CSS : /\.tsx?$/.test(file) ? SCRIPT : [];
    if (rules.length === 0) return [];
    return readFileSync(join('src', file), 'utf8')
      .split('\n')
      .flatMap((line, row) =>
        rules.some((rule) => rule.test(line)) ? [`src/${file}:${row + 1}: ${line.trim()}`] : [],
      );
  });

for (const finding of findings)
  console.error(`${finding}\n  Maybe use the logical property (inline-start, inline-end).`);
process.exit(findings.length > 0 ? 1 : 0);
