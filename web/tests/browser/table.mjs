// The table: narrowed, searched, its view in its address, and no blank frame while it scrolls.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ask, at, inWindow, says, settled } from './kit.mjs';

export const table = [
  {
    name: 'a search finds words in any spelling, or exactly as they are written',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/ar/claims');
        await tab.keyboard.press('/');
        await tab.keyboard.type('الشدادى');
        await tab.keyboard.press('Enter');
        await tab.getByRole('grid').getByText('الشدادي').first().waitFor();
        await tab.getByLabel('بهذا الرسم تمامًا').check();
        await tab.getByText('لا قول يوافق ذلك.').waitFor();
        await settled(tab);
      }),
  },
  {
    name: 'what is chosen stands in the address, and the address shows it to others',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        await open('#/en/claims');
        await tab.getByRole('group', { name: 'What happened' }).getByText('killed').click();
        await tab.getByLabel('Order').selectOption('largest');
        await tab.getByRole('button', { name: 'Take away: killed' }).waitFor();
        await at(tab, /manner=killed/);
        await at(tab, /sort=largest/);
        await settled(tab);
        const hash = await tab.evaluate(() => location.hash);
        const { total } = await ask(address, 'claims/facets?manner=killed');
        await inWindow(run, {}, async (other, { open: openThere }) => {
          await openThere(hash);
          await says(other.getByRole('heading', { level: 1 }), new RegExp(`${total} claims`));
        });
      }),
  },
  {
    name: 'what is shown is saved as a file',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        await open('#/en/claims?manner=killed');
        await tab.getByText('Save as a file').click();
        const [file] = await Promise.all([
          tab.waitForEvent('download'),
          tab.getByRole('link', { name: 'JSON Lines' }).click(),
        ]);
        const lines = readFileSync(await file.path(), 'utf8')
          .trim()
          .split('\n');
        const { total } = await ask(address, 'claims/facets?manner=killed');
        assert.equal(lines.length, total);
      }),
  },
  {
    name: 'the table scrolls without a blank frame',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/en/claims');
        const blank = await tab.getByRole('grid').evaluate(async (grid) => {
          let bare = 0;
          for (let frame = 0; frame < 60; frame += 1) {
            grid.scrollTop += 500;
            await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
            const { left, width, top, bottom } = grid.getBoundingClientRect();
            for (const y of [top + 60, (top + bottom) / 2, bottom - 20])
              if (!document.elementFromPoint(left + width / 2, y)?.closest('[aria-rowindex]')) bare += 1;
          }
          return bare;
        });
        assert.equal(blank, 0);
      }),
  },
  {
    name: 'what cannot be found and a server that is silent are told with the way out',
    test: (run) =>
      inWindow(run, { allow: /404|Failed to load|ERR_/ }, async (tab, { open }) => {
        await open('#/en/reader?report=nothing-of-this-name');
        await tab.getByRole('alert').waitFor();
        await tab.route('**/api/**', (route) => route.abort());
        await tab.evaluate(() => {
          location.hash = '#/en/claims?q=elsewhere';
        });
        await tab.getByText('The server does not answer.').first().waitFor();
      }),
  },
];
