import { httpSource, staticSource, type DataSource, type GetToken } from '@puheeksi/client';
import type { Language, PlaceKey } from '@puheeksi/core';
import { parsePlaceKey, type Place } from '@puheeksi/core/kernel';
import { placeName } from '@puheeksi/core/regions';
import {
  addressOfFilter,
  changedFilter,
  filterFromAddress,
  filterModel,
  hostPrefix,
  readingTextsFor,
  type Filter,
  type FilterField,
  type Published,
} from '@puheeksi/view';
import { html } from './engine/dom.js';
import { button, uniqueId } from './engine/frame.js';
import { nearestLanguage, watchLanguage } from './language.js';
import { themeOf } from './engine/settings.js';
import { sheetOf, widgetStyles } from './engine/styles.js';
import { workCss } from '@puheeksi/widgets/css';

const workStyles = sheetOf(workCss);

type Known = 'loading' | 'ready' | 'failed';

const settings = ['place', 'period', 'compare'] as const;

/** What a page shows when nothing is chosen: the attributes of the bar, read as an address is. */
const initialOf = (element: Element): Filter => {
  const named = settings.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  return filterFromAddress(named.join('&'), { place: 'country:FI' as PlaceKey, compare: 'year-before' });
};

const namesOf = (place: Place, language: Language): string | undefined =>
  place.level === 'region' || place.level === 'municipality' ? placeName(place.code, language) : undefined;

/**
 * The filter bar of a page: what is chosen in it is set on every other element of Puheeksi in the same document or shadow root.
 *
 * @summary Place, period and comparison for all elements of a page, of what is published.
 * @tag lp-filter
 * @attr api - Address of a Puheeksi server.
 * @attr files - Address of published JSON files, instead of `api`.
 * @attr place - The place at first, such as `region:14`.
 * @attr period - The period at first; the newest when absent.
 * @attr compare - The comparison at first: `year-before` (default), `region` or `none`.
 * @attr places - Further places on offer, between spaces: `municipality:260 municipality:167`.
 * @attr for - A selector of the elements that follow; every element of Puheeksi when absent.
 * @attr address - Keeps the choice in the address of the page, in keys that begin with `lp-`; without it the address is left alone.
 * @attr lang - `fi`, `sv` or `en`; the nearest `lang` of the page when absent.
 * @attr theme - `light`, `dark` or `auto`; `light` when absent.
 * @fires lp-filter-change - When something was chosen; `detail` is the filter.
 * @since 0.2.0
 */
