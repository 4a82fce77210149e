/* Written by `npm run generate`; do not edit. */
import { discussionsBySetting, familyFeedback, headline, trend } from '@puheeksi/view/views';
import { createPublishedWidget } from '../createPublishedWidget.js';

/**
 * Where LT discussions are held: sentence, figure and table of the published counts.
 * @example <DiscussionsBySetting place="region:14" />
 */
export const DiscussionsBySetting = /* @__PURE__ */ createPublishedWidget(discussionsBySetting);

/**
 * What families say of the LT discussions: share, interval and n of each statement.
 * @example <FamilyFeedback place="region:14" />
 */
export const FamilyFeedback = /* @__PURE__ */ createPublishedWidget(familyFeedback);

/**
 * One indicator as a large number, with its change against a year earlier.
 * @example <Headline place="region:14" />
 */
export const Headline = /* @__PURE__ */ createPublishedWidget(headline);

/**
 * One indicator by the month, with the limits of its usual variation.
 * @example <Trend place="region:14" />
 */
export const Trend = /* @__PURE__ */ createPublishedWidget(trend);
