import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { QueryClient } from '@tanstack/react-query';
import type { DataSource, Problem } from '@puheeksi/client';
import type { Day, Language, Result } from '@puheeksi/core';
import { fixtureToday } from '@puheeksi/view/testing';
import { LpProvider } from '../provider/LpProvider.js';

const unsupported = async (): Promise<Result<never, Problem>> => ({
  ok: false,
  error: { kind: 'not-supported' },
});

/** A source that can do nothing, but for what a test gives it. */
export const sourceWith = (given: Partial<DataSource>): DataSource => ({
  publishedTable: unsupported,
  listTables: unsupported,
  unitDiscussions: unsupported,
  send: unsupported,
  stream: unsupported,
  streamText: unsupported,
  registers: {
    page: unsupported,
    summary: unsupported,
    entry: unsupported,
    history: unsupported,
    send: unsupported,
  },
  publishNow: unsupported,
  ...given,
});

/** What a test may set. */
export interface RenderOptions {
  readonly source?: DataSource;
  readonly language?: Language;
  readonly newId?: () => string;
  readonly today?: () => Day;
  readonly onSignIn?: () => unknown;
  readonly queryClient?: QueryClient;
}

/** Renders a widget under a provider with a query client of its own that does not wait before asking again. */
export function renderWidget(
  widget: ReactElement,
  { source = sourceWith({}), language = 'fi', queryClient, ...options }: RenderOptions = {},
): RenderResult {
  const ownClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  const under = (child: ReactElement): ReactElement => (
    <LpProvider
      source={source}
      language={language}
      queryClient={queryClient ?? ownClient}
      today={() => fixtureToday}
      {...options}
    >
      {child}
    </LpProvider>
  );
  const result = render(under(widget));
  return { ...result, rerender: (next) => result.rerender(under(next as ReactElement)) };
}
