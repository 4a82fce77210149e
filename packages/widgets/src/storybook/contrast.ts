/** A colour as the browser has it: red, green, blue 0–255. */
export type Rgb = readonly [number, number, number];

/**
 * The colour of a computed style. Drawn on a pixel, because a computed colour may be written in any colour space.
 * @example rgbOf('light-dark(#fff, #000)') // needs a computed value: 'rgb(255, 255, 255)' // [255, 255, 255]
 */
export function rgbOf(computed: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas to read a colour from.');
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * Contrast ratio of two colours, 1–21.
 * @source WCAG 2.2, "contrast ratio" and "relative luminance"
 * @example contrast([0, 0, 0], [255, 255, 255]) // 21
 */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
