import { useId, type ReactElement } from 'react';
import type { UnitDiscussion } from '@puheeksi/core/work-views';
import type { WorkView } from '@puheeksi/core';
import { originTerms, settingTerms } from '@puheeksi/core/terms';
import { formatNumber } from '@puheeksi/view';
import { Button } from '../parts/Button.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';

/** The rows of a work view. */
export interface DiscussionsTableProps {
  readonly view: WorkView;
  /** Called with the pressed button, where the keyboard belongs afterwards. */
  readonly onRetract: (discussion: UnitDiscussion, opener: HTMLElement) => void;
}

/** Discussions as a table; on a narrow page every row becomes a short block. Roles are written out, because blocks lose them. */
export function DiscussionsTable({ view, onRetract }: DiscussionsTableProps): ReactElement {
  const { language } = useLp();
  const { unitView, retractDiscussion, day } = useTexts();
  const { columns } = unitView;
  const captionId = useId();
  return (
    <div className="lp-table-scroll lp-work-table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="lp-table" role="table">
        <caption id={captionId}>{unitView.discussions(view.discussions.length)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[columns.day, columns.setting, columns.origin, columns.children, columns.first].map((label) => (
              <th key={label} scope="col" role="columnheader">
                {label}
              </th>
            ))}
            <td role="cell" />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.discussions.map((held) => (
            <tr key={held.entry} role="row">
              <th scope="row" role="rowheader">
                {day(held.on)}
              </th>
              <td role="cell" data-label={columns.setting}>
                {settingTerms[held.setting][language]}
              </td>
              <td role="cell" data-label={columns.origin}>
                {originTerms[held.origin][language]}
              </td>
              <td role="cell" data-label={columns.children}>
                {formatNumber(held.children, language)}
              </td>
              <td role="cell" data-label={columns.first}>
                {held.first ? unitView.first : unitView.later}
              </td>
              <td role="cell" className="lp-row-action">
                <Button
                  look="quiet"
                  aria-label={`${retractDiscussion.open}, ${day(held.on)}, ${settingTerms[held.setting][language]}`}
                  onClick={({ currentTarget }) => onRetract(held, currentTarget)}
                >
                  {retractDiscussion.open}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
