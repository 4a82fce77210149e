import type {
  ActionDoer,
  ActionState,
  DevelopmentalContext,
  FurtherNeed,
  PlanChannel,
  PlanLanguage,
} from '@puheeksi/core';

/** Sentences of the text for the client record, for one language. Days come as they are written in that language. */
export interface DocumentationTexts {
  readonly title: string;
  readonly plan: (agreedOn: string) => string;
  readonly noPlan: string;
  readonly contexts: Readonly<Record<DevelopmentalContext, string>>;
  readonly doers: Readonly<Record<ActionDoer, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly due: (day: string) => string;
  readonly meetings: (days: string) => string;
  readonly furtherSupport: string;
  readonly furtherNeed: Readonly<Record<FurtherNeed, (day: string) => string>>;
  readonly given: (day: string, channel: PlanChannel, language: PlanLanguage) => string;
  readonly declined: (day: string) => string;
  readonly notGiven: string;
  readonly responsible: string;
  readonly noResponsible: string;
  readonly phone: (number: string) => string;
  /** Where the text of an action or of the support is no longer in the text store. */
  readonly removed: string;
  /** Where this reader's copy leaves a text out; it does not say why. */
  readonly withheld: string;
  /** Where the register of staff gave no name. */
  readonly unnamed: string;
}
