import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Drawn until the element has been measured, and on a server. */
const widthBeforeMeasuring = 640;

/**
 * The width of an element in whole pixels, measured before the first paint and followed afterwards.
 * @example const [ref, width] = useWidth<HTMLDivElement>();
 */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(widthBeforeMeasuring);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      // An element that is not shown has no width; its last one is kept for when it comes back.
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
