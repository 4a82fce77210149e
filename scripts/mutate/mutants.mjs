import ts from 'typescript';

/** What each binary operator is mistaken for. */
const binary = new Map([
  ['===', ['!==']],
  ['!==', ['===']],
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['&&', ['||']],
  ['||', ['&&']],
  ['+', ['-']],
  ['-', ['+']],
]);
/** Methods that are forgotten: the list is used as it is. */
const dropped = new Set(['filter', 'sort', 'slice', 'reverse']);
const swapped = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);

const isRuntime = (node) =>
  !ts.isTypeNode(node) &&
  !ts.isImportDeclaration(node) &&
  !ts.isInterfaceDeclaration(node) &&
  !ts.isTypeAliasDeclaration(node) &&
  !ts.isExportDeclaration(node);

/** What one node could be mistaken for, as texts. */
function changesOf(node, source) {
  const text = (part) => part.getText(source);
  const changes = [];
  const { parent } = node;
  if (!parent) return changes;
  if (ts.isBinaryExpression(node)) {
    const operator = text(node.operatorToken);
    for (const other of binary.get(operator) ?? [])
      changes.push(`${text(node.left)} ${other} ${text(node.right)}`);
    if (operator === '??') changes.push(text(node.left), text(node.right));
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    changes.push(text(node.operand));
  if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(parent)) changes.push('false');
  if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(parent)) changes.push('true');
  if (
    ts.isNumericLiteral(node) &&
    !ts.isPrefixUnaryExpression(parent) &&
    !ts.isPropertyAssignment(parent.parent ?? parent)
  )
    changes.push(String(Number(node.text) + 1));
  const isCondition =
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node);
  if (isCondition) changes.push('true', 'false');
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    !(node.flags & ts.NodeFlags.OptionalChain)
  ) {
    const { expression, name } = node.expression;
    const args = node.arguments.map(text).join(', ');
    if (dropped.has(name.text)) changes.push(text(expression));
    const other = swapped.get(name.text);
    if (other) changes.push(`${text(expression)}.${other}(${args})`);
    if (name.text === 'at' && args === '-1') changes.push(`${text(expression)}.at(0)`);
  }
  return changes;
}

/**
 * A source file with every mutant inside it, asleep until `globalThis.isMutant` says so of its id, and the list of them.
 * @returns {{ code: string, mutants: { id: number, file: string, line: number, was: string, is: string }[] }}
 */
export function plant(file, text, firstId) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  let id = firstId;
  const render = (node) => {
    if (!isRuntime(node)) return text.slice(node.getFullStart(), node.end);
    let code = '';
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      code += text.slice(at, child.getFullStart()) + render(child);
      at = child.end;
    });
    code += text.slice(at, node.end);
    const changes = changesOf(node, source);
    if (changes.length === 0) return code;
    const lead = text.slice(node.getFullStart(), node.getStart(source));
    let wrapped = code.slice(lead.length);
    for (const is of changes) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      mutants.push({
        id,
        file,
        line,
        was: node.getText(source).replace(/\s+/g, ' '),
        is: is.replace(/\s+/g, ' '),
      });
      wrapped = `(globalThis.isMutant(${id}) ? (${is}) : (${wrapped}))`;
      id += 1;
    }
    return lead + wrapped;
  };
  return { code: render(source), mutants };
}
