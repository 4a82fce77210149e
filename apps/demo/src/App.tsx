import { httpSource } from '@puheeksi/client';
import { languages, type Language } from '@puheeksi/core';
import { createLeaveGuard, lazyPart, LpProvider } from '@puheeksi/widgets';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Header } from './Header.js';
import { HomePage } from './pages/HomePage.js';
import { RecordPage } from './pages/RecordPage.js';
import { StatisticsPage } from './pages/StatisticsPage.js';
import { unitFor } from './place.js';
import { people, tokenFor, type Person } from './session.js';
import { demoTexts } from './texts.js';
import { usePreference } from './usePreference.js';
import { useServerDay } from './useServerDay.js';
import { useRoute, type Route } from './useRoute.js';

/** Brings the form of every register along. */
const RegistersPage = lazyPart(() => import('./pages/RegistersPage.js'));
/** Brings every view along. */
const ViewsPage = lazyPart(() => import('./pages/ViewsPage.js'));
/** Brings the renderer of every indicator along, so it comes only when it is opened. */
const IndicatorsPage = lazyPart(() => import('./pages/IndicatorsPage.js'));

const themes = ['auto', 'light', 'dark'] as const;

/** The made-up intranet: a frame, six pages, and one provider for all widgets, new for each person who signs in. */
export function App() {
  const [language, setLanguage] = usePreference<Language>('lang', languages);
  const [theme, setTheme] = usePreference<(typeof themes)[number]>('theme', themes);
  const [person, setPerson] = usePreference<Person>('person', people);
  const [leaveGuard] = useState(createLeaveGuard);
  const route = useRoute(leaveGuard);
  const texts = demoTexts[language];
  const today = useServerDay();
  const source = useMemo(() => httpSource({ baseUrl: '/', getToken: tokenFor(person) }), [person]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = `${route === 'home' ? texts.pages.home : texts.pages[route]} – ${texts.organisation}`;
  }, [language, theme, route, texts]);

  useHeadingFocus(route);
  // Another person gets no form that somebody else began
  const changePerson = (next: Person): void => {
    void leaveGuard.mayLeave().then((leaves) => leaves && setPerson(next));
  };

  const pages: Readonly<Record<Route, React.ReactNode>> = {
    home: <HomePage texts={texts} />,
    statistics: <StatisticsPage texts={texts} language={language} />,
    views: (
      <>
        <h1 tabIndex={-1}>{texts.pages.views}</h1>
        <ViewsPage />
      </>
    ),
    indicators: (
      <>
        <h1 tabIndex={-1}>{texts.pages.indicators}</h1>
        <IndicatorsPage language={language} />
      </>
    ),
    record: <RecordPage texts={texts} unit={unitFor(person)} />,
    registers: (
      <>
        <h1 tabIndex={-1}>{texts.registers.title}</h1>
        <p className="lead">{texts.registers.lead}</p>
        <RegistersPage language={language} texts={texts} />
      </>
    ),
  };
  return (
    <>
      <a className="skip" href="#content" onClick={(event) => focusContent(event)}>
        {texts.skip}
      </a>
      <Header
        texts={texts}
        route={route}
        language={{ value: language, choose: setLanguage }}
        theme={{ value: theme, choose: setTheme, choices: themes }}
        person={{ value: person, choose: changePerson }}
      />
      <main id="content" tabIndex={-1}>
        <LpProvider
          key={person}
          source={source}
          language={language}
          theme={theme}
          today={today}
          leaveGuard={leaveGuard}
        >
          {pages[route]}
        </LpProvider>
      </main>
      <footer>
        <p>{texts.madeUp}</p>
      </footer>
    </>
  );
}

/** Focus follows a change of page to its heading, as it would on a page loaded anew; the first page is left alone. */
function useHeadingFocus(route: Route): void {
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [route]);
}

/** The hash names the page, so the skip link moves the focus itself. */
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
