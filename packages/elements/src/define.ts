import { views } from '@puheeksi/view/views';
import { elementOf } from './elementOf.js';

/* A page may load two copies or versions: the first one that names an element keeps it, the others leave it alone. */
for (const view of Object.values(views)) {
  const tag = `lp-${view.id}`;
  if (!customElements.get(tag)) customElements.define(tag, elementOf(view));
}
