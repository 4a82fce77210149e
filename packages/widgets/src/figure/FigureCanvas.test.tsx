import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readingTextsFor } from '@puheeksi/view';
import {
  discussionsBySettingFixtures,
  familyFeedbackFixtures,
  lineFixtures,
  matrixFixtures,
  type FigureFixture,
} from '@puheeksi/view/testing';
import { discussionsBySetting, familyFeedback } from '@puheeksi/view/views';
import type { PublishedTable } from '@puheeksi/core';
import '../styles/index.css';
import { ViewWidget } from '../parts/ViewWidget.js';
import { FigureCanvas } from './FigureCanvas.js';
import { renderWidget } from '../testing/renderWidget.js';

afterEach(cleanup);

const now = (table: PublishedTable) => ({ now: { kind: 'table', table } }) as const;

const draw = (fixture: 'default' | 'smallNumbers' = 'default') => {
  const { container } = renderWidget(
    <ViewWidget view={familyFeedback} answers={now(familyFeedbackFixtures()[fixture])} />,
  );
  const canvas = container.querySelector<HTMLElement>('.lp-figure-canvas')!;
  const heard = (): string => canvas.querySelector('[role="status"]')!.textContent ?? '';
  return { container, canvas, heard };
};

const drawFigureOf = (figure: FigureFixture) => {
  const { container } = render(
    <div className="lp-root" style={{ width: 640 }}>
      <FigureCanvas {...figure} texts={readingTextsFor('fi')} />
    </div>,
  );
  const canvas = container.querySelector<HTMLElement>('.lp-figure-canvas')!;
  const heard = (): string => canvas.querySelector('[role="status"]')!.textContent ?? '';
  const press = (...keys: readonly string[]): void =>
    keys.forEach((key) => fireEvent.keyDown(canvas, { key }));
  return { canvas, heard, press };
};

describe('figures of other types', () => {
  it('a matrix is walked by its rows and columns, and tells each cell with its row and column', () => {
    const { heard, press } = drawFigureOf(matrixFixtures('fi')['skills']!);
    press('ArrowRight');
    expect(heard()).toBe('Rantakylän koulu, Keskustelu: 3');
    press('ArrowRight');
    expect(heard()).toBe('Rantakylän koulu, Neuvonpito: 1');
    press('ArrowDown');
    expect(heard()).toMatch(/^Utran päiväkoti, Neuvonpito: Tietosuojattu/);
    press('End');
    expect(heard()).toMatch(/^Enon perhekeskuksen .*, Kertaus nyt: /);
  });

  it('a line tells months with their verdicts, and of a hidden one no number', () => {
    const signals = drawFigureOf(lineFixtures('fi')['newLevel']!);
    signals.press('End');
    expect(signals.heard()).toMatch(/^joulukuu 2026: Keskusteluja 67, .*tavallista enemmän$/);
    cleanup();
    const { heard, press } = drawFigureOf(lineFixtures('fi')['nothings']!);
    press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(heard()).toMatch(/^huhtikuu 2025: Tietosuojattu/);
    expect(heard().replace('2025', '')).not.toMatch(/\d/);
  });

  it('a pointer tells the mark under it and leaves it outside', async () => {
    const { canvas } = drawFigureOf(matrixFixtures('fi')['skills']!);
    const cell = canvas.querySelector('[data-key="school trainer"] rect')!;
    await userEvent.hover(cell);
    await waitFor(() =>
      expect(canvas.querySelector('.lp-tooltip')?.textContent).toBe('Rantakylän koulu, Kouluttaja0'),
    );
    await userEvent.unhover(cell);
    await waitFor(() => expect(canvas.querySelector('.lp-tooltip')).toBeNull());
  });
});

