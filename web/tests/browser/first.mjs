// The first five minutes, with the keyboard alone.
import assert from 'node:assert/strict';
import { ask, at, inWindow, nowPainted, says, settled, typed } from './kit.mjs';

const PASTED =
  'قال ناشطون إن نحو 35 مقاتلًا انسحبوا من بلدة الشدادي باتجاه البادية يوم الاثنين، بينما أكد مصدر محلي أن عددهم 60.';

const OWN = [
  'About 120 families fled the village of Susa on Monday, residents said.',
  'The Red Crescent said 90 families from Susa had arrived in Hasakah.',
  'فرّت عشرات الأسر من قرية السوسة باتجاه الحسكة، وفق ما قاله سكان.',
];

/** A PDF whose pages have these lines. */
function pdf(...pages) {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, n) => {
      const text = `BT /F1 12 Tf 72 760 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const place = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

export const first = [
  {
    name: 'a new store offers the sample reports, reads them with progress and says what came of it',
    always: true,
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        await open('#/en/start');
        await tab.getByRole('button', { name: 'Read the sample reports' }).focus();
        await tab.keyboard.press('Enter');
        await tab.getByText(/^Read: \d+ reports with \d+ claims\.$/).waitFor({ timeout: 120_000 });
        const { counts } = await ask(address, 'status');
        assert.ok(counts.reports > 5 && counts.claims > 20);
      }),
  },
  {
    name: 'a pasted Arabic text is read, and its claims stand in it to the letter',
    always: true,
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const before = await ask(address, 'status');
        await open('#/ar/start');
        await tab.getByRole('button', { name: 'ألصق نصًّا' }).click();
        await typed(tab, PASTED);
        await tab.waitForFunction(() => getComputedStyle(document.activeElement).direction === 'rtl');
        await tab.getByLabel('تاريخ النشر').fill('2018-03-14');
        await tab.getByRole('button', { name: 'اقرأه' }).click();
        await tab.getByText(/^قُرئ تقرير واحد/).waitFor();
        const after = await ask(address, 'status');
        assert.equal(after.counts.reports, before.counts.reports + 1);
        const { items } = await ask(address, `claims?q=${encodeURIComponent('الشدادي')}`);
        assert.ok(items.length > 0);
        const { id, claim } = items[0];
        await open(`#/ar/reader?${new URLSearchParams({ report: claim.report, claim: id })}`);
        await nowPainted(tab, 'claim-active', [claim.evidence.quote]);
      }),
  },
  {
    name: 'a file that cannot be read is told with the reason, the good ones are kept',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/en/start');
        await tab
          .locator('input[type=file]')
          .first()
          .setInputFiles([
            {
              name: 'note.txt',
              mimeType: 'text/plain',
              buffer: Buffer.from('Some 20 families fled Hajin in May 2018.'),
            },
            { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') },
          ]);
        await tab.getByText(/^Read: 1 report with/).waitFor();
        await says(tab.locator('main'), /Could not be read.*broken\.pdf/s);
      }),
  },
  {
    name: 'a quote of a PDF is shown with its page and line',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        await open('#/en/start');
        await tab
          .locator('input[type=file]')
          .first()
          .setInputFiles([
            {
              name: 'weekly.pdf',
              mimeType: 'application/pdf',
              buffer: pdf(['A weekly note'], ['On the way', 'Some 45 families fled Markada in May 2018.']),
            },
          ]);
        await tab.getByText(/^Read: 1 report with/).waitFor();
        const { items } = await ask(address, 'claims?q=Markada');
        const { id, claim } = items[0];
        await open(`#/en/reader?${new URLSearchParams({ report: claim.report, claim: id })}`);
        await tab.getByText('page 2, line 2').waitFor();
      }),
  },
  {
    name: 'a newcomer comes from three own texts to their account',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/en/start');
        for (const [n, text] of OWN.entries()) {
          await tab.getByRole('button', { name: 'Paste a text' }).and(tab.locator(':enabled')).click();
          await typed(tab, text);
          const day = tab.getByLabel('Published on');
          assert.equal(await day.inputValue(), n === 0 ? '' : `2018-06-1${n - 1}`);
          await day.fill(`2018-06-1${n}`);
          await tab.getByRole('button', { name: 'Read it' }).click();
        }
        await tab.getByRole('button', { name: 'Paste a text' }).and(tab.locator(':enabled')).waitFor();
        await tab.getByText(/Since you opened this page: 3 reports/).waitFor();
        await tab.getByRole('button', { name: 'See the account' }).click();
        await tab.getByRole('heading', { name: 'Where they went' }).waitFor();
      }),
  },
  {
    name: 'the tour goes on over the pages that it tells of',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/en/start');
        await tab.getByRole('button', { name: 'A tour in a minute' }).click();
        const card = tab.getByRole('region', { name: 'A tour in a minute' });
        for (const page of ['reader', 'claims', 'events', 'map', 'account', 'dossier']) {
          await at(tab, new RegExp(`^#/en/${page}`));
          await card.getByRole('button', { name: 'Next', exact: true }).click();
        }
        await card.getByRole('heading', { name: 'Everything by keyboard' }).waitFor();
        await card.getByRole('button', { name: 'End the tour' }).click();
        await card.waitFor({ state: 'detached' });
        await settled(tab);
      }),
  },
];
