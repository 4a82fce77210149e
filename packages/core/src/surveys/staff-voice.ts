import { languages } from '../kernel/index.js';
import { freeText, statements, survey, type Items } from './survey.js';

const asked = ['heard', 'recognised', 'constructive-feedback', 'working-time-allows'] as const;

/**
 * How staff are heard, recognised and given constructive feedback in LT work, and whether their working time allows it. A unit's answers
 * show from the threshold on, and never where fewer than three people work.
 * @source F104, R0-SO6, R0-PR1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023: "Henkilöstön kuuleminen, palkitseminen
 * ja rakentava palaute LP-palvelumallin mukaisesta työstä")
 */
export const staffVoice = survey({
  id: 'staff-voice',
  source: 'F104, R0-SO6, R0-PR1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  version: 1,
  items: { ...statements(asked), words: freeText } as const satisfies Items,
  asked: { staff: [...asked, 'words'] },
  languages,
  grain: { time: 'year', place: 'unit' },
  protect: 'staff',
  intake: 'open',
  textReaders: ['family-centre-coordinator'],
});
