import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { DataSource } from '@puheeksi/client';
import { finnishDay, type Day, type Language } from '@puheeksi/core';
import { parseInstant } from '@puheeksi/core/kernel';
import type { PlaceNames } from '@puheeksi/view';
import { createLeaveGuard, type LeaveGuard } from '../forms/leaveGuard.js';
import type { Drafts } from '../forms/drafts.js';
import { createQueryClient } from '../queries/createQueryClient.js';
import { LpContext, type LpSettings, type Theme } from './lpContext.js';

/** Where the widgets below get their data, and how they speak and look. */
export interface LpProviderProps {
  /** Where the data come from: a server, static files or memory. */
  readonly source: DataSource;
  /** The language of every text, number and day below. Never guessed from the browser. */
  readonly language: Language;
  /** @default 'light', because a page that has no dark colours must not get dark widgets. */
  readonly theme?: Theme;
  /** The page's own query client; without it the provider makes one. */
  readonly queryClient?: QueryClient;
  /** Names of places that the texts do not know: units and areas of the region's own register. */
  readonly names?: PlaceNames;
  /** Starts signing in; widgets offer it when the session has ended. */
  readonly onSignIn?: () => unknown;
  /** Makes ids of what is recorded. @default crypto.randomUUID */
  readonly newId?: () => string;
  /** Today in Finland. @default from the clock of the device */
  readonly today?: () => Day;
  /** The page's own guard, which its router asks before a page is left. @default one that only this provider knows */
  readonly leaveGuard?: LeaveGuard;
  readonly children: ReactNode;
}

const noNames = (): undefined => undefined;
const randomId = (): string => crypto.randomUUID();
const todayByTheClock = (): Day => {
  const now = parseInstant(new Date().toISOString());
  if (!now.ok) throw new Error('The clock of this device shows no moment of the calendar.');
  return finnishDay(now.value);
};

/**
 * Gives the widgets below their data source, language and theme. It draws nothing and touches nothing of the page.
 * @example <LpProvider source={httpSource({ baseUrl: '/' })} language="fi"><DiscussionsBySetting place={place} /></LpProvider>
 */
export function LpProvider({
  source,
  language,
  theme = 'light',
  queryClient,
  names = noNames,
  onSignIn,
  newId = randomId,
  today = todayByTheClock,
  leaveGuard: pageGuard,
  children,
}: LpProviderProps): ReactElement {
  const [ownClient] = useState(createQueryClient);
  const [ownGuard] = useState(createLeaveGuard);
  const [drafts] = useState<Drafts>(() => new Map());
  const leaveGuard = pageGuard ?? ownGuard;
  const settings = useMemo<LpSettings>(
    () => ({ source, language, theme, names, onSignIn, newId, today, drafts, leaveGuard }),
    [source, language, theme, names, onSignIn, newId, today, drafts, leaveGuard],
  );
  return (
    <QueryClientProvider client={queryClient ?? ownClient}>
      <LpContext.Provider value={settings}>{children}</LpContext.Provider>
    </QueryClientProvider>
  );
}
