import type { ReactElement } from 'react';
import { useTexts } from '../provider/useTexts.js';
import { figureAxisPx, figureRowPx } from './figureRowPx.js';

/** How much room to keep. */
export interface LoadingProps {
  /** Rows the figure will probably have. */
  readonly rows: number;
}

/** A quiet outline of what is coming, about as high, so that the page does not jump when it arrives. */
export function Loading({ rows }: LoadingProps): ReactElement {
  const { states } = useTexts();
  return (
    <div className="lp-skeleton">
      <p className="lp-visually-hidden">{states.loading}</p>
      <div aria-hidden="true">
        <div className="lp-skeleton-line" />
        <div className="lp-skeleton-sentence">
          <div className="lp-skeleton-line" />
          <div className="lp-skeleton-line" />
        </div>
        <div className="lp-skeleton-figure" style={{ height: rows * figureRowPx + figureAxisPx }}>
          {Array.from({ length: rows }, (_row, index) => (
            <div key={index} className="lp-skeleton-row" />
          ))}
        </div>
        <div className="lp-skeleton-notes">
          <div className="lp-skeleton-line" />
          <div className="lp-skeleton-line" />
        </div>
      </div>
    </div>
  );
}
