import { createContext } from 'react';
import type { DataSource } from '@puheeksi/client';
import type { Day, Language } from '@puheeksi/core';
import type { PlaceNames } from '@puheeksi/view';
import type { Drafts } from '../forms/drafts.js';
import type { LeaveGuard } from '../forms/leaveGuard.js';

/** Colours of the widgets: light, dark, or what the reader's system asks for. */
export type Theme = 'light' | 'dark' | 'auto';

/** What every widget under one provider shares. */
export interface LpSettings {
  readonly source: DataSource;
  readonly language: Language;
  readonly theme: Theme;
  /** Names of places that the texts do not know, such as units and areas of the region's own register. */
  readonly names: PlaceNames;
  /** Starts signing in; widgets offer it when the session has ended. */
  readonly onSignIn?: (() => unknown) | undefined;
  /** A new UUID for what the user is about to record. */
  readonly newId: () => string;
  /** Today in Finland. */
  readonly today: () => Day;
  /** Forms below that were left before they were sent. */
  readonly drafts: Drafts;
  /** Knows of forms that are not finished. */
  readonly leaveGuard: LeaveGuard;
}

/** The settings of the nearest provider. */
export const LpContext = createContext<LpSettings | undefined>(undefined);
