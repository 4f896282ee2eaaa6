import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Width of a printed page's text block in CSS pixels, A4 upright. */
const PRINTED = 680;

/** Narrower than any window that can be read. */
const LEAST = 240;

/** The element's width, followed as it changes; while printing, the width of the paper. */
export function useWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(initial);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const follow = () => setWidth(Math.max(LEAST, Math.round(element.clientWidth)));
    const print = () => flushSync(() => setWidth(PRINTED));
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', follow);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', follow);
    };
  }, []);

  return [ref, width];
}
