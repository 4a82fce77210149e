import type { PractitionerCommand, PractitionerEvent } from '../processes/practitioner/index.js';
import type { practitionerCommandSchema, practitionerEventSchema } from './practitioner.js';
import type { Read, Same, Yes } from './schemas.test-d.js';

/** Every line has to be `Yes`: each schema reads all of its hand-written type and nothing else. */
export const practitionerSchemasAreTheirTypes: readonly Yes[] = [
  [true, true, true] satisfies Same<Read<typeof practitionerCommandSchema>, PractitionerCommand>,
  [true, true, true] satisfies Same<Read<typeof practitionerEventSchema>, PractitionerEvent>,
];
