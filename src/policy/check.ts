/** Type check of expressions, at load: CEL by `@marcbachmann/cel-js`, the facts as its types, and what this project refuses besides. */
import { Environment } from '@marcbachmann/cel-js';
import { vocabulary } from '../facts/vocabulary.ts';
import { knownFunctions, knownMethods, knownOperators, signatures, type Tree } from './expression.ts';

/** Variables of an expression and their CEL types. */
export type Variables = Readonly<Record<string, string>>;

export type Checked = { readonly ok: true; readonly tree: Tree; readonly type: string } | { readonly ok: false; readonly message: string };

const limits = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxCallArguments: 8 };

let base: Environment | undefined;
const environments = new Map<string, Environment>();

/** What expressions with these variables are checked in. */
export function environment(variables: Variables): Environment {
  const key = JSON.stringify(variables);
  const known = environments.get(key);
  if (known !== undefined) return known;
  base ??= baseEnvironment();
  const made = base.clone();
  for (const [name, type] of Object.entries(variables)) made.registerVariable(name, type);
  environments.set(key, made);
  return made;
}

function baseEnvironment(): Environment {
  const made = new Environment({ limits });
  for (const [name, members] of inOrder()) {
    made.registerType(name, { fields: Object.fromEntries(Object.entries(members).map(([key, row]) => [key, row[0]])) });
  }
  for (const { signature, handler } of signatures) made.registerFunction(signature, handler);
  return made.registerVariable('asOf', 'string').registerVariable('system', 'System');
}

/** Types before those that refer to them. */
function inOrder(): [string, Record<string, readonly [string, string]>][] {
  const entries = Object.entries(vocabulary) as [string, Record<string, readonly [string, string]>][];
  const names = new Set(entries.map(([name]) => name));
  const ordered: typeof entries = [];
  const placed = new Set<string>();
  while (ordered.length < entries.length) {
    for (const entry of entries) {
      const needs = Object.values(entry[1])
        .map(([type]) => type)
        .filter((type) => names.has(type));
      if (!placed.has(entry[0]) && needs.every((type) => placed.has(type))) {
        ordered.push(entry);
        placed.add(entry[0]);
      }
    }
  }
  return ordered;
}

/**
 * Checks one expression.
 * @param allowed the types that its result may have
 * @returns the tree to keep, or what is wrong (with the place within the expression marked, where CEL says it)
 */
export function checkExpression(text: string, variables: Variables, allowed: readonly string[]): Checked {
  const env = environment(variables);
  const outcome = env.check(text);
  if (!outcome.valid) return { ok: false, message: inALine(outcome.error?.message ?? 'not a valid expression') };
  const type = String(outcome.type);
  if (!allowed.includes(type)) return { ok: false, message: `gives ${type}, but ${allowed.join(' or ')} is needed` };
  try {
    return { ok: true, tree: toTree(env.parse(text).ast as unknown as Node), type };
  } catch (error) {
    return { ok: false, message: error instanceof Refused ? error.message : String(error) };
  }
}

const limitsInWords: Readonly<Record<string, string>> = {
  AstNodes: 'operations and values',
  Depth: 'levels of brackets',
  ListElements: 'members of one list',
  CallArguments: 'arguments of one function',
};

/** The library draws the place below its first line; the error has the place of the expression itself. */
function inALine(message: string): string {
  const said = message.split('\n', 1)[0]?.trim() ?? message;
  if (/call stack/.test(said)) return 'the expression is nested too deep';
  const limit = /^Exceeded max(\w+) \((\d+)\)/.exec(said);
  if (limit) return `the expression is larger than it may be: at most ${limit[2]} ${limitsInWords[limit[1] as string] ?? limit[1]}`;
  return /^(Expected|Unexpected) /.test(said) ? `this is no CEL expression: ${said}` : said;
}

interface Node {
  readonly op: string;
  readonly args: unknown;
}

class Refused extends Error {}

function toTree({ op, args }: Node): Tree {
  if (op === 'value') {
    if (!['string', 'boolean', 'bigint'].includes(typeof args)) throw new Refused('values are text, whole numbers, true and false');
    return ['value', typeof args === 'bigint' ? Number(args) : args];
  }
  if (op === 'id') return ['id', args];
  if (op === '.') {
    const [object, key] = args as [Node, string];
    return ['.', toTree(object), key];
  }
  if (op === 'call') {
    const [name, operands] = args as [string, Node[]];
    if (!knownFunctions.has(name))
      throw new Refused(`the function ${name}() is not available; there are ${[...knownFunctions].join(', ')}`);
    if (name === 'unknown' && operands[0]?.op !== '.') throw new Refused('unknown() asks about a fact: unknown(recipient.country)');
    return ['call', name, ...operands.map(toTree)];
  }
  if (op === 'rcall') {
    const [name, receiver, operands] = args as [string, Node, Node[]];
    if (!knownMethods.has(name)) {
      throw new Refused(
        `.${name}() is not available: the engine goes through \`each\`, so that the member that made a rule true is always known; there are ${[...knownMethods].map((method) => `.${method}()`).join(', ')}`,
      );
    }
    return ['rcall', name, toTree(receiver), ...operands.map(toTree)];
  }
  if (!knownOperators.has(op)) throw new Refused(`the operator ${op} is not available`);
  const operands = Array.isArray(args) ? (args as Node[]) : [args as Node];
  return [op, ...operands.map(toTree)];
}
