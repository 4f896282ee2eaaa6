/** The UTF-16 offset in `text` of each of the given code-point offsets; offsets past the end give the end. */
export function toUtf16(text: string, codePoints: number[]): number[] {
  const wanted = [...new Set(codePoints)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let unit = 0;
  let point = 0;
  for (const offset of wanted) {
    while (point < offset && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point += 1;
    }
    found.set(offset, unit);
  }
  return codePoints.map((offset) => found.get(offset) ?? text.length);
}

/** How many code points of `text` stand before a UTF-16 offset; an offset inside of one counts it. */
export function toCodePoint(text: string, utf16: number): number {
  return [...text.slice(0, utf16)].length;
}