export class LpFilter extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    ...settings,
    'api',
    'files',
    'places',
    'for',
    'address',
    'lang',
    'theme',
  ];

  readonly #root: ShadowRoot;
  readonly #id = uniqueId('filter');
  #getToken: GetToken | undefined;
  #source: DataSource | undefined;
  #filter: Filter | undefined;
  #published: readonly Published[] = [];
  #known: Known = 'loading';
  #open = false;
  #chosen = false;
  #call: AbortController | undefined;
  #stop: (() => void) | undefined;
  readonly #content = html('div');
  /** It stays where it is: a live region that is made anew says nothing. */
  readonly #live = html('p', { role: 'status', class: 'lp-filter-status' });
  readonly #form = html(
    'form',
    { class: 'lp-root lp-filter', part: 'filter', dir: 'ltr' },
    this.#content,
    this.#live,
  );
  /** Elements that have nothing of what is chosen. */
  readonly #without = new Set<EventTarget>();

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Asks the page for a bearer token, as the other elements do. */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }
  set getToken(getToken: GetToken | undefined) {
    this.#getToken = getToken;
    void this.#ask();
  }

  /** A data source of the page's own, instead of `api` and `files`. */
  get source(): DataSource | undefined {
    return this.#source;
  }
  set source(source: DataSource | undefined) {
    this.#source = source;
    void this.#ask();
  }

  /** What is chosen. */
  get filter(): Filter {
    return this.#filter ?? initialOf(this);
  }

  /** Called by the browser. */
  connectedCallback(): void {
    const document = this.ownerDocument;
    this.#root.adoptedStyleSheets = [...widgetStyles(document), ...workStyles(document)];
    const view = this.ownerDocument.defaultView;
    const listening = new AbortController();
    const { signal } = listening;
    view?.addEventListener('popstate', () => this.#readAddress(), { signal });
    for (const type of ['lp-shown', 'lp-problem'])
      this.ownerDocument.addEventListener(type, (event) => this.#heard(event), { signal });
    const stopWatching = watchLanguage(this, () => this.#draw());
    this.#stop = () => {
      listening.abort();
      stopWatching();
    };
    this.#readAddress();
    void this.#ask();
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    this.#call?.abort();
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Called by the browser. */
  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'lang' || name === 'theme') return this.#draw();
    this.#readAddress();
    void this.#ask();
  }

  #readAddress(): void {
    const initial = initialOf(this);
    const search = this.ownerDocument.defaultView?.location.search ?? '';
    this.#filter = this.hasAttribute('address') ? filterFromAddress(search, initial, hostPrefix) : initial;
    this.#apply();
    this.#draw();
  }

  /** What is on offer: the place at first, the chosen one and those that the page names. */
  #places(): readonly PlaceKey[] {
    const named = (this.getAttribute('places') ?? '').split(/\s+/).filter((key) => parsePlaceKey(key).ok);
    return [...new Set([initialOf(this).place, this.filter.place, ...(named as PlaceKey[])])];
  }

  #resolveSource(): DataSource | undefined {
    const [api, files] = [this.getAttribute('api'), this.getAttribute('files')];
    if (this.#source) return this.#source;
    if (files !== null) return staticSource({ baseUrl: files });
    return api === null ? undefined : httpSource({ baseUrl: api, getToken: this.#getToken ?? (() => null) });
  }

  async #ask(): Promise<void> {
    if (!this.isConnected) return;
    this.#call?.abort();
    const { signal } = (this.#call = new AbortController());
    this.#known = 'loading';
    this.#draw();
    const source = this.#resolveSource();
    const answers = await Promise.all(
      this.#places().map((place) => source?.listTables(place, { signal }).catch(() => undefined)),
    );
    if (signal.aborted) return;
    this.#published = answers.flatMap((answer) => (answer?.ok ? answer.value : []));
    // A place of which nothing is published is no failure.
    const failed = answers.some((answer) => !answer || (!answer.ok && answer.error.kind !== 'not-found'));
    this.#known = failed ? 'failed' : 'ready';
    this.#draw();
  }

  #choose(filter: Filter): void {
    this.#filter = filter;
    this.#chosen = true;
    const view = this.ownerDocument.defaultView;
    if (view && this.hasAttribute('address')) {
      const { pathname, search, hash } = view.location;
      const query = addressOfFilter(search, filter, initialOf(this), hostPrefix);
      view.history.replaceState(view.history.state, '', `${pathname}${query}${hash}`);
    }
    this.#apply();
    this.#draw();
    this.dispatchEvent(
      new CustomEvent('lp-filter-change', { detail: filter, bubbles: true, composed: true }),
    );
  }

  #apply(): void {
    const { place, period, compare } = this.filter;
    const within = this.getRootNode() as Document | ShadowRoot;
    const selector = this.getAttribute('for');
    const followers = [...within.querySelectorAll(selector ?? '*')].filter(
      (one) => one !== this && one.localName.startsWith('lp-') && !(one instanceof LpFilter),
    );
    for (const follower of followers)
      for (const [name, value] of Object.entries({ place, period, compare })) {
        if (value === undefined) follower.removeAttribute(name);
        else if (follower.getAttribute(name) !== value) follower.setAttribute(name, value);
      }
  }

  #heard({ type, target, detail }: Event & { readonly detail?: { readonly kind?: string } }): void {
    if (!target || target === this) return;
    if (type === 'lp-problem' && detail?.kind === 'not-found') this.#without.add(target);
    else this.#without.delete(target);
    this.#draw();
  }

  #draw(): void {
    if (!this.isConnected) return;
    const language = nearestLanguage(this);
    const initial = initialOf(this);
    const { filter } = this;
    const model = filterModel({
      published: this.#published,
      places: this.#places(),
      filter,
      initial,
      language,
      names: namesOf,
    });
    const { texts, fields, summary, status, title } = model;
    const { activeElement } = this.#root;
    const focused = activeElement?.id;
    const fieldsId = `${this.#id}-fields`;
    const change = html(
      'button',
      {
        type: 'button',
        id: `${this.#id}-change`,
        class: 'lp-button lp-button-secondary lp-filter-change',
        'aria-expanded': String(this.#open),
        'aria-controls': fieldsId,
      },
      html('span', {}, summary),
      ' ',
      html('span', { class: 'lp-filter-change-word' }, texts.change),
    );
    change.addEventListener('click', () => {
      this.#open = !this.#open;
      this.#draw();
    });
    const reset = button(
      texts.reset,
      () => model.changed && this.#choose(initial),
      'lp-button lp-button-quiet',
    );
    reset.id = `${this.#id}-reset`;
    if (!model.changed) reset.setAttribute('aria-disabled', 'true');
    const { actions } = readingTextsFor(language);
    const again = button(actions.retry, () => void this.#ask(), 'lp-button lp-button-quiet');
    const more = this.#chosen && this.#without.size > 0 ? ` ${texts.notFollowing(this.#without.size)}` : '';
    const form = this.#form;
    form.lang = language;
    form.dataset['theme'] = themeOf(this);
    form.ariaLabel = title;
    this.#content.replaceChildren(
      html('p', { class: 'lp-filter-print' }, summary),
      change,
      html(
        'div',
        { id: fieldsId, class: 'lp-filter-fields', 'data-open': String(this.#open) },
        ...fields.map((field) => this.#field(field)),
        reset,
      ),
      ...(this.#known === 'failed'
        ? [html('div', { class: 'lp-filter-failed' }, html('p', {}, texts.failed), again)]
        : []),
    );
    const said = this.#known === 'loading' ? texts.loading : `${status}${more}`;
    if (this.#live.textContent !== said) this.#live.textContent = said;
    if (!form.isConnected) this.#root.replaceChildren(form);
    if (focused) this.#root.getElementById(focused)?.focus({ preventScroll: true });
  }

  #field({ name, label, value, groups }: FilterField): HTMLElement {
    const id = `${this.#id}-${name}`;
    const optionsOf = ({ options }: FilterField['groups'][number]): readonly HTMLElement[] =>
      options.map((option) => {
        const made = html('option', { value: option.value }, option.label);
        made.disabled = option.disabled;
        made.selected = option.value === value;
        return made;
      });
    const select = html(
      'select',
      { id, name, class: 'lp-input' },
      ...groups.flatMap((group) =>
        group.label === undefined
          ? optionsOf(group)
          : [html('optgroup', { label: group.label }, ...optionsOf(group))],
      ),
    );
    select.addEventListener('change', () => {
      const { filter } = this;
      this.#choose(changedFilter({ published: this.#published, filter }, name, select.value));
    });
    return html(
      'div',
      { class: 'lp-field' },
      html('label', { class: 'lp-field-label', for: id }, label),
      select,
    );
  }
}
