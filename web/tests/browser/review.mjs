// Review by keyboard: every act by one key, undoable; both versions in a conflict; claims by hand.
import assert from 'node:assert/strict';
import { ask, inWindow, nowPainted, says, seriousFindings, settled, typed } from './kit.mjs';

const addressOf = (stored, lang = 'en') =>
  `#/${lang}/reader?${new URLSearchParams({ report: stored.claim.report, claim: stored.id })}`;
const stored = (address, id) => ask(address, `claims/${encodeURIComponent(id)}`);
const unsure = async (address) => (await ask(address, 'claims/next-unsure')).claim;

async function reviewed(address, id, review) {
  for (let times = 0; times < 300; times += 1) {
    const now = await stored(address, id);
    if (now.review === review) return now;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${id} is not ${review}`);
}

const placesOf = ({ claim }) => ['from', 'via', 'to', 'at'].flatMap((field) => claim[field] ?? []);
const latitude = (one, name) => placesOf(one).find(({ place }) => place === name)?.lat;

/** A claim whose first place shares its name with another, and that other one. */
async function claimWithChoice(address) {
  const { items } = await ask(address, 'claims?limit=200');
  for (const claim of items) {
    const [first] = placesOf(claim).filter(({ place, lat }) => place && lat !== undefined);
    if (!first || first !== placesOf(claim)[0]) continue;
    const { candidates } = await ask(address, `places?name=${encodeURIComponent(first.place)}&limit=6`);
    const at = candidates.findIndex(({ lat }) => Math.abs(lat - first.lat) > 0.05);
    if (at >= 0) return { claim, other: { at, name: first.place, lat: candidates[at].lat } };
  }
  throw new Error('no place of a claim shares its name with another');
}

export const review = [
  {
    name: 'a claim is accepted, rejected and taken back by one key each',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const claim = await unsure(address);
        await open(addressOf(claim));
        await tab.keyboard.press('a');
        await reviewed(address, claim.id, 'accepted');
        await tab.getByText('Accepted.').waitFor();
        await tab.keyboard.press('u');
        await reviewed(address, claim.id, 'open');
        await open(addressOf(claim));
        await tab.keyboard.press('x');
        await reviewed(address, claim.id, 'rejected');
        await tab.keyboard.press('u');
        await reviewed(address, claim.id, 'open');
      }),
  },
  {
    name: 'keys work with Arabic letters on the keyboard, and ؟ shows them all',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const claim = await unsure(address);
        await open(addressOf(claim, 'ar'));
        await tab.evaluate(() =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', bubbles: true, cancelable: true }),
          ),
        );
        await reviewed(address, claim.id, 'accepted');
        await tab.keyboard.press('u');
        await reviewed(address, claim.id, 'open');
        await tab.evaluate(() =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true, bubbles: true }),
          ),
        );
        await says(tab.getByRole('dialog'), /قبول: هو كذلك/);
        assert.deepEqual(await seriousFindings(tab), []);
        await tab.keyboard.press('Escape');
      }),
  },
  {
    name: 'an edit by keyboard changes the number, and the claim remembers how it was read',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const { items } = await ask(address, 'claims?q=fled&limit=20');
        const claim = items.find((one) => one.claim.quantity?.value?.length === 1);
        await open(addressOf(claim));
        await tab.keyboard.press('e');
        await tab.getByLabel('Number').fill('٣٢١');
        await tab.keyboard.press('Control+Enter');
        const now = await reviewed(address, claim.id, 'edited');
        assert.deepEqual(now.claim.quantity.value, [321]);
        assert.deepEqual(now.read.quantity.value, claim.claim.quantity.value);
        await tab.getByText('changed by an analyst').waitFor();
        await tab.keyboard.press('u');
        await reviewed(address, claim.id, 'open');
      }),
  },
  {
    name: 'when somebody decided in between, both versions are shown and nothing is lost',
    test: (run) =>
      inWindow(run, { allow: /409/ }, async (tab, { open, address }) => {
        const claim = await unsure(address);
        await open(addressOf(claim));
        await ask(address, 'decisions', {
          kind: 'reject',
          claim: claim.id,
          who: 'sami',
          version: claim.version,
        });
        await tab.keyboard.press('a');
        const dialog = tab.getByRole('dialog');
        await dialog.getByRole('heading', { name: 'As it stands now' }).waitFor();
        await says(dialog, /sami.*rejected/s);
        assert.deepEqual(await seriousFindings(tab), []);
        await dialog.getByRole('button', { name: 'Decide mine all the same' }).click();
        await reviewed(address, claim.id, 'accepted');
        await dialog.waitFor({ state: 'detached' });
        await tab.keyboard.press('u');
        await reviewed(address, claim.id, 'rejected');
      }),
  },
  {
    name: 'a remark is kept with the claim, and why it was read is told',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const claim = await unsure(address);
        await open(addressOf(claim));
        await tab.keyboard.press('c');
        await typed(tab, 'Ask the local office');
        await tab.keyboard.press('Control+Enter');
        await tab.getByText('Remark kept.').waitFor();
        await tab.getByText('Ask the local office').waitFor();
        await tab.keyboard.press('w');
        await tab.getByRole('heading', { name: 'Why the reader thought so' }).waitFor();
        await settled(tab);
        await tab.keyboard.press('u');
        await tab.getByText('Undone.').waitFor();
      }),
  },
  {
    name: 'a place is pinned to another of its name by keyboard, and taken back by one key',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const { claim, other } = await claimWithChoice(address);
        await open(addressOf(claim));
        await tab.keyboard.press('p');
        const first = tab.getByRole('radio').first();
        await first.waitFor();
        await tab.waitForFunction(() => document.activeElement?.matches('[type=radio]'));
        assert.deepEqual(await seriousFindings(tab), []);
        await settled(tab);
        const chosen = await tab
          .getByRole('radio')
          .evaluateAll((radios) => radios.findIndex((one) => one.checked));
        const key = chosen < other.at ? 'ArrowDown' : 'ArrowUp';
        for (let step = 0; step < Math.abs(other.at - chosen); step += 1) await tab.keyboard.press(key);
        await tab.getByRole('radio').nth(other.at).and(tab.locator(':checked:focus')).waitFor();
        await tab.keyboard.press('Enter');
        await tab.getByText('Place pinned.').waitFor();
        assert.equal(latitude(await stored(address, claim.id), other.name), other.lat);
        await tab.keyboard.press('u');
        await tab.getByText('Undone.').waitFor();
        assert.equal(latitude(await stored(address, claim.id), other.name), latitude(claim, other.name));
      }),
  },
  {
    name: 'selected words become a claim of their own',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const claim = await unsure(address);
        await open(addressOf(claim));
        const words = await tab.evaluate(async () => {
          const node = [...document.querySelectorAll('[data-start]')].at(-1).firstChild;
          const range = document.createRange();
          range.setStart(node, 0);
          range.setEnd(node, node.nodeValue.indexOf(' ', 20));
          const heard = new Promise((tell) => document.addEventListener('selectionchange', tell));
          getSelection().addRange(range);
          await heard;
          return range.toString();
        });
        await tab.keyboard.press('i');
        await tab.getByRole('button', { name: 'Save' }).waitFor();
        await tab.waitForFunction(() => document.activeElement?.matches('form select'));
        await tab.keyboard.press('Control+Enter');
        await tab.getByText('Claim added.').waitFor();
        await nowPainted(tab, 'claim-active', [words]);
      }),
  },
  {
    name: 'claims picked on one page are joined on another, and stand in one event until that is undone',
    test: (run) =>
      inWindow(run, {}, async (tab, { open, address }) => {
        const { items } = await ask(address, 'claims?manner=killed&limit=2');
        const ids = items.map((one) => one.id);
        await open('#/en/claims?manner=killed');
        await tab.locator('[aria-rowindex="2"]').waitFor();
        await tab.keyboard.press('Space');
        await tab.getByText('1 claim picked').waitFor();
        await tab.evaluate((hash) => {
          location.hash = hash;
        }, addressOf(items[1]));
        await tab.getByRole('heading', { name: 'Claims of this report' }).waitFor();
        await tab.keyboard.press('m');
        await tab.getByText('Joined: they tell the same happening.').waitFor();
        for (const id of ids) {
          const history = await ask(address, `claims/${encodeURIComponent(id)}/decisions`);
          assert.deepEqual(new Set(history.items.at(-1).claims), new Set(ids));
        }
        const { items: told } = await ask(address, 'events?manner=killed&limit=1000');
        assert.ok(told.some((event) => ids.every((id) => [...event.claims, ...event.parts].includes(id))));
        await tab.keyboard.press('u');
        await tab.getByText('Undone.').waitFor();
      }),
  },
];
