import {
  defaultPolicy,
  finnishDay,
  publishRegion,
  type Instant,
  type Language,
  type PublishedTable,
} from '@puheeksi/core';
import { placeName } from '@puheeksi/core/regions';
import { northKareliaCounts, northKareliaSample } from '@puheeksi/core/testing';
import {
  indicatorPage,
  indicatorTableHtml,
  indicatorTableModel,
  indicatorTextsFor,
  type PlaceNames,
} from '@puheeksi/view';
import { useMemo } from 'react';

const seed = 14;

const regionName: PlaceNames = (place, language) =>
  place.level === 'region' ? placeName(place.code, language) : undefined;

/** The synthetic region, published by the functions a region's server would use. */
function publishedNow(): readonly PublishedTable[] {
  const asOf = new Date().toISOString() as Instant;
  const today = finnishDay(asOf);
  const sample = northKareliaSample(seed, today);
  const input = {
    ...sample,
    ...northKareliaCounts(sample, seed, today),
    policy: defaultPolicy,
    today,
    asOf,
    synthetic: true,
  };
  const made = publishRegion(input);
  return made.ok ? made.value.tables : [];
}

/** Every registered indicator of the synthetic region, drawn by the static renderer; the same page can be taken along. */
export default function IndicatorsPage({ language }: { readonly language: Language }) {
  const tables = useMemo(publishedNow, []);
  const texts = indicatorTextsFor(language);
  const model = useMemo(
    () => indicatorTableModel(tables, { language, names: regionName }),
    [tables, language],
  );
  const file = `data:text/html;charset=utf-8,${encodeURIComponent(indicatorPage(model))}`;
  return (
    <>
      <h1>{model.title}</h1>
      <p className="lead">{model.lead}</p>
      <p>{model.subtitle}</p>
      <p className="take-along">
        <a href={file} download={`indicators-${language}.html`}>
          {texts.download}
        </a>
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
      </p>
      {/* Markup of our own renderer, every text escaped there. */}
      <div dangerouslySetInnerHTML={{ __html: indicatorTableHtml(model) }} />
    </>
  );
}
