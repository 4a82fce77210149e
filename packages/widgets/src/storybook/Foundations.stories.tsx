import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { Theme } from '../provider/lpContext.js';
import { contrast, rgbOf } from './contrast.js';

interface Pair {
  readonly token: string;
  readonly on: string;
  /** 4.5 for text, 3 for lines and marks that carry meaning. */
  readonly min: 4.5 | 3;
  readonly use: string;
}

const pairs: readonly Pair[] = [
  { token: 'text', on: 'surface', min: 4.5, use: 'Text' },
  { token: 'text', on: 'surface-soft', min: 4.5, use: 'Text on a row that is looked at' },
  { token: 'text-muted', on: 'surface', min: 4.5, use: 'Subtitles, captions, notices' },
  { token: 'text-muted', on: 'surface-soft', min: 4.5, use: 'Axis on a row that is looked at' },
  { token: 'accent', on: 'surface', min: 4.5, use: 'Buttons and their words' },
  { token: 'accent', on: 'accent-soft', min: 4.5, use: 'A button under the pointer' },
  { token: 'on-accent', on: 'accent', min: 4.5, use: 'Words on a filled button' },
  { token: 'error', on: 'surface', min: 4.5, use: 'What is wrong, beside its field' },
  { token: 'text', on: 'error-soft', min: 4.5, use: 'An error message' },
  { token: 'text', on: 'warning-soft', min: 4.5, use: 'A warning' },
  { token: 'text', on: 'success-soft', min: 4.5, use: 'A success' },
  { token: 'text', on: 'accent-soft', min: 4.5, use: 'Information' },
  { token: 'control', on: 'surface', min: 3, use: 'Edges of fields, heads of tables' },
  { token: 'bar', on: 'surface', min: 3, use: 'Bars and intervals' },
  { token: 'bar', on: 'surface-soft', min: 3, use: 'A bar that is looked at' },
  { token: 'bar', on: 'accent-soft', min: 3, use: 'Lines of a hatched bar' },
  { token: 'figure-signal', on: 'surface', min: 4.5, use: 'What a rule or a target says: ▲ ▼ ◆' },
  { token: 'figure-signal', on: 'surface-soft', min: 3, use: 'The same on a mark that is looked at' },
  { token: 'figure-limit', on: 'surface', min: 3, use: 'Limits and centre of a line' },
  { token: 'figure-mark', on: 'accent-soft', min: 3, use: 'Edge of a cell of the strongest tone' },
  { token: 'button-text', on: 'button-ground', min: 4.5, use: 'Words on the main button' },
  { token: 'focus', on: 'surface', min: 3, use: 'The ring of the keyboard' },
  { token: 'warning', on: 'warning-soft', min: 3, use: 'Edge of a warning' },
  { token: 'error', on: 'error-soft', min: 3, use: 'Edge of an error' },
  { token: 'success', on: 'success-soft', min: 3, use: 'Edge of a success' },
];

const ratiosIn = (root: HTMLElement): readonly number[] => {
  const probe = root.ownerDocument.createElement('span');
  root.append(probe);
  const colour = (token: string) => {
    probe.style.setProperty('color', `var(--_lp-${token})`);
    return rgbOf(getComputedStyle(probe).color);
  };
  const ratios = pairs.map(({ token, on }) => contrast(colour(token), colour(on)));
  probe.remove();
  return ratios;
};

function Swatch({ token, on }: Pick<Pair, 'token' | 'on'>): ReactElement {
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        verticalAlign: 'middle',
        width: '3.5em',
        padding: '0.25em 0.5em',
        borderRadius: 4,
        border: '1px solid var(--_lp-border)',
        background: `var(--_lp-${on})`,
      }}
    >
      <span style={{ display: 'block', height: '1em', borderRadius: 2, background: `var(--_lp-${token})` }} />
    </span>
  );
}

