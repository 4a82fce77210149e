/** One of several things to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** It was stored once and can no longer be chosen: it is shown, so that it can be put right. */
  readonly unfit?: true;
}

/** A row of a list. */
export interface RowModel {
  readonly id: string;
  readonly title: string;
  readonly remove: string;
  readonly fields: readonly FieldModel[];
}

/** One entry for each kind of control; both painters have a table over them. */
export interface Controls {
  /** A line of text. */
  readonly line: {
    readonly kind: 'line';
    readonly value: string;
    readonly input: 'text' | 'numeric' | 'decimal';
    readonly short: boolean;
    readonly guarded?: true;
  };
  /** Several lines of text. */
  readonly area: {
    readonly kind: 'area';
    readonly value: string;
    readonly maxLength: number;
    readonly guarded?: true;
  };
  /** A day as people write it. */
  readonly day: {
    readonly kind: 'day';
    readonly value: string;
    /** Of something that has happened: nothing later than today is offered. */
    readonly past: boolean;
  };
  /** One of several; `search` where there are so many that a part of the name is quicker than the list. */
  readonly choice: {
    readonly kind: 'choice';
    readonly look: 'radios' | 'menu' | 'search';
    readonly value: string;
    readonly options: readonly Option[];
  };
  /** Any of several; `search` as above. */
  readonly choices: {
    readonly kind: 'choices';
    readonly look: 'boxes' | 'search';
    readonly values: readonly string[];
    readonly options: readonly Option[];
  };
  /** Fields that belong together. */
  readonly group: { readonly kind: 'group'; readonly fields: readonly FieldModel[] };
  /** Rows that come and go. */
  readonly rows: {
    readonly kind: 'rows';
    readonly rows: readonly RowModel[];
    readonly add: string;
    readonly full: boolean;
  };
}

/** A kind of control. */
export type ControlKind = keyof Controls;
/** What a field is filled in with. */
export type Control = Controls[ControlKind];
/** A table with an entry for every kind of control, each getting its own. */
export type PerControl<Layer extends { readonly [K in ControlKind]: unknown }> = {
  readonly [K in ControlKind]: Layer[K];
};

/** One field as it stands, ready to be drawn. */
export interface FieldModel {
  /** Of its control; unique in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and the way out. */
  readonly error?: string;
  readonly optional: boolean;
  /** Whether it is asked for, by what has been answered so far. */
  readonly asked: boolean;
  /** When it is asked for, for a page that cannot hide it. */
  readonly condition?: string;
  readonly control: Control;
}

/** One fault in the list at the top. */
export interface FaultModel {
  readonly text: string;
  /** The control that it is about. */
  readonly name?: string;
}

/** A form as it stands in one language, ready to be drawn. */
export interface FormModel {
  readonly fields: readonly FieldModel[];
  /** Everything that must be put right, in the order of the fields. */
  readonly faults: readonly FaultModel[];
  /** Over the faults; absent where there are none. */
  readonly faultsTitle?: string;
  /** That something typed is no longer asked for and will not be saved; it names what. */
  readonly leaving?: string;
}
