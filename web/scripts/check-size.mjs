// What the workbench loads at first, packed: its page, scripts, styles and the fonts they show, without the map.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MOST = 500_000;
const page = readFileSync('dist/index.html', 'utf8');
const first = new Set([...page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+)"/g)].map((match) => match[1]));
for (const file of [...first].filter((one) => one.endsWith('.css')))
  for (const [, font] of readFileSync(join('dist', file), 'utf8').matchAll(
    /url\([^)]*?([^/)]+\.woff2)["']?\)/g,
  ))
    first.add(`assets/${font}`);

const sizes = [...first].map((file) => {
  const bytes = readFileSync(join('dist', file));
  return [file, file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length];
});
const total = gzipSync(page).length + sizes.reduce((sum, [, size]) => sum + size, 0);
console.log(
  `First load of the workbench: ${Math.round(total / 1000)} kB packed in ${sizes.length + 1} files`,
);
if (total > MOST) {
  for (const [file, size] of sizes.sort((a, b) => b[1] - a[1])) console.error(`  ${size}  ${file}`);
  console.error(`The first load is over ${MOST / 1000} kB. Maybe load a part of it later.`);
  process.exit(1);
}
