import { ts } from 'ts-morph';
import { type SourceFile, scalarPositions } from '../../generator/load/source.ts';
import type { Vocabulary } from './fact-sites.ts';
import type { Site } from './site.ts';

const OPERATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['+', ['-', '|']],
  ['-', ['+']],
  ['*', ['+']],
  ['&', ['|', '^']],
  ['|', ['&', '^']],
  ['^', ['|', '&']],
  ['==', ['!=']],
  ['!=', ['==']],
  ['&&', ['||']],
  ['||', ['&&']],
]);

/** Functions that one is easily taken for another of. */
const FUNCTIONS: readonly (readonly string[])[] = [
  ['ult', 'ule', 'ugt', 'uge', 'slt'],
  ['slt', 'sle', 'sgt', 'sge', 'ult'],
  ['shl', 'lshr', 'ashr'],
  ['rotl', 'rotr'],
  ['zext', 'sext'],
  ['udiv', 'sdiv', 'urem'],
  ['sdiv', 'udiv', 'srem'],
  ['urem', 'srem'],
  ['srem', 'urem'],
  ['ctz', 'clz'],
  ['base', 'limit'],
];

/** Registers of one width. */
const REGISTERS: readonly (readonly string[])[] = [
  ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'],
  ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'],
  ['al', 'cl', 'dl', 'bl', 'ah'],
  ['ES', 'CS', 'SS', 'DS', 'LDTR', 'TR'],
  ['dst', 'src'],
  ['next', 'start'],
];

/**
 * Mistakes in a text of the semantics language.
 * @param path of the scalar in the file
 * @param wrap makes the text something TypeScript parses: statements and declarations are as they are
 */
export function semanticsSites(
  file: SourceFile,
  path: readonly (string | number)[],
  vocabulary: Vocabulary,
): Site[] {
  const text = String(file.document.getIn(path));
  const position = scalarPositions(file, path);
  const tree = ts.createSourceFile('text.ts', text, ts.ScriptTarget.Latest, true);
  const sites: Site[] = [];
  const add = (node: ts.Node, kind: string, alternatives: readonly string[]): void => {
    const from = node.getStart(tree);
    const others = alternatives.filter((other) => other !== text.slice(from, node.end));
    if (others.length === 0) return;
    const [start, end] = [position(from), position(node.end - 1) + 1];
    sites.push({ file: file.path, start, end, kind, alternatives: others });
  };
  const source = (node: ts.Node): string => node.getText(tree);

  const walk = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const operator = source(node.operatorToken);
      add(node.operatorToken, 'operator', OPERATORS.get(operator) ?? []);
    } else if (ts.isNumericLiteral(node)) {
      add(node, 'constant', constants(source(node)));
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator !== ts.SyntaxKind.MinusToken) add(node, 'dropped operator', [source(node.operand)]);
    } else if (ts.isConditionalExpression(node)) {
      const { condition, whenTrue, whenFalse } = node;
      add(node, 'swapped arms', [`${source(condition)} ? ${source(whenFalse)} : ${source(whenTrue)}`]);
    } else if (ts.isIfStatement(node)) {
      add(node.expression, 'negated condition', [`!(${source(node.expression)})`]);
    } else if (ts.isExpressionStatement(node) && path.at(-1) !== 'when') {
      const isText = node.parent === tree && path.at(-1) !== 'semantics';
      if (!isText) add(node, 'dropped statement', ['']);
    } else if (ts.isIdentifier(node)) {
      identifier(node);
    }
    if (ts.isFunctionDeclaration(node)) {
      if (node.body !== undefined) walk(node.body);
      return;
    }
    // the type of a declaration follows from its value
    if (ts.isVariableDeclaration(node)) {
      if (node.initializer !== undefined) walk(node.initializer);
      return;
    }
    ts.forEachChild(node, walk);
  };

  const identifier = (node: ts.Identifier): void => {
    const name = node.text;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
      if (source(node.parent.expression) === 'flags') add(node, 'flag recipe', ['add', 'sub', 'logic']);
      return;
    }
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) {
      for (const group of FUNCTIONS)
        if (group[0] === name || group.slice(1, 4).includes(name)) {
          add(node, 'function', group);
          return;
        }
      if (ts.isCallExpression(node.parent.parent) && source(node.parent.parent.expression) === 'raise')
        add(node, 'exception', ['GP', 'NP', 'SS', 'TS']);
      return;
    }
    if (ts.isCallExpression(node.parent) && source(node.parent.expression) === 'raise')
      add(node, 'exception', ['UD', 'NM', 'DE', 'BR']);
    const group = REGISTERS.find((names) => names.includes(name));
    if (group !== undefined) add(node, 'register', group);
    else if (vocabulary.flags.includes(name)) add(node, 'flag', vocabulary.flags);
  };

  walk(tree);
  return sites;
}

/** A constant that is off by one, or has one bit wrong. */
function constants(text: string): string[] {
  const value = Number(text);
  if (!/^0x/i.test(text)) return [value + 1, value - 1].filter((n) => n >= 0).map(String);
  const flipped = [0, 1, 3, 7, 9, 13, 16].map((bit) => (value ^ (1 << bit)) >>> 0);
  const top = 2 ** (4 * (text.length - 2));
  return flipped.filter((n) => n < top).map((n) => `0x${n.toString(16)}`);
}
