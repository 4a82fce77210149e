import { elementOf } from './LpElement.js';
import { views } from './list.js';

/* A page may load two copies or versions: the first one that names an element keeps it, the others leave it alone. */
for (const id of Object.keys(views) as (keyof typeof views)[]) {
  const tag = `lp-${id}`;
  if (!customElements.get(tag)) customElements.define(tag, elementOf(id));
}
