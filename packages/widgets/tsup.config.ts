import { defineConfig } from 'tsup';
import { perModule } from '../../tsup.base.js';

/** All but what holds style sheets, which is bundled afterwards: `tsup.styles.config.ts`. */
export default defineConfig(perModule('src/storybook', 'src/testing', 'src/css.ts'));
