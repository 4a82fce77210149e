import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { UnitId } from '@puheeksi/core';
import { settled } from '../storybook/settled.js';
import {
  handlersWithProblem,
  liperiSchool,
  northKareliaHandlers,
  silentHandlers,
} from '../storybook/storySources.js';
import { UnitDiscussions } from './UnitDiscussions.js';

const meta = {
  title: 'Work/Discussions of the unit',
  component: UnitDiscussions,
  args: { unit: liperiSchool, unitName: 'Liperin esimerkkikoulu' },
  parameters: { msw: northKareliaHandlers() },
  play: settled,
} satisfies Meta<typeof UnitDiscussions>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A made-up school's own discussions, newest first. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('table')).toBeVisible();
  },
};

/** Taking a discussion back asks for the reason; afterwards the row is gone. */
export const TakenBack: Story = {
  name: 'Taken back',
  parameters: { msw: northKareliaHandlers() },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const [first] = await canvas.findAllByRole('button', { name: /^Mitätöi kirjaus,/ });
    const before = canvas.getAllByRole('row').length;
    await userEvent.click(first!);
    const dialog = within(await canvas.findByRole('dialog'));
    await step('without a reason nothing is taken back', async () => {
      await userEvent.click(dialog.getByRole('button', { name: 'Mitätöi kirjaus' }));
      await expect(dialog.getByRole('alert')).toBeVisible();
    });
    await step('with a reason the row goes', async () => {
      await userEvent.click(dialog.getByRole('radio', { name: 'Kirjattu vahingossa' }));
      await userEvent.click(dialog.getByRole('button', { name: 'Mitätöi kirjaus' }));
      await canvas.findByText('Kirjaus on mitätöity.');
      await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(before - 1));
    });
  },
};

/** The dialog that asks why. */
export const Asking: Story = {
  play: async ({ canvasElement }) => {
    const [first] = await within(canvasElement).findAllByRole('button', { name: /^Mitätöi kirjaus,/ });
    await userEvent.click(first!);
  },
};

/** Somebody who does not work in the unit. */
export const NotAllowed: Story = { args: { unit: 'kitee-school' as UnitId, unitName: '' } };

/** The session has ended. */
export const SignedOut: Story = { parameters: { msw: handlersWithProblem({ kind: 'not-signed-in' }) } };

/** The answer is on its way. */
export const Loading: Story = {
  parameters: { msw: silentHandlers() },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Haetaan tietoja…')).toBeInTheDocument();
  },
};

/** In Swedish. */
export const Swedish: Story = { globals: { language: 'sv' }, args: { unitName: 'Exempelskolan i Libelits' } };

/** In English. */
export const English: Story = { globals: { language: 'en' }, args: { unitName: 'Liperi Example School' } };

/** In a column of 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
export const HighContrast: Story = { name: 'High contrast' };
