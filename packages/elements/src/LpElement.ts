import type { DataSource, GetToken } from '@puheeksi/client';
import {
  answersTo,
  attributeOf,
  givenFor,
  isPublished,
  optionsFrom,
  readingTextsFor,
  type AnyPublishedView,
  type ReadingTexts,
} from '@puheeksi/view';
import { problemOfAnswer, tablesOf, type Answer } from './answer.js';
import { brokenContent, contentOf, contentWithoutFigures, notPublishedContent } from './content.js';
import { figureBox, type FigureBox } from './figureBox.js';
import { frame } from './frame.js';
import { nearestLanguage, watchLanguage } from './language.js';
import { pageScriptsHaveRun } from './pageScripts.js';
import { filterOf, headingLevelOf, missetOf, questionOf, themeOf, type Misset } from './settings.js';
import { sourceOf } from './sources.js';
import { widgetStyles } from './styles.js';

/** Properties a page may set before the element is upgraded; they are kept. */
const ownProperties = ['getToken', 'source'] as const;

interface Drawing {
  readonly section: HTMLElement;
  readonly figure?: FigureBox;
}

const commonAttributes = [
  'api',
  'files',
  'needs-token',
  'place',
  'period',
  'compare',
  'lang',
  'theme',
  'heading-level',
];

/** The attributes of the element of a view: those of every element, and the view's options. */
export const attributesOf = ({ options }: AnyPublishedView): readonly string[] => [
  ...commonAttributes,
  ...Object.keys(options).map(attributeOf),
];

/**
 * What every element of Puheeksi shares: its settings as attributes, its data, its states, and a shadow root that leaves the
 * page alone. It draws without a framework; a figure becomes interactive when somebody turns to it.
 *
 * @attr api - Address of a Puheeksi server, such as `https://puheeksi.example.fi/`.
 * @attr files - Address of published JSON files, instead of `api`.
 * @attr needs-token - Asks nothing before the page has set `getToken`; for a page that sets it long after it was loaded.
 * @attr place - Whose figures: `region:14`, `municipality:426`.
 * @attr period - A period such as `2026` or `2025-11..2026-10`; the newest when absent.
 * @attr compare - What a figure is held against, where it compares: `year-before` (default), `region` or `none`.
 * @attr lang - `fi`, `sv` or `en`; the nearest `lang` of the page when absent.
 * @attr theme - `light`, `dark` or `auto` (as the device); `light` when absent.
 * @attr heading-level - Level of the title on the page, 2–6; 2 when absent.
 * @csspart widget - The whole widget.
 * @csspart title - Its title.
 * @csspart subtitle - Place and period.
 * @csspart notice - What must be read before the numbers.
 * @csspart sentence - The figure in words.
 * @csspart figure - The figure.
 * @csspart table - The table of the same numbers.
 * @csspart notes - What is to be borne in mind.
 * @csspart facts - Period, as-of, source, definition, protection.
 * @cssproperty --lp-font-family - Letters; the system's own when unset.
 * @cssproperty --lp-font-size - Base size; what the reader chose in the browser when unset.
 * @cssproperty --lp-radius - Corners.
 * @cssproperty --lp-color-surface - Ground of a widget.
 * @cssproperty --lp-color-text - Text.
 * @cssproperty --lp-color-accent - Buttons, links, points.
 * @cssproperty --lp-color-bar - Bars and intervals.
 * @cssproperty --lp-color-focus - Ring around what has the focus.
 * @fires lp-problem - When there is no answer; `detail` is the problem. Bubbles through shadow roots.
 * @fires lp-shown - When figures are on screen; `detail` is the published table.
 */
