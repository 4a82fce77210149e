import { collaborationFlowMeasures, teamMembers } from '../indicators/collaboration/index.js';
import { teamStream } from '../streams/team/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Teams, as a server or a memory source keeps them. */
export const stored = describedStream(
  teamStream,
  measuresOf(teamStream, collaborationFlowMeasures.team, [teamMembers]),
);
