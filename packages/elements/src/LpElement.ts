import type { DataSource, GetToken } from '@puheeksi/client';
import {
  parsePeriod,
  parsePlaceKey,
  type PeriodKey,
  type PlaceKey,
  type PublishedTable,
} from '@puheeksi/core';
import { readingTextsFor, type ReadingTexts, type WidgetModel } from '@puheeksi/view';
import { problemOfAnswer, type Answer } from './answer.js';
import { html } from './dom.js';
import { figureBox, type FigureBox } from './figureBox.js';
import { button, facts, frame, loading, message, quietNotices, stateView } from './frame.js';
import { nearestLanguage, watchLanguage } from './language.js';
import { sourceOf } from './sources.js';
import { widgetStyles } from './styles.js';

const themes = ['light', 'dark', 'auto'];

/** Properties a page may set before the element is upgraded; they are kept. */
const ownProperties = ['getToken', 'source'] as const;

/** What each setting looks like when it is right: for the message to whoever keeps the page. */
const examples = { api: 'https://puheeksi.example.fi/', place: 'region:14', period: '2026' } as const;

/**
 * What every element of Puheeksi shares: its settings as attributes, its data, its states, and a shadow root that leaves the
 * page alone. It draws without a framework; a figure becomes interactive when somebody turns to it.
 *
 * @attr api - Address of a Puheeksi server, such as `https://puheeksi.example.fi/`.
 * @attr files - Address of published JSON files, instead of `api`.
 * @attr place - Whose figures: `region:14`, `municipality:426`.
 * @attr period - A period such as `2026` or `2025-11..2026-10`; the newest when absent.
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
export abstract class LpElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    'api',
    'files',
    'place',
    'period',
    'table',
    'lang',
    'theme',
    'heading-level',
  ];

  readonly #root: ShadowRoot;
  #getToken: GetToken | undefined;
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

  /** The registry's name of the table that is shown when the page names none. */
  protected abstract readonly defaultTable: string;
  /** Rows that the figure will probably have, so that little moves when it arrives. */
  protected abstract readonly expectedRows: number;
  /** Sentence, figure and table of a published table. */
  protected abstract model(table: PublishedTable, texts: ReadingTexts): WidgetModel;
  /** The title until the figures bring their own. */
  protected abstract titleBefore(texts: ReadingTexts): string;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [widgetStyles()];
  }

  /** Asks the page for a bearer token; called with `{ refresh: true }` when the last one was refused. */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }
  set getToken(getToken: GetToken | undefined) {
    this.#getToken = getToken;
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
    for (const name of ownProperties) this.#upgrade(name);
    this.#stopWatching ??= watchLanguage(() => {
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
      if (this.#asked !== this.#question()) void this.#ask();
      this.#draw();
    });
  }

  /** What the settings ask for; the same question is not asked twice. */
  #question(): string {
    return ['api', 'files', 'place', 'period', 'table']
      .map((name) => this.getAttribute(name) ?? '')
      .join('\n');
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
    const question = this.#question();
    this.#asked = question;
    // Figures of another place or period are no earlier answer to this question.
    if (question !== this.#answered) this.#answer = { state: 'loading' };
    const answer = await this.#fetch(call.signal).catch((): undefined => undefined);
    if (!answer || call.signal.aborted) return;
    this.#answer = answer;
    this.#answered = question;
    this.#draw();
    const problem = problemOfAnswer(answer);
    const [name, detail] =
      answer.state === 'ready' && !problem ? ['lp-shown', answer.table] : ['lp-problem', problem];
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #fetch(signal: AbortSignal): Promise<Answer> {
    const place = parsePlaceKey(this.getAttribute('place') ?? '');
    const period = this.getAttribute('period');
    const source = this.#resolveSource();
    if (!source) return { state: 'misset', setting: 'api' };
    if (!place.ok) return { state: 'misset', setting: 'place' };
    if (period !== null && !parsePeriod(period).ok) return { state: 'misset', setting: 'period' };
    const got = await source.publishedTable(
      {
        table: this.getAttribute('table') ?? this.defaultTable,
        place: this.getAttribute('place') as PlaceKey,
        ...(period === null ? {} : { period: period as PeriodKey }),
      },
      { signal },
    );
    if (got.ok) return { state: 'ready', table: got.value };
    const before = this.#answer;
    const { kind } = got.error;
    // What was shown stays while nobody answers; when the session or the right is gone, it must go.
    return before.state === 'ready' && (kind === 'unreachable' || kind === 'server-error')
      ? { ...before, stale: got.error }
      : { state: 'failed', problem: got.error };
  }

  #headingLevel(): number {
    const level = Number(this.getAttribute('heading-level') ?? 2);
    return Number.isInteger(level) && level >= 2 && level <= 6 ? level : 2;
  }

  #draw(): void {
    if (!this.isConnected) return;
    const texts = readingTextsFor(nearestLanguage(this));
    this.#language = texts.language;
    const model = this.#answer.state === 'ready' ? this.model(this.#answer.table, texts) : undefined;
    this.#figure?.remove();
    this.#figure = model && !model.empty ? figureBox(model, texts) : undefined;
    const theme = this.getAttribute('theme') ?? '';
    const section = frame(
      {
        title: model?.title ?? this.titleBefore(texts),
        ...(model ? { subtitle: model.subtitle } : {}),
        headingLevel: this.#headingLevel(),
        language: texts.language,
        theme: themes.includes(theme) ? theme : 'light',
        busy: this.#answer.state === 'loading',
      },
      ...(model ? this.#content(model, texts) : [this.#withoutFigures(texts)]),
    );
    const hadFocus = this.#root.activeElement !== null;
    this.#root.replaceChildren(section);
    // What had the focus is drawn anew: the keyboard stays in the widget.
    if (hadFocus) section.focus({ preventScroll: true });
    this.#figure?.start();
  }

  #retry(texts: ReadingTexts, classes?: string): HTMLButtonElement {
    return button(texts.actions.retry, () => this.refresh(), classes);
  }

  #withoutFigures(texts: ReadingTexts): Node {
    const level = this.#headingLevel() + 1;
    if (this.#answer.state === 'misset') {
      const { setting } = this.#answer;
      return stateView(texts.badSetting(setting, examples[setting]), level);
    }
    if (this.#answer.state !== 'failed') return loading(texts.states.loading, this.expectedRows);
    const { problem } = this.#answer;
    const { title, text, action } = texts.problem(problem);
    const said = problem.kind === 'not-signed-in' ? texts.states.signedOut : { title, text };
    return html('div', { role: 'status' }, stateView(said, level, action ? this.#retry(texts) : undefined));
  }

  #content(model: WidgetModel, texts: ReadingTexts): readonly (Node | undefined)[] {
    const stale = this.#answer.state === 'ready' && this.#answer.stale !== undefined;
    const asOf = model.facts.find(({ key }) => key === 'as-of')?.text ?? '';
    const hidden = model.table.rows.some(({ absent }) => absent === 'suppressed');
    return [
      stale ? message(texts.states.stale(asOf), this.#retry(texts)) : undefined,
      ...model.notices.filter(({ strong }) => strong).map(({ text }) => message(text)),
      this.#figure?.element ??
        stateView(hidden ? texts.states.allSuppressed : texts.states.empty, this.#headingLevel() + 1),
      quietNotices(model.notices),
      facts(model.facts, texts.factsTitle),
    ];
  }
}
