// The map: drawn without asking anybody, walked with keys, narrowed in time.
import assert from 'node:assert/strict';
import { inWindow, seriousFindings } from './kit.mjs';

export const map = [
  {
    name: 'the map is drawn offline, and keys walk from way to way with their sentences',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open('#/ar/map');
        await tab.locator('[data-ready] canvas').waitFor();
        await tab.keyboard.press('j');
        const quote = tab.locator('aside blockquote');
        await quote.waitFor();
        const first = await quote.textContent();
        const address = tab.url();
        for (let times = 0; times < 5 && tab.url() === address; times += 1) await tab.keyboard.press('j');
        assert.notEqual(tab.url(), address);
        await tab.locator('mark[data-active]').first().waitFor();
        assert.ok(first);
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
        const counted = () => tab.getByText(/\d+ legs? · \d+ places?/).textContent();
        const before = await counted();
        await tab.getByLabel('Shown to').focus();
        for (let times = 0; times < 30; times += 1) await tab.keyboard.press('ArrowLeft');
        await tab.waitForFunction(() => location.hash.includes('until='));
        await tab.getByText(before ?? '', { exact: true }).waitFor({ state: 'detached' });
        await tab.getByRole('button', { name: 'The whole time' }).click();
        await tab.getByText(before ?? '', { exact: true }).waitFor();
      }),
  },
];
