export { LpElement } from './LpElement.js';
export { LpDiscussionsBySetting } from './LpDiscussionsBySetting.js';
export { LpFamilyFeedback } from './LpFamilyFeedback.js';
