// The account: live conventions, evidence at a key press, a study with a mistake, and the dossier.
import assert from 'node:assert/strict';
import { ask, at, inWindow, says, seriousFindings } from './kit.mjs';

const STUDY = 'where-did-they-go';

export const account = [
  {
    name: 'a figure of the account opens its sentence in its report, by keyboard, and leads to the reader',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open(`#/en/account?study=${STUDY}`);
        const figure = tab.locator('#figures button').filter({ hasText: '≠' }).first();
        await figure.focus();
        await tab.keyboard.press('Enter');
        await tab.locator('mark[data-active]').first().waitFor();
        const panel = tab.getByRole('dialog');
        await says(panel, /SHA-256/);
        assert.deepEqual(await seriousFindings(tab), []);
        await panel
          .getByRole('link', { name: 'Open in the report' })
          .and(tab.locator('[href*="reader?report="][href*="&claim="]'))
          .first()
          .waitFor();
        await tab.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
      }),
  },
  {
    name: 'another convention is reckoned at once by a key, and the address says which',
    test: (run) =>
      inWindow(run, {}, async (tab, { open }) => {
        await open(`#/en/account?study=${STUDY}`);
        await tab.locator('#figures').waitFor();
        await tab.keyboard.press('v');
        await at(tab, /convention=acled/);
        await tab.getByText(/by the convention “acled”/).waitFor();
      }),
  },
  {
    name: 'a mistake in a study is told at its line with a way out, and the form writes into the text',
    test: (run) =>
      inWindow(run, { allow: /422/ }, async (tab, { open }) => {
        await open(`#/en/account?study=${STUDY}&edit=true`);
        const box = tab.getByRole('textbox', { name: /as written/ });
        await tab.getByText('It can be read.').waitFor();
        const yaml = await box.inputValue();
        await tab.getByLabel('To', { exact: true }).fill('2018-06-30');
        await tab.waitForFunction(
          (field) => field.value.includes('end: 2018-06-30'),
          await box.elementHandle(),
        );
        await box.fill(yaml.replace('population:', 'popul:'));
        await tab.getByRole('button', { name: /^Line \d+$/ }).waitFor();
        assert.deepEqual(await seriousFindings(tab), []);
        await box.fill(yaml);
        await tab.getByText('It can be read.').waitFor();
        await box.press('Control+s');
        await tab.getByText('Saved.').waitFor();
      }),
  },
  {
    name: 'a dossier is shown as it will be printed, its figures with footnotes',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        await open(`#/ar/dossier?study=${STUDY}`);
        const paper = tab.frameLocator('iframe');
        await paper.locator('h1').waitFor();
        await paper.locator('html[dir=rtl]').waitFor();
        await says(paper.locator('body'), /[0-9a-f]{16}/);
        const { items } = await ask(address, 'studies');
        assert.ok(items.some(({ id }) => id === STUDY));
      }),
  },
];
