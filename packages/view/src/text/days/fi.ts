import { bracketedDay } from '../collaboration/wording.js';
import { publishedFrom, yearsBack, type DayFacts, type DaySentences } from './daySentences.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const subject = (facts: DayFacts): string =>
  facts.field === 'concernDay'
    ? `Päivä, jona huoli heräsi${on(facts.day)},`
    : `Kirjattu päivä${on(facts.day)}`;
const longAgo = (years: number): string => (years === 1 ? 'yli vuosi sitten' : `yli ${years} vuotta sitten`);

/** Finnish sentences about the day of something that has happened. */
export const daysFi: DaySentences = {
  refusals: {
    'day-in-future': (facts) =>
      `${subject(facts)} on tulevaisuudessa. Anna tämä päivä${on(facts.today)} tai aikaisempi päivä.`,
    'day-too-early': (facts) =>
      `${subject(facts)} on ennen vuotta 2001, jolloin LP-työ alkoi Suomessa. Tarkista vuosi.`,
  },
  doubts: {
    'day-long-ago': (facts) => `${subject(facts)} oli ${longAgo(yearsBack(facts))}. Tarkista vuosi.`,
    'day-not-published': (facts) => {
      const from = publishedFrom(facts, 'fi');
      return `Kirjaus${on(facts.day)} ei näy seuraavan julkaisun luvuissa${
        from === undefined ? '' : `, sillä ne alkavat ${from.replace(/kuu /, 'kuusta ')}`
      }. Tarkista päivä.`;
    },
  },
};
