import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { discussionsBySettingFixtures } from '@puheeksi/view/testing';
import { interactive, settled } from '../storybook/settled.js';
import {
  handlersWithProblem,
  handlersWithTable,
  northKarelia,
  northKareliaHandlers,
  silentHandlers,
} from '../storybook/storySources.js';
import { DiscussionsBySetting } from './DiscussionsBySetting.js';
import { DiscussionsBySettingView } from './DiscussionsBySettingView.js';

const fixtures = discussionsBySettingFixtures();

const meta = {
  title: 'Statistics/Discussions by setting',
  component: DiscussionsBySetting,
  args: { place: northKarelia },
  parameters: { msw: northKareliaHandlers() },
  play: settled,
} satisfies Meta<typeof DiscussionsBySetting>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The made-up year of North Karelia. Two settings have fewer than five discussions: they and what would give them away are hidden. */
export const Default: Story = {
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('heading', { name: /Lapset puheeksi\u00a0-\u2060keskustelut/ });
    await step('the table tells the same numbers as the figure', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Näytä taulukko' }));
      const table = await canvas.findByRole('table');
      await expect(within(table).getByRole('rowheader', { name: 'Koulu' })).toBeVisible();
      await userEvent.click(canvas.getByRole('button', { name: 'Piilota taulukko' }));
      await expect(canvas.queryByRole('table')).toBeNull();
    });
  },
};

/** Arrow keys go from mark to mark, a screen reader hears each, Escape leaves. */
export const Keyboard: Story = {
  parameters: { msw: handlersWithTable(fixtures.default) },
  play: async ({ canvasElement, step }) => {
    const canvas = within(canvasElement);
    const figure = await canvas.findByRole('group', { name: /nuolinäppäimillä/ });
    figure.focus();
    await step('the first arrow goes to the first mark', async () => {
      await userEvent.keyboard('{ArrowDown}');
      await expect(within(figure).getByRole('status')).toHaveTextContent(/^Koulu: Keskusteluja 601/);
    });
    await step('the next arrow goes on', async () => {
      await userEvent.keyboard('{ArrowDown}');
      await expect(within(figure).getByRole('status')).toHaveTextContent(/^Varhaiskasvatus: Keskusteluja 73/);
    });
    await step('Escape leaves', async () => {
      await userEvent.keyboard('{Escape}');
      await expect(within(figure).getByRole('status')).toBeEmptyDOMElement();
    });
    await userEvent.keyboard('{End}');
    await interactive(canvasElement);
  },
};

/** Settings with fewer than five discussions say that they are protected; no bar stands for them. */
export const SmallNumbers: Story = { parameters: { msw: handlersWithTable(fixtures.smallNumbers) } };

/** So few families that every number is hidden. */
export const AllProtected: Story = { parameters: { msw: handlersWithTable(fixtures.allSuppressed) } };

/** Nobody has delivered anything yet: that is not zero. */
export const NoData: Story = { parameters: { msw: handlersWithTable(fixtures.noData) } };

/** Printed percentages of the survey of 2022, with the counts they can stand for. */
export const ReportedSurvey: Story = { args: { table: 'feedback-settings' } };

/** The server does not answer: what happened, and the way out. */
export const Error: Story = { parameters: { msw: handlersWithProblem({ kind: 'unreachable' }) } };

/** An earlier answer, because the newest attempt failed: it says so, and can ask again. */
export const Stale: Story = {
  render: () => (
    <DiscussionsBySettingView
      table={fixtures.default}
      stale={{ problem: { kind: 'unreachable' }, retry: () => undefined, busy: false }}
    />
  ),
};

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
export const Swedish: Story = { globals: { language: 'sv' } };

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** In a column of 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
export const HighContrast: Story = { name: 'High contrast' };
