import { expect, test } from 'vitest';
import { keyName, type Press } from '../src/workbench/shell/keyName';

const press = (key: string, code: string, more: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('a key has the same name with Arabic letters on the keyboard', () => {
  expect(keyName(press('a', 'KeyA'))).toBe('a');
  expect(keyName(press('ش', 'KeyA'))).toBe('a');
  expect(keyName(press('ِ', 'KeyA', { shiftKey: true }))).toBe('A');
});

test('a French keyboard means the letter that it shows', () => {
  expect(keyName(press('a', 'KeyQ'))).toBe('a');
});

test('the Arabic question mark asks for help, too', () => {
  expect(keyName(press('؟', 'Slash', { shiftKey: true }))).toBe('?');
  expect(keyName(press('ظ', 'Slash'))).toBe('/');
});

test('what is pressed with Ctrl belongs to the browser', () => {
  expect(keyName(press('a', 'KeyA', { ctrlKey: true }))).toBeUndefined();
});
