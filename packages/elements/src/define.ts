import { LpDiscussionsBySetting } from './LpDiscussionsBySetting.js';
import { LpFamilyFeedback } from './LpFamilyFeedback.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-discussions-by-setting': LpDiscussionsBySetting;
    'lp-family-feedback': LpFamilyFeedback;
  }
}

/* A page may load two copies or versions: the first one that names an element keeps it, the others leave it alone. */
const elements = {
  'lp-discussions-by-setting': LpDiscussionsBySetting,
  'lp-family-feedback': LpFamilyFeedback,
};
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
