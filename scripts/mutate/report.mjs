/** A mutant with what became of it: killed, stuck (killed too) or survived. */
export const isAlive = ({ outcome }) => outcome === 'survived';
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

function rowOf(stream, mutants, tests) {
  const alive = mutants.filter(isAlive).length;
  const killed = mutants.length - alive;
  return `| ${stream} | ${mutants.length} | ${killed} | ${alive} | ${percent(killed, mutants.length)} | ${tests} |`;
}

function survivorLine({ file, line, was, is }, reasons) {
  const name = file.replace('packages/core/src/streams/', '');
  const change = `${name}: ${was} → ${is}`;
  const why = reasons.find(({ match }) => new RegExp(match).test(change))?.why ?? 'not explained yet';
  return `- \`${name}:${line}\` \`${was.slice(0, 110)}\` → \`${is.slice(0, 110)}\`: ${why}`;
}

/** The lines of a stream in a report: its row, and its survivors. */
function reported(before, stream) {
  const lines = before.split('\n');
  return {
    row: lines.filter((line) => line.startsWith(`| ${stream} |`)),
    survivors: lines.filter((line) => line.startsWith(`- \`${stream}/`)),
  };
}

/**
 * The report as Markdown. Streams that did not run keep the lines of the report before; `tests` says which tests the others
 * ran, and `reasons` why a survivor is accepted.
 * @param {{ streams: string[], told: Map<string, object[]>, before: string, reasons: { match: string, why: string }[], tests: string }} run
 */
export function reportPage({ streams, told, before, reasons, tests }) {
  const parts = streams.map((stream) => {
    const mutants = told.get(stream);
    if (!mutants) return reported(before, stream);
    const survivors = mutants.filter(isAlive).map((mutant) => survivorLine(mutant, reasons));
    return { row: [rowOf(stream, mutants, tests)], survivors };
  });
  const lines = [
    '# Mutation testing',
    '',
    '<!-- Made by `npm run mutate`: run it again after a change. -->',
    '',
    'Each mutant is one small mistake in the source of a stream: a comparison turned round, a bound moved by one, a condition',
    'always true, a filter forgotten. A mutant is killed when a test fails, or never ends, with it.',
    '',
    '| stream | mutants | killed | alive | share | tests |',
    '|---|---|---|---|---|---|',
    ...parts.flatMap(({ row }) => row),
    '',
    '## Survivors',
    '',
    ...parts.flatMap(({ survivors }) => survivors),
  ];
  return `${lines.join('\n')}\n`;
}
