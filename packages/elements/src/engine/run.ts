import type { DataSource, GetToken, TableSource } from '@puheeksi/client';
import type { Language } from '@puheeksi/core';
import {
  answersTo,
  drawerOf,
  isPublished,
  optionsFrom,
  type AnyPublishedView,
  type FigureDrawers,
  type Given,
  type IndicatorTextOf,
  type Options,
  type OptionsOf,
  type ShownTexts,
  type TroubleTexts,
} from '@puheeksi/view';
import { nearestLanguage, watchLanguage } from '../language.js';
import { pageScriptsHaveRun } from '../pageScripts.js';
import type { LoadTexts } from '../parts.js';
import { problemOfAnswer, tablesOf, type Answer } from './answer.js';
import {
  brokenContent,
  contentOf,
  contentWithoutFigures,
  loadingContent,
  notPublishedContent,
} from './content.js';
import { figureBox, type FigureBox } from './figureBox.js';
import { frame } from './frame.js';
import { loadIndicatorText } from './indicatorText.js';
import { filterOf, headingLevelOf, missetOf, questionOf, themeOf, type Misset } from './settings.js';
import { sourceOf } from './sources.js';
import { widgetStyles } from './styles.js';

/** An element as its page has set it. */
export interface Page {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly getToken: () => GetToken | undefined;
  readonly tokenWasSet: () => boolean;
  readonly source: () => DataSource | undefined;
  /** Says that a part of the code did not come, with trying again. */
  readonly notLoaded: (retry: () => void) => void;
}

/** An element that draws. */
export interface Running {
  /** It stands in a document, perhaps in another one than before. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Something has changed; several changes of one turn are one piece of work. */
  readonly plan: () => void;
  /** Asks for the newest figures again. */
  readonly refresh: () => void;
}

interface Drawing {
  readonly section: HTMLElement;
  readonly figure?: FigureBox;
}

/** Everything that is said, of figures and of what keeps them away, as far as it has come. */
interface Words {
  readonly shown: ShownTexts;
  readonly trouble?: TroubleTexts;
  readonly indicator: IndicatorTextOf;
}

class Widget implements Running {
  readonly #page: Page;
  readonly #view: AnyPublishedView;
  readonly #draw: ReturnType<typeof drawerOf>;
  readonly #texts: LoadTexts;
  #waitsForScripts = false;
  #answer: Answer = { state: 'loading' };
  #call: AbortController | undefined;
  #asked: string | undefined;
  /** The question that the figures on screen answer. */
  #answered: string | undefined;
  #words: Words | undefined;
  #wordsFor: string | undefined;
  #language: Language | undefined;
  #figure: FigureBox | undefined;
  #stopWatching: (() => void) | undefined;
  #planned = false;

  constructor(page: Page, view: AnyPublishedView, drawers: Partial<FigureDrawers>, texts: LoadTexts) {
    this.#page = page;
    this.#texts = texts;
    this.#view = view;
    this.#draw = drawerOf(drawers);
  }

