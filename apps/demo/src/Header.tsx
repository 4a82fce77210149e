import { languages, type Language } from '@puheeksi/core';
import { people, type Person } from './session.js';
import type { DemoTexts } from './texts.js';
import { routes, type Route } from './useRoute.js';

interface Choice<T> {
  readonly value: T;
  readonly choose: (value: T) => void;
}

interface HeaderProps<Theme extends 'auto' | 'light' | 'dark'> {
  readonly texts: DemoTexts;
  readonly route: Route;
  readonly language: Choice<Language>;
  readonly theme: Choice<Theme> & { readonly choices: readonly Theme[] };
  readonly person: Choice<Person>;
}

const languageNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The head of the intranet: its name, its pages, and who is signed in, in which language and theme. */
export function Header<Theme extends 'auto' | 'light' | 'dark'>({
  texts,
  route,
  language,
  theme,
  person,
}: HeaderProps<Theme>) {
  return (
    <header className="head">
      <div className="head-row">
        <p className="brand">
          <strong>{texts.organisation}</strong> <span>{texts.intranet}</span>
        </p>
        <div className="choices">
          <label>
            <span>{texts.person}</span>
            <select value={person.value} onChange={(event) => person.choose(event.target.value as Person)}>
              {people.map((name) => (
                <option key={name} value={name}>
                  {texts.people[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{texts.theme.label}</span>
            <select value={theme.value} onChange={(event) => theme.choose(event.target.value as Theme)}>
              {theme.choices.map((name) => (
                <option key={name} value={name}>
                  {texts.theme[name]}
                </option>
              ))}
            </select>
          </label>
          <div role="group" aria-label={texts.language} className="languages">
            {languages.map((name) => (
              <button
                key={name}
                type="button"
                lang={name}
                aria-pressed={language.value === name}
                onClick={() => language.choose(name)}
              >
                {languageNames[name]}
              </button>
            ))}
          </div>
        </div>
      </div>
      <nav aria-label={texts.intranet}>
        {routes.map((name) => (
          <a key={name} href={`#/${name}`} aria-current={route === name ? 'page' : undefined}>
            {texts.pages[name]}
          </a>
        ))}
        <a href="/hosts/plain.html">{texts.pages.plain}</a>
      </nav>
    </header>
  );
}
