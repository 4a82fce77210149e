import { practitionerMeasures } from '../indicators/lp/index.js';
import { practitionerStream } from '../streams/practitioner/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Practitioners, as a server or a memory source keeps them. */
export const stored = describedStream(
  practitionerStream,
  measuresOf(practitionerStream, practitionerMeasures),
);
