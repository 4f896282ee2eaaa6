/** A number as it is typed on any keyboard, with or without signs between thousands; undefined if it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[,٬\s]/g, '')
    .replace('٫', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
