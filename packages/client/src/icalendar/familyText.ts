import { err, ok, type Issue, type Result } from '@puheeksi/core';
import type { Needs, Reached } from '@puheeksi/core/streams/lp-process';
import { isoWeekday, toHelsinki, type Day } from '@puheeksi/core/calendar';
import { accessibilityNeedTerms, interpreterLanguageLabel } from '@puheeksi/core/terms';
import { reachIssues, senderFor, shows, type Addressee } from './addressee.js';
import { meetingIssues, type Meeting } from './meeting.js';

/** What is told to the family: a first invitation, a change, or that the meeting is off. */
export type FamilyNews = 'invitation' | 'change' | 'cancellation';

/** What kind of meeting it is; it chooses the opening sentence. */
export type MeetingKind = 'discussion' | 'network-meeting' | 'other';

/** A message in plain language, for e-mail, text message or print. */
export interface FamilyText {
  readonly subject: string;
  readonly body: string;
}

interface Words {
  readonly weekdays: readonly string[];
  readonly date: (weekday: string, day: number, month: number, year: number) => string;
  /** What stands before a time of the day, with its space. */
  readonly clock: string;
  readonly timeOfDay: (hour: number, minute: string) => string;
  readonly hello: string;
  readonly subject: Readonly<Record<FamilyNews, string>>;
  readonly opening: Readonly<Record<FamilyNews, Readonly<Record<MeetingKind, string>>>>;
  readonly when: string;
  readonly where: string;
  readonly online: string;
  readonly who: string;
  readonly interpreter: string;
  readonly accessibility: string;
  readonly youDecide: string;
  readonly ask: (name: string) => string;
  /** How to ask when the meeting is off: there is no time that could not suit. */
  readonly askAfter: (name: string) => string;
  readonly regards: string;
}

const same = (text: string): Readonly<Record<MeetingKind, string>> => ({
  discussion: text,
  'network-meeting': text,
  other: text,
});

const fi: Words = {
  weekdays: [
    'maanantaina',
    'tiistaina',
    'keskiviikkona',
    'torstaina',
    'perjantaina',
    'lauantaina',
    'sunnuntaina',
  ],
  date: (weekday, day, month, year) => `${weekday} ${day}.${month}.${year}`,
  clock: 'klo ',
  timeOfDay: (hour, minute) => `${hour}.${minute}`,
  hello: 'Hei!',
  subject: {
    invitation: 'Kutsu tapaamiseen',
    change: 'Tapaamisen tiedot muuttuivat',
    cancellation: 'Tapaaminen on peruttu',
  },
  opening: {
    invitation: {
      discussion:
        'Tervetuloa keskusteluun. Puhumme yhdessä lapsen tavallisesta arjesta: mikä sujuu hyvin ja missä tarvitaan tukea.',
      'network-meeting':
        'Tervetuloa tapaamiseen. Mietimme yhdessä, miten lapsen arki sujuisi hyvin ja kuka voi auttaa missäkin.',
      other: 'Tervetuloa tapaamiseen.',
    },
    change: same('Tapaamisen tiedot ovat muuttuneet. Tässä ovat uudet tiedot.'),
    cancellation: same('Tämä tapaaminen on peruttu. Teidän ei tarvitse tulla paikalle.'),
  },
  when: 'Milloin',
  where: 'Missä',
  online: 'Etäyhteys',
  who: 'Mukana',
  interpreter: 'Tulkkauksen kieli',
  accessibility: 'Esteettömyys',
  youDecide: 'Te saatte vaikuttaa siihen, keitä tapaamiseen tulee.',
  ask: (name) =>
    `Jos aika ei sovi tai haluatte kysyä jotain, vastatkaa tähän viestiin. Teille vastaa ${name}.`,
  askAfter: (name) =>
    `Jos haluatte kysyä jotain tai sopia uuden ajan, vastatkaa tähän viestiin. Teille vastaa ${name}.`,
  regards: 'Terveisin',
};

