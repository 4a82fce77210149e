import { isoWeekday, toHelsinki, type Day } from '@puheeksi/core/calendar';
import type { Meeting } from './meeting.js';

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

/**
 * The message to a family in plain language: what, when on Finnish clocks, where, who takes part, and whom to ask. Names of
 * the others are told only when the invitees are not hidden from one another.
 * @source R0-P4, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): the family takes part in deciding who is
 * invited, and knows whom to contact
 * @example familyText(meeting, 'sv', 'invitation', 'network-meeting').subject // 'Inbjudan till ett möte'
 */
export function familyText(
  meeting: Meeting,
  language: FamilyLanguage,
  news: FamilyNews,
  kind: MeetingKind = 'other',
): FamilyText {
  const words = languages[language];
  const organizer = meeting.organizer.name?.trim() || meeting.organizer.email;
  const names = meeting.hideInvitees ? [] : meeting.invitees.flatMap(({ name }) => (name ? [name] : []));
  const goesOn = news !== 'cancellation';
  const facts = [
    `${words.when}: ${whenOf(meeting, words)}`,
    ...(goesOn && meeting.place ? [`${words.where}: ${meeting.place}`] : []),
    ...(goesOn && meeting.link ? [`${words.online}: ${meeting.link}`] : []),
    ...(goesOn && names.length > 0 ? [`${words.who}: ${names.join(', ')}`] : []),
  ];
  const closing = goesOn ? [words.youDecide, words.ask(organizer)] : [words.askAfter(organizer)];
  const body = [
    words.hello,
    words.opening[news][kind],
    facts.join('\n'),
    closing.join(' '),
    `${words.regards}\n${organizer}`,
  ].join('\n\n');
  return { subject: words.subject[news], body };
}
