import type { Documentation, Language, Reached } from '@puheeksi/core';
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
  /** Texts by their reference; what was deleted is absent. */
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
  readonly textOf: (ref: string | undefined) => string | undefined;
  readonly cardOf: (worker: string) => StaffCard | undefined;
}

/** Who does an action: a worker by name and role where one was recorded, everybody else by what they are to the family. */
const doerOf = ({ doer, worker }: Documentation['actions'][number], { t, cardOf }: Writer): string => {
  if (doer !== 'worker' || worker === undefined) return t.doers[doer];
  const card = cardOf(worker);
  return card ? `${card.name}, ${card.role}` : `${t.doers.worker} ${t.unnamed}`;
};

const actionLine = (action: Documentation['actions'][number], writer: Writer): string => {
  const { t, day, textOf } = writer;
  const what = textOf(action.textRef);
  const facts = [
    doerOf(action, writer),
    ...(action.dueDay === undefined ? [] : [t.due(day(action.dueDay))]),
    t.states[action.state],
  ];
  return `${t.contexts[action.context]}: ${what === undefined ? '' : `${what} `}(${facts.join(', ')})`;
};

const planSection = (documentation: Documentation, writer: Writer): DocumentationSection => {
  const { t, day } = writer;
  const { agreedOn, given, declinedOn, actions } = documentation;
  if (agreedOn === undefined) return { heading: t.noPlan, lines: [] };
  const written = given
    ? t.given(day(given.on), given.channel, given.language)
    : declinedOn === undefined
      ? t.notGiven
      : t.declined(day(declinedOn));
  return {
    heading: t.plan(day(agreedOn)),
    lines: [...actions.map((action) => actionLine(action, writer)), written],
  };
};

const supportSection = (documentation: Documentation, { t, day, textOf }: Writer): DocumentationSection => {
  const { meetingsHeld, furtherSupport, furtherNeed } = documentation;
  return {
    heading: t.furtherSupport,
    lines: [
      ...furtherSupport.map((ref) => textOf(ref) ?? t.removed),
      ...(meetingsHeld.length > 0 ? [t.meetings(meetingsHeld.map(day).join(', '))] : []),
      ...(furtherNeed ? [t.furtherNeed[furtherNeed.answer](day(furtherNeed.on))] : []),
    ],
  };
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

/**
 * The text block for the client record: every action of the plan, the further support and the responsible workers, in the
 * language asked for. A text that was deleted, or that this reader may not see, is said to be; direct numbers of workers stand only
 * where the reader may know where they work.
 * @source docs/settled-questions.md "Safety"; R0-P7, R0-PR5, F99 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example documentationText(documentationOf(state), { language: 'fi', reach, texts, staff }).sections.length // 3
 */
export function documentationText(
  documentation: Documentation,
  { language, reach, texts, staff }: DocumentationSources,
): DocumentationText {
  const t = documentationTextsFor(language);
  const writer: Writer = {
    t,
    day: (day) => formatDay(day, language),
    textOf: (ref) => {
      if (ref === undefined) return undefined;
      if (!reach.shown.includes('text')) return t.withheld;
      return Object.hasOwn(texts, ref) ? texts[ref] : t.removed;
    },
    cardOf: (worker) => cardFor(Object.hasOwn(staff, worker) ? staff[worker] : undefined, reach),
  };
  const { responsible } = documentation;
  const sections: readonly DocumentationSection[] = [
    planSection(documentation, writer),
    supportSection(documentation, writer),
    {
      heading: responsible.length > 0 ? t.responsible : t.noResponsible,
      lines: responsible.map((worker) => staffLine(writer.cardOf(worker), t)),
    },
  ];
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `– ${line}`)].join('\n'),
  );
  return { language, sections, text: [t.title, ...blocks].join('\n\n') };
}
