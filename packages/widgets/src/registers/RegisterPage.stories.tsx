import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { handlersWithEntries, handlersWithProblem, silentHandlers } from '../storybook/storySources.js';
import { RegisterPage } from './RegisterPage.js';

const plan = (over: object) => ({
  audience: 'families',
  channel: 'website',
  languages: ['fi', 'sv'],
  plannedFor: '2026-10-01',
  ...over,
});
const records = {
  'communication-plan': [
    plan({}),
    plan({ channel: 'event', doneOn: '2026-10-05', area: 'liperi' }),
    plan({ audience: 'staff', channel: 'meeting', plannedFor: '2027-01-15' }),
    plan({ audience: 'staff', channel: 'fax' }),
  ],
  'family-centre-action-plan': [
    {
      from: '2026-01-01',
      until: '2027-12-31',
      priorities: [{ row: '0190f3a2-7c1e-7c5b-9d11-000000000021', theme: 'loneliness' }],
    },
  ],
};
const choices = {
  area: [{ value: 'liperi', label: 'Liperin alue' }],
  body: [{ value: 'steering-group', label: 'Perhekeskuksen ohjausryhmä' }],
};

const meta = {
  title: 'Work/Register',
  component: RegisterPage,
  args: { register: 'communication-plan', choices },
  parameters: { msw: handlersWithEntries(records) },
} satisfies Meta<typeof RegisterPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = async (canvasElement: HTMLElement, name: string | RegExp): Promise<void> => {
  const [button] = await within(canvasElement).findAllByRole('button', { name });
  await userEvent.click(button!);
};

/** What is missing or stale stands first. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/Suunniteltu päivä on mennyt/)).toBeVisible();
  },
};

/** Nothing has been entered yet: the first step is said. */
export const Empty: Story = { parameters: { msw: handlersWithEntries({}) } };

/** The list. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Luettelo');
    await expect(await within(canvasElement).findByRole('table')).toBeVisible();
  },
};

/** The numbers of the register. */
export const Numbers: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Luvut');
    await within(canvasElement).findAllByRole('table');
  },
};

/** One entry with its history. */
export const Entry: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Luettelo');
    await press(canvasElement, /^Avaa: Perheet, Tapahtuma/);
    await userEvent.click(await within(canvasElement).findByText('Historia'));
    await within(canvasElement).findByText(/^Kirjattu/);
  },
};

/** A new entry, with everything that is missing told at once. */
export const Enter: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lisää viestintäteko');
    await press(canvasElement, 'Tallenna');
    await within(canvasElement).findByRole('alert');
  },
};

/** A stored value that no longer fits, about to be put right. */
export const Mend: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, /^Korjaa/);
    await press(canvasElement, 'Muuta tietoja');
    await within(canvasElement).findByText('fax (ei enää valittavissa)');
  },
};

/** A register with rows in its entries. */
export const WithRows: Story = {
  name: 'With rows',
  args: { register: 'family-centre-action-plan' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Luettelo');
    await press(canvasElement, /^Avaa/);
    await press(canvasElement, 'Muuta tietoja');
    await within(canvasElement).findAllByRole('group');
  },
};

/** The server does not answer. */
export const Unreachable: Story = { parameters: { msw: handlersWithProblem({ kind: 'unreachable' }) } };

/** Somebody without the right to the register. */
export const NotAllowed: Story = {
  name: 'Not allowed',
  parameters: { msw: handlersWithProblem({ kind: 'not-allowed' }) },
};

/** The answer is on its way. */
export const Loading: Story = { parameters: { msw: silentHandlers() } };

/** In Swedish. */
export const Swedish: Story = { globals: { language: 'sv' } };

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** The list in a column of 320 px. */
export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Luettelo');
    await within(canvasElement).findByRole('table');
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
export const HighContrast: Story = { name: 'High contrast' };
