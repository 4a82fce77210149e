import { defineConfig } from 'tsup';
import { perModule } from '../../tsup.base.js';

export default defineConfig(perModule('src/storybook', 'src/testing'));
