/** What a reader is told stands in words, which are translated: of wrong input, and of formulas that are read aloud. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';

const parse = (text: string): ts.SourceFile => ts.createSourceFile('one.ts', text, ts.ScriptTarget.Latest, true);

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

/** What is given to each call of a function of this file in the place of a parameter, or what a variable begins with. */
function* givenTo(name: ts.Identifier): Generator<ts.Node> {
  for (const node of within(name.getSourceFile())) {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text && node.initializer) yield node.initializer;
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) continue;
    const place = node.parameters.findIndex((parameter) => parameter.name.getText() === name.text);
    if (place < 0 || name.pos < node.pos || name.end > node.end) continue;
    const called = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    for (const call of within(name.getSourceFile())) {
      if (ts.isCallExpression(call) && call.expression.getText() === called?.getText() && call.arguments[place]) {
        yield call.arguments[place];
      }
    }
  }
}

/** Whether a message is written out, or taken from an error: then it is English. */
function isWritten(message: ts.Node): boolean {
  if (ts.isStringLiteralLike(message) || ts.isTemplateExpression(message)) return true;
  if (ts.isIdentifier(message)) return Array.from(givenTo(message)).some(isWritten);
  if (ts.isConditionalExpression(message)) return [message.whenTrue, message.whenFalse].some(isWritten);
  if (ts.isArrowFunction(message)) return isWritten(message.body);
  if (ts.isParenthesizedExpression(message)) return isWritten(message.expression);
  if (ts.isBinaryExpression(message)) return [message.left, message.right].some(isWritten);
  if (ts.isPropertyAccessExpression(message)) return message.name.text === 'message';
  return ts.isCallExpression(message) && message.expression.getText() === 'String';
}

const isInputError = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && ['InputError', 'Misfit'].includes(node.expression.getText());

/** Messages of wrong input, and names of formulas, that are no words. */
function written(text: string): string[] {
  const messages = Array.from(within(parse(text)))
    .filter(isInputError)
    .flatMap(({ arguments: given }) => given?.[1] ?? [])
    .filter(isWritten)
    .map((message) => message.getText());
  const names = Array.from(text.matchAll(/<math\b[^>]*?\saria-label=(?!\$\{[^`'"]*\})[^\n]*/g), ([name]) => name);
  return [...messages, ...names];
}

test('sentences that are written out are found', () => {
  const error = (message: string): string => `throw new InputError('bad-x', ${message}, 'x="1"');`;
  for (const message of [
    "'No.'",
    '`No ${x}.`',
    "() => 'No.'",
    "x ? 'No.' : words.no",
    'error.message',
    'String(error)',
  ]) {
    assert.deepEqual(written(error(message)).length, 1, message);
  }
  for (const message of ['words.no', 'words.no(`${x}×${y}`)', '() => words.no', 'x ? words.no : words.none']) {
    assert.deepEqual(written(error(message)), [], message);
  }
  const wrong = `const wrong = (why: string) => new InputError('bad-x', why, 'x');`;
  assert.deepEqual(written(`${wrong} throw wrong('No.');`), ['why']);
  assert.deepEqual(written(`${wrong} throw wrong(words.no);`), []);
  assert.equal(written('html`<math displaystyle="true" aria-label="x is y">`').length, 1);
  assert.equal(written('html`<math aria-label=${`x is ${y}`}>`').length, 1);
  assert.deepEqual(written('html`<math aria-label=${words.x(y)}>`'), []);
});

const files = globSync('src/**/*.ts', { cwd: ROOT });
const tagOf = (file: string): string => /^src\/components\/([^/]+)\//.exec(file)?.[1] ?? '';

for (const tag of ['', ...elementTags()]) {
  test(`${tag || 'what is not of one element'} says nothing in English alone`, () => {
    const found = files
      .filter((file) => tagOf(file) === tag)
      .flatMap((file) => written(readFileSync(`${ROOT}/${file}`, 'utf8')).map((what) => `${file}: ${what}`));
    assert.deepEqual(found, []);
  });
}