function ContrastTable({ theme }: { readonly theme: Theme }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const [ratios, setRatios] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    if (root.current) setRatios(ratiosIn(root.current));
  }, [theme]);
  return (
    <div ref={root} className="lp-root" data-theme={theme} lang="en" style={{ marginBottom: 16 }}>
      <div className="lp-widget-body">
        <h2 className="lp-title">Colours, {theme}</h2>
        <p className="lp-subtitle">
          Set <code>--lp-color-…</code> on any ancestor to change one; a colour that differs by theme is
          light-dark(…, …).
        </p>
        <div className="lp-table-scroll" role="region" aria-label={`Colours, ${theme}`} tabIndex={0}>
          <table className="lp-table">
            <thead>
              <tr>
                <th scope="col">Colour</th>
                <th scope="col">Token on ground</th>
                <th scope="col">Used for</th>
                <th scope="col" className="lp-numeric">
                  Contrast
                </th>
                <th scope="col" className="lp-numeric">
                  At least
                </th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ token, on, min, use }, index) => (
                <tr
                  key={`${token} ${on}`}
                  data-token={`${token} on ${on}`}
                  data-least={min}
                  data-ratio={ratios[index]}
                >
                  <td>
                    <Swatch token={token} on={on} />
                  </td>
                  <th scope="row">
                    {token} on {on}
                  </th>
                  <td>{use}</td>
                  <td className="lp-numeric">{(ratios[index] ?? 0).toFixed(1)}</td>
                  <td className="lp-numeric">{min.toFixed(1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

function TypeAndSpace({ theme }: { readonly theme: Theme }): ReactElement {
  return (
    <div className="lp-root" data-theme={theme} lang="fi">
      <div className="lp-widget-body">
        <h2 className="lp-title">{'Lapset puheeksi\u00a0-\u2060keskustelut alueittain'}</h2>
        <p className="lp-subtitle">lp-title and lp-subtitle</p>
        <p className="lp-sentence">
          lp-sentence: yksi lause kertoo saman kuin kuvio ja taulukko. Rivin pituus on enintään 62 merkkiä.
        </p>
        <div className="lp-message lp-message-warning">
          <p className="lp-message-title">lp-message lp-message-warning</p>
          <p>Esimerkkiaineisto: luvut ovat keksittyjä.</p>
        </div>
        <div className="lp-message lp-message-error">
          <p className="lp-message-title">lp-message lp-message-error</p>
        </div>
        <div className="lp-message lp-message-success">
          <p className="lp-message-title">lp-message lp-message-success</p>
        </div>
        <div className="lp-figure-actions">
          <button type="button" className="lp-button lp-button-primary">
            lp-button-primary
          </button>
          <button type="button" className="lp-button lp-button-secondary">
            lp-button-secondary
          </button>
          <button type="button" className="lp-button lp-button-quiet">
            lp-button-quiet
          </button>
        </div>
      </div>
    </div>
  );
}

function Foundations({ theme }: { readonly theme: Theme }): ReactElement {
  return (
    <>
      <ContrastTable theme={theme} />
      <TypeAndSpace theme={theme} />
    </>
  );
}

const meta = {
  title: 'Foundations/Tokens',
  component: Foundations,
  args: { theme: 'light' },
  play: async ({ canvasElement }) => {
    const rows = (): HTMLElement[] => [...canvasElement.querySelectorAll<HTMLElement>('[data-token]')];
    await waitFor(() => expect(rows()[0]?.dataset['ratio']).toBeDefined());
    await expect(within(canvasElement).getAllByRole('table').length).toBeGreaterThan(0);
    for (const { dataset } of rows()) {
      const enough = Number(dataset['ratio']) >= Number(dataset['least']);
      await expect(`${dataset['token']}: ${enough ? 'enough' : dataset['ratio']}`).toBe(
        `${dataset['token']}: enough`,
      );
    }
  },
} satisfies Meta<typeof Foundations>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every colour that carries meaning, with its contrast as this browser computes it. */
export const Light: Story = { globals: { theme: 'light' } };

/** The same on a dark page. */
export const Dark: Story = { args: { theme: 'dark' }, globals: { theme: 'dark' } };
