import { LpFilter } from './LpFilter.js';

export { LpFilter };

declare global {
  interface HTMLElementTagNameMap {
    'lp-filter': LpFilter;
  }
}

/* A file of its own: only a page whose readers choose loads it. Whoever names the tag first keeps it. */
if (!customElements.get('lp-filter')) customElements.define('lp-filter', LpFilter);
