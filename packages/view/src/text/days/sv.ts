import { bracketedDay } from '../collaboration/wording.js';
import { publishedFrom, yearsBack, type DayFacts, type DaySentences } from './daySentences.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const subject = (facts: DayFacts): string =>
  `${facts.field === 'concernDay' ? 'Dagen då oron väcktes' : 'Den antecknade dagen'}${on(facts.day)}`;
const longAgo = (years: number): string =>
  years === 1 ? 'mer än ett år tillbaka' : `mer än ${years} år tillbaka`;

/** Swedish sentences about the day of something that has happened. */
export const daysSv: DaySentences = {
  refusals: {
    'day-in-future': (facts) =>
      `${subject(facts)} ligger i framtiden. Ange dagens datum${on(facts.today)} eller en tidigare dag.`,
    'day-too-early': (facts) =>
      `${subject(facts)} är före år 2001, då arbetet med Föra barnen på tal började i Finland. Kontrollera året.`,
  },
  doubts: {
    'day-long-ago': (facts) => `${subject(facts)} ligger ${longAgo(yearsBack(facts))}. Kontrollera året.`,
    'day-not-published': (facts) => {
      const from = publishedFrom(facts, 'sv');
      return `Anteckningen${on(facts.day)} syns inte i siffrorna i nästa publicering${
        from === undefined ? '' : `, för de börjar i ${from}`
      }. Kontrollera dagen.`;
    },
  },
};
