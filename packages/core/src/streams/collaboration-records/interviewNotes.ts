import type { NewText } from '../../identifiers/textFault.js';
import type { AreaCode, Brand, Month, Result } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import { enterRecord, type RecordError } from './enterRecord.js';

/**
 * Themes of the interviews about network meetings: four that were asked, and one that came up.
 * @source 3.7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja asiakasymmärrys")
 */
export const interviewThemes = ['benefits', 'participation', 'clarity', 'continuity', 'wishes'] as const;

/** How a family spoke of a theme. Our own list. */
export const tones = ['good', 'mixed', 'to-develop'] as const;

/** A theme of the interviews. */
export type InterviewTheme = (typeof interviewThemes)[number];
/** How a family spoke of a theme. */
export type Tone = (typeof tones)[number];
/** Pseudonymous id of one interview (UUID): says that two notes came from the same family, and nothing else. */
export type InterviewId = Brand<string, 'InterviewId'>;

/** Which themes the interviewers asked about. @source 3.7 */
export const themeKinds: Readonly<Record<InterviewTheme, 'asked' | 'emerged'>> = {
  benefits: 'asked',
  participation: 'asked',
  clarity: 'asked',
  continuity: 'asked',
  wishes: 'emerged',
};

/** One coded note of an interview: month alone, so that no day leads to a family. The words are in the deletable store. */
export interface InterviewNote {
  readonly note: EntryId;
  readonly interview: InterviewId;
  readonly month: Month;
  readonly area: AreaCode;
  readonly theme: InterviewTheme;
  readonly tone: Tone;
  readonly textRef?: TextRef;
}

/** A note on its way in: with the family's words for the text store, or coded only. */
export type NewInterviewNote = Omit<InterviewNote, 'textRef'> & { readonly words?: NewText<TextRef> };

/**
 * Takes a note of an interview in; words that tell who somebody is are refused, and the same note again changes nothing.
 * Refuses with `entry-id-taken`, `text-empty`, `text-too-long`, `text-identifies`.
 * @source 3.7, F44, R0-K8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example addInterviewNote([], { note, interview, month, area, theme: 'wishes', tone: 'good' }) // ok([{ … }])
 */
export function addInterviewNote(
  notes: readonly InterviewNote[],
  { words, note, interview, month, area, theme, tone }: NewInterviewNote,
): Result<readonly InterviewNote[], RecordError> {
  const coded = { note, interview, month, area, theme, tone };
  const added: InterviewNote = words === undefined ? coded : { ...coded, textRef: words.textRef };
  return enterRecord(notes, added, words?.text, {
    by: 'interview-note',
    idOf: (interviewNote) => interviewNote.note,
  });
}

/** How many interviews spoke of a theme in a tone. One interview counts once, however many notes it has. */
export interface InterviewCount {
  readonly theme: InterviewTheme;
  readonly kind: 'asked' | 'emerged';
  readonly tone: Tone;
  readonly interviews: number;
  /** The words of the cell, when so many interviews or more spoke; fewer could tell whose words they are. */
  readonly verbatim: readonly TextRef[];
}

/**
 * Interviews by theme and tone: all fifteen cells, in order. Below the threshold no verbatim is given, and none at all where the
 * threshold is no number from 1 up; the counts themselves are protected where they are published.
 * @source 3.7, F44: no verbatim shown when n < threshold
 * @example countInterviews(notes, 5)[0] // { theme: 'benefits', kind: 'asked', tone: 'good', interviews: 9, verbatim: […] }
 */
export function countInterviews(
  notes: readonly InterviewNote[],
  threshold: number,
): readonly InterviewCount[] {
  return interviewThemes.flatMap((theme) =>
    tones.map((tone) => {
      const cell = notes.filter((note) => note.theme === theme && note.tone === tone);
      const interviews = new Set(cell.map(({ interview }) => interview)).size;
      const words = cell.flatMap(({ textRef }) => textRef ?? []);
      return {
        theme,
        kind: themeKinds[theme],
        tone,
        interviews,
        verbatim: threshold >= 1 && interviews >= threshold ? words : [],
      };
    }),
  );
}
