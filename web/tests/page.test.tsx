import { DirectionProvider, MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixture } from '../fixtures/account.mjs';
import { AccountProvider } from '../src/contract/accountContext';
import { complete } from '../src/contract/read';
import { EvidenceProvider } from '../src/evidence/evidenceContext';
import { AccountPage } from '../src/pages/account/AccountPage';
import { AddressLanguage } from '../src/pages/account/AddressLanguage';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let close = () => {};

beforeEach(() => {
  location.hash = '#en';
});
afterEach(() => act(close));

async function show(data: object) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  close = () => {
    root.unmount();
    place.remove();
  };
  await act(async () =>
    root.render(
      <AddressLanguage>
        <DirectionProvider detectDirection={false}>
          <MantineProvider env="test">
            <AccountProvider data={complete(data)}>
              <EvidenceProvider>
                <AccountPage />
              </EvidenceProvider>
            </AccountProvider>
          </MantineProvider>
        </DirectionProvider>
      </AddressLanguage>,
    ),
  );
  return place;
}

const button = (place: ParentNode, text: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(text));

test('one button turns the whole page into Arabic and round', async () => {
  const place = await show(fixture);
  expect(place.querySelector('h1')?.textContent).toBe('Where did the Plains Brigade go?');
  await act(async () => button(place, 'العربية')?.click());
  expect(place.querySelector('h1')?.textContent).toBe('أين ذهب لواء السهول؟');
  expect([document.documentElement.dir, document.documentElement.lang, location.hash]).toEqual([
    'rtl',
    'ar',
    '#ar',
  ]);
});

test('a figure opens its sentence, highlighted in its report', async () => {
  const place = await show(fixture);
  await act(async () => button(place.querySelector('#figures') ?? place, '60 – 75')?.click());
  const mark = [...document.querySelectorAll('mark')].map((one) => one.textContent).join('');
  expect(mark).toBe(fixture.claims.find((claim) => claim.id === 'wire-en#2')?.evidence.quote);
});

test('an account with nothing in it is still a page that says so', async () => {
  const place = await show({
    study: { id: 'x', title: { en: 'Nothing', ar: 'لا شيء' }, states: [] },
    account: {},
  });
  expect(place.textContent).toContain('No contradictions');
  expect(place.textContent).not.toMatch(/undefined|NaN|null/);
});