describe('a figure under somebody’s hands', () => {
  it('is a static drawing until somebody turns to it', () => {
    const { canvas } = draw();
    expect(canvas.querySelector('svg.lp-fig')).not.toBeNull();
    expect(canvas.querySelector('.recharts-wrapper')).toBeNull();
  });

  it('keeps its place on the page when Recharts takes over', async () => {
    const { container } = renderWidget(
      <ViewWidget view={discussionsBySetting} answers={now(discussionsBySettingFixtures().default)} />,
    );
    const canvas = container.querySelector<HTMLElement>('.lp-figure-canvas')!;
    const below = container.querySelector('.lp-figure-actions')!;
    const before = [below.getBoundingClientRect().top, canvas.getBoundingClientRect().height];
    fireEvent.pointerEnter(canvas);
    await waitFor(() => expect(canvas.querySelector('.recharts-wrapper')).not.toBeNull());
    expect([below.getBoundingClientRect().top, canvas.getBoundingClientRect().height]).toEqual(before);
  });

  it('tells each mark to the keyboard, and stops at the ends', () => {
    const { canvas, heard } = draw();
    canvas.focus();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(heard()).toMatch(/^Koki tulleensa kuulluksi: Osuus 95,7\s%.*\s184$/);
    fireEvent.keyDown(canvas, { key: 'ArrowUp' });
    expect(heard()).toMatch(/^Koki tulleensa kuulluksi/);
    fireEvent.keyDown(canvas, { key: 'End' });
    fireEvent.keyDown(canvas, { key: 'ArrowRight' });
    expect(heard()).toMatch(/^Keskustelusta oli hyötyä itselle/);
  });

  it('moves nothing on the page when a mark is looked at', () => {
    const { container, canvas } = draw();
    const bottom = (): number => container.querySelector('.lp-widget')!.getBoundingClientRect().bottom;
    const before = bottom();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(canvas.querySelector('.lp-figure-looked-at')).not.toBeNull();
    expect(bottom()).toBe(before);
  });

  it('says of a hidden number that it is protected, and nothing more', () => {
    const { canvas, heard } = draw('smallNumbers');
    fireEvent.keyDown(canvas, { key: 'Home' });
    expect(heard()).toMatch(/^Koki tulleensa kuulluksi: Tietosuojattu/);
    expect(heard()).not.toMatch(/\d/);
    expect(canvas.querySelector('.lp-tooltip')?.textContent).not.toMatch(/\d/);
  });

  it('lets Escape leave the mark and leaves other keys alone', () => {
    const { canvas, heard } = draw();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(canvas.querySelector('.lp-tooltip')).not.toBeNull();
    fireEvent.keyDown(canvas, { key: 'Escape' });
    expect(canvas.querySelector('.lp-tooltip')).toBeNull();
    expect(heard()).toBe('');
    expect(fireEvent.keyDown(canvas, { key: 'Tab' })).toBe(true);
  });

  it.each(['keyboard', 'pointer'] as const)(
    'keeps Escape to itself when it closes a tooltip of the %s: a dialog around it stays',
    async (by) => {
      const heard: string[] = [];
      const hear = ({ type }: KeyboardEvent): void => void heard.push(type);
      for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear);
      const { container, canvas } = draw();
      const dialog = document.createElement('dialog');
      const closer = document.createElement('button');
      document.body.append(dialog);
      dialog.append(closer, container);
      dialog.showModal();
      if (by === 'keyboard') {
        canvas.focus();
        await userEvent.keyboard('{ArrowDown}');
      } else {
        closer.focus();
        await userEvent.hover(canvas);
      }
      await waitFor(() => expect(canvas.querySelector('.lp-tooltip')).not.toBeNull());
      heard.length = 0;
      await userEvent.keyboard('{Escape}');
      expect(canvas.querySelector('.lp-tooltip')).toBeNull();
      expect(dialog.open).toBe(true);
      expect(heard).toEqual([]);
      await userEvent.keyboard('{Escape}');
      expect(dialog.open).toBe(false);
      expect(heard).toEqual(['keydown', 'keyup']);
      for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, hear);
      dialog.remove();
    },
  );

  it('has a name of its own: two figures of a page are not called the same', () => {
    const { container } = renderWidget(
      <>
        <ViewWidget view={familyFeedback} answers={now(familyFeedbackFixtures().default)} />
        <ViewWidget view={discussionsBySetting} answers={now(discussionsBySettingFixtures().default)} />
      </>,
    );
    const groups = [...container.querySelectorAll('.lp-figure-canvas')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(groups[0]).toMatch(/^Kuvio: Perheiden palaute keskusteluista, .*2026.*nuolinäppäimillä\.$/);
    expect(new Set(groups).size).toBe(2);
  });

  it('shows the tooltip in the top layer, where no host clips it', () => {
    const { canvas } = draw();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(canvas.querySelector('.lp-tooltip')!.matches(':popover-open')).toBe(true);
  });
});
