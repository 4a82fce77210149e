import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { userEvent as realKeys } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { RegisterCommand } from '@puheeksi/core/registers';
import type { DataSource } from '@puheeksi/client';
import { registerSource } from '../storybook/storySources.js';
import { renderWidget } from '../testing/renderWidget.js';
import { RegisterPage } from './RegisterPage.js';

afterEach(cleanup);

const plan = (over: object) => ({
  audience: 'families',
  channel: 'website',
  languages: ['fi'],
  plannedFor: '2026-03-01',
  ...over,
});
const records = [plan({}), plan({ audience: 'staff', channel: 'meeting', doneOn: '2026-03-05' })];
const choices = { area: [{ value: 'liperi', label: 'Liperin alue' }] };

/** A source that keeps what it was sent to be recorded. */
const withSent = (source: DataSource): { readonly sent: RegisterCommand[]; readonly source: DataSource } => {
  const sent: RegisterCommand[] = [];
  const { registers } = source;
  const send: typeof registers.send = (id, commands, options) => {
    if (!options?.dryRun) sent.push(...commands);
    return registers.send(id, commands, options);
  };
  return { sent, source: { ...source, registers: { ...registers, send } } };
};
const open = (given: readonly object[] = records) => {
  const { sent, source } = withSent(registerSource({ 'communication-plan': given }));
  renderWidget(<RegisterPage register="communication-plan" choices={choices} />, { source });
  return { sent };
};
const press = async (name: string | RegExp): Promise<void> => {
  const [button] = await screen.findAllByRole('button', { name });
  await userEvent.click(button!);
};
const keys = (text: string): Promise<void> => realKeys.keyboard(text);
const saved = (message: string) => screen.findByText(message);

