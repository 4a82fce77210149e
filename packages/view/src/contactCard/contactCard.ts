import type { Language, WorkerId } from '@puheeksi/core';
import type { Needs, Reached } from '@puheeksi/core/streams/lp-process';
import { accessibilityNeedTerms, interpreterLanguageLabel } from '@puheeksi/core/terms';
import type { StaffCard } from '../documentation/documentationText.js';
import { contactCardTexts, type ContactCardTexts } from './contactCardTexts.js';

/** A worker on a contact card: beside the person, where they work. */
export interface ContactStaff extends StaffCard {
  readonly unit?: string;
  readonly place?: string;
}

/** What the register of staff gives for the workers whom a family can turn to. */
export interface ContactCardSources {
  readonly language: Language;
  /** The leave to give the card to its reader, made by `reachable` that day. */
  readonly reach: Reached<'contact-card'>;
  readonly responsible: readonly WorkerId[];
  /** Workers by their id. */
  readonly staff: Readonly<Record<string, ContactStaff>>;
  /** A number that tells no unit and no place, for readers who may not know where the workers are. */
  readonly sharedPhone?: string;
}

/** A card for one of the family: whom to contact, and what they have asked for. */
export interface ContactCard {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

const workerLine = (
  card: ContactStaff | undefined,
  { reach, sharedPhone }: ContactCardSources,
  t: ContactCardTexts,
): string => {
  if (!card || !reach.shown.includes('worker-name')) return t.unnamed;
  const phone = reach.shown.includes('worker-location') ? card.phone : sharedPhone;
  return [
    card.name,
    card.role,
    ...(phone === undefined ? [] : [t.phone(phone)]),
    ...(card.unit !== undefined && reach.shown.includes('unit') ? [card.unit] : []),
    ...(card.place !== undefined && reach.shown.includes('place') ? [card.place] : []),
  ].join(', ');
};

/** What the family has asked for, by its codes. @example needLines({ interpreter: ['ar'], accessibility: [] }, 'fi') // ['Tulkkauksen kieli: arabia'] */
export function needLines({ interpreter, accessibility }: Needs, language: Language): readonly string[] {
  const t = contactCardTexts[language];
  return [
    ...(interpreter.length > 0
      ? [t.interpreter(interpreter.map((code) => interpreterLanguageLabel(code, language)).join(', '))]
      : []),
    ...(accessibility.length > 0
      ? [t.accessibility(accessibility.map((need) => accessibilityNeedTerms[need][language]).join(', '))]
      : []),
  ];
}

/** Whom the reader can contact, a line for each responsible worker, or that nobody is listed. @example contactLines(sources)[0] // 'Maija Esimerkki, koulukuraattori, puh. 013 000 0000' */
export function contactLines(sources: ContactCardSources): readonly string[] {
  const { language, responsible, staff } = sources;
  const t = contactCardTexts[language];
  const workers = responsible.map((worker) =>
    workerLine(Object.hasOwn(staff, worker) ? staff[worker] : undefined, sources, t),
  );
  return workers.length > 0 ? workers : [t.nobody];
}

/**
 * The contact card of one of the family: the responsible workers, as far as this reader may know them, and the codes of interpreter
 * and accessibility.
 * @source R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): the family knows whom to contact;
 * docs/settled-questions.md "Safety"
 * @example contactCard({ language: 'fi', reach, responsible, staff }).lines // ['Maija Esimerkki, koulukuraattori, puh. 013 000 0000']
 */
export function contactCard(sources: ContactCardSources): ContactCard {
  const { language, reach } = sources;
  const { title } = contactCardTexts[language];
  const lines = [...contactLines(sources), ...needLines(reach.needs, language)];
  return { language, title, lines, text: [title, ...lines].join('\n') };
}
