/**
 * Puts the two style sheets together: `src` writes them as a module for shadow roots (src/css.ts, in the repository, so that
 * nothing must be built for tests and stories; a test holds it equal to the sheets), `dist` writes dist/styles.css.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sheets = ['src/styles/tokens.css', 'src/styles/widgets.css'];

/** Both sheets as one, as they are written. */
export const styleSheet = () => sheets.map((sheet) => readFileSync(file(sheet), 'utf8')).join('\n');

/** The module with the same rules without comments and indentation. */
export const styleModule = () => {
  const text = styleSheet()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .replace(/[\\`]|\$\{/g, '\\$&');
  return `// Made by scripts/css.mjs from styles/tokens.css and styles/widgets.css.

/** The style sheet of the widgets as text, for the adopted style sheets of a shadow root. */
export const widgetCss: string = \`${text}\`;
`;
};

const [target] = process.argv.slice(2);
if (target === 'src') writeFileSync(file('src/css.ts'), styleModule());
if (target === 'dist') {
  mkdirSync(file('dist'), { recursive: true });
  writeFileSync(file('dist/styles.css'), styleSheet());
}
