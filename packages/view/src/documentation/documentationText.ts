import type { Documentation, Reached } from '@puheeksi/core/streams/lp-process';
import type { Language } from '@puheeksi/core';
import { formatDay } from '../format/day.js';
import { documentationTextsFor } from './documentationTexts.js';
import type { DocumentationTexts } from './sentences.js';

/** A responsible worker as the register of staff knows them. */
export interface StaffCard {
  readonly name: string;
  /** The title alone: a unit in it would tell where they work. */
  readonly role: string;
  /** A direct number; its area code tells where. */
  readonly phone?: string;
}

/** What the text stores and the register of staff give for the ids of a process. */
export interface DocumentationSources {
  readonly language: Language;
  /** The leave to write it for its reader, made by `reachable` that day. */
  readonly reach: Reached<'documentation-text'>;
  /** Texts by their reference; what was deleted, or may not be read, is absent. */
  readonly texts: Readonly<Record<string, string>>;
  /** Workers by their id. */
  readonly staff: Readonly<Record<string, StaffCard>>;
}

/** One part of the text: a heading and its lines. */
export interface DocumentationSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The text for the client record, in parts and as one block to copy. */
export interface DocumentationText {
  readonly language: Language;
  readonly sections: readonly DocumentationSection[];
  readonly text: string;
}

interface Writer {
  readonly t: DocumentationTexts;
  readonly day: (day: Documentation['meetingsHeld'][number]) => string;
  readonly reader: Reached['recipient'];
  readonly textOf: (ref: string) => string;
  readonly cardOf: (worker: string) => StaffCard | undefined;
}

type Plan = Documentation['plans'][number];

/** Who does an action: a worker by name and role where one was recorded, everybody else by what they are to the family. */
const doerOf = ({ doer, worker }: Plan['actions'][number], { t, cardOf }: Writer): string => {
  if (doer !== 'worker' || worker === undefined) return t.doers[doer];
  const card = cardOf(worker);
  return card ? `${card.name}, ${card.role}` : `${t.doers.worker} ${t.unnamed}`;
};

const actionLine = (action: Plan['actions'][number], writer: Writer): string => {
  const { t, day, textOf } = writer;
  const what = action.textRef === undefined ? '' : `${textOf(action.textRef)} `;
  const facts = [
    doerOf(action, writer),
    ...(action.dueDay === undefined ? [] : [t.due(day(action.dueDay))]),
    t.states[action.state],
  ];
  return `${t.contexts[action.context]}: ${what}(${facts.join(', ')})`;
};

/** How this very version was given; one of the family is told of their own letters alone. */
const deliveryLines = ({ given, declinedOn }: Plan, { t, day, reader }: Writer): readonly string[] => {
  if (given.length + declinedOn.length === 0) return [t.notGiven];
  const own = given.filter(({ to }) => reader === 'worker' || to === reader);
  return [
    ...own.map(({ on, ...delivery }) => ({ on, line: t.given({ ...delivery, day: day(on) }) })),
    ...declinedOn.map((on) => ({ on, line: t.declined(day(on)) })),
  ]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ line }) => line);
};

/** One version of the plan: what was agreed then, and how it was given. */
const planSection = (plan: Plan, writer: Writer): DocumentationSection => {
  const { t, day, textOf } = writer;
  const { agreedOn, actions, furtherSupport } = plan;
  return {
    heading: t.plan(day(agreedOn)),
    lines: [
      ...actions.map((action) => actionLine(action, writer)),
      ...(furtherSupport === undefined ? [] : [t.furtherSupport(textOf(furtherSupport))]),
      ...deliveryLines(plan, writer),
    ],
  };
};

/** The meetings and the family's view, when there are any. */
const afterPlanSection = (
  { meetingsHeld, furtherNeed }: Documentation,
  { t, day }: Writer,
): readonly DocumentationSection[] => {
  const lines = [
    ...(meetingsHeld.length > 0 ? [t.meetings(meetingsHeld.map(day).join(', '))] : []),
    ...(furtherNeed ? [t.furtherNeed[furtherNeed.answer](day(furtherNeed.on))] : []),
  ];
  return lines.length > 0 ? [{ heading: t.afterPlan, lines }] : [];
};

/** What of a worker this reader may know. */
const cardFor = (
  card: StaffCard | undefined,
  { shown }: Reached<'documentation-text'>,
): StaffCard | undefined => {
  if (!card || !shown.includes('worker-name')) return undefined;
  const { phone: _direct, ...elsewhere } = card;
  return shown.includes('worker-location') ? card : elsewhere;
};

const staffLine = (card: StaffCard | undefined, t: DocumentationTexts): string =>
  card
    ? [card.name, card.role, ...(card.phone === undefined ? [] : [t.phone(card.phone)])].join(', ')
    : t.unnamed;

const responsibleSection = (
  { responsible, responsibleVacant }: Documentation,
  { t, cardOf }: Writer,
): DocumentationSection => ({
  heading: responsible.length > 0 ? t.responsible : responsibleVacant ? t.responsibleVacant : t.noResponsible,
  lines: responsible.map((worker) => staffLine(cardOf(worker), t)),
});

/**
 * The text block for the client record: every version of the plan with its own actions, further support and deliveries, the newest
 * first, then the meetings, the family's view and the responsible workers, in the language asked for. It tells what is recorded of
 * each version and nothing else. A text that the store does not give, or that this reader may not see, is said to be missing, never
 * left out in silence; direct numbers of workers stand only where the reader may know where they work.
 * @source docs/settled-questions.md "Safety", "A plan has versions"; R0-P6, R0-P7, R0-PR5, F99 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example documentationText(documentationOf(state), { language: 'fi', reach, texts, staff }).sections[0]?.lines.length // 4
 */
export function documentationText(
  documentation: Documentation,
  { language, reach, texts, staff }: DocumentationSources,
): DocumentationText {
  const t = documentationTextsFor(language);
  const writer: Writer = {
    t,
    day: (day) => formatDay(day, language),
    reader: reach.recipient,
    textOf: (ref) => {
      if (!reach.shown.includes('text')) return t.withheld;
      return Object.hasOwn(texts, ref) ? texts[ref]! : t.textUnavailable;
    },
    cardOf: (worker) => cardFor(Object.hasOwn(staff, worker) ? staff[worker] : undefined, reach),
  };
  const { plans } = documentation;
  const sections: readonly DocumentationSection[] = [
    ...(plans.length > 0
      ? plans.map((plan) => planSection(plan, writer))
      : [{ heading: t.noPlan, lines: [] }]),
    ...afterPlanSection(documentation, writer),
    responsibleSection(documentation, writer),
  ];
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `– ${line}`)].join('\n'),
  );
  return { language, sections, text: [t.title, ...blocks].join('\n\n') };
}
