import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import {
  handlersWithProblem,
  liperiSchool,
  northKareliaHandlers,
  silentHandlers,
} from '../storybook/storySources.js';
import { RecordDiscussion } from './RecordDiscussion.js';

const meta = {
  title: 'Work/Record a discussion',
  component: RecordDiscussion,
  args: { unit: liperiSchool, unitName: 'Liperin esimerkkikoulu' },
  parameters: { msw: northKareliaHandlers() },
} satisfies Meta<typeof RecordDiscussion>;

export default meta;
type Story = StoryObj<typeof meta>;

const fill = async (canvasElement: HTMLElement, day = '10.1.2026'): Promise<void> => {
  const canvas = within(canvasElement);
  await userEvent.type(await canvas.findByLabelText('Keskustelupäivä'), day);
  await userEvent.selectOptions(canvas.getByLabelText('Missä keskustelu käytiin'), 'school');
  await userEvent.selectOptions(canvas.getByLabelText(/lähti liikkeelle/), 'family-wish');
};

const submit = (canvasElement: HTMLElement): Promise<void> =>
  userEvent.click(within(canvasElement).getByRole('button', { name: 'Kirjaa keskustelu' }));

/** The empty form. */
export const Default: Story = {};

/** A recorded discussion: the form says so and is empty again. */
export const Recorded: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await submit(canvasElement);
    const done = await within(canvasElement).findByText('Keskustelu on kirjattu.');
    await waitFor(() => expect(done.parentElement).toHaveFocus());
    await expect(within(canvasElement).getByLabelText('Keskustelupäivä')).toHaveValue('');
  },
};

/** Faults stand together at the top, each a link to its field, and beside the field. Nothing typed is lost. */
export const Faults: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Keskustelupäivä'), '31.2.2026');
    await submit(canvasElement);
    const summary = await canvas.findByRole('alert');
    await step('the summary takes the focus and names every fault', async () => {
      await waitFor(() => expect(summary).toHaveFocus());
      await expect(within(summary).getAllByRole('link')).toHaveLength(3);
    });
    await step('a link leads to its field', async () => {
      await userEvent.click(
        within(summary).getByRole('link', { name: 'Valitse, missä keskustelu käytiin.' }),
      );
      await expect(canvas.getByLabelText('Missä keskustelu käytiin')).toHaveFocus();
    });
    await step('what was typed is still there', async () => {
      const day = canvas.getByLabelText('Keskustelupäivä');
      await expect(day).toHaveValue('31.2.2026');
      await expect(day).toHaveAccessibleDescription(/Päivää ei löydy kalenterista\. Kirjaa keskustelupäivä/);
    });
  },
};

/** A rule refuses: the sentence stands beside the field that it is about. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '24.12.2026');
    await submit(canvasElement);
    const day = within(canvasElement).getByLabelText('Keskustelupäivä');
    await waitFor(() => expect(day).toHaveAccessibleDescription(/on tulevaisuudessa/));
    await expect(day).toHaveValue('24.12.2026');
  },
};

/** A day typed in short is read and shown back whole. */
export const ShortDay: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '1.11.');
    await expect(within(canvasElement).getByLabelText('Keskustelupäivä')).toHaveValue('1.11.2026');
  },
};

/** A day that cannot be right is said at its field; nothing has been sent. */
export const ImpossibleDay: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '5.11.1980');
    await submit(canvasElement);
    const day = within(canvasElement).getByLabelText('Keskustelupäivä');
    await waitFor(() => expect(day).toHaveAccessibleDescription(/ennen vuotta 2001/));
  },
};

/** A day that may well be right is asked about once; a yes sends what was typed. */
export const UnlikelyDay: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await fill(canvasElement, '1.10.2025');
    await submit(canvasElement);
    const asked = await canvas.findByRole('alert');
    await step('the question takes the focus', async () => {
      await waitFor(() => expect(asked).toHaveFocus());
      await expect(asked).toHaveTextContent('yli vuosi sitten');
    });
    await step('putting the day right leads to its field', async () => {
      await userEvent.click(within(asked).getByRole('button', { name: 'Korjaa päivä' }));
      await expect(canvas.getByLabelText('Keskustelupäivä')).toHaveFocus();
    });
    await submit(canvasElement);
    await step('a yes records it, and nothing is asked again', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Kyllä, kirjaa keskustelu' }));
      const done = await canvas.findByText('Keskustelu on kirjattu.');
      await expect(done.parentElement).not.toHaveTextContent('yli vuosi sitten');
    });
  },
};

/** The question, waiting for its answer, in Swedish. */
export const UnlikelyDayInSwedish: Story = {
  globals: { language: 'sv' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Samtalsdag'), '1.10.2024');
    await userEvent.selectOptions(canvas.getByLabelText('Var samtalet hölls'), 'school');
    await userEvent.selectOptions(canvas.getByLabelText(/utgick från/), 'family-wish');
    await userEvent.click(canvas.getByRole('button', { name: 'Anteckna samtalet' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Stämmer dagen?');
  },
};

/** Where the browser may not open its calendar from a page in a frame, its own field comes in sight. */
export const CalendarInSight: Story = {
  play: async ({ canvasElement }) => {
    const [open] = await within(canvasElement).findAllByRole('button', { name: 'Valitse kalenterista' });
    const calendar = open?.parentElement?.querySelector('input');
    if (!open || !calendar) throw new Error('There is no calendar beside the button.');
    calendar.showPicker = () => {
      throw new DOMException('not from a frame', 'SecurityError');
    };
    await userEvent.click(open);
    await expect(calendar).toHaveFocus();
  },
};

/** The server does not answer: the form keeps everything, and says that nothing was recorded. */
export const Unreachable: Story = {
  parameters: { msw: handlersWithProblem({ kind: 'unreachable' }) },
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await submit(canvasElement);
    await within(canvasElement).findByRole('alert');
    await expect(within(canvasElement).getByLabelText('Keskustelupäivä')).toHaveValue('10.1.2026');
  },
};

/** The session ended while the form was being filled. */
export const SignedOut: Story = {
  parameters: { msw: handlersWithProblem({ kind: 'not-signed-in' }) },
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await submit(canvasElement);
    await within(canvasElement).findByRole('button', { name: 'Kirjaudu uudelleen' });
  },
};

/** While it is being sent, a second press does nothing. */
export const Sending: Story = {
  parameters: { msw: silentHandlers() },
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await submit(canvasElement);
    await within(canvasElement).findByRole('button', { name: 'Kirjataan…' });
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
