import { useState, type ReactElement } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { everyFigure, type FigureCase } from '@puheeksi/view/testing';
import { readingTextsFor } from '@puheeksi/view';
import { useLp } from '../provider/useLp.js';
import { DataTable } from '../parts/DataTable.js';
import { FigureCanvas } from './FigureCanvas.js';

interface Shown {
  /** The fixture, without its language: 'line newLevel'. */
  readonly fixture: string;
}

const figureOf = (fixture: string, language: string): FigureCase => {
  const found = everyFigure().find(({ name }) => name === `${fixture} ${language}`);
  if (!found) throw new Error(`No fixture ${fixture}`);
  return found;
};

/** A figure of one type with its table, in a card. */
function FigureOfType({ fixture }: Shown): ReactElement {
  const { language, theme } = useLp();
  const [{ figure, table }] = useState(() => figureOf(fixture, language));
  return (
    <div className="lp-root lp-widget" lang={language} dir="ltr" data-theme={theme}>
      <div className="lp-widget-body">
        <h2 className="lp-title">{figure.title}</h2>
        <div className="lp-figure">
          <FigureCanvas figure={figure} table={table} texts={readingTextsFor(language)} />
        </div>
        <DataTable table={table} />
      </div>
    </div>
  );
}

const meta = {
  title: 'Foundations/Figures',
  component: FigureOfType,
} satisfies Meta<typeof FigureOfType>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Bars: a number, zero, and the three nothings. */
export const Bars: Story = { args: { fixture: 'rows bars' } };

/** Points with their intervals: one without an interval is hollow. */
export const Intervals: Story = { args: { fixture: 'rows intervals' } };

/** A series with limits and nothing unusual; the newest month has not ended. */
export const LineSteady: Story = { args: { fixture: 'line steady' } };

/** A change for which no direction has been decided: ◆. */
export const LineChanged: Story = { args: { fixture: 'line newLevel' } };

/** Limits that begin anew with a flag, a target, and a change for the better: ▲. */
export const LineBetter: Story = { args: { fixture: 'line better' } };

/** A change for the worse: ▼. */
export const LineWorse: Story = { args: { fixture: 'line worse' } };

/** Zero, hidden, not known, not applicable, and a month that has not ended. */
export const LineNothings: Story = { args: { fixture: 'line nothings' } };

/** Rows by columns. */
export const Matrix: Story = {
  args: { fixture: 'matrix skills' },
  play: async ({ canvasElement }) => {
    const figure = within(canvasElement).getByRole('group');
    figure.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect(within(figure).getByRole('status')).toHaveTextContent(/Utran päiväkoti, Keskustelu/);
  },
};

/** A matrix in a column of 320 px: a block for each row. */
export const MatrixNarrow: Story = { args: { fixture: 'matrix skills' }, globals: { width: '320' } };

/** A line in a column of 320 px. */
export const LineNarrow: Story = { args: { fixture: 'line better' }, globals: { width: '320' } };

/** On a dark page. */
export const LineDark: Story = { args: { fixture: 'line nothings' }, globals: { theme: 'dark' } };

/** On a dark page. */
export const MatrixDark: Story = { args: { fixture: 'matrix skills' }, globals: { theme: 'dark' } };

/** In the colours a reader's system forces. */
export const LineForced: Story = { name: 'Line, High contrast', args: { fixture: 'line nothings' } };

/** In the colours a reader's system forces. */
export const MatrixForced: Story = { name: 'Matrix, High contrast', args: { fixture: 'matrix skills' } };
