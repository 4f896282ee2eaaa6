/** Width of a text in pixels as the interface font draws it; a rough guess where there is no canvas. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

let context: CanvasRenderingContext2D | null | undefined;

export const measureText: Measure = (text, size, bold = false) => {
  if (context === undefined) context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  context.font = `${bold ? 600 : 400} ${size}px 'Plex Arabic', sans-serif`;
  return context.measureText(text).width;
};

/** Breaks a text between words so that each line fits; a word longer than a line stands alone. */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