const swedishMonths = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const sv: Words = {
  weekdays: ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen', 'lördagen', 'söndagen'],
  date: (weekday, day, month, year) => `${weekday} den ${day} ${swedishMonths[month - 1]!} ${year}`,
  clock: 'kl. ',
  timeOfDay: (hour, minute) => `${hour}.${minute}`,
  hello: 'Hej!',
  subject: {
    invitation: 'Inbjudan till ett möte',
    change: 'Uppgifterna om mötet har ändrats',
    cancellation: 'Mötet är inställt',
  },
  opening: {
    invitation: {
      discussion:
        'Välkomna till ett samtal. Vi talar tillsammans om barnets vanliga vardag: vad som fungerar bra och var det behövs stöd.',
      'network-meeting':
        'Välkomna till ett möte. Vi funderar tillsammans på hur barnets vardag kan fungera bra och vem som kan hjälpa med vad.',
      other: 'Välkomna till ett möte.',
    },
    change: same('Uppgifterna om mötet har ändrats. Här är de nya uppgifterna.'),
    cancellation: same('Det här mötet är inställt. Ni behöver inte komma.'),
  },
  when: 'När',
  where: 'Var',
  online: 'På distans',
  who: 'Med på mötet',
  interpreter: 'Tolkningsspråk',
  accessibility: 'Tillgänglighet',
  youDecide: 'Ni får vara med och bestämma vilka som kommer till mötet.',
  ask: (name) =>
    `Om tiden inte passar eller om ni vill fråga något, svara på det här meddelandet. ${name} svarar er.`,
  askAfter: (name) =>
    `Om ni vill fråga något eller komma överens om en ny tid, svara på det här meddelandet. ${name} svarar er.`,
  regards: 'Hälsningar',
};

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const en: Words = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  date: (weekday, day, month, year) => `${weekday} ${day} ${englishMonths[month - 1]!} ${year}`,
  clock: '',
  timeOfDay: (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  hello: 'Hello,',
  subject: {
    invitation: 'An invitation to a meeting',
    change: 'The details of the meeting have changed',
    cancellation: 'The meeting has been cancelled',
  },
  opening: {
    invitation: {
      discussion:
        'You are welcome to a discussion. We talk together about your child’s ordinary day: what goes well, and where support is needed.',
      'network-meeting':
        'You are welcome to a meeting. Together we think about how your child’s everyday life could go well, and who can help with what.',
      other: 'You are welcome to a meeting.',
    },
    change: same('The details of the meeting have changed. Here are the new details.'),
    cancellation: same('This meeting has been cancelled. You do not need to come.'),
  },
  when: 'When',
  where: 'Where',
  online: 'Online',
  who: 'Taking part',
  interpreter: 'Language of interpretation',
  accessibility: 'Accessibility',
  youDecide: 'You have a say in who comes to the meeting.',
  ask: (name) =>
    `If the time does not suit you, or if you want to ask something, reply to this message. ${name} will answer you.`,
  askAfter: (name) =>
    `If you want to ask something, or to agree on a new time, reply to this message. ${name} will answer you.`,
  regards: 'Kind regards',
};

const languages = { fi, sv, en } as const;

/** The languages of the messages to a family. */
export type FamilyLanguage = keyof typeof languages;

const timeOfDay = (minuteOfDay: number, words: Words): string =>
  words.timeOfDay(Math.floor(minuteOfDay / 60), String(minuteOfDay % 60).padStart(2, '0'));

const dateOf = (day: Day, words: Words): string =>
  words.date(
    words.weekdays[isoWeekday(day) - 1]!,
    Number(day.slice(8)),
    Number(day.slice(5, 7)),
    Number(day.slice(0, 4)),
  );

