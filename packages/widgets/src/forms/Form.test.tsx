import { StrictMode, useState, type ReactElement } from 'react';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { readRecord, type CommandReceipt } from '@puheeksi/core/wire';
import type { Problem } from '@puheeksi/client';
import type { Result } from '@puheeksi/core';
import type { Typed } from '@puheeksi/view/forms';
import { useLp } from '../provider/useLp.js';
import { exampleChoices, exampleForm } from '../storybook/exampleForm.js';
import { renderWidget } from '../testing/renderWidget.js';
import { Form } from './Form.js';
import { createLeaveGuard } from './leaveGuard.js';

afterEach(cleanup);

const receipt: CommandReceipt = { format: 1, version: 1, events: [], warnings: [] };
const empty: Typed = {};
const spec = exampleForm('fi');
type Sent = readonly [record: object, dryRun: boolean];

function Example({
  sent,
  answers = [],
}: {
  sent: Sent[];
  answers?: Result<CommandReceipt, Problem>[];
}): ReactElement {
  return (
    <Form
      task={{
        spec,
        choices: exampleChoices,
        initial: empty,
        draftKey: 'example',
        read: (record) => readRecord(spec.fields, record),
        send: async (record: object, { dryRun }) => {
          sent.push([record, dryRun]);
          return answers.shift() ?? { ok: true, value: receipt };
        },
      }}
      submit="Tallenna"
      done={() => 'Tallennettu.'}
      headingLevel={3}
    />
  );
}

/** A page that can be left and come back to; its router asks. */
function Page({ sent }: { sent: Sent[] }): ReactElement {
  const [shown, setShown] = useState(true);
  const { leaveGuard } = useLp();
  const turn = async (): Promise<void> => {
    if (await leaveGuard.mayLeave()) setShown((before) => !before);
  };
  return (
    <>
      <button type="button" onClick={() => void turn()}>
        Toinen sivu
      </button>
      {shown && <Example sent={sent} />}
    </>
  );
}

const keys = (text: string): Promise<void> => userEvent.keyboard(text);
/** Goes on by Tab until the control with this name has the focus. */
const tabTo = async (name: RegExp | string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await keys('{Tab}');
    const { activeElement } = document;
    const label = [
      activeElement?.getAttribute('aria-label'),
      ...[...((activeElement as HTMLInputElement | null)?.labels ?? [])].map((one) => one.textContent),
      activeElement && /^(A|BUTTON)$/.test(activeElement.tagName) ? activeElement.textContent : undefined,
    ];
    if (label.some((text) => text && (typeof name === 'string' ? text.trim() === name : name.test(text))))
      return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
};

describe('a form by keyboard alone', () => {
  it('is filled in, put right and sent, in the order of reading', async () => {
    const sent: Sent[] = [];
    renderWidget(<Example sent={sent} />);
    await tabTo('Alkoi');
    await keys('31.2.{Enter}');
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await tabTo(/./);
    await keys('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Alkoi'));
    await keys('{Control>}a{/Control}1.10.2026');
    await tabTo('Puhelimella');
    await keys('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Toisen yksikön kautta' }).checked).toBe(true);
    await tabTo(/^Etsi nimellä: Yksikkö/);
    await keys('koulu 12');
    const unit = screen.getByRole<HTMLSelectElement>('combobox', { name: /^Yksikkö/ });
    expect([...unit.options].map((option) => option.text)).toEqual(['Valitse…', 'Esimerkkikoulu 12']);
    await tabTo(/^Yksikkö/);
    await keys('{ArrowDown}');
    await tabTo('Kyllä');
    await keys(' ');
    await tabTo('Äidille');
    await keys(' ');
    await tabTo(/^Etsi nimellä: Mukana/);
    await keys('30');
    await tabTo(/^Mukana olleet/);
    await keys('{ArrowDown}');
    await tabTo('Lisää valinta');
    await keys('{Enter}');
    await tabTo('Lisää käynti');
    await keys('{Enter}');
    const row = within(screen.getByRole('group', { name: 'Käynti 1' }));
    expect(document.activeElement).toBe(row.getByLabelText('Päivä'));
    await keys('5.10.2026');
    await tabTo('Kotona');
    await keys(' ');
    await tabTo('Tallenna');
    await keys('{Enter}');
    const done = await screen.findByText('Tallennettu.');
    expect(document.activeElement).toBe(done.parentElement);
    expect(sent.map(([, dryRun]) => dryRun)).toEqual([true, false]);
    expect(sent[1]?.[0]).toEqual({
      began: '2026-10-01',
      channel: 'other',
      unit: 'esimerkkikoulu-12',
      told: true,
      toldTo: ['mother'],
      workers: ['0190f3a2-7c1e-7c5b-9d11-000000000030'],
      visits: [{ day: '2026-10-05', how: 'home' }],
    });
  });

  it('the removal of a row leaves the keyboard at the button that adds, and the neighbours as they were', async () => {
    renderWidget(<Example sent={[]} />);
    const add = screen.getByRole('button', { name: 'Lisää käynti' });
    for (const day of ['1.1.2026', '2.2.2026', '3.3.2026']) {
      await userEvent.click(add);
      await keys(day);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Poista: Käynti 2' }));
    expect(document.activeElement).toBe(add);
    expect(screen.getAllByLabelText<HTMLInputElement>('Päivä').map(({ value }) => value)).toEqual([
      '1.1.2026',
      '3.3.2026',
    ]);
  });
});

