import { expect, test } from 'vitest';
import { readAddress, withParams, writeAddress } from '../src/workbench/shell/address';

test('an address says language, page and what the page shows, and is written as it was read', () => {
  const address = readAddress('#/ar/claims?q=%D9%86%D8%A7%D8%B2%D8%AD&manner=left&manner=fled', 'en');
  expect([address.lang, address.page, address.params.get('q')]).toEqual(['ar', 'claims', 'نازح']);
  expect(address.params.getAll('manner')).toEqual(['left', 'fled']);
  expect(readAddress(writeAddress(address), 'en')).toEqual(address);
});

test('an address without a language is shown in the one used before', () => {
  expect(readAddress('#/events', 'ar')).toMatchObject({ lang: 'ar', page: 'events' });
  expect(readAddress('', 'en')).toMatchObject({ lang: 'en', page: '' });
});

test('ids with slashes, number signs and question marks survive', () => {
  const params = withParams(new URLSearchParams(), { claim: 'north/river?.txt#3' });
  const address = readAddress(writeAddress({ lang: 'en', page: 'reader', params }), 'ar');
  expect(address.params.get('claim')).toBe('north/river?.txt#3');
});

test('changed parameters replace, and empty ones go', () => {
  const before = new URLSearchParams('q=camp&manner=left&manner=fled&sort=oldest');
  const after = withParams(before, { q: '', manner: ['fled', 'held'], sort: undefined });
  expect(after.toString()).toBe('manner=fled&manner=held');
});
