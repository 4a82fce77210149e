/* Written by `npm run generate`; do not edit. */
import { partLoader } from '@puheeksi/widgets/part-loader';
import type { LpElement } from './LpElement.js';
import type { ListedView } from './parts.js';

declare global {
  interface HTMLElementTagNameMap {
    'lp-discussions-by-setting': LpElement;
    'lp-family-feedback': LpElement;
    'lp-headline': LpElement;
    'lp-trend': LpElement;
  }
}

/** The published views. */
export type ViewId = 'discussions-by-setting' | 'family-feedback' | 'headline' | 'trend';

/** Every published view: how a page that shows it fetches it. */
export const views: Readonly<Record<ViewId, ListedView>> = {
  'discussions-by-setting': {
    figures: ['bars'],
    load: partLoader(() => import('@puheeksi/view/views/discussions-by-setting')),
  },
  'family-feedback': {
    figures: ['intervals'],
    load: partLoader(() => import('@puheeksi/view/views/family-feedback')),
  },
  headline: { figures: [], load: partLoader(() => import('@puheeksi/view/views/headline')) },
  trend: { figures: ['line-with-limits'], load: partLoader(() => import('@puheeksi/view/views/trend')) },
};
