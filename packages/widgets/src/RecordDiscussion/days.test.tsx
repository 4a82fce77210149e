import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataSource, Problem } from '@puheeksi/client';
import type { Day, Language, LpProcessCommand, Result, UnitId } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { dayDoubts } from '@puheeksi/core/kernel';
import { lpProcessDays } from '@puheeksi/core/streams/lp-process';
import { renderWidget, sourceWith } from '../testing/renderWidget.js';
import { RecordDiscussion } from './RecordDiscussion.js';

afterEach(cleanup);

const today = () => '2026-12-01' as Day;
const receipt: CommandReceipt = { format: 1, version: 2, events: ['discussion-held'], warnings: [] };
type Answer = Result<CommandReceipt, Problem>;

/** What the server says of commands before they are recorded: the days that it would ask about. */
const dryRun = (commands: readonly LpProcessCommand[]): Answer => {
  const warnings = commands
    .flatMap((command) => dayDoubts(command, lpProcessDays, today()))
    .map((doubt) => ({ ...doubt }));
  return { ok: true, value: { ...receipt, warnings, dryRun: true } };
};

const form = (
  answers: readonly Answer[] = [{ ok: true, value: receipt }],
  language: Language = 'fi',
): { readonly sent: (readonly LpProcessCommand[])[] } => {
  const sent: (readonly LpProcessCommand[])[] = [];
  const send: DataSource['send'] = async (_stream, _key, commands: readonly object[], options) => {
    if (options?.dryRun) return dryRun(commands as readonly LpProcessCommand[]);
    sent.push(commands as readonly LpProcessCommand[]);
    return answers[Math.min(sent.length, answers.length) - 1]!;
  };
  renderWidget(<RecordDiscussion unit={'liperi-school' as UnitId} />, {
    source: sourceWith({ send }),
    language,
    today,
  });
  return { sent };
};
const labels = { fi: 'Keskustelupäivä', sv: 'Samtalsdag', en: 'Date of the discussion' } as const;
const dayField = (language: Language = 'fi') => screen.getByLabelText<HTMLInputElement>(labels[language]);
const fill = async (day: string, language: Language = 'fi'): Promise<void> => {
  await userEvent.clear(dayField(language));
  await userEvent.type(dayField(language), day);
  const [setting, origin] = [...document.querySelectorAll('select')];
  await userEvent.selectOptions(setting!, 'school');
  await userEvent.selectOptions(origin!, 'family-wish');
};
const submit = () => userEvent.click(document.querySelector('button[type=submit]')!);
const question = () => screen.findByRole('alert');

