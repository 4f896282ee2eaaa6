import { onScreen, type Size, type View } from '../../map/plane';
import type { Pen } from './pen';

/** Part of the view that is painted beyond each of its sides, so that it can be moved without painting. */
const BEYOND = 0.45;
/** Pixels painted there at least. */
const LEAST = 240;
/** Part of that which is left when it is painted anew, while the map is moved and while it rests. */
const LEFT = { moving: 0.2, resting: 0.6 };
/** Milliseconds of each frame that painting takes, while the map is moved and while it rests. */
const MOVING = 8;
const RESTING = 30;
/** Pixels on the screen for each of the page: more are not seen, and cost. */
const FINEST = 2;

export interface Painter {
  /** What is quick, so that no edge of the map is ever bare. */
  ground: (pen: Pen, view: View, size: Size) => void;
  /** All that lies on it, bit by bit. */
  rest: (pen: Pen, view: View, size: Size) => Generator<void>;
}

/** A picture of the map, larger than what is seen of it: moving it costs nearly nothing, whatever is drawn on it. */
export interface Sheet {
  /** Shows this view: the picture is moved there at once, and painted anew bit by bit where that is needed. */
  show: (view: View, size: Size, moving: boolean) => void;
  /** What is painted has changed. */
  stale: () => void;
  away: () => void;
}

interface Page {
  pen: Pen;
  /** What is painted on it, in its own pixels. */
  view: View;
  size: Size;
}

/** @param onPainted all is painted as it stands */
export function sheetIn(container: HTMLElement, { ground, rest }: Painter, onPainted: () => void): Sheet {
  let [front, back] = [blankPage(), blankPage()];
  let [view, size, moving] = [front.view, front.size, false];
  let job: Generator<void> | undefined;
  let [stale, painted] = [false, false];
  let frame = 0;

  /** What is being painted is finished first, so that something new is shown however fast things change. */
  const startWhereNeeded = () => {
    const isNeeded =
      stale || front.view.k !== view.k || spare(front, view, size) < LEFT[moving ? 'moving' : 'resting'];
    if (isNeeded && !job && size.width > 0) start();
    return isNeeded;
  };
  const start = () => {
    stale = false;
    begin(back, view, size);
    ground(back.pen, back.view, back.size);
    job = rest(back.pen, back.view, back.size);
    // There is no earlier picture to wait behind.
    if (!painted) swap();
    frame ||= requestAnimationFrame(step);
  };
  const step = () => {
    frame = 0;
    const page = painted ? back : front;
    const until = performance.now() + (moving ? MOVING : RESTING);
    while (job && performance.now() < until) {
      if (job.next().done) job = undefined;
      // Strokes are only noted down until somebody looks at a pixel, and the clock would not see them.
      page.pen.getImageData(0, 0, 1, 1);
    }
    if (job) {
      frame = requestAnimationFrame(step);
      return;
    }
    if (painted) swap();
    painted = true;
    if (!startWhereNeeded()) onPainted();
  };
  const swap = () => {
    front.pen.canvas.remove();
    [front, back] = [back, front];
    container.prepend(front.pen.canvas);
    place(front, view);
  };
  /** The picture was moved beyond its edge: the ground goes on, and what is painted stays where it is. */
  const extend = () => {
    begin(back, view, size);
    ground(back.pen, back.view, back.size);
    const { x, y, scale } = shiftOf(front, back.view);
    back.pen.drawImage(front.pen.canvas, x, y, front.size.width * scale, front.size.height * scale);
    swap();
    start();
  };
  return {
    show: (nextView, nextSize, nextMoving) => {
      [view, size, moving] = [nextView, nextSize, nextMoving];
      place(front, view);
      if (painted && spare(front, view, size) < 0) extend();
      else startWhereNeeded();
    },
    stale: () => {
      stale = true;
      startWhereNeeded();
    },
    away: () => {
      cancelAnimationFrame(frame);
      job = undefined;
    },
  };
}

function blankPage(): Page {
  const canvas = document.createElement('canvas');
  canvas.style.cssText =
    'position: absolute; inset: 0 auto auto 0; transform-origin: 0 0; will-change: transform';
  canvas.setAttribute('aria-hidden', 'true');
  // Thousands of strokes are drawn faster by the processor than by most graphics cards, and far faster than by their imitation.
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  return { pen, view: { k: 1, x: 0, y: 0 }, size: { width: 0, height: 0 } };
}

/** Makes a page ready to be painted around a view. */
function begin(page: Page, { k, x, y }: View, { width, height }: Size): void {
  const [aside, above] = [beyond(width), beyond(height)];
  page.view = { k, x: x + aside, y: y + above };
  page.size = { width: width + 2 * aside, height: height + 2 * above };
  const ratio = Math.min(FINEST, devicePixelRatio);
  const { canvas } = page.pen;
  const [wide, high] = [Math.round(page.size.width * ratio), Math.round(page.size.height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  canvas.style.width = `${page.size.width}px`;
  canvas.style.height = `${page.size.height}px`;
  page.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Pixels beyond a side of the view that is so long. */
function beyond(length: number): number {
  return Math.round(Math.max(LEAST, length * BEYOND));
}

/** Where a page's corner lies in a view, and how much larger it is there. */
function shiftOf(page: Page, view: View): { x: number; y: number; scale: number } {
  const scale = view.k / page.view.k;
  const corner = { x: -page.view.x / page.view.k, y: -page.view.y / page.view.k };
  return { ...onScreen(corner, view), scale };
}

function place(page: Page, view: View): void {
  const { x, y, scale } = shiftOf(page, view);
  // Letters stay sharp on whole pixels.
  const to = scale === 1 ? `${Math.round(x)}px, ${Math.round(y)}px` : `${x}px, ${y}px`;
  page.pen.canvas.style.transform = `translate(${to}) scale(${scale})`;
}

/** How much of what a page holds beyond the view is left on the side where least is: 1 is all of it, below 0 the page ends before. */
function spare(page: Page, view: View, size: Size): number {
  const { x, y, scale } = shiftOf(page, view);
  const sides = [
    [-x, size.width],
    [x + page.size.width * scale - size.width, size.width],
    [-y, size.height],
    [y + page.size.height * scale - size.height, size.height],
  ] as const;
  return Math.min(...sides.map(([left, length]) => left / beyond(length)));
}
