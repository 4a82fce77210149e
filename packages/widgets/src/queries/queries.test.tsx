import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataSource, Problem } from '@puheeksi/client';
import type { PlaceKey } from '@puheeksi/core';
import { discussionsBySettingFixtures } from '@puheeksi/view/testing';
import { DiscussionsBySetting } from '../views/index.js';
import { lpKeys } from './keys.js';
import { renderWidget, sourceWith } from '../testing/renderWidget.js';

afterEach(cleanup);

const place = 'region:14' as PlaceKey;
const table = discussionsBySettingFixtures().default;
const failed = (problem: Problem) => ({ ok: false, error: problem }) as const;

const counting = (answer: (asked: number) => ReturnType<DataSource['publishedTable']>) => {
  const signals: (AbortSignal | undefined)[] = [];
  const source = sourceWith({
    publishedTable: (_query, options) => {
      signals.push(options?.signal);
      return answer(signals.length);
    },
  });
  return { source, signals };
};

describe('asking a data source', () => {
  it.each([
    { kind: 'not-found' },
    { kind: 'not-signed-in' },
    { kind: 'not-allowed' },
    { kind: 'not-supported' },
    { kind: 'unreadable', issues: [] },
  ] satisfies Problem[])('never asks again by itself after $kind', async (problem) => {
    const { source, signals } = counting(async () => failed(problem));
    renderWidget(<DiscussionsBySetting place={place} />, { source });
    await waitFor(() => expect(document.querySelector('.lp-state')).not.toBeNull());
    expect(signals).toHaveLength(1);
  });

  it('asks twice more when the network failed, and shows the answer that came', async () => {
    const { source, signals } = counting(async (asked) =>
      asked < 3 ? failed({ kind: 'unreachable' }) : { ok: true, value: table },
    );
    renderWidget(<DiscussionsBySetting place={place} />, { source });
    await screen.findByText(/Keskusteluja käytiin 812/, { selector: '.lp-sentence' });
    expect(signals).toHaveLength(3);
  });

  it('cancels the question when nobody waits for its answer any more', async () => {
    const { source, signals } = counting(() => new Promise(() => undefined));
    const { unmount } = renderWidget(<DiscussionsBySetting place={place} />, { source });
    await waitFor(() => expect(signals).toHaveLength(1));
    unmount();
    await waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  it('lets the reader ask again, and keeps the keyboard’s place', async () => {
    let up = false;
    const { source } = counting(async () =>
      up ? { ok: true, value: table } : failed({ kind: 'server-error', status: 500 }),
    );
    renderWidget(<DiscussionsBySetting place={place} />, { source });
    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    up = true;
    retry.focus();
    fireEvent.click(retry);
    await screen.findByText(/Keskusteluja käytiin 812/, { selector: '.lp-sentence' });
    await waitFor(() => expect(document.activeElement?.className).toContain('lp-widget'));
  });

  it('keeps showing an earlier answer when the newest attempt fails, and says from when it is', async () => {
    let up = true;
    const { source } = counting(async () =>
      up ? { ok: true, value: table } : failed({ kind: 'unreachable' }),
    );
    const refetch = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
    renderWidget(<DiscussionsBySetting place={place} />, { source, queryClient: refetch });
    await screen.findByText(/Keskusteluja käytiin 812/, { selector: '.lp-sentence' });
    up = false;
    void refetch.invalidateQueries({ queryKey: lpKeys.tables });
    await screen.findByText(/Näet tilanteen 22\.11\.2026/);
    expect(document.querySelector('.lp-sentence')?.textContent).toContain('812');
    up = true;
    const retry = screen.getByRole('button', { name: 'Yritä uudelleen' });
    retry.focus();
    fireEvent.click(retry);
    await waitFor(() => expect(screen.queryByText(/Näet tilanteen/)).toBeNull());
    expect(document.activeElement?.className).toContain('lp-widget');
  });

  it('draws a message in the place of a widget that fails, and the widget when it is tried again', async () => {
    let faulty = true;
    const { source } = counting(async () => ({
      ok: true,
      value: {
        ...table,
        get caveats() {
          if (faulty) throw new Error('a fault of ours');
          return table.caveats;
        },
      },
    }));
    renderWidget(
      <>
        <p>Muu sivu</p>
        <DiscussionsBySetting place={place} />
      </>,
      { source },
    );
    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    expect(screen.getByText('Tätä osaa ei voitu näyttää')).not.toBeNull();
    expect(screen.getByText('Muu sivu')).not.toBeNull();
    faulty = false;
    retry.focus();
    fireEvent.click(retry);
    await screen.findByText(/Keskusteluja käytiin 812/, { selector: '.lp-sentence' });
    await waitFor(() => expect(document.activeElement?.className).toContain('lp-widget'));
  });

  it.each([{ kind: 'not-signed-in' }, { kind: 'not-allowed' }, { kind: 'not-found' }] satisfies Problem[])(
    'takes what was shown away when the answer is $kind',
    async (problem) => {
      let up = true;
      const { source } = counting(async () => (up ? { ok: true, value: table } : failed(problem)));
      const client = new QueryClient();
      renderWidget(<DiscussionsBySetting place={place} />, { source, queryClient: client });
      await screen.findByText(/Keskusteluja käytiin 812/, { selector: '.lp-sentence' });
      up = false;
      void client.invalidateQueries({ queryKey: lpKeys.tables });
      await waitFor(() => expect(document.querySelector('.lp-state')).not.toBeNull());
      expect(screen.queryByText(/812/)).toBeNull();
    },
  );

  it('offers to sign in when the session has ended, when the page can', async () => {
    const { source } = counting(async () => failed({ kind: 'not-signed-in' }));
    let asked = 0;
    renderWidget(<DiscussionsBySetting place={place} />, { source, onSignIn: () => (asked += 1) });
    fireEvent.click(await screen.findByRole('button', { name: 'Kirjaudu uudelleen' }));
    expect(asked).toBe(1);
  });
});

describe('settings of a widget', () => {
  it.each([
    ['place', <DiscussionsBySetting key="place" place="region:north-karelia" />],
    ['period', <DiscussionsBySetting key="period" place="region:14" period="2026-13" />],
  ])('a wrong %s is named on the page, and nothing is asked', async (setting, widget) => {
    const { source, signals } = counting(async () => ({ ok: true, value: table }));
    renderWidget(widget, { source });
    await screen.findByText(new RegExp(`${setting}="`));
    expect(signals).toHaveLength(0);
  });
});
