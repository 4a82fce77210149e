import { languages, settings } from '../kernel/index.js';
import { feedbackItems } from '../streams/survey/index.js';
import { statements, survey, type Items } from './survey.js';

/**
 * What a parent thought of an LT discussion, by the statements of the client survey of North Karelia, and where it was held. The wording
 * of the questions is ours: that of the survey itself is not published.
 * @source R0-N1, F42; client survey of S0 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja
 * asiakasymmärrys")
 */
export const lpFeedback = survey({
  id: 'lp-feedback',
  source: 'R0-N1, F42 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  version: 1,
  items: {
    ...statements(feedbackItems),
    setting: { kind: 'code', codes: settings, optional: true },
  } as const satisfies Items,
  asked: { adult: ['setting', ...feedbackItems] },
  languages,
  grain: { time: 'quarter', place: 'municipality' },
  protect: 'family',
  intake: 'open',
});
