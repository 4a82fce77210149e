import { useState, type ReactElement } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { PlaceKey } from '@puheeksi/core';
import type { Filter } from '@puheeksi/view';
import { handlersWithProblem, northKarelia, northKareliaHandlers } from '../storybook/storySources.js';
import { LpFilter } from './LpFilter.js';

const initial: Filter = { place: northKarelia, compare: 'year-before' };
const places = ['municipality:260', 'municipality:167', 'municipality:426'] as PlaceKey[];

function Bar(): ReactElement {
  const [filter, choose] = useState(initial);
  return <LpFilter filter={filter} onChange={choose} initial={initial} places={places} />;
}

const ready = async (canvasElement: HTMLElement): Promise<void> => {
  const status = within(canvasElement).getByRole('status');
  await waitFor(() => expect(status).toHaveTextContent(/^(Näytetään|Visas|Showing)/));
};

const meta = {
  title: 'Parts/Filter bar',
  component: Bar,
  parameters: { msw: northKareliaHandlers() },
  play: async ({ canvasElement }) => ready(canvasElement),
} satisfies Meta<typeof Bar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is published can be chosen; the line below says what is shown, and why something cannot be. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Vertailu' }), 'none');
    await expect(canvas.getByRole('status')).toHaveTextContent(
      /^Näytetään: Pohjois-Karjalan hyvinvointialue/,
    );
  },
};

/** It is not known what is published: the choice stays, and asking again is one press away. */
export const Failed: Story = {
  parameters: { msw: handlersWithProblem({ kind: 'not-allowed' }) },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
  },
};

export const Swedish: Story = { globals: { language: 'sv' } };
export const English: Story = { globals: { language: 'en' } };

/** In a column of 320 px: one button that repeats the choice. */
export const Narrow: Story = { globals: { width: '320' } };

/** The same, opened. */
export const NarrowOpen: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await userEvent.click(within(canvasElement).getByRole('button', { name: /Muuta$/ }));
  },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In the colours a reader's system forces. */
export const HighContrast: Story = { name: 'High contrast' };
