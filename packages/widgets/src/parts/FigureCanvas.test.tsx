import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { familyFeedbackFixtures } from '@puheeksi/view/testing';
import '../styles/index.css';
import { FamilyFeedbackView } from '../FamilyFeedback/FamilyFeedbackView.js';
import { renderWidget } from '../testing/renderWidget.js';

afterEach(cleanup);

const draw = (fixture: 'default' | 'smallNumbers' = 'default') => {
  const { container } = renderWidget(<FamilyFeedbackView table={familyFeedbackFixtures()[fixture]} />);
  const canvas = container.querySelector<HTMLElement>('.lp-figure-canvas')!;
  const heard = (): string => canvas.querySelector('[role="status"]')!.textContent ?? '';
  return { container, canvas, heard };
};

describe('a figure under somebody’s hands', () => {
  it('is a static drawing until somebody turns to it', () => {
    const { canvas } = draw();
    expect(canvas.querySelector('svg.lp-fig')).not.toBeNull();
    expect(canvas.querySelector('.recharts-wrapper')).toBeNull();
  });

  it('keeps its place on the page when Recharts takes over', async () => {
    const { container, canvas } = draw();
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

  it('shows the tooltip in the top layer, where no host clips it', () => {
    const { canvas } = draw();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(canvas.querySelector('.lp-tooltip')!.matches(':popover-open')).toBe(true);
  });
});
