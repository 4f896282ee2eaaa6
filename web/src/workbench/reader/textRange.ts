// Between UTF-16 offsets of a report's text and places in the paragraphs that show it. A paragraph says in
// `data-start` where it begins.

/** The place of an offset: a text node and how far in it. */
function placeOf(box: HTMLElement, offset: number): [Node, number] | undefined {
  const paragraph = [...box.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    (one) => Number(one.dataset.start) <= offset,
  );
  if (!paragraph) return undefined;
  let left = offset - Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const length = last.nodeValue?.length ?? 0;
    if (left <= length) return [last, left];
    left -= length;
  }
  return last ? [last, last.nodeValue?.length ?? 0] : undefined;
}

/** The range from one offset to another. */
export function rangeOf(box: HTMLElement, start: number, end: number): Range | undefined {
  const [from, to] = [placeOf(box, start), placeOf(box, end)];
  if (!from || !to || end <= start) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The offset of a place, undefined outside of the text. */
function offsetOf(box: HTMLElement, node: Node, within: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !box.contains(paragraph)) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, within);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The offset under a point of the window. */
export function offsetWithin(box: HTMLElement, x: number, y: number): number | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  return place ? offsetOf(box, place.offsetNode, place.offset) : undefined;
}

/** What is selected of the text, undefined where nothing is or the selection reaches out of it. */
export function selectedWithin(box: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(box, range.startContainer, range.startOffset);
  const end = offsetOf(box, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
