import type { DataSource, GetToken } from '@puheeksi/client';
import type { Page, Running } from './engine/run.js';
import { nearestLanguage } from './language.js';
import { views } from './list.js';
import { notLoaded } from './notLoaded.js';
import { loadDrawer, loadEngine, loadTexts, type ListedView } from './parts.js';

/** Properties a page may set before the element is upgraded; they are kept. */
const ownProperties = ['getToken', 'source'] as const;

/**
 * What every element of Puheeksi shares: its settings as attributes, its data, its states, and a shadow root that leaves the
 * page alone. The class is small and defined at once; what draws is fetched when the first element of a page needs it, and of views,
 * languages and types of figures only those that the page shows.
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
  /** Which view it shows, by its id. */
  static readonly view: string = '';

  readonly #page: Page;
  #getToken: GetToken | undefined;
  #tokenWasSet = false;
  #source: DataSource | undefined;
  #running: Running | undefined;
  #starting = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#page = {
      element: this,
      root,
      getToken: () => this.#getToken,
      tokenWasSet: () => this.#tokenWasSet,
      source: () => this.#source,
      notLoaded: (retry) => this.#sayNotLoaded(retry, false),
    };
    // Which attributes a view has is known when it has come; until then every change is heard.
    new MutationObserver(() => this.#running?.plan()).observe(this, { attributes: true });
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
    for (const name of ownProperties) this.#upgrade(name);
    void this.#start(false);
  }

  /** Called by the browser: cancels what is under way and takes the interactive figure down. */
  disconnectedCallback(): void {
    this.#running?.stop();
  }

  /** Asks for the newest figures again. */
  refresh(): void {
    this.#running?.refresh();
  }

  /** A property that was set on the plain element hides the accessor of the class: it is set again through it. */
  #upgrade(name: (typeof ownProperties)[number]): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    delete this[name];
    Object.assign(this, { [name]: value });
  }

  /** Fetches what this element needs, all at once, and begins; or begins again where it stands now. */
  async #start(triedAgain: boolean): Promise<void> {
    if (this.#running) return this.#running.start();
    if (this.#starting) return;
    this.#starting = true;
    const { view: id } = this.constructor as typeof LpElement;
    const listed: ListedView = views[id as keyof typeof views];
    try {
      const [{ run }, { view }, ...drawers] = await Promise.all([
        loadEngine(),
        listed.load(),
        ...listed.figures.map((type) => loadDrawer[type]()),
        // Whoever draws takes it from here.
        loadTexts.shown[nearestLanguage(this)]().then(() => ({})),
      ]);
      this.#running = run(this.#page, view, Object.assign({}, ...drawers), loadTexts);
      if (this.isConnected) this.#running.start();
    } catch {
      this.#sayNotLoaded(() => void this.#start(true), triedAgain);
    } finally {
      this.#starting = false;
    }
  }

  #sayNotLoaded(retry: () => void, triedInVain: boolean): void {
    const { root } = this.#page;
    const hadFocus = root.activeElement !== null;
    root.replaceChildren(notLoaded(this.ownerDocument, nearestLanguage(this), triedInVain, retry));
    // The pressed button is gone with its message: the keyboard stays at the new one.
    if (hadFocus) root.querySelector('button')?.focus();
  }
}

/** The element of a view. Two copies of it are two classes: a page may register each under a name of its own. */
export function elementOf(id: keyof typeof views): typeof LpElement {
  return class extends LpElement {
    static override readonly view = id;
  };
}
