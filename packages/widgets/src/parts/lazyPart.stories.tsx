import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { lazyPart } from './lazyPart.js';
import { StateView } from './StateView.js';
import { WidgetFrame } from './WidgetFrame.js';

function Report(): ReactElement {
  return (
    <WidgetFrame title="Raportti" headingLevel={2}>
      <StateView
        title="Tässä se on"
        text="Osa sivusta latautui, kun sitä yritettiin uudelleen."
        headingLevel={3}
      />
    </WidgetFrame>
  );
}

/** A part whose code comes when it has been asked for often enough. */
const arrivingAfter = (failures: number) => {
  let asked = 0;
  return lazyPart<object>(async () => {
    asked += 1;
    if (asked <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: Report };
  });
};

const Late = arrivingAfter(1);
const LateToo = arrivingAfter(1);
const Gone = arrivingAfter(Number.POSITIVE_INFINITY);
const Faulty = lazyPart<object>(async () => ({
  default: () => {
    throw new Error('A fault, for the story.');
  },
}));

const meta = { title: 'Foundations/A part that fails' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const retry = async (canvasElement: HTMLElement, name = 'Yritä uudelleen'): Promise<void> =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }));

/** Without a network, or while a server restarts: trying again asks for the code once more. */
export const NotLoaded: Story = { render: () => <Late /> };

/** It came when it was tried again. */
export const TriedAgain: Story = {
  render: () => <LateToo />,
  play: async ({ canvasElement }) => {
    await retry(canvasElement);
    await expect(await within(canvasElement).findByText('Tässä se on')).toBeVisible();
  },
};

/** Trying again has not helped: a new release may have other files, and the page can be reloaded. */
export const StillNotLoaded: Story = {
  render: () => <Gone />,
  play: async ({ canvasElement }) => {
    await retry(canvasElement);
    await within(canvasElement).findByRole('button', { name: 'Lataa sivu uudelleen' });
  },
};

/** It was loaded and failed: the rest of the page stays. */
export const Broken: Story = { render: () => <Faulty /> };

/** In Swedish, after trying again. */
export const Swedish: Story = {
  globals: { language: 'sv' },
  render: () => <Gone />,
  play: async ({ canvasElement }) => {
    await retry(canvasElement, 'Försök igen');
    await within(canvasElement).findByRole('button', { name: 'Ladda om sidan' });
  },
};

/** In English. */
export const English: Story = { globals: { language: 'en' }, render: () => <Gone /> };

/** In a column of 320 px. */
export const Narrow: Story = {
  globals: { width: '320' },
  render: () => <Gone />,
  play: async ({ canvasElement }) => retry(canvasElement),
};