  start(): void {
    const { element, root } = this.#page;
    // Each time anew: when an element moves to another document, that of the old one is taken off it.
    root.adoptedStyleSheets = [...widgetStyles(element.ownerDocument)];
    this.#stopWatching ??= watchLanguage(element, () => {
      if (nearestLanguage(element) !== this.#language) this.plan();
    });
    this.plan();
  }

  stop(): void {
    this.#call?.abort();
    this.#asked = undefined;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#figure?.remove();
    this.#figure = undefined;
  }

  refresh(): void {
    this.#asked = undefined;
    this.plan();
  }

  plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (!this.#page.element.isConnected) return;
      if (this.#asked !== this.#question() && this.#mayAsk()) void this.#ask();
      this.#show();
    });
  }

  #question(): string {
    return questionOf(this.#page.element, this.#view);
  }

  /** Nothing is asked before it is known whether the page gives a token: an answer without one would be wrong, or none. */
  #mayAsk(): boolean {
    const { element, tokenWasSet, source } = this.#page;
    if (tokenWasSet() || this.#misset() || source() || element.hasAttribute('files')) return true;
    if (element.hasAttribute('needs-token')) return false;
    if (this.#waitsForScripts) return false;
    const haveRun = pageScriptsHaveRun(element.ownerDocument, () => {
      this.#waitsForScripts = false;
      if (this.#asked !== this.#question()) this.plan();
    });
    this.#waitsForScripts = !haveRun;
    return haveRun;
  }

  #misset(): Misset | undefined {
    return missetOf(this.#page.element, this.#view, this.#page.source() !== undefined);
  }

  #options(): OptionsOf<Options> | undefined {
    const read = optionsFrom(this.#view.options, (name) => this.#page.element.getAttribute(name));
    return read.ok ? read.value : undefined;
  }

  async #source(): Promise<TableSource | undefined> {
    const { element, source, getToken } = this.#page;
    const files = element.getAttribute('files');
    const api = element.getAttribute('api');
    return source() ?? (files === null && api === null ? undefined : sourceOf({ files, api }, getToken()));
  }

  async #ask(): Promise<void> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    const question = this.#question();
    this.#asked = question;
    // Figures of another place or period are no earlier answer to this question.
    if (question !== this.#answered) this.#answer = { state: 'loading' };
    const answer = await this.#fetch(call.signal).catch((): undefined => undefined);
    if (!answer || call.signal.aborted) return;
    this.#answer = answer;
    this.#answered = question;
    this.#show();
    const problem = problemOfAnswer(answer);
    const [table] = answer.state === 'ready' ? tablesOf(answer.answers) : [];
    const [name, detail] =
      table && !problem ? ['lp-shown', table] : ['lp-problem', problem ?? { kind: 'not-found' }];
    this.#page.element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #fetch(signal: AbortSignal): Promise<Answer> {
    const misset = this.#misset();
    const options = this.#options();
    if (misset || !options) return { state: 'misset', misset: misset ?? { name: 'api' } };
    const source = await this.#source();
    if (!source) return { state: 'misset', misset: { name: 'api' } };
    const questions = this.#view.asks(options, filterOf(this.#page.element));
    const got = await answersTo(questions, (question) => source.publishedTable(question, { signal }));
    if (got.ok) return { state: 'ready', answers: got.value };
    const before = this.#answer;
    const { kind } = got.error;
    // What was shown stays while nobody answers; when the session or the right is gone, it must go.
    return before.state === 'ready' && (kind === 'unreachable' || kind === 'server-error')
      ? { ...before, stale: got.error }
      : { state: 'failed', problem: got.error };
  }

  /** The words of the language that is spoken here, with those of trouble where there is any; undefined while they are on their way. */
  #wordsNow(language: Language, troubled: boolean, ids: readonly string[]): Words | undefined {
    const wanted = [language, ids.join(' '), troubled].join('\n');
    const words = this.#words;
    const enough = words && (words.trouble ?? !troubled);
    if (enough && words.shown.language === language && (ids.length === 0 || this.#wordsFor === wanted))
      return words;
    if (this.#wordsFor === wanted && words) return words;
    void this.#fetchWords(language, troubled, ids, wanted);
    return undefined;
  }

  async #fetchWords(
    language: Language,
    troubled: boolean,
    ids: readonly string[],
    wanted: string,
  ): Promise<void> {
    try {
      const [shown, trouble, indicator] = await Promise.all([
        this.#texts.shown[language](),
        troubled ? this.#texts.trouble[language]() : this.#words?.trouble,
        loadIndicatorText(language, ids),
      ]);
      this.#words = { shown, indicator, ...(trouble && troubled ? { trouble } : {}) };
      this.#wordsFor = wanted;
      if (this.#page.element.isConnected) this.#show();
    } catch {
      this.#page.notLoaded(() => this.plan());
    }
  }

  #show(): void {
    const { element, root } = this.#page;
    if (!element.isConnected) return;
    const language = nearestLanguage(element);
    this.#language = language;
    const options = this.#options();
    const ids = options ? (this.#view.indicators?.(options) ?? []) : [];
    const { state } = this.#answer;
    const words = this.#wordsNow(language, state === 'failed' || state === 'misset', ids);
    if (!words) return;
    const hadFocus = root.activeElement !== null;
    this.#figure?.remove();
    const { section, figure } = this.#drawing(words, options);
    this.#figure = figure;
    root.replaceChildren(section);
    // What had the focus is drawn anew: the keyboard stays in the widget.
    if (hadFocus) section.focus({ preventScroll: true });
    figure?.start();
  }

  /** The widget as its answer is; a fault of ours in drawing it is said in its place, like any other failure. */
  #drawing({ shown, trouble, indicator }: Words, options: OptionsOf<Options> | undefined): Drawing {
    const { element } = this.#page;
    const { language } = shown;
    const headingLevel = headingLevelOf(element);
    const common = { headingLevel, language, theme: themeOf(element) };
    const given: Given<OptionsOf<Options>, unknown> = {
      options: options ?? {},
      texts: this.#view.texts[language],
      reading: shown,
      indicator,
      compare: filterOf(element).compare,
    };
    const answer = this.#answer;
    const context = { texts: shown, headingLevel: headingLevel + 1, retry: () => this.refresh() };
    const title = options ? this.#view.title(given) : shown.states.empty.title;
    const before = { ...common, title, busy: answer.state === 'loading' };
    if (answer.state === 'loading')
      return { section: frame(before, loadingContent(options ? this.#view.rows(options) : 0, context)) };
    if (answer.state !== 'ready')
      // Shown only once the words of trouble are there.
      return { section: frame(before, trouble && contentWithoutFigures(answer, trouble, context)) };
    try {
      const model = this.#view.model(answer.answers, given);
      if (!isPublished(model)) return { section: frame(before, notPublishedContent(model.why, context)) };
      const figure = model.empty
        ? undefined
        : figureBox(model, shown, this.#draw, this.#texts.trouble[language]);
      const content = contentOf(model, figure?.elements, answer.stale !== undefined, context);
      const { subtitle } = model;
      return {
        section: frame({ ...common, title: model.title, subtitle }, ...content),
        ...(figure ? { figure } : {}),
      };
    } catch (error) {
      console.error(error);
      if (trouble) return { section: frame(before, brokenContent(trouble, context)) };
      this.#broken(language, title);
      return { section: frame(before) };
    }
  }

  #broken(language: Language, title: string): void {
    const { element, root, notLoaded } = this.#page;
    this.#texts.trouble[language]().then(
      (trouble) => {
        const shown = this.#words?.shown;
        if (!shown || shown.language !== language) return;
        const headingLevel = headingLevelOf(element);
        const context = { texts: shown, headingLevel: headingLevel + 1, retry: () => this.refresh() };
        const common = { headingLevel, language, theme: themeOf(element), title };
        root.replaceChildren(frame(common, brokenContent(trouble, context)));
      },
      () => notLoaded(() => this.refresh()),
    );
  }
}

/** An element of a view, ready to draw. */
export function run(
  page: Page,
  view: AnyPublishedView,
  drawers: Partial<FigureDrawers>,
  texts: LoadTexts,
): Running {
  return new Widget(page, view, drawers, texts);
}
