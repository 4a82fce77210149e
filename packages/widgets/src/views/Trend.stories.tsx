/* Written by `npm run generate`; do not edit. */
import type { Meta, StoryObj } from '@storybook/react-vite';
import { view } from '@puheeksi/view/views/trend';
import { viewFixtures } from '@puheeksi/view/testing';
import { fixtureStory, storyMeta, stateStories } from '../storybook/viewStories.js';
import { Trend } from './index.js';

const fixtures = viewFixtures['trend']!();
const stories = stateStories(view, fixtures);

const meta = { title: 'Statistics/Trend', component: Trend, ...storyMeta(view, fixtures) } satisfies Meta;

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
export const StandsOut: StoryObj = fixtureStory(view, fixtures, 'standsOut');
export const SmallNumbers: StoryObj = fixtureStory(view, fixtures, 'smallNumbers');
export const NoData: StoryObj = fixtureStory(view, fixtures, 'noData');
export const AllSuppressed: StoryObj = fixtureStory(view, fixtures, 'allSuppressed');
