import type { StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { OptionField, Options, PublishedView } from '@puheeksi/view';
import type { ViewFixture, ViewFixtures } from '@puheeksi/view/testing';
import { ViewWidget } from '../parts/ViewWidget.js';
import { useIndicatorTexts } from '../queries/useIndicatorTexts.js';
import { settled } from './settled.js';
import { handlersWithFixture, handlersWithProblem, northKarelia, silentHandlers } from './storySources.js';

type AnyView = PublishedView<Options, string, unknown>;

const controls: {
  readonly [K in OptionField['kind']]: (field: Extract<OptionField, { kind: K }>) => object;
} = {
  code: ({ codes }) => ({ control: 'select', options: codes }),
  codes: ({ codes }) => ({ control: 'check', options: codes }),
  count: ({ min = 0, max }) => ({ control: { type: 'number', min, max } }),
  truth: () => ({ control: 'boolean' }),
  municipality: () => ({ control: 'text' }),
  month: () => ({ control: 'text' }),
};

const controlOf = (field: OptionField): object =>
  // One entry for each kind: the control of a field's kind takes fields of that kind.
  (controls[field.kind] as (field: OptionField) => object)(field);

/** What all stories of a view share: its place, controls made of its options, and a server with its usual year. */
export const storyMeta = (view: AnyView, fixtures: ViewFixtures) => ({
  args: { place: northKarelia, ...fixtures.default.options },
  argTypes: Object.fromEntries(
    Object.entries(view.options).map(([key, field]) => [
      key,
      { description: field.about, ...controlOf(field) },
    ]),
  ),
  parameters: {
    msw: handlersWithFixture(view, fixtures.default),
    docs: { description: { component: view.about } },
  },
  play: settled,
});

/** A story with one of the fixtures of a view. */
export const fixtureStory = (view: AnyView, fixtures: ViewFixtures, name: string): StoryObj => {
  const fixture = fixtures[name] as ViewFixture;
  return {
    args: { ...fixture.options },
    parameters: { msw: handlersWithFixture(view, fixture) },
  };
};

function StaleView({ view, fixture }: { readonly view: AnyView; readonly fixture: ViewFixture }) {
  const words = useIndicatorTexts(view.indicators !== undefined);
  if (words.state !== 'ready') return <></>;
  return (
    <ViewWidget
      view={view}
      answers={fixture.answers}
      options={fixture.options ?? {}}
      indicator={words.value}
      stale={{ problem: { kind: 'unreachable' }, retry: () => undefined, busy: false }}
    />
  );
}

/** Every state that a view can be in, as a story. */
export const stateStories = (view: AnyView, fixtures: ViewFixtures) =>
  ({
    /** A usual year: the table tells the same numbers as the figure. */
    Default: {
      play: async ({ canvasElement, step }) => {
        const canvas = within(canvasElement);
        await settled({ canvasElement });
        await step('the table is one press away', async () => {
          await userEvent.click(await canvas.findByRole('button', { name: 'Näytä taulukko' }));
          await expect(await canvas.findByRole('table')).toBeVisible();
          await userEvent.click(canvas.getByRole('button', { name: 'Piilota taulukko' }));
          await waitFor(() => expect(canvas.queryByRole('table')).toBeNull());
        });
      },
    },
    /** Arrow keys go from mark to mark, a screen reader hears each, Escape leaves. */
    Keyboard: {
      play: async ({ canvasElement, step }) => {
        const figure = await within(canvasElement).findByRole('group', { name: /nuolinäppäimillä/ });
        const said = within(figure).getByRole('status');
        figure.focus();
        await userEvent.keyboard('{ArrowDown}');
        const first = said.textContent;
        await expect(first).not.toBe('');
        await step('the next arrow goes on', async () => {
          await userEvent.keyboard('{ArrowDown}');
          await expect(said.textContent).not.toBe(first);
        });
        await step('Escape leaves', async () => {
          await userEvent.keyboard('{Escape}');
          await expect(said).toBeEmptyDOMElement();
        });
        await userEvent.keyboard('{End}');
        await expect(said).not.toBeEmptyDOMElement();
      },
    },
    /** Nothing is published of this place and period. */
    NotPublished: { parameters: { msw: handlersWithProblem({ kind: 'not-found' }) } },
    /** The answer is on its way. */
    Loading: {
      parameters: { msw: silentHandlers() },
      play: async ({ canvasElement }) => {
        await expect((await within(canvasElement).findAllByText('Haetaan tietoja…'))[0]).toBeInTheDocument();
      },
    },
    /** The server does not answer: what happened, and the way out. */
    Error: { parameters: { msw: handlersWithProblem({ kind: 'unreachable' }) } },
    /** An earlier answer, because the newest attempt failed: it says so, and can ask again. */
    Stale: { render: () => <StaleView view={view} fixture={fixtures.default} /> },
    /** The session has ended. */
    SignedOut: { parameters: { msw: handlersWithProblem({ kind: 'not-signed-in' }) } },
    Swedish: { globals: { language: 'sv' } },
    English: { globals: { language: 'en' } },
    /** In a column of 320 px. */
    Narrow: { globals: { width: '320' } },
    /** On a dark page. */
    Dark: { globals: { theme: 'dark' } },
    /** In the colours a reader's system forces (turn forced colours on in the system or in the browser's developer tools). */
    HighContrast: { name: 'High contrast' },
  }) satisfies Readonly<Record<string, StoryObj>>;
