// The map: drawn without asking anybody, walked with keys, narrowed in time.
import assert from 'node:assert/strict';
import { at, inWindow, seriousFindings } from './kit.mjs';

export const map = [
  {
    name: 'the map is drawn offline, and keys walk from way to way with their sentences',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/ar/map');
        await tab.locator('[data-ready] canvas').first().waitFor();
        await tab.keyboard.press('j');
        await at(tab, /claim=/);
        await tab.locator('aside blockquote').filter({ hasText: /\S/ }).waitFor();
        const first = await tab.evaluate(() => location.hash);
        // Ways next to each other in the list may be of one claim.
        await tab.waitForFunction(
          (before) => {
            if (location.hash !== before) return true;
            dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ' }));
            return false;
          },
          first,
          { polling: 200 },
        );
        await tab.locator('mark[data-active]').first().waitFor();
        assert.deepEqual(await seriousFindings(tab), []);
      }),
  },
  {
    name: 'the time brush narrows map and list by keyboard, and the address keeps it',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/en/map');
        const list = tab.getByRole('region', { name: 'Ways and places' });
        await list.getByRole('button').first().waitFor();
        const before = await tab.getByText(/\d+ legs? · \d+ places?/).textContent();
        await tab.getByLabel('Shown to').focus();
        for (let times = 0; times < 30; times += 1) await tab.keyboard.press('ArrowLeft');
        await at(tab, /until=/);
        await tab.getByText(before ?? '', { exact: true }).waitFor({ state: 'detached' });
        await tab.getByRole('button', { name: 'The whole time' }).click();
        await tab.getByText(before ?? '', { exact: true }).waitFor();
      }),
  },
];