describe('the page of a register', () => {
  it('begins with what is missing, and each line leads to what mends it', async () => {
    const { sent } = open();
    await screen.findByText(/Suunniteltu päivä on mennyt/);
    await press('Lisää viestintäteko: Esihenkilöt');
    const supervisors = await screen.findByRole<HTMLInputElement>('radio', { name: 'Esihenkilöt' });
    expect(supervisors.checked).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Missä kanavassa'), 'Kokous tai vanhempainilta');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kielet' }), 'suomi');
    await userEvent.click(screen.getByRole('button', { name: 'Lisää valinta' }));
    await userEvent.type(screen.getByLabelText(/^Suunniteltu päivä/), '10.1.2027');
    await press('Tallenna');
    await saved('Kirjaus on lisätty luetteloon.');
    expect(sent).toMatchObject([
      {
        type: 'enter',
        record: { audience: 'supervisors', channel: 'meeting', languages: ['fi'], plannedFor: '2027-01-10' },
      },
    ]);
    await press('Mitä puuttuu');
    await screen.findByText(/Suunniteltu päivä on mennyt/);
    expect(screen.queryByText('Esihenkilöt')).toBeNull();
  });

  it('sends of a change what was touched, and nothing else, on the version that was seen', async () => {
    const { sent } = open();
    await press('Luettelo');
    await press('Avaa: Perheet, Verkkosivut, 1.3.2026');
    await press('Muuta tietoja');
    await userEvent.type(screen.getByLabelText(/^Toteutui/), '2.3.2026');
    await press('Tallenna');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link').textContent).toMatch(/”Miksi”/);
    await userEvent.click(screen.getByRole('radio', { name: 'Asia on muuttunut' }));
    await press('Tallenna');
    await saved('Muutokset on tallennettu.');
    expect(sent).toEqual([
      {
        type: 'change',
        entry: '0190f3a2-7c1e-7c5b-9d11-000000000001',
        version: 1,
        set: { doneOn: '2026-03-02' },
        reason: 'has-changed',
      },
    ]);
    await userEvent.click(screen.getByText('Historia'));
    await screen.findByText(/^Muutettu .*: Asia on muuttunut/);
  });

  it('asks for a change before it saves one', async () => {
    open();
    await press('Luettelo');
    await press('Avaa: Perheet, Verkkosivut, 1.3.2026');
    await press('Muuta tietoja');
    await userEvent.click(screen.getByRole('radio', { name: 'Asia on muuttunut' }));
    await press('Tallenna');
    await screen.findByText('Et ole muuttanut mitään. Muuta ensin jotakin tietoa.');
  });

  it('takes an entry off the list with a reason; it is among the removed ones', async () => {
    const { sent } = open();
    await press('Luettelo');
    await press('Avaa: Perheet, Verkkosivut, 1.3.2026');
    await press('Poista luettelosta');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Kirjattu vahingossa' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Poista luettelosta' }));
    await saved('Kirjaus on poistettu luettelosta. Sen historia säilyy.');
    expect(sent).toMatchObject([{ type: 'withdraw', version: 1, reason: 'recorded-by-mistake' }]);
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  });

  it('shows what no longer fits and lets it be put right', async () => {
    const { sent } = open([plan({ channel: 'fax' })]);
    await press(/^Korjaa: Yksi tieto ei enää sovi/);
    await press('Muuta tietoja');
    const channel = await screen.findByLabelText<HTMLSelectElement>('Missä kanavassa');
    expect(channel.selectedOptions[0]?.text).toBe('fax (ei enää valittavissa)');
    await userEvent.selectOptions(channel, 'Tapahtuma');
    await userEvent.click(screen.getByRole('radio', { name: 'Tieto oli alun perin väärin' }));
    await press('Tallenna');
    await saved('Muutokset on tallennettu.');
    expect(sent).toMatchObject([{ set: { channel: 'event' } }]);
  });

  it('is filtered, searched and sorted where the entries are kept', async () => {
    open(Array.from({ length: 130 }, (_, index) => plan({ audience: index % 2 ? 'staff' : 'families' })));
    await press('Luettelo');
    await screen.findByText('Viestintäsuunnitelma, 1–100, yhteensä 130');
    await press('Seuraava sivu');
    await screen.findByText('Viestintäsuunnitelma, 101–130, yhteensä 130');
    await userEvent.click(screen.getByText('Rajaa luetteloa'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Kenelle/ }), 'Työntekijät');
    await press('Näytä');
    await screen.findByText('Viestintäsuunnitelma, 65 kirjausta');
    await press(/^Viestintäteko/);
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /^Viestintäteko/ }).getAttribute('aria-sort')).toBe(
        'ascending',
      ),
    );
  });

  it('goes from screen to screen by keyboard: the keyboard follows into each, and Escape leaves a question', async () => {
    open();
    const list = await screen.findByRole('button', { name: 'Luettelo' });
    list.focus();
    await keys('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Viestintäsuunnitelma' }));
    const first = await screen.findByRole('button', { name: 'Avaa: Perheet, Verkkosivut, 1.3.2026' });
    for (let presses = 0; document.activeElement !== first && presses < 20; presses += 1) await keys('{Tab}');
    await keys('{Enter}');
    const withdraw = await screen.findByRole('button', { name: 'Poista luettelosta' });
    await keys('{Tab}{Tab}');
    expect(document.activeElement).toBe(withdraw);
    await keys('{Enter}');
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await keys('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(withdraw);
  });

  it('shows numbers with what they are out of', async () => {
    open();
    await press('Luvut');
    const table = within(await screen.findByRole('table', { name: 'Toteutuneita tekoja' }));
    expect(table.getByText(/^1, 50\s% \(yhteensä 2\)$/)).toBeTruthy();
  });

  it('asks before a form that is not finished is left for another screen', async () => {
    open();
    await press('Lisää viestintäteko');
    await userEvent.click(await screen.findByRole('radio', { name: 'Perheet' }));
    await press('Luettelo');
    await screen.findByRole('dialog', { name: 'Lomake on kesken' });
    await press('Jatka lomakkeen täyttämistä');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Perheet' }).checked).toBe(true);
  });
});
