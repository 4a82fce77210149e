import { defineConfig } from 'tsup';
import { styleSheets } from '../../tsup.base.js';

/** Runs after `tsup.config.ts`, which empties the folder. */
export default defineConfig(styleSheets({ css: 'src/css.ts', styles: 'src/styles/index.css' }));
