import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Size, type View, zoomed } from './plane';

const STEP = 60;
const FACTOR = 1.4;

/** A view that wheel, pointer and keys move; it starts over when what is to be fitted changes. */
export function useView(fit: View, size: Size, box: RefObject<HTMLDivElement | null>) {
  const [view, setView] = useState(fit);
  const drag = useRef<{ id: number; x: number; y: number; moving: boolean } | undefined>(undefined);
  useEffect(() => setView(fit), [fit]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      const meant = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
      if (!meant) return;
      event.preventDefault();
      const frame = element.getBoundingClientRect();
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      setView((now) => zoomed(now, Math.exp(-event.deltaY * 0.0015), at));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [box]);

  const zoom = (factor: number) =>
    setView((now) => zoomed(now, factor, { x: size.width / 2, y: size.height / 2 }));
  const move = (x: number, y: number) => setView((now) => ({ ...now, x: now.x + x, y: now.y + y }));

  const keys = new Map([
    ['+', () => zoom(FACTOR)],
    ['=', () => zoom(FACTOR)],
    ['-', () => zoom(1 / FACTOR)],
    ['ArrowLeft', () => move(STEP, 0)],
    ['ArrowRight', () => move(-STEP, 0)],
    ['ArrowUp', () => move(0, STEP)],
    ['ArrowDown', () => move(0, -STEP)],
  ]);

  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    },
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0)
        drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moving: false };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const from = drag.current;
      if (from?.id !== event.pointerId) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moving && Math.hypot(x, y) < 4) return;
      if (!from.moving) event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moving: true };
      move(x, y);
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    onPointerCancel: () => {
      drag.current = undefined;
    },
  };

  return { view, setView, closer: () => zoom(FACTOR), farther: () => zoom(1 / FACTOR), handlers };
}