const whenOf = (meeting: Meeting, words: Words): string => {
  const from = toHelsinki(meeting.from);
  const to = toHelsinki(meeting.to);
  const begin = `${dateOf(from.day, words)} ${words.clock}${timeOfDay(from.minuteOfDay, words)}`;
  const end = timeOfDay(to.minuteOfDay, words);
  return from.day === to.day ? `${begin}–${end}` : `${begin} – ${dateOf(to.day, words)} ${words.clock}${end}`;
};

interface AnyMessage {
  readonly language: FamilyLanguage;
  readonly kind?: MeetingKind;
}

/** One message, with the leave to reach its reader that `reachable` of the core gave on the day it is sent. */
export type FamilyMessage = AnyMessage &
  (
    | {
        readonly news: Exclude<FamilyNews, 'cancellation'>;
        readonly reach: Reached<'invitation'>;
        /** Everybody who is invited: those who may be named are named. */
        readonly takingPart: readonly Addressee<'calendar'>[];
      }
    | { readonly news: 'cancellation'; readonly reach: Reached<'cancellation'> }
  );

const needsOf = ({ interpreter, accessibility }: Needs, language: FamilyLanguage, words: Words) => [
  ...(interpreter.length > 0
    ? [
        `${words.interpreter}: ${interpreter.map((code) => interpreterLanguageLabel(code, language)).join(', ')}`,
      ]
    : []),
  ...(accessibility.length > 0
    ? [
        `${words.accessibility}: ${accessibility.map((need) => accessibilityNeedTerms[need][language]).join(', ')}`,
      ]
    : []),
];

/** What a message says of a meeting that goes on, as far as its reader may know. */
const factsOf = (meeting: Meeting, message: FamilyMessage, words: Words): readonly string[] => {
  if (message.news === 'cancellation') return [];
  const { reach, takingPart, language } = message;
  const names =
    meeting.hideInvitees || !shows(reach, 'others')
      ? []
      : takingPart.flatMap((one) => (one.name && one.reach.nameable ? [one.name] : []));
  return [
    ...(meeting.place && shows(reach, 'place') ? [`${words.where}: ${meeting.place}`] : []),
    ...(meeting.link && shows(reach, 'link') ? [`${words.online}: ${meeting.link}`] : []),
    ...(names.length > 0 ? [`${words.who}: ${names.join(', ')}`] : []),
    ...needsOf(reach.needs, language, words),
  ];
};

/**
 * The message in plain language to one who is invited: what, when on Finnish clocks, where, who takes part, what has been asked
 * for (interpreter, accessibility), and whom to ask; of all that only what this reader may see. Names of the others are told only
 * when the invitees are not hidden from one another.
 * Refuses with all issues of `meetingIssues` and `reachIssues`.
 * @source R0-P4, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): the family takes part in deciding who is
 * invited, and knows whom to contact; docs/settled-questions.md "Safety"
 * @example familyText(meeting, { language: 'sv', news: 'cancellation', reach }) // { ok: true, value: { subject: 'Mötet är inställt', … } }
 */
export function familyText(meeting: Meeting, message: FamilyMessage): Result<FamilyText, readonly Issue[]> {
  const broken = meetingIssues(meeting);
  if (broken.length > 0) return err(broken);
  const { news, reach, language, kind = 'other' } = message;
  const issues = reachIssues(meeting, [{ path: ['reach'], reach }]);
  const sender = senderFor(meeting, reach);
  if (issues.length > 0 || !sender) return err(issues);
  const words = languages[language];
  const name = sender.name?.trim() || sender.email;
  const facts = [`${words.when}: ${whenOf(meeting, words)}`, ...factsOf(meeting, message, words)];
  const closing = news === 'cancellation' ? [words.askAfter(name)] : [words.youDecide, words.ask(name)];
  const body = [
    words.hello,
    words.opening[news][kind],
    facts.join('\n'),
    closing.join(' '),
    `${words.regards}\n${name}`,
  ].join('\n\n');
  return ok({ subject: words.subject[news], body });
}
