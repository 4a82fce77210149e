import type { AnyPublishedView } from '@puheeksi/view';
import { views } from '@puheeksi/view/views';
import { createPublishedWidget } from '@puheeksi/widgets';
import { northKarelia } from '../place.js';

/** Options that must be chosen, with the first of what they can be. */
const firstOptions = ({ options }: AnyPublishedView): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([key, field]) =>
      field.optional || !('codes' in field) ? [] : [[key, field.codes[0]]],
    ),
  );

const widgets = Object.values<AnyPublishedView>(views).map((view) => ({
  id: view.id,
  Widget: createPublishedWidget(view),
  options: firstOptions(view),
}));

/** Every published view there is, from the list of views: a new one stands here without a line of this page. */
export default function ViewsPage() {
  return (
    <div className="widgets">
      {widgets.map(({ id, Widget, options }) => (
        <Widget key={id} place={northKarelia} headingLevel={2} {...options} />
      ))}
    </div>
  );
}
