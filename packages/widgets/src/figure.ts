export { liveFigure } from './figure/liveFigure.js';

export type { LiveFigure, LiveFigureSources } from './figure/liveFigure.js';
