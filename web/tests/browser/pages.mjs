// Every page in both languages, widths and colours: axe, no overflow, mirrored, nothing asked elsewhere. Keeps pictures.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask, inWindow, seriousFindings } from './kit.mjs';

const FOLDER = fileURLToPath(new URL('../../screenshots/', import.meta.url));
const LOOKS = [
  { lang: 'ar', width: 1360 },
  { lang: 'en', width: 1360 },
  { lang: 'ar', width: 390 },
  { lang: 'en', width: 390 },
  { lang: 'ar', width: 1360, dark: true },
];

mkdirSync(FOLDER, { recursive: true });

/** Pages by name, each with what its address asks for. */
const PAGES = {
  start: () => '',
  reports: () => '',
  reader: async (address) => {
    const { claim } = await ask(address, 'claims/next-unsure');
    return `?${new URLSearchParams({ report: claim.claim.report, claim: claim.id, why: 'yes' })}`;
  },
  claims: () => '?sort=largest',
  events: async (address) => {
    const { items } = await ask(address, 'events?sort=spread&limit=1');
    return `?sort=spread&event=${items[0].id}`;
  },
  map: () => '',
  account: () => '?study=where-did-they-go',
  sources: () => '',
  dossier: () => '?study=where-did-they-go',
};

export const pages = Object.entries(PAGES).flatMap(([page, query]) =>
  LOOKS.map(({ lang, width, dark }) => {
    const look = `${page}-${lang}-${width > 1000 ? 'wide' : 'narrow'}-${dark ? 'dark' : 'light'}`;
    return {
      name: `page ${look}`,
      test: (run) =>
        inWindow(run, { width, dark }, async (tab, { open, address }) => {
          await open(`#/${lang}/${page === 'reports' ? 'reader' : page}${await query(address)}`);
          await tab.locator(`html[dir=${lang === 'ar' ? 'rtl' : 'ltr'}]`).waitFor();
          assert.deepEqual(await seriousFindings(tab), []);
          await tab.screenshot({ path: `${FOLDER}workbench-${look}.png` });
          const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wider <= 0, `the page is ${wider} px wider than the window`);
          await mirrored(tab, lang, width);
        }),
    };
  }),
);

/** The navigation stands where reading begins. */
async function mirrored(tab, lang, width) {
  if (width < 1000) return;
  const box = await tab.getByRole('navigation').boundingBox();
  assert.equal(box.x > width / 2, lang === 'ar');
}