describe('a form that is left', () => {
  const begin = async (): Promise<HTMLElement> => {
    const elsewhere = screen.getByRole('button', { name: 'Toinen sivu' });
    await userEvent.type(screen.getByLabelText('Alkoi'), '1.10.2026');
    await userEvent.click(elsewhere);
    return elsewhere;
  };

  it('asks, and staying is what Escape means; the keyboard is where it was', async () => {
    renderWidget(<Page sent={[]} />);
    const elsewhere = await begin();
    const dialog = await screen.findByRole('dialog', { name: 'Lomake on kesken' });
    expect(document.activeElement?.textContent).toBe('Jatka lomakkeen täyttämistä');
    expect(dialog.matches(':modal')).toBe(true);
    await keys('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Alkoi').value).toBe('1.10.2026');
    expect(document.activeElement).toBe(elsewhere);
  });

  it('asks under a page that draws everything twice to find faults, too', async () => {
    renderWidget(
      <StrictMode>
        <Page sent={[]} />
      </StrictMode>,
    );
    await begin();
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog');
    // The browser tells of a closing later: it must not be taken for the reader's
    await new Promise((resolve) => dialog.ownerDocument.defaultView?.requestAnimationFrame(() => resolve(0)));
    expect(dialog.open).toBe(true);
    expect(screen.getByRole('dialog')).toBe(dialog);
  });

  it('keeps what was typed for the way back, and can be emptied', async () => {
    renderWidget(<Page sent={[]} />);
    const elsewhere = await begin();
    await userEvent.click(await screen.findByRole('button', { name: 'Poistu lähettämättä' }));
    await waitFor(() => expect(screen.queryByLabelText('Alkoi')).toBeNull());
    await userEvent.click(elsewhere);
    expect(screen.getByLabelText<HTMLInputElement>('Alkoi').value).toBe('1.10.2026');
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä lomake' }));
    expect(screen.getByLabelText<HTMLInputElement>('Alkoi').value).toBe('');
    await userEvent.click(elsewhere);
    await waitFor(() => expect(screen.queryByLabelText('Alkoi')).toBeNull());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks before the page is reloaded, by the browser’s own words, only while something is unfinished', async () => {
    renderWidget(<Page sent={[]} />);
    const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(true);
    await userEvent.type(screen.getByLabelText('Alkoi'), '1');
    expect(leaves()).toBe(false);
    cleanup();
    expect(leaves()).toBe(true);
  });

  it('asks nothing where nothing is unfinished', async () => {
    const guard = createLeaveGuard();
    expect(guard.unfinished()).toBe(false);
    expect(await guard.mayLeave()).toBe(true);
    const letGo = guard.hold(async () => false);
    expect(await guard.mayLeave()).toBe(false);
    letGo();
    expect(await guard.mayLeave()).toBe(true);
  });
});

describe('a server that refuses', () => {
  it('leaves what was typed, and the next sending has the same ids', async () => {
    const sent: Sent[] = [];
    const answers: Result<CommandReceipt, Problem>[] = [
      { ok: true, value: receipt },
      {
        ok: false,
        error: { kind: 'refused', error: { code: 'entry-id-taken', field: 'began' }, commandIndex: 0 },
      },
    ];
    let made = 0;
    const newId = (): string => `0190f3a2-7c1e-7c5b-9d11-${String((made += 1)).padStart(12, '0')}`;
    renderWidget(<Example sent={sent} answers={answers} />, { newId });
    await userEvent.type(screen.getByLabelText('Alkoi'), '1.10.2026');
    await userEvent.click(screen.getByRole('radio', { name: 'Puhelimella' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Ei' }));
    await userEvent.type(screen.getByLabelText(/^Mitä sovittiin/), 'Iltapäiväkerho kokeillaan.');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByRole('alert');
    const began = screen.getByLabelText<HTMLInputElement>('Alkoi');
    expect(began.value).toBe('1.10.2026');
    expect(began.getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByText('Tallennettu.');
    expect(sent[3]?.[0]).toEqual(sent[1]?.[0]);
  });
});