describe('a day as it is typed', () => {
  it.each([
    ['1.12.', '1.12.2026', '2026-12-01'],
    ['1.12.26', '1.12.2026', '2026-12-01'],
    ['1.12.2026', '1.12.2026', '2026-12-01'],
    ['2026-12-01', '1.12.2026', '2026-12-01'],
    ['5.3.', '5.3.2026', '2026-03-05'],
  ])('%s is shown back whole and sent as it is stored', async (typed, shown, stored) => {
    const { sent } = form();
    await fill(typed);
    expect(dayField().value).toBe(shown);
    await submit();
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent[0]?.map((command) => 'on' in command && command.on)).toEqual([stored, stored]);
  });

  it('what cannot be read stays as it was typed, with the fault at its field', async () => {
    const { sent } = form();
    await fill('31.2.');
    await submit();
    await question();
    expect(dayField().value).toBe('31.2.');
    expect(dayField().getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('an impossible day is told together with what else is missing', async () => {
    const { sent } = form();
    await userEvent.type(dayField(), '5.11.1980');
    await submit();
    const summary = await question();
    expect(within(summary).getAllByRole('link')).toHaveLength(3);
    expect(dayField().getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('pressing Enter in the field reads the day as leaving it does', async () => {
    const { sent } = form();
    await fill('3.3.2026');
    await userEvent.clear(dayField());
    await userEvent.type(dayField(), '1.12.{Enter}');
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent[0]?.[1]).toMatchObject({ on: '2026-12-01' });
  });

  it('a button puts in today, and the field has the focus', async () => {
    form();
    await userEvent.click(screen.getAllByRole('button', { name: 'Tänään' })[0]!);
    expect(dayField().value).toBe('1.12.2026');
    expect(document.activeElement).toBe(dayField());
  });

  it('the buttons of each day say which day they are about', () => {
    form();
    const about = screen
      .getAllByRole('button', { name: 'Tänään' })
      .map((button) => document.getElementById(button.getAttribute('aria-describedby')!)?.textContent);
    expect(about[0]).toBe('Keskustelupäivä');
    expect(about[1]).toMatch(/^Päivä, jona huoli heräsi/);
  });

  it('where the browser may not open its calendar, a field of its own comes in sight and gives the day', async () => {
    form();
    const [first] = screen.getAllByRole('button', { name: 'Valitse kalenterista' });
    const calendar = first!.parentElement!.querySelector<HTMLInputElement>('input[type=date]')!;
    expect(calendar.getAttribute('aria-hidden')).toBe('true');
    calendar.showPicker = () => {
      throw new DOMException('not from a frame', 'SecurityError');
    };
    await userEvent.click(first!);
    expect(calendar.getAttribute('aria-hidden')).toBeNull();
    expect(document.activeElement).toBe(calendar);
    expect([calendar.min, calendar.max]).toEqual(['2001-01-01', '2026-12-01']);
    fireEvent.change(calendar, { target: { value: '2026-11-30' } });
    expect(dayField().value).toBe('30.11.2026');
    expect(document.activeElement).toBe(dayField());
  });
});

describe('a day that cannot be right', () => {
  it.each([
    ['fi', '2.12.2026', /2\.12\.2026.*tulevaisuudessa/],
    ['fi', '5.11.1980', /5\.11\.1980.*ennen vuotta 2001/],
    ['sv', '5.11.1980', /5\.11\.1980.*före år 2001/],
    ['en', '5.11.1980', /5 Nov 1980.*before 2001/],
    ['en', '0026-01-10', /before 2001/],
  ] as const)('is said at its field in %s before anything is sent: %s', async (language, day, sentence) => {
    const { sent } = form(undefined, language);
    await fill(day, language);
    await submit();
    const summary = await question();
    expect(summary.textContent).toMatch(sentence);
    expect(document.activeElement).toBe(summary);
    const described = dayField(language).getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(sentence);
    expect(sent).toEqual([]);
  });
});

describe('a day that is unlikely', () => {
  const old = { code: 'day-long-ago', field: 'on', day: '2025-10-01', daysBack: 426 };

  it.each([
    ['fi', 'Onko päivä oikein?', /yli vuosi sitten/, 'Kyllä, kirjaa keskustelu', 'Keskustelu on kirjattu.'],
    ['sv', 'Stämmer dagen?', /mer än ett år/, 'Ja, anteckna samtalet', 'Samtalet har antecknats.'],
    [
      'en',
      'Is the date right?',
      /more than a year ago/,
      'Yes, record the discussion',
      'The discussion has been recorded.',
    ],
  ] as const)('is asked about once in %s, and then sent', async (language, title, sentence, yes, done) => {
    const { sent } = form([{ ok: true, value: { ...receipt, warnings: [old] } }], language);
    await fill('1.10.2025', language);
    await submit();
    const asked = await question();
    expect(within(asked).getByText(title)).toBeTruthy();
    expect(asked.textContent).toMatch(sentence);
    expect(document.activeElement).toBe(asked);
    expect(sent).toEqual([]);
    await userEvent.click(within(asked).getByRole('button', { name: yes }));
    const told = await screen.findByText(done);
    expect(sent).toHaveLength(1);
    // The server's warning about the same day is not a second question
    expect(told.parentElement?.textContent).not.toMatch(sentence);
  });

  it('a day that the next publication will not show is asked about too', async () => {
    form();
    await fill('31.12.2025');
    await submit();
    expect((await question()).textContent).toContain('alkavat tammikuusta 2026');
  });

  it('nothing typed is lost when the day is put right instead, and the focus is at its field', async () => {
    const { sent } = form();
    await fill('1.10.2025');
    await submit();
    await userEvent.click(within(await question()).getByRole('button', { name: 'Korjaa päivä' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(dayField());
    expect(dayField().value).toBe('1.10.2025');
    expect(document.querySelector('select')?.value).toBe('school');
    expect(sent).toEqual([]);
  });

  it('the button of the form asks again, for only a yes is an answer', async () => {
    const { sent } = form();
    await fill('1.10.2025');
    await submit();
    await question();
    await submit();
    await question();
    expect(sent).toEqual([]);
  });

  it('a question about a day that is being changed goes away, and the new day has its own', async () => {
    const { sent } = form();
    await fill('1.10.2025');
    await submit();
    await question();
    await fill('1.10.2024');
    expect(screen.queryByRole('alert')).toBeNull();
    await submit();
    expect((await question()).textContent).toContain('1.10.2024');
    expect(sent).toEqual([]);
  });

  it('an answered question is not asked again when sending fails and is tried once more', async () => {
    const { sent } = form([
      { ok: false, error: { kind: 'unreachable' } },
      { ok: true, value: receipt },
    ]);
    await fill('1.10.2025');
    await submit();
    await userEvent.click(within(await question()).getByRole('button', { name: /^Kyllä/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await submit();
    await screen.findByText('Keskustelu on kirjattu.');
    expect(sent).toHaveLength(2);
  });

  it('the next discussion is asked about anew', async () => {
    const { sent } = form();
    for (const round of [1, 2]) {
      await fill('1.10.2025');
      await submit();
      await userEvent.click(within(await question()).getByRole('button', { name: /^Kyllä/ }));
      await waitFor(() => expect(sent).toHaveLength(round));
      await waitFor(() => expect(dayField().value).toBe(''));
    }
  });

  it('both days are one question', async () => {
    form();
    await fill('1.10.2025');
    await userEvent.type(screen.getByLabelText(/jona huoli heräsi/), '1.9.2024');
    await submit();
    const asked = await question();
    expect(within(asked).getByText('Ovatko päivät oikein?')).toBeTruthy();
    expect(asked.querySelectorAll('p')).toHaveLength(2);
  });
});
