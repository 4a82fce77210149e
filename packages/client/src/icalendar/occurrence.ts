import type { Interval } from '@puheeksi/core/calendar';
import type { ShownAs } from './event.js';

/** One occurrence within the window, in UTC minutes. `line` is where its event begins in the file. */
export interface Occurrence extends Interval {
  /** Empty when the file gives none. */
  readonly uid: string;
  readonly line: number;
  readonly allDay: boolean;
  readonly shownAs: ShownAs;
}
