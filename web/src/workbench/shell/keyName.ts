/** What of a key press tells which key it is. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const SIGNS: Record<string, string> = { '؟': '?', '٪': '%' };

/**
 * The name of a pressed key, the same under every keyboard layout: with Arabic letters on the keys, the key of A is
 * still `a`. With Shift, letters are capital. Undefined with Ctrl, Alt or Meta, which belong to the browser.
 */
export function keyName(press: Press): string | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const { key, code } = press;
  if (key.length > 1) return key;
  if (key === ' ') return 'Space';
  if (/^[\x21-\x7e]$/.test(key)) return key;
  if (SIGNS[key]) return SIGNS[key];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return press.shiftKey ? letter : letter.toLowerCase();
  if (code === 'Slash') return press.shiftKey ? '?' : '/';
  return key;
}
