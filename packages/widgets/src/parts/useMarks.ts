import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';
import { useEscape } from './useEscape.js';

/** Which mark of a figure is looked at, and how the reader came to it. */
export interface ActiveMark {
  readonly index: number;
  readonly by: 'keyboard' | 'pointer';
}

/** Moving between the marks of a figure. */
export interface Marks {
  readonly active: ActiveMark | undefined;
  readonly point: (index: number) => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const next = (key: string, index: number | undefined, last: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return index === undefined ? 0 : Math.min(last, index + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return index === undefined ? last : Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};

/** Arrow keys, Home and End move between marks; Escape leaves them; a pointer goes straight to one. */
export function useMarks(count: number, canvas: RefObject<HTMLElement | null>): Marks {
  const [active, setActive] = useState<ActiveMark>();
  const leave = useCallback(() => setActive(undefined), []);
  const point = useCallback(
    (index: number) => setActive((before) => (before?.index === index ? before : { index, by: 'pointer' })),
    [],
  );
  useEscape(active !== undefined, canvas, leave);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = next(event.key, active?.index, count - 1);
    if (index === undefined) return;
    event.preventDefault();
    setActive({ index, by: 'keyboard' });
  };
  return { active: active && active.index < count ? active : undefined, point, leave, onKeyDown };
}
