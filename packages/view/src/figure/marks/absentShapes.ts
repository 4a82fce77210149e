import type { AbsentMark } from '../figureParts.js';
import { lineShape, type Box, type Shape } from './shape.js';

/** Half the length of the dash for what does not apply. */
const dashHalf = 6;

/**
 * The mark of a place without a number: hatched where the number is hidden, an empty dotted frame where nothing is known, a
 * dash where it does not apply. The box never depends on the number.
 */
export function absentShapes(kind: AbsentMark['kind'], box: Box): readonly Shape[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const shapes: Readonly<Record<AbsentMark['kind'], Shape>> = {
    suppressed: { shape: 'rect', role: 'hidden', radius: 2, ...box },
    'no-data': { shape: 'rect', role: 'gap', radius: 2, ...box },
    'not-applicable': lineShape('dash', x - dashHalf, y, x + dashHalf, y),
  };
  return [shapes[kind]];
}
