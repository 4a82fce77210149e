import path from 'node:path';
import { naming } from './titles.mjs';

/** The layer that a test works on, by where it stands; the tests of the scripts work on none. */
export const layerOf = (file) => {
  if (file.startsWith('packages/core/')) return 'C';
  if (/^packages\/(?:view|widgets|elements)\/|^apps\//.test(file)) return 'W';
  return /^packages\/(?:client|server)\//.test(file) ? 'S' : undefined;
};

const layers = ['C', 'W', 'S'];

/**
 * Each capability with the tests that name it, layer by layer.
 * @returns {{ feature: object, tests: { title: string, file: string }[], without: string[] }[]} `without`: layers that are asked for and in no test's title
 */
export function judgeFeatures(features, tests) {
  return features.map((feature) => {
    const named = naming(feature.id, tests);
    const found = new Set(named.map(({ file }) => layerOf(file)));
    return { feature, tests: named, without: feature.layers.filter((layer) => !found.has(layer)) };
  });
}

const sources = [
  ['S0', 'Let’s Talk service model in a county (North Karelia 2023)'],
  ['S1', 'Phenomenon-based co-development (Pirkanmaa)'],
  ['S2', 'Family-centre service advice with one contact (Lakeus)'],
  ['S3', 'Systemic multi-actor work (North Savo 2023)'],
  ['S4', 'Family-centre model of a province (Central Finland 2018)'],
  ['own', 'Ours, asked for by no document'],
];

const nameOf = (file) => path.basename(file).replace(/\.(?:test|stories)\.tsx?$|\.test\.mjs$/, '');

const cell = ({ feature, tests }, layer) => {
  const files = [...new Set(tests.map(({ file }) => file))].filter((file) => layerOf(file) === layer);
  if (files.length > 0) return [...new Set(files.map(nameOf))].sort().join(', ');
  return feature.layers.includes(layer) ? '**none**' : '';
};

const counted = (judged) => {
  const all = judged.filter(({ without }) => without.length === 0).length;
  const none = judged.filter(({ tests }) => tests.length === 0).length;
  return `${judged.length} rows: ${all} named by tests in every layer they ask for, ${judged.length - all - none} in some of them, ${none} by no test at all.`;
};

/** The page docs/reference/features.md. */
export function featuresPage(judged) {
  const escaped = (text) => text.replaceAll('|', '\\|');
  const section = ([source, title]) => {
    const rows = judged.filter(({ feature }) => feature.source === source);
    return [
      `## ${source === 'own' ? '' : `${source}: `}${title}`,
      counted(rows),
      [
        '| id | capability | core | view, widgets, elements | server, connectors |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map(
          (row) =>
            `| ${row.feature.id} | ${escaped(row.feature.says)} | ${layers.map((layer) => cell(row, layer)).join(' | ')} |`,
        ),
      ].join('\n'),
    ].join('\n\n');
  };
  return `${[
    '# What was asked for, row by row',
    '<!-- Made by `npm run features -- --write`: do not edit by hand. -->',
    'Every capability that the five source documents ask for, with the test files whose titles name it, layer by layer. **none** means that the layer is asked for and no test’s title names the row: it is not built, or no test claims it yet. A file that names a row holds some of it, not always all. Only tests that ran and passed count; `npm run features` prints their titles. † marks a number or a threshold that is our proposal and a setting.',
    counted(judged),
    ...sources.map(section),
  ].join('\n\n')}\n`;
}
