import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Instant, PeriodKey, PlaceKey } from '@puheeksi/core';
import type { Filter } from '@puheeksi/view';
import '../styles/index.css';
import { renderWidget, sourceWith } from '../testing/renderWidget.js';
import { LpFilter } from './LpFilter.js';
import { useFilter } from './useFilter.js';

const region = 'region:14' as PlaceKey;
const kitee = 'municipality:260' as PlaceKey;
const periods: Readonly<Record<string, readonly string[]>> = {
  [region]: ['2025-12..2026-11', '2022'],
  [kitee]: ['2026-Q3'],
};
const source = sourceWith({
  listTables: async (place) =>
    periods[place]
      ? {
          ok: true,
          value: periods[place].map((period) => ({
            table: 'discussions-by-setting',
            place,
            period: period as PeriodKey,
            publishedAt: '2026-11-22T18:15:00.000Z' as Instant,
          })),
        }
      : { ok: false, error: { kind: 'not-found' } },
});
const initial: Filter = { place: region, compare: 'none' };

function Page({
  address,
  width = 900,
}: {
  readonly address?: string;
  readonly width?: number;
}): ReactElement {
  const [filter, choose] = useFilter(initial, address === undefined ? {} : { address });
  const [cards] = useState(3);
  return (
    <div style={{ width }}>
      <LpFilter filter={filter} onChange={choose} initial={initial} places={[kitee]} notFollowing={cards} />
      <pre>{JSON.stringify(filter)}</pre>
    </div>
  );
}

const shown = (): Filter => JSON.parse(document.querySelector('pre')!.textContent!) as Filter;
const status = (): string => screen.getByRole('status').textContent ?? '';
const ready = () => waitFor(() => expect(status()).toMatch(/^Näytetään/));

const { pathname, search } = window.location;
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', `${pathname}${search}`);
});

describe('the filter bar', () => {
  it('applies a choice at once, keeps the focus and says what is shown', async () => {
    renderWidget(<Page />, { source });
    await ready();
    const place = screen.getByRole('combobox', { name: 'Paikka' });
    await userEvent.selectOptions(place, 'municipality:260');
    expect(shown()).toEqual({ place: kitee, compare: 'none' });
    expect(status()).toMatch(
      /^Näytetään: Kunta 260, uusimmat julkaistut luvut\..*3 korttia ei seuraa valintaa\.$/,
    );
  });

  it('says of a period why it cannot be chosen', async () => {
    renderWidget(<Page />, { source });
    await ready();
    const period = screen.getByRole('combobox', { name: 'Jakso' });
    const option = within(period).getByRole('option', {
      name: /neljännes 2026.*ei julkaistu tästä paikasta/,
    });
    expect((option as HTMLOptionElement).disabled).toBe(true);
  });

  it('goes back to what the page shows without a choice', async () => {
    renderWidget(<Page />, { source });
    await ready();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Jakso' }), '2022');
    expect(shown()).toEqual({ ...initial, period: '2022' });
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(shown()).toEqual(initial);
  });

  it('is one button in a narrow place, which repeats the choice and opens the fields', async () => {
    renderWidget(<Page width={320} />, { source });
    await ready();
    const change = screen.getByRole('button', { name: /Pohjois-Karjalan hyvinvointialue · .*Muuta$/ });
    expect(screen.queryByRole('combobox', { name: 'Paikka' })).toBeNull();
    await userEvent.click(change);
    expect(screen.getByRole('combobox', { name: 'Paikka' })).not.toBeNull();
    expect(change.getAttribute('aria-expanded')).toBe('true');
    expect(change.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('says that it could not find out what is published, and asks again', async () => {
    let fails = true;
    const failing = sourceWith({
      listTables: async (place, options) =>
        fails ? { ok: false, error: { kind: 'not-allowed' } } : source.listTables(place, options),
    });
    renderWidget(<Page />, { source: failing });
    const again = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    fails = false;
    await userEvent.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull());
  });
});

describe('the choice in the address', () => {
  it('stands there with its prefix, beside what the page has there, and not where it was not asked for', async () => {
    window.history.replaceState(null, '', `${pathname}?page=2`);
    renderWidget(<Page address="lp-" />, { source });
    await ready();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paikka' }), kitee);
    expect(window.location.search).toBe('?page=2&lp-place=municipality:260');
    cleanup();
    window.history.replaceState(null, '', `${pathname}?page=2`);
    renderWidget(<Page />, { source });
    await ready();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paikka' }), kitee);
    expect(window.location.search).toBe('?page=2');
  });

  it('is read when the page comes, and followed when the reader goes back', async () => {
    window.history.replaceState(null, '', `${pathname}?place=municipality:260`);
    renderWidget(<Page address="" />, { source });
    await ready();
    expect(shown().place).toBe(kitee);
    window.history.replaceState(null, '', `${pathname}?period=2022`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() => expect(shown()).toEqual({ ...initial, period: '2022' }));
  });
});
