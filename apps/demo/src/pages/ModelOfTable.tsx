import type { Language, PublishedTable } from '@puheeksi/core';
import { placeName } from '@puheeksi/core/regions';
import type { ModelOptions, PlaceNames, WidgetModel } from '@puheeksi/view';
import { ModelWidget, usePublishedTable } from '@puheeksi/widgets';
import { northKarelia } from '../place.js';

const names: PlaceNames = (place, language) =>
  place.level === 'municipality' || place.level === 'region' ? placeName(place.code, language) : undefined;

interface ModelOfTableProps {
  readonly table: string;
  readonly model: (table: PublishedTable, options: ModelOptions) => WidgetModel;
  readonly language: Language;
}

/** A published table drawn by a view model that has no widget of its own yet; nothing is drawn until the table is there. */
export function ModelOfTable({ table, model, language }: ModelOfTableProps) {
  const answer = usePublishedTable({ table, place: northKarelia });
  if (answer.state !== 'ready') return null;
  return <ModelWidget model={model(answer.value, { language, names })} headingLevel={2} />;
}