export class LpElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = commonAttributes;

  readonly #root: ShadowRoot;
  #getToken: GetToken | undefined;
  #tokenWasSet = false;
  #waitsForScripts = false;
  #source: DataSource | undefined;
  #answer: Answer = { state: 'loading' };
  #call: AbortController | undefined;
  #asked: string | undefined;
  /** The question that the figures on screen answer. */
  #answered: string | undefined;
  #language: string | undefined;
  #figure: FigureBox | undefined;
  #stopWatching: (() => void) | undefined;
  #planned = false;

  /** What it shows. */
  protected readonly view!: AnyPublishedView;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
  }

  /**
   * Asks the page for a bearer token; called with `{ refresh: true }` when the last one was refused. Set to `undefined`, it says
   * that none comes.
   */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }
  set getToken(getToken: GetToken | undefined) {
    this.#getToken = getToken;
    this.#tokenWasSet = true;
    this.refresh();
  }

  /** A data source of the page's own, instead of `api` and `files`. */
  get source(): DataSource | undefined {
    return this.#source;
  }
  set source(source: DataSource | undefined) {
    this.#source = source;
    this.refresh();
  }

  /** Called by the browser. */
  connectedCallback(): void {
    // Each time anew: when an element moves to another document, that of the old one is taken off it.
    this.#root.adoptedStyleSheets = [...widgetStyles(this.ownerDocument)];
    for (const name of ownProperties) this.#upgrade(name);
    this.#stopWatching ??= watchLanguage(this.ownerDocument, () => {
      if (nearestLanguage(this) !== this.#language) this.#plan();
    });
    this.#plan();
  }

  /** Called by the browser: cancels what is under way and takes the interactive figure down. */
  disconnectedCallback(): void {
    this.#call?.abort();
    this.#asked = undefined;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#figure?.remove();
    this.#figure = undefined;
  }

  /** Called by the browser. */
  attributeChangedCallback(): void {
    this.#plan();
  }

  /** Asks for the newest figures again. */
  refresh(): void {
    this.#asked = undefined;
    this.#plan();
  }

  /** A property that was set on the plain element hides the accessor of the class: it is set again through it. */
  #upgrade(name: (typeof ownProperties)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    delete this[name];
    Object.assign(this, { [name]: value });
  }

  /** Several settings change in one turn; the work is done once after it. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (!this.isConnected) return;
      if (this.#asked !== questionOf(this, this.view) && this.#mayAsk()) void this.#ask();
      this.#draw();
    });
  }

  /** Nothing is asked before it is known whether the page gives a token: an answer without one would be wrong, or none. */
  #mayAsk(): boolean {
    if (this.#tokenWasSet || this.#misset() || this.#source || this.hasAttribute('files')) return true;
    if (this.hasAttribute('needs-token')) return false;
    if (this.#waitsForScripts) return false;
    const haveRun = pageScriptsHaveRun(this.ownerDocument, () => {
      this.#waitsForScripts = false;
      if (this.#asked !== questionOf(this, this.view)) this.#plan();
    });
    this.#waitsForScripts = !haveRun;
    return haveRun;
  }

  #misset(): Misset | undefined {
    return missetOf(this, this.view, this.#source !== undefined);
  }

  #resolveSource(): DataSource | undefined {
    if (this.#source) return this.#source;
    const files = this.getAttribute('files');
    const api = this.getAttribute('api');
    if (files !== null) return sourceOf({ files }, this.#getToken);
    return api === null ? undefined : sourceOf({ api }, this.#getToken);
  }

  async #ask(): Promise<void> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    const question = questionOf(this, this.view);
    this.#asked = question;
    // Figures of another place or period are no earlier answer to this question.
    if (question !== this.#answered) this.#answer = { state: 'loading' };
    const answer = await this.#fetch(call.signal).catch((): undefined => undefined);
    if (!answer || call.signal.aborted) return;
    this.#answer = answer;
    this.#answered = question;
    this.#draw();
    const problem = problemOfAnswer(answer);
    const [table] = answer.state === 'ready' ? tablesOf(answer.answers) : [];
    const [name, detail] =
      table && !problem ? ['lp-shown', table] : ['lp-problem', problem ?? { kind: 'not-found' }];
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #fetch(signal: AbortSignal): Promise<Answer> {
    const misset = this.#misset();
    const source = this.#resolveSource();
    const options = this.#options();
    if (misset || !source || !options) return { state: 'misset', misset: misset ?? { name: 'api' } };
    const questions = this.view.asks(options, filterOf(this));
    const got = await answersTo(questions, (question) => source.publishedTable(question, { signal }));
    if (got.ok) return { state: 'ready', answers: got.value };
    const before = this.#answer;
    const { kind } = got.error;
    // What was shown stays while nobody answers; when the session or the right is gone, it must go.
    return before.state === 'ready' && (kind === 'unreachable' || kind === 'server-error')
      ? { ...before, stale: got.error }
      : { state: 'failed', problem: got.error };
  }

  #options() {
    const read = optionsFrom(this.view.options, (name) => this.getAttribute(name));
    return read.ok ? read.value : undefined;
  }

  #draw(): void {
    if (!this.isConnected) return;
    const texts = readingTextsFor(nearestLanguage(this));
    this.#language = texts.language;
    this.#figure?.remove();
    const { section, figure } = this.#drawing(texts);
    this.#figure = figure;
    const hadFocus = this.#root.activeElement !== null;
    this.#root.replaceChildren(section);
    // What had the focus is drawn anew: the keyboard stays in the widget.
    if (hadFocus) section.focus({ preventScroll: true });
    figure?.start();
  }

  /** The widget as its answer is; a fault of ours in drawing it is said in its place, like any other failure. */
  #drawing(texts: ReadingTexts): Drawing {
    const headingLevel = headingLevelOf(this);
    const common = { headingLevel, language: texts.language, theme: themeOf(this) };
    const options = this.#options();
    const given = givenFor(this.view, { language: texts.language, ...(options ? { options } : {}) });
    const title = this.view.title(given);
    const before = { ...common, title, busy: this.#answer.state === 'loading' };
    const context = { texts, headingLevel: headingLevel + 1, retry: () => this.refresh() };
    const answer = this.#answer;
    if (answer.state !== 'ready') {
      const rows = options ? this.view.rows(options) : 0;
      return { section: frame(before, contentWithoutFigures(answer, rows, context)) };
    }
    try {
      const model = this.view.model(answer.answers, given);
      if (!isPublished(model)) return { section: frame(before, notPublishedContent(model.why, context)) };
      const figure = model.empty ? undefined : figureBox(model, texts);
      const content = contentOf(model, figure?.element, answer.stale !== undefined, context);
      const { subtitle } = model;
      return {
        section: frame({ ...common, title: model.title, subtitle }, ...content),
        ...(figure ? { figure } : {}),
      };
    } catch (error) {
      console.error(error);
      return { section: frame(before, brokenContent(context)) };
    }
  }
}
