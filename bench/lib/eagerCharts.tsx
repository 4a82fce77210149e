/**
 * The peer of the figures bench: the same cards in React, whose bars Recharts draws at once, as its documentation writes them and
 * without animation.
 */
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { WidgetModel } from '@puheeksi/view';

/** What the bench gives the page. */
export interface EagerCharts {
  readonly model: Pick<WidgetModel, 'title' | 'subtitle' | 'sentence' | 'table' | 'facts'>;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly cards: number;
}

declare global {
  interface Window {
    readonly given: EagerCharts;
  }
}

const { model, rows, cards } = window.given;

function Card() {
  const { title, subtitle, sentence, table, facts } = model;
  const [head, ...columns] = table.columns;
  return (
    <section>
      <h2>{title}</h2>
      <p>{subtitle}</p>
      <p>{sentence}</p>
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={[...rows]} layout="vertical">
          <CartesianGrid horizontal={false} />
          <XAxis type="number" />
          <YAxis type="category" dataKey="label" width={160} />
          <Tooltip />
          <Bar dataKey="value" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
      <button type="button">+</button>
      <table hidden>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th>{head?.label}</th>
            {columns.map(({ key, label }) => (
              <th key={key}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, header, cells }) => (
            <tr key={key}>
              <th>{header}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>+</summary>
        <dl>
          {facts.map(({ key, term, text }) => (
            <div key={key}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

createRoot(document.body).render(
  <main>
    {Array.from({ length: cards }, (_, key) => (
      <Card key={key} />
    ))}
  </main>,
);
