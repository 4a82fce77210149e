import { useId, useState, type ReactElement } from 'react';
import { readingTextsFor, type FigureSpec, type TableModel } from '@puheeksi/view';
import { useTexts } from '../provider/useTexts.js';
import { Button } from '../parts/Button.js';
import { DataTable } from '../parts/DataTable.js';
import { FigureCanvas } from './FigureCanvas.js';
import { Legend } from '../parts/Legend.js';

/** The same numbers three times: in words, drawn, and as a table. */
export interface FigureProps {
  readonly sentence: string;
  /** None where the sentence and the table tell it all. */
  readonly figure?: FigureSpec | undefined;
  readonly table: TableModel;
}

/** A figure under its sentence, with its table one press away. */
export function Figure({ sentence, figure, table }: FigureProps): ReactElement {
  const { actions } = useTexts();
  const tableId = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="lp-figure-block">
      <p className="lp-sentence">{sentence}</p>
      {figure && (
        <div className="lp-figure">
          <FigureCanvas figure={figure} table={table} texts={readingTextsFor(figure.language)} />
        </div>
      )}
      <Legend table={table} />
      <div className="lp-figure-actions">
        <Button
          look="quiet"
          aria-expanded={open}
          aria-controls={tableId}
          onClick={() => setOpen((before) => !before)}
        >
          {open ? actions.hideTable : actions.showTable}
        </Button>
      </div>
      <DataTable id={tableId} table={table} hidden={!open} />
    </div>
  );
}
