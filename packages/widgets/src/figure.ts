export { FigureCanvas } from './parts/FigureCanvas.js';
export type { FigureCanvasProps } from './parts/FigureCanvas.js';
