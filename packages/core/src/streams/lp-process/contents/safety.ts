import type { AccessibilityNeed, Guardian, OtherParty, ReachGround, SafetyFlag } from '../codes.js';
import type { Surface } from '../safety/surfaces.js';

/** Where a guardian whose position is restricted is reached all the same, and on which ground. */
export interface AllowedReach {
  readonly surfaces: readonly Surface[];
  readonly ground: ReachGround;
}

/** What each flag says beside its name; codes alone, no words. @source docs/settled-questions.md "Safety" */
export interface FlagContents {
  readonly 'non-disclosure': {
    /** From whom it protects. */
    readonly against: OtherParty;
  };
  readonly 'sole-custody': {
    /** Who has the custody; the other parent is no guardian. */
    readonly custodian: Guardian;
  };
  readonly 'restricted-guardian': {
    readonly guardian: Guardian;
    /** Without it that guardian is reached by nothing. */
    readonly allowed?: readonly AllowedReach[];
  };
  readonly interpreter: {
    /** ISO 639 code of the interpreter's language, 'ar'; sign languages have one too, 'fse'. */
    readonly interpreterLanguage?: string;
  };
  readonly 'accessibility-need': {
    readonly needs: readonly AccessibilityNeed[];
  };
}

/** One flag with what it says. */
export type SafetyMark = {
  readonly [Flag in SafetyFlag]: { readonly flag: Flag } & FlagContents[Flag];
}[SafetyFlag];

/** One kind of flag with what it says. */
export type SafetyMarkOf<Flag extends SafetyFlag> = Extract<SafetyMark, { readonly flag: Flag }>;

/** The safety flags that hold from a day on; they replace the earlier ones. @source docs/settled-questions.md "Safety" */
export interface SafetyFlags {
  readonly flags: readonly SafetyMark[];
}
