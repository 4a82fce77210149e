import { bracketedDay } from '../collaboration/wording.js';
import { publishedFrom, yearsBack, type DayFacts, type DaySentences } from './daySentences.js';

const on = (fact: unknown): string => bracketedDay('en', fact);
const subject = (facts: DayFacts): string =>
  `${facts.field === 'concernDay' ? 'The date the concern arose' : 'The recorded date'}${on(facts.day)}`;
const longAgo = (years: number): string =>
  years === 1 ? 'more than a year ago' : `more than ${years} years ago`;

/** English sentences about the day of something that has happened. */
export const daysEn: DaySentences = {
  refusals: {
    'day-in-future': (facts) =>
      `${subject(facts)} is in the future. Enter today’s date${on(facts.today)} or an earlier one.`,
    'day-too-early': (facts) =>
      `${subject(facts)} is before 2001, when Let’s Talk work began in Finland. Check the year.`,
  },
  doubts: {
    'day-long-ago': (facts) => `${subject(facts)} was ${longAgo(yearsBack(facts))}. Check the year.`,
    'day-not-published': (facts) => {
      const from = publishedFrom(facts, 'en');
      return `The entry${on(facts.day)} will not be in the figures of the next publication${
        from === undefined ? '' : `, which begin in ${from}`
      }. Check the date.`;
    },
  },
};
