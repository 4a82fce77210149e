import { QueryClient } from '@tanstack/react-query';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { setupWorker } from 'msw/browser';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { httpSource } from '@puheeksi/client';
import { placeName } from '@puheeksi/core/regions';
import { LpProvider, type Theme } from '@puheeksi/widgets';
import type { Day, Language } from '@puheeksi/core';
import type { Place } from '@puheeksi/core/kernel';
import { waitLimitMs } from '../vitest.timeLimits.js';
import '../packages/widgets/src/styles/index.css';

// A cold first run on a busy machine fetches libraries while a story waits.
configure({ asyncUtilTimeout: waitLimitMs });

const source = httpSource({ baseUrl: window.location.origin });
const today = (): Day => '2026-11-22' as Day;
const names = (place: Place, language: Language): string | undefined =>
  place.level === 'region' || place.level === 'municipality' ? placeName(place.code, language) : undefined;

interface StageProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: string;
  readonly children: ReactNode;
}

const grounds: Readonly<Record<Theme, string>> = {
  light: '#f3efe8',
  dark: '#0d1112',
  auto: 'light-dark(#f3efe8, #0d1112)',
};

/** A bare page of one language, theme and width, with a query client of its own. */
function Stage({ language, theme, width, children }: StageProps): ReactElement {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retryDelay: 1, gcTime: 0 } } }),
  );
  return (
    <div style={{ minHeight: '100vh', padding: 16, background: grounds[theme] }}>
      <div style={{ width: width === 'full' ? '100%' : `${width}px`, maxWidth: 900, marginInline: 'auto' }}>
        <LpProvider
          source={source}
          language={language}
          theme={theme}
          queryClient={client}
          names={names}
          today={today}
          onSignIn={() => undefined}
        >
          {children}
        </LpProvider>
      </div>
    </div>
  );
}

const onStage: Decorator = (Story, { globals, id }) => (
  <Stage
    key={`${id}-${globals['language']}`}
    language={globals['language'] as Language}
    theme={globals['theme'] as Theme}
    width={String(globals['width'])}
  >
    <Story />
  </Stage>
);

const preview: Preview = {
  decorators: [onStage],
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker();
      await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
      return worker;
    }),
  ],
  initialGlobals: { language: 'fi', theme: 'light', width: 'full' },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'fi', title: 'Suomi' },
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'auto', title: 'As the system' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the place on the page',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        items: [
          { value: 'full', title: 'Full' },
          { value: '320', title: '320 px' },
          { value: '480', title: '480 px' },
          { value: '640', title: '640 px' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    // A story is a fragment of a page: landmarks and the first heading are the page's business.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: false }] } },
    controls: { expanded: true },
    options: { storySort: { order: ['Foundations', 'Statistics', 'Work'] } },
  },
  tags: ['autodocs'],
};

export default preview;
