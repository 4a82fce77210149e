/* Written by `npm run generate`; do not edit. */
import type { Meta, StoryObj } from '@storybook/react-vite';
import { view } from '@puheeksi/view/views/discussions-by-setting';
import { viewFixtures } from '@puheeksi/view/testing';
import { fixtureStory, storyMeta, stateStories } from '../storybook/viewStories.js';
import { DiscussionsBySetting } from './index.js';

const fixtures = viewFixtures['discussions-by-setting']!();
const stories = stateStories(view, fixtures);

const meta = {
  title: 'Statistics/Discussions by setting',
  component: DiscussionsBySetting,
  ...storyMeta(view, fixtures),
} satisfies Meta;

export default meta;

export const Default: StoryObj = stories.Default;
export const Keyboard: StoryObj = stories.Keyboard;
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
export const SmallNumbers: StoryObj = fixtureStory(view, fixtures, 'smallNumbers');
export const AllSuppressed: StoryObj = fixtureStory(view, fixtures, 'allSuppressed');
export const Zero: StoryObj = fixtureStory(view, fixtures, 'zero');
export const NoData: StoryObj = fixtureStory(view, fixtures, 'noData');
export const UnknownSetting: StoryObj = fixtureStory(view, fixtures, 'unknownSetting');
export const LargeNumbers: StoryObj = fixtureStory(view, fixtures, 'largeNumbers');
export const LongLabels: StoryObj = fixtureStory(view, fixtures, 'longLabels');
export const Reported: StoryObj = fixtureStory(view, fixtures, 'reported');
