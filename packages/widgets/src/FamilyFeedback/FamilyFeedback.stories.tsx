import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { familyFeedbackFixtures } from '@puheeksi/view/testing';
import { interactive, settled } from '../storybook/settled.js';
import {
  handlersWithProblem,
  handlersWithTable,
  northKarelia,
  northKareliaHandlers,
  silentHandlers,
} from '../storybook/storySources.js';
import { FamilyFeedback } from './FamilyFeedback.js';

const fixtures = familyFeedbackFixtures();

const meta = {
  title: 'Statistics/Family feedback',
  component: FamilyFeedback,
  args: { place: northKarelia },
  parameters: { msw: northKareliaHandlers() },
  play: settled,
} satisfies Meta<typeof FamilyFeedback>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The real survey of 2022: printed percentages, two of which no count out of 196 gives. */
export const Default: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await step('each statement has its own n in the table', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Näytä taulukko' }));
      const row = await canvas.findByRole('row', { name: /Koki tulleensa kuulluksi/ });
      await expect(row).toHaveTextContent('97 %');
      await expect(row).toHaveTextContent('190 tai 191');
      await expect(row).toHaveTextContent('196');
    });
  },
};

/** Counted answers: every statement with its interval and its own number of respondents. */
export const Counted: Story = { parameters: { msw: handlersWithTable(fixtures.default) } };

/** The keyboard's way through the statements. */
export const Keyboard: Story = {
  parameters: { msw: handlersWithTable(fixtures.default) },
  play: async ({ canvasElement }) => {
    const figure = await within(canvasElement).findByRole('group', { name: /nuolinäppäimillä/ });
    figure.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect(within(figure).getByRole('status')).toHaveTextContent(/45,9 %.*181$/);
    await interactive(canvasElement);
  },
};

/** Few answers: wide intervals, and hidden shares where fewer than five families stand behind them. */
export const SmallNumbers: Story = { parameters: { msw: handlersWithTable(fixtures.smallNumbers) } };

/** Some statements were not asked. */
export const SomeStatements: Story = { parameters: { msw: handlersWithTable(fixtures.someItems) } };

/** Nobody has been asked yet. */
export const NoData: Story = { parameters: { msw: handlersWithTable(fixtures.noData) } };

/** The server has failed. */
export const Error: Story = {
  parameters: { msw: handlersWithProblem({ kind: 'server-error', status: 500 }) },
};

/** The answer is on its way. */
export const Loading: Story = {
  parameters: { msw: silentHandlers() },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Haetaan tietoja…')).toBeInTheDocument();
  },
};

/** In Swedish. */
export const Swedish: Story = { globals: { language: 'sv' } };

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** In a column of 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
export const HighContrast: Story = { name: 'High contrast' };
