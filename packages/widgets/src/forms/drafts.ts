import type { Typed } from '@puheeksi/view/forms';

/** A form that was left before it was sent. */
export interface Draft {
  readonly typed: Typed;
  /** Ids of what it will make: the same however often it is sent. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Unfinished forms by key, in the memory of the page alone: nothing is written to the device, and they go with the provider. */
export type Drafts = Map<string, Draft>;
