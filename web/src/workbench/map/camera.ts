import { fitted, type Point, type Size, type View, zoomed } from '../../map/plane';

/** Pixels that a pointer may stray while it clicks, and that an arrow key moves. */
const STRAY = 4;
const STEP = 100;
const FACTOR = 2;
/** Milliseconds without a move after which the map rests. */
const REST = 150;

export interface Eye {
  /** The map is seen like this now. */
  onMove: (view: View, size: Size, moving: boolean) => void;
  /** Pixels from the corner of the map. */
  onClick: (at: Point) => void;
  onHover: (at: Point) => void;
}

/** What is seen of the flat world in an element, moved by pointers, wheel and keys. */
export interface Camera {
  zoom: (factor: number) => void;
  move: (to: (size: Size) => View) => void;
  /** Somebody moved it by hand since it was last told where to look. */
  held: () => boolean;
  sight: () => { view: View; size: Size };
}

/** @param left takes all away that listens */
export function cameraOn(element: HTMLElement, eye: Eye, left: AbortSignal): Camera {
  let size: Size = { width: element.clientWidth, height: element.clientHeight };
  let view = fitted([], size);
  let held = false;
  let dragged = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const pointers = new Map<number, Point>();
  const listen = { signal: left };

  const show = (next: View) => {
    view = next;
    clearTimeout(resting);
    eye.onMove(view, size, true);
    resting = setTimeout(() => eye.onMove(view, size, pointers.size > 0), REST);
  };
  const byHand = (next: View) => {
    held = true;
    show(next);
  };
  const inside = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { x, y } = element.getBoundingClientRect();
    return { x: clientX - x, y: clientY - y };
  };
  const pan = (x: number, y: number) => byHand({ ...view, x: view.x + x, y: view.y + y });
  const zoom = (factor: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    byHand(zoomed(view, factor, at));

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) dragged = false;
      pointers.set(event.pointerId, inside(event));
      element.setPointerCapture(event.pointerId);
    },
    listen,
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const [before, at] = [pointers.get(event.pointerId), inside(event)];
      if (!before) return eye.onHover(at);
      const distance = (from: Point, to: Point) => Math.hypot(from.x - to.x, from.y - to.y);
      if (!dragged && distance(before, at) < STRAY) return;
      dragged = true;
      pointers.set(event.pointerId, at);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) zoom(distance(at, other) / Math.max(1, distance(before, other)), other);
      else pan(at.x - before.x, at.y - before.y);
    },
    listen,
  );
  const release = (event: PointerEvent) => {
    const clicked = event.type === 'pointerup' && pointers.has(event.pointerId) && !dragged;
    pointers.delete(event.pointerId);
    if (clicked) eye.onClick(inside(event));
  };
  element.addEventListener('pointerup', release, listen);
  element.addEventListener('pointercancel', release, listen);
  element.addEventListener(
    'dblclick',
    (event) => zoom(event.shiftKey ? 1 / FACTOR : FACTOR, inside(event)),
    listen,
  );
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      zoom(Math.exp(-0.0015 * pixels), inside(event));
    },
    { ...listen, passive: false },
  );
  const keys = new Map([
    ['+', () => zoom(FACTOR)],
    ['=', () => zoom(FACTOR)],
    ['-', () => zoom(1 / FACTOR)],
    ['ArrowLeft', () => pan(STEP, 0)],
    ['ArrowRight', () => pan(-STEP, 0)],
    ['ArrowUp', () => pan(0, STEP)],
    ['ArrowDown', () => pan(0, -STEP)],
  ]);
  element.addEventListener(
    'keydown',
    (event) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    },
    listen,
  );
  const resized = new ResizeObserver(() => {
    const [wider, higher] = [element.clientWidth - size.width, element.clientHeight - size.height];
    if (wider === 0 && higher === 0) return;
    size = { width: element.clientWidth, height: element.clientHeight };
    show({ ...view, x: view.x + wider / 2, y: view.y + higher / 2 });
  });
  resized.observe(element);
  left.addEventListener('abort', () => {
    resized.disconnect();
    clearTimeout(resting);
  });
  return {
    zoom: (factor) => zoom(factor),
    move: (to) => {
      held = false;
      show(to(size));
    },
    held: () => held,
    sight: () => ({ view, size }),
  };
}
