import { collaborationFlowMeasures } from '../indicators/collaboration/index.js';
import { teamStream } from '../streams/team/definition.js';
import { describedStream } from './described.js';

/** Teams, as a server or a memory source keeps them. */
export const stored = describedStream(teamStream, {
  flow: (event) => collaborationFlowMeasures.team.flatMap((measure) => measure.count(event)),
});
