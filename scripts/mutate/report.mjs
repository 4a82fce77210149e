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

/**
 * The figures as Markdown. `tests` says which tests the mutants were tried with, and `reasons` why a survivor is accepted.
 * @param {{ told: Map<string, object[]>, reasons: { match: string, why: string }[], tests: string }} run
 */
export function figuresOf({ told, reasons, tests }) {
  const rows = [...told].map(([stream, mutants]) => rowOf(stream, mutants, tests));
  const survivors = [...told.values()]
    .flat()
    .filter(isAlive)
    .map((mutant) => survivorLine(mutant, reasons));
  const lines = [
    '| stream | mutants | killed | alive | share | tests |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '### Survivors',
    '',
    ...(survivors.length > 0 ? survivors : ['None.']),
  ];
  return `${lines.join('\n')}\n`;
}
