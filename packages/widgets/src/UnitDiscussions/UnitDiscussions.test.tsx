import { cleanup, screen, waitFor } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { memorySource, type DataSource } from '@puheeksi/client';
import { contractRegion } from '@puheeksi/client/testing';
import type { UnitId } from '@puheeksi/core';
import { lpKeys } from '../queries/keys.js';
import { renderWidget } from '../testing/renderWidget.js';
import { UnitDiscussions } from './UnitDiscussions.js';

afterEach(cleanup);

const unit = 'liperi-school' as UnitId;

const schoolSource = (): DataSource => {
  const { posts, now, ...region } = contractRegion();
  return memorySource({ ...region, now: () => now, posts: posts.worker });
};

const focusedText = (): string => {
  const { activeElement } = document;
  return activeElement === document.body ? 'body' : (activeElement?.textContent ?? '');
};

/** Draws the list and opens the dialog of its second row by keyboard. */
const open = async (source = schoolSource(), queryClient = new QueryClient()) => {
  renderWidget(<UnitDiscussions unit={unit} />, { source, queryClient });
  const opener = (await screen.findAllByRole('button', { name: /^Mitätöi kirjaus,/ }))[1]!;
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('dialog');
  return { opener, queryClient };
};

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('the keyboard’s place after the dialog', () => {
  it('is the button that opened it, after Escape', async () => {
    const { opener } = await open();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(opener);
  });

  it('is the button that opened it, after cancelling', async () => {
    const { opener } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    await gone();
    expect(document.activeElement).toBe(opener);
  });

  it('is the message that says what happened, after taking back', async () => {
    const { opener } = await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Kirjattu vahingossa' }));
    await userEvent.click(screen.getByRole('button', { name: 'Mitätöi kirjaus' }));
    await gone();
    expect(focusedText()).toBe('Kirjaus on mitätöity.');
    await waitFor(() => expect(opener.isConnected).toBe(false));
    expect(focusedText()).toBe('Kirjaus on mitätöity.');
  });

  it('is the widget, when the row of the button is gone by then', async () => {
    const whole = schoolSource();
    let emptied = false;
    const source: DataSource = {
      ...whole,
      unitDiscussions: async (...asked) => {
        const got = await whole.unitDiscussions(...asked);
        return got.ok && emptied ? { ok: true, value: { ...got.value, discussions: [] } } : got;
      },
    };
    const { opener, queryClient } = await open(source);
    emptied = true;
    await queryClient.invalidateQueries({ queryKey: lpKeys.unitDiscussions(unit) });
    await waitFor(() => expect(opener.isConnected).toBe(false));
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement?.className).toContain('lp-widget');
  });

  it('stays in the dialog while an answer is awaited, however often Escape is pressed', async () => {
    let answer: () => void = () => undefined;
    const whole = schoolSource();
    const source: DataSource = {
      ...whole,
      send: async (...sent) => {
        if (sent[3]?.dryRun) return whole.send(...sent);
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        return whole.send(...sent);
      },
    };
    await open(source);
    await userEvent.click(screen.getByRole('radio', { name: 'Kirjattu vahingossa' }));
    await userEvent.click(screen.getByRole('button', { name: 'Mitätöi kirjaus' }));
    for (let times = 0; times < 3; times += 1) await userEvent.keyboard('{Escape}');
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    await waitFor(() => expect(dialog.matches(':modal')).toBe(true));
    expect(dialog.contains(document.activeElement)).toBe(true);
    answer();
    await gone();
    expect(focusedText()).toBe('Kirjaus on mitätöity.');
  });
});
