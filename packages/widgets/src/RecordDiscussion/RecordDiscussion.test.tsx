import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataSource, Problem } from '@puheeksi/client';
import type { LpProcessCommand, Result, UnitId } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { renderWidget, sourceWith } from '../testing/renderWidget.js';
import { RecordDiscussion } from './RecordDiscussion.js';

afterEach(cleanup);

const unit = 'liperi-school' as UnitId;
const receipt: CommandReceipt = { format: 1, version: 2, events: ['discussion-held'], warnings: [] };
type Answer = Result<CommandReceipt, Problem>;

const ids = (): (() => string) => {
  let made = 0;
  return () => `0190f3a2-7c1e-7c5b-9d11-${String((made += 1)).padStart(12, '0')}`;
};

/** A source that keeps what it was sent to be recorded and answers in turn; a dry run finds nothing to warn of. */
const answering = (...answers: readonly (Answer | Promise<Answer>)[]) => {
  const sent: (readonly LpProcessCommand[])[] = [];
  const send: DataSource['send'] = async (_stream, _key, commands: readonly object[], options) => {
    if (options?.dryRun) return { ok: true, value: { ...receipt, dryRun: true } };
    sent.push(commands as readonly LpProcessCommand[]);
    return answers[Math.min(sent.length, answers.length) - 1]!;
  };
  return { sent, source: sourceWith({ send }) };
};

const fill = async (): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Keskustelupäivä'), '10.1.2026');
  await userEvent.selectOptions(screen.getByLabelText('Missä keskustelu käytiin'), 'school');
  await userEvent.selectOptions(screen.getByLabelText(/lähti liikkeelle/), 'family-wish');
};
const button = (): HTMLElement => screen.getByRole('button', { name: /^Kirja/ });

describe('recording a discussion', () => {
  it('R0-P1: opens the process and records its discussion in one sending', async () => {
    const { sent, source } = answering({ ok: true, value: receipt });
    renderWidget(<RecordDiscussion unit={unit} />, { source, newId: ids() });
    await fill();
    await userEvent.click(button());
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent).toEqual([
      [
        {
          type: 'open-process',
          process: '0190f3a2-7c1e-7c5b-9d11-000000000001',
          entry: '0190f3a2-7c1e-7c5b-9d11-000000000002',
          unit,
          on: '2026-01-10',
          origin: 'family-wish',
        },
        {
          type: 'record-discussion',
          entry: '0190f3a2-7c1e-7c5b-9d11-000000000003',
          unit,
          on: '2026-01-10',
          setting: 'school',
          children: 1,
        },
      ],
    ]);
  });

  it('sends the same ids again after a failure, so that one discussion is never two', async () => {
    const { sent, source } = answering(
      { ok: false, error: { kind: 'unreachable' } },
      { ok: true, value: receipt },
    );
    renderWidget(<RecordDiscussion unit={unit} />, { source, newId: ids() });
    await fill();
    await userEvent.click(button());
    await screen.findByRole('alert');
    await userEvent.click(button());
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('gives the next discussion ids of its own', async () => {
    const { sent, source } = answering({ ok: true, value: receipt });
    renderWidget(<RecordDiscussion unit={unit} />, { source, newId: ids() });
    for (const _round of [1, 2]) {
      await fill();
      await userEvent.click(button());
      await waitFor(() => expect(screen.getByLabelText('Keskustelupäivä')).toHaveProperty('value', ''));
    }
    // Two entries of each sending, each with an id of its own
    expect(new Set(sent.flat().map(({ entry }) => entry)).size).toBe(4);
  });

  it('does nothing on a second press while the first is under way', async () => {
    let answer: (value: Answer) => void = () => undefined;
    const { sent, source } = answering(new Promise<Answer>((resolve) => (answer = resolve)));
    renderWidget(<RecordDiscussion unit={unit} />, { source });
    await fill();
    const form = button().closest('form')!;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('true'));
    fireEvent.submit(form);
    answer({ ok: true, value: receipt });
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent).toHaveLength(1);
  });

  it('asks only for what an existing process does not know', async () => {
    renderWidget(<RecordDiscussion unit={unit} process={'0190f3a2-7c1e-7c5b-9d11-00000000000a' as never} />);
    expect(screen.queryByLabelText(/lähti liikkeelle/)).toBeNull();
  });

  it('asks once about what deserves a second look, before anything is recorded', async () => {
    const warned = { ...receipt, warnings: [{ code: 'many-discussions', discussions: 3 }] };
    const sent: unknown[] = [];
    const send: DataSource['send'] = async (_stream, _key, commands, options) => {
      if (!options?.dryRun) sent.push(commands);
      return { ok: true, value: warned };
    };
    renderWidget(<RecordDiscussion unit={unit} />, { source: sourceWith({ send }) });
    await fill();
    await userEvent.click(button());
    const question = await screen.findByRole('alert');
    expect(question.textContent).toMatch(/^Tarkista vielä.*Prosessissa on 3 keskustelua/);
    await waitFor(() => expect(document.activeElement).toBe(question));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Kyllä, kirjaa keskustelu' }));
    const done = await screen.findByText('Keskustelu on kirjattu.');
    expect(done.parentElement?.textContent).not.toMatch(/3 keskustelua/);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['fi', 'Korjaa 3 kohtaa'],
    ['sv', /3/],
    ['en', /3/],
  ] as const)('names every fault at once in %s', async (language, title) => {
    renderWidget(<RecordDiscussion unit={unit} />, { language });
    fireEvent.submit(document.querySelector('form')!);
    const summary = await screen.findByRole('alert');
    expect(summary.querySelector('.lp-message-title')?.textContent).toMatch(title);
    expect(summary.querySelectorAll('a')).toHaveLength(3);
    expect(document.activeElement).toBe(summary);
  });
});
