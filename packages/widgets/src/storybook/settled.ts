import { expect, waitFor } from 'storybook/test';

/** Waits until a story shows its answer, so that what is checked is not the outline before it. */
export const settled = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await waitFor(() => {
    expect(canvasElement.querySelector('.lp-widget')).not.toBeNull();
    expect(canvasElement.querySelector('[aria-busy]')).toBeNull();
  });
};
