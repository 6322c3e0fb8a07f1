/**
 * Evaluates checked expressions. CEL text is parsed and type-checked when a module is loaded (check.ts); what is left is a small
 * tree that can be kept as JSON, so that built-in modules cost no parsing at start-up. Reads are known: by path, and
 * whether an empty fact that made an expression true is an explicit `unknown`.
 */
import { any, both, has, type UnknownKey, unknownBehind } from '../facts/known.ts';

/** Checked syntax tree, as JSON: an operator and its operands. */
export type Tree = readonly [operator: string, ...operands: unknown[]];

export type Value = string | number | boolean | readonly string[] | object;

/** What an expression is evaluated in. */
export interface Scope {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly listed: (list: string, value: string) => boolean;
  /** Explicit `unknown`s behind comparisons with "" that made the expression true; what a false part asked for is taken back. */
  readonly unknowns: UnknownKey[];
}

type Evaluate = (scope: Scope) => Value;

/** One day as YYYY-MM-DD, moved by months; the last day of the month where that day does not exist. Days stay within four digits of a year. */
export function addMonths(date: string, months: number): string {
  const first = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  if (first < 0) return '0000-01-01';
  if (first >= 120_000) return '9999-12-31';
  const target = new Date(Date.UTC(2000, first - 24_000, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), last);
  return `${target.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** Any text may be given for a date; what is none is taken for one that is absent. */
const day = /^\d{4}-\d\d-\d\d$/;

const functions: Record<string, (scope: Scope, ...operands: never[]) => Value> = {
  any: (_scope, left: readonly string[], right: readonly string[]) => any(left, right),
  both: (_scope, left: readonly string[], right: readonly string[]) => both(left, right),
  without: (_scope, left: readonly string[], right: readonly string[]) => left.filter((item) => !has(right, item)),
  within_months: (_scope, date: string, months: number, reference: string) =>
    day.test(date) && day.test(reference) && date <= reference && addMonths(date, months) >= reference,
  older_than: (scope, date: string, months: number) => day.test(date) && addMonths(date, months) < scope.asOf,
  listed: (scope, list: string, value: string) => scope.listed(list, value),
  // Compiled by itself: it asks for what stands behind a fact, not for its value.
  unknown: () => false,
  size: (_scope, value: string | readonly string[]) => value.length,
};

/** For the type check: the functions above that CEL does not bring itself. Those that ask the host for a date or a list are only checked there. */
export const signatures: readonly {
  readonly signature: string;
  readonly handler: (...operands: string[][]) => boolean | readonly string[];
}[] = [
  { signature: 'any(list<string>, list<string>): bool', handler: (left, right) => any(left ?? [], right ?? []) },
  { signature: 'both(list<string>, list<string>): list<string>', handler: (left, right) => both(left ?? [], right ?? []) },
  {
    signature: 'without(list<string>, list<string>): list<string>',
    handler: (left, right) => (left ?? []).filter((item) => !right?.includes(item)),
  },
  { signature: 'within_months(string, int, string): bool', handler: () => false },
  { signature: 'older_than(string, int): bool', handler: () => false },
  { signature: 'listed(string, string): bool', handler: () => false },
  { signature: 'unknown(string): bool', handler: () => false },
  { signature: 'unknown(bool): bool', handler: () => false },
  { signature: 'unknown(list<string>): bool', handler: () => false },
];

const methods: Record<string, (receiver: never, ...operands: never[]) => Value> = {
  startsWith: (text: string, part: string) => text.startsWith(part),
  endsWith: (text: string, part: string) => text.endsWith(part),
  contains: (text: string, part: string) => text.includes(part),
  size: (value: string | readonly string[]) => value.length,
};

export const knownMethods: ReadonlySet<string> = new Set(Object.keys(methods));
export const knownFunctions: ReadonlySet<string> = new Set(Object.keys(functions));

type Binary = (left: never, right: never) => Value;
const binary: Record<string, Binary> = {
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '+': (left: string, right: string) => (Array.isArray(left) ? [...left, ...(right as unknown as string[])] : left + right),
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
};

export const knownOperators: ReadonlySet<string> = new Set([
  ...Object.keys(binary),
  '==',
  'in',
  '&&',
  '||',
  '!_',
  '-_',
  '?:',
  '.',
  'id',
  'value',
  'list',
  'call',
  'rcall',
]);

/** Turns a checked tree into a function. */
export function compile(tree: Tree): Evaluate {
  const [operator, ...operands] = tree;
  switch (operator) {
    case 'value': {
      const constant = operands[0] as Value;
      return () => constant;
    }
    case 'id': {
      const name = operands[0] as string;
      return name === 'asOf' ? (scope) => scope.asOf : (scope) => scope.variables[name] as Value;
    }
    case '.': {
      const [inner, key] = operands as [Tree, string];
      if (inner[0] === 'id' && inner[1] !== 'asOf') {
        const name = inner[1] as string;
        return (scope) => (scope.variables[name] as Record<string, Value>)[key] as Value;
      }
      const object = compile(inner);
      return (scope) => (object(scope) as Record<string, Value>)[key] as Value;
    }
    case '&&': {
      const [left, right] = operands.map((operand) => compile(operand as Tree)) as [Evaluate, Evaluate];
      return (scope) => {
        const mark = scope.unknowns.length;
        if (left(scope) === true && right(scope) === true) return true;
        if (scope.unknowns.length > mark) scope.unknowns.length = mark;
        return false;
      };
    }
    case '||': {
      const [left, right] = operands.map((operand) => compile(operand as Tree)) as [Evaluate, Evaluate];
      return (scope) => {
        const mark = scope.unknowns.length;
        if (left(scope) === true) return true;
        if (scope.unknowns.length > mark) scope.unknowns.length = mark;
        return right(scope) === true;
      };
    }
    case '!_': {
      const inner = compile(operands[0] as Tree);
      return (scope) => {
        const mark = scope.unknowns.length;
        const value = inner(scope) !== true;
        if (scope.unknowns.length > mark) scope.unknowns.length = mark;
        return value;
      };
    }
    case '-_': {
      const inner = compile(operands[0] as Tree);
      return (scope) => -(inner(scope) as number);
    }
    case '?:': {
      const [condition, then, otherwise] = operands.map((operand) => compile(operand as Tree)) as [Evaluate, Evaluate, Evaluate];
      return (scope) => (condition(scope) === true ? then(scope) : otherwise(scope));
    }
    case 'list': {
      const items = operands.map((operand) => compile(operand as Tree));
      if (operands.every((operand) => isConstant(operand as Tree))) {
        const constant = operands.map((operand) => (operand as Tree)[1]) as string[];
        return () => constant;
      }
      return (scope) => items.map((item) => item(scope)) as string[];
    }
    case '==':
      return compileEquality(operands as [Tree, Tree]);
    case 'in':
      return compileMembership(operands as [Tree, Tree]);
    case 'call': {
      const [name, ...rest] = operands as [string, ...Tree[]];
      if (name === 'unknown') return compileUnknown(rest[0] as Tree);
      const implementation = functions[name] as (scope: Scope, ...values: Value[]) => Value;
      const values = rest.map(compile);
      const [left, right] = values;
      // Of most functions, and they are called the most, two.
      if (left !== undefined && right !== undefined && values.length === 2)
        return (scope) => implementation(scope, left(scope), right(scope));
      return (scope) => implementation(scope, ...values.map((value) => value(scope)));
    }
    case 'rcall': {
      const [name, receiver, ...rest] = operands as [string, Tree, ...Tree[]];
      const implementation = methods[name] as (...values: Value[]) => Value;
      const values = [receiver, ...rest].map(compile);
      return (scope) => implementation(...values.map((value) => value(scope)));
    }
    default: {
      const apply = binary[operator] as (left: Value, right: Value) => Value;
      const [left, right] = operands.map((operand) => compile(operand as Tree)) as [Evaluate, Evaluate];
      return (scope) => apply(left(scope), right(scope));
    }
  }
}

const isConstant = (tree: Tree) => tree[0] === 'value';
const isEmptyText = (tree: Tree) => tree[0] === 'value' && tree[1] === '';

/** Notes the explicit `unknown` behind a fact that was asked for and is empty. */
function noteUnknown(read: Tree, scope: Scope, object: Evaluate): void {
  const view = object(scope);
  if (typeof view !== 'object') return;
  const unknown = unknownBehind(view, read[2] as string);
  if (unknown !== undefined) scope.unknowns.push(unknown);
}

/** Whether a fact is stated as `unknown`: what holds then is not known to hold, so it is noted. */
function compileUnknown(read: Tree): Evaluate {
  const object = compile(read[1] as Tree);
  return (scope) => {
    const mark = scope.unknowns.length;
    noteUnknown(read, scope, object);
    return scope.unknowns.length > mark;
  };
}

function compileEquality([leftTree, rightTree]: [Tree, Tree]): Evaluate {
  const left = compile(leftTree);
  const right = compile(rightTree);
  const read =
    isEmptyText(rightTree) && leftTree[0] === '.' ? leftTree : isEmptyText(leftTree) && rightTree[0] === '.' ? rightTree : undefined;
  if (read === undefined) {
    const [constant, other] = isConstant(rightTree) ? [rightTree[1], left] : [leftTree[1], right];
    if (isConstant(leftTree) || isConstant(rightTree)) return (scope) => other(scope) === constant;
    return (scope) => equal(left(scope), right(scope));
  }
  const object = compile(read[1] as Tree);
  return (scope) => {
    if (left(scope) !== right(scope)) return false;
    noteUnknown(read, scope, object);
    return true;
  };
}

function compileMembership([itemTree, listTree]: [Tree, Tree]): Evaluate {
  const item = compile(itemTree);
  const items = compile(listTree);
  const asksForEmpty = itemTree[0] === '.' && listTree[0] === 'list' && (listTree.slice(1) as Tree[]).some(isEmptyText);
  if (!asksForEmpty) return (scope) => has(items(scope) as readonly string[], item(scope) as string);
  const object = compile(itemTree[1] as Tree);
  return (scope) => {
    const value = item(scope) as string;
    if (!has(items(scope) as readonly string[], value)) return false;
    if (value === '') noteUnknown(itemTree, scope, object);
    return true;
  };
}

function equal(left: Value, right: Value): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/**
 * A condition that holds wherever the given one may hold, whatever some of the facts are that it reads.
 * @param isOpen whether the fact at a path is one of those
 */
export function relaxed(tree: Tree, isOpen: (path: string) => boolean): Tree {
  const [operator, left, right] = tree;
  if (operator === '&&' || operator === '||') {
    const one = relaxed(left as Tree, isOpen);
    const other = relaxed(right as Tree, isOpen);
    return one === left && other === right ? tree : [operator, one, other];
  }
  if (!reads(tree, isOpen)) return tree;
  // Nothing is in an empty list.
  if (operator === 'in' && !reads(right as Tree, isOpen)) return ['>', ['call', 'size', right], ['value', 0]];
  return ['value', true];
}

/** Whether a tree reads a fact that is asked for. */
function reads(tree: Tree, asked: (path: string) => boolean): boolean {
  const path = pathOf(tree);
  if (path !== undefined) return asked(path);
  return tree.some((operand) => Array.isArray(operand) && reads(operand as unknown as Tree, asked));
}

/** The facts that a tree reads, as paths from a variable: `recipient.transfer.mechanism`. */
export function readsOf(tree: Tree, into: Set<string> = new Set()): Set<string> {
  const path = pathOf(tree);
  if (path !== undefined) {
    into.add(path);
    return into;
  }
  for (const operand of tree.slice(1)) if (Array.isArray(operand)) readsOf(operand as unknown as Tree, into);
  return into;
}

function pathOf(tree: Tree): string | undefined {
  if (tree[0] === 'id') return tree[1] as string;
  if (tree[0] !== '.') return undefined;
  const inner = pathOf(tree[1] as Tree);
  return inner === undefined ? undefined : `${inner}.${tree[2] as string}`;
}
