import type { AnyPublishedView } from '@puheeksi/view';
import { attributesOf, LpElement } from './LpElement.js';

/**
 * The custom element of a published view: its attributes are those of every element and the options of the view.
 * @example customElements.define('lp-family-feedback', elementOf(familyFeedback))
 */
export function elementOf(view: AnyPublishedView): typeof LpElement {
  return class extends LpElement {
    static override readonly observedAttributes = attributesOf(view);
    protected override readonly view = view;
  };
}
