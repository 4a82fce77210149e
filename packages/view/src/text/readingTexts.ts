import type { Caveat, TableSource } from '@puheeksi/core/tally';
import type { Language, PublishedTable } from '@puheeksi/core';
import type { NotPublishedReason } from '../views/answers.js';

/** The kinds of cells without a number. */
export type AbsentKind = 'suppressed' | 'no-data' | 'not-applicable';

/** A heading with what it means and what can be done. */
export interface Announcement {
  readonly title: string;
  readonly text: string;
}

/** Why a source had no answer, in words; `action` names the button that helps, when one does. */
export interface ProblemText extends Announcement {
  readonly action?: 'retry' | 'sign-in';
}

/** The shape that a problem of a data source has; the kinds are those of `Problem` in the client. */
export interface ProblemLike {
  readonly kind: string;
  /** The rule that refused. */
  readonly error?: { readonly code: string };
}

/** Texts that a published table needs to be read: titles, sentences, columns, nothings, caveats, facts, states. */
export interface ReadingTexts {
  readonly language: Language;
  /** 'a, b and c'. */
  readonly list: (names: readonly string[]) => string;
  /** Alternatives: '190 or 191'. */
  readonly either: (names: readonly string[]) => string;

  /** The nothings as they stand in a cell, and zero beside them. */
  readonly nothing: Readonly<Record<AbsentKind | 'zero', string>>;
  /** The same in a sentence, for a legend or a tooltip. */
  readonly nothingExplained: Readonly<Record<AbsentKind | 'zero', string>>;

  readonly columns: {
    readonly month: string;
    readonly discussions: string;
    readonly share: string;
    readonly interval: string;
    readonly n: string;
  };
  readonly total: string;
  /** A printed percentage that no whole count gives. */
  readonly fitsNoCount: string;
  /** A share above zero that rounds to zero. */
  readonly lessThan: (share: string) => string;
  /** Added to the label of a period that has not ended. */
  readonly unfinished: string;

  /** Added to a sentence: the rows whose number is hidden, and those of which there is no data. */
  readonly hiddenRows: (labels: readonly string[]) => string;
  readonly rowsWithoutData: (labels: readonly string[]) => string;
  /** In place of a sentence when no row has a number. */
  readonly allHidden: string;
  readonly nothingReported: string;

  readonly caveats: Readonly<Record<Caveat, string>>;
  /** Percentages of one n that no count gives: '67.4% cannot be a share of 196 respondents'. */
  readonly unfitting: (facts: { readonly percentages: readonly string[]; readonly n: number }) => string;

  readonly facts: {
    readonly period: string;
    readonly asOf: string;
    readonly published: string;
    readonly source: string;
    readonly definition: string;
    readonly protection: string;
    readonly n: string;
    readonly sourceOf: (source: TableSource) => string;
    readonly definitionOf: (definition: string, indicator: PublishedTable['indicator']) => string;
    readonly protectionOf: (policy: PublishedTable['policy']) => string;
    readonly openData: string;
    readonly respondentsN: (n: number) => string;
  };
  /** Name of a place that nobody gave a name for. */
  readonly unnamedPlace: Readonly<Record<PublishedTable['place']['level'], (code: string) => string>>;
  /** The place, the period and the as-of of a widget, on one line. */
  readonly subtitle: (place: string, period: string, asOf: string) => string;

  readonly states: {
    readonly loading: string;
    readonly empty: Announcement;
    /** There is no published table, and why. */
    readonly notPublished: Readonly<Record<NotPublishedReason, Announcement>>;
    readonly allSuppressed: Announcement;
    readonly stale: (asOf: string) => string;
    readonly signedOut: Announcement;
    readonly offlineCopy: string;
  };
  readonly problem: (problem: ProblemLike) => ProblemText;
  /** An element of a page has a setting that is missing or cannot be read; said to whoever keeps the page. */
  readonly badSetting: (name: string, example: string) => Announcement;
  readonly actions: {
    readonly showTable: string;
    readonly hideTable: string;
    readonly showFigure: string;
    readonly retry: string;
    readonly signIn: string;
    readonly about: string;
    readonly print: string;
  };
  /** When a part of the page's own code could not be loaded or drawn. */
  readonly part: {
    readonly notLoaded: Announcement;
    /** Trying again did not help: the page may be older than what is published now. */
    readonly stillNotLoaded: Announcement;
    /** It was loaded and failed. */
    readonly broken: Announcement;
    /** The static drawing stays; nothing of it is lost but the way from number to number. */
    readonly figureNotLoaded: string;
    /** The button that reloads the whole page. */
    readonly reload: string;
  };
  /** Name of a figure's interactive area: which figure it is, and what the keyboard does there. */
  readonly figureKeys: (figure: string) => string;
  /** Over the notices of a widget. */
  readonly noticesTitle: string;
  /** Over the facts of a widget. */
  readonly factsTitle: string;
}

/** What is said when there are no figures: a problem, a setting that is wrong, a part that did not load. */
export type TroubleTexts = Pick<ReadingTexts, 'problem' | 'badSetting' | 'part'>;

/** What is said of figures that are shown. */
export type ShownTexts = Omit<ReadingTexts, keyof TroubleTexts>;
