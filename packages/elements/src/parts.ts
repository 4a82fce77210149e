import type { AnyPublishedView, FigureDrawers, FigureSpec, ShownTexts, TroubleTexts } from '@puheeksi/view';
import type { Language } from '@puheeksi/core';
import { partLoader } from '@puheeksi/widgets/part-loader';

/*
 * What a page loads besides the loader: what every element runs on, and then only its own view, its own language and its own type of
 * figure. Each is fetched once for the page, and again after it has failed.
 */

/** What every element runs on. */
export const loadEngine = partLoader(() => import('./engine/run.js'));

/** What is said, one language at a time: of figures, and where there are none. */
export interface LoadTexts {
  readonly shown: Readonly<Record<Language, () => Promise<ShownTexts>>>;
  readonly trouble: Readonly<Record<Language, () => Promise<TroubleTexts>>>;
}

const shown: LoadTexts['shown'] = {
  fi: partLoader(async () => (await import('@puheeksi/view/texts/fi')).shownFi),
  sv: partLoader(async () => (await import('@puheeksi/view/texts/sv')).shownSv),
  en: partLoader(async () => (await import('@puheeksi/view/texts/en')).shownEn),
};

const trouble: LoadTexts['trouble'] = {
  fi: partLoader(async () => (await import('@puheeksi/view/texts/trouble/fi')).troubleFi),
  sv: partLoader(async () => (await import('@puheeksi/view/texts/trouble/sv')).troubleSv),
  en: partLoader(async () => (await import('@puheeksi/view/texts/trouble/en')).troubleEn),
};

/** What is said, by language. */
export const loadTexts: LoadTexts = { shown, trouble };

/** How a type of figure is drawn, alone. */
export const loadDrawer: {
  readonly [Type in FigureSpec['type']]: () => Promise<Pick<FigureDrawers, Type>>;
} = {
  bars: partLoader(async () => ({ bars: (await import('@puheeksi/view/figure/bars')).barsDrawing })),
  intervals: partLoader(async () => ({
    intervals: (await import('@puheeksi/view/figure/intervals')).intervalsDrawing,
  })),
  'line-with-limits': partLoader(async () => ({
    'line-with-limits': (await import('@puheeksi/view/figure/line-with-limits')).lineDrawing,
  })),
  matrix: partLoader(async () => ({ matrix: (await import('@puheeksi/view/figure/matrix')).matrixDrawing })),
};

/** A view as the loader knows it: how it is fetched, and which types of figures it draws. */
export interface ListedView {
  readonly load: () => Promise<{ readonly view: AnyPublishedView }>;
  readonly figures: readonly FigureSpec['type'][];
}
