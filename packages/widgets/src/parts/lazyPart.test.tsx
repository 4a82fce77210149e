import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWidget } from '../testing/renderWidget.js';
import { lazyPart } from './lazyPart.js';

afterEach(cleanup);

type Answer = () => Promise<{ readonly default: (props: { readonly name: string }) => React.ReactElement }>;

const offline: Answer = () => Promise.reject(new TypeError('offline'));
const there: Answer = async () => ({ default: ({ name }) => <p>Hei {name}</p> });
const faulty: Answer = async () => ({
  default: () => {
    throw new Error('a fault of ours');
  },
});

const draw = (answers: readonly Answer[], language: 'fi' | 'sv' | 'en' = 'fi') => {
  let asked = 0;
  const Part = lazyPart(() => answers[Math.min(asked++, answers.length - 1)]!());
  renderWidget(
    <>
      <p>Muu sivu</p>
      <Part name="Aino" />
    </>,
    { language },
  );
  return { asked: () => asked };
};

describe('a part of the page that is loaded when it is drawn', () => {
  it('is drawn with its properties', async () => {
    draw([there]);
    await screen.findByText('Hei Aino');
  });

  it('says that it could not be loaded, leaves the rest of the page, and comes when it is tried again', async () => {
    const { asked } = draw([offline, there]);
    await screen.findByRole('heading', { name: 'Osa sivusta jäi latautumatta' });
    expect(screen.getByText('Muu sivu')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Lataa sivu uudelleen' })).toBeNull();
    screen.getByRole('button', { name: 'Yritä uudelleen' }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Hei Aino');
    expect(asked()).toBe(2);
    expect(document.activeElement?.contains(screen.getByText('Hei Aino'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('offers to reload the page once trying again has not helped, and still tries again', async () => {
    const { asked } = draw([offline, offline, offline, there]);
    const retry = await screen.findByRole('button', { name: 'Yritä uudelleen' });
    retry.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Lataa sivu uudelleen' });
    await screen.findByRole('heading', { name: 'Osa sivusta ei vieläkään latautunut' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(asked()).toBe(3));
    await waitFor(() => expect(retry.getAttribute('aria-disabled')).toBeNull());
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Hei Aino');
  });

  it('is asked for again when it is drawn the next time', async () => {
    const answers = [offline, there];
    const Part = lazyPart(() => answers.shift()!());
    const { rerender } = renderWidget(<Part name="Aino" />);
    await screen.findByRole('heading', { name: 'Osa sivusta jäi latautumatta' });
    rerender(<p>Muu sivu</p>);
    rerender(<Part name="Aino" />);
    await screen.findByText('Hei Aino');
  });

  it('says of a fault that it is one, and does not blame the network', async () => {
    draw([faulty]);
    await screen.findByRole('heading', { name: 'Tätä osaa ei voitu näyttää' });
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    await screen.findByRole('heading', { name: 'Tätä osaa ei voitu näyttää' });
    expect(screen.getByText('Muu sivu')).not.toBeNull();
  });

  it.each([
    ['sv', 'En del av sidan kunde inte laddas', 'Försök igen'],
    ['en', 'Part of the page did not load', 'Try again'],
  ] as const)('speaks %s', async (language, title, retry) => {
    draw([offline], language);
    await screen.findByRole('heading', { name: title });
    await screen.findByRole('button', { name: retry });
  });
});
