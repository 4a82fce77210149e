/* Written by `npm run generate`; do not edit. */
import type { Meta, StoryObj } from '@storybook/react-vite';
import { view } from '@puheeksi/view/views/headline';
import { viewFixtures } from '@puheeksi/view/testing';
import { fixtureStory, storyMeta, stateStories } from '../storybook/viewStories.js';
import { Headline } from './index.js';

const fixtures = viewFixtures['headline']!();
const stories = stateStories(view, fixtures);

const meta = {
  title: 'Statistics/Headline',
  component: Headline,
  ...storyMeta(view, fixtures),
} satisfies Meta;

export default meta;

export const Default: StoryObj = stories.Default;
export const NotPublished: StoryObj = stories.NotPublished;
export const Loading: StoryObj = stories.Loading;
export const Error: StoryObj = stories.Error;
export const Stale: StoryObj = stories.Stale;
export const SignedOut: StoryObj = stories.SignedOut;
export const Swedish: StoryObj = stories.Swedish;
export const English: StoryObj = stories.English;
export const Narrow: StoryObj = stories.Narrow;
export const Dark: StoryObj = stories.Dark;
export const HighContrast: StoryObj = stories.HighContrast;
export const Higher: StoryObj = fixtureStory(view, fixtures, 'higher');
export const Lower: StoryObj = fixtureStory(view, fixtures, 'lower');
export const PerThousand: StoryObj = fixtureStory(view, fixtures, 'perThousand');
export const YearBeforeNotPublished: StoryObj = fixtureStory(view, fixtures, 'yearBeforeNotPublished');
export const YearBeforeHidden: StoryObj = fixtureStory(view, fixtures, 'yearBeforeHidden');
export const Zero: StoryObj = fixtureStory(view, fixtures, 'zero');
export const NoData: StoryObj = fixtureStory(view, fixtures, 'noData');
export const AllSuppressed: StoryObj = fixtureStory(view, fixtures, 'allSuppressed');
