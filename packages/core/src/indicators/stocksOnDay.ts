import { processOutcomes } from './outcomes.js';
import { discussionWaits, networkMeetingWaits } from './waits.js';

/** What a publication tells of LP processes as they stand on its day: what came of them, and who still waits. */
export const stocksOnDay = [processOutcomes, discussionWaits, networkMeetingWaits] as const;
