/** What is asked of a rule's case, as functions. They are made when they are first asked for: a short run asks for few. */
import { compile, relaxed, type Scope, type Tree } from './expression.ts';
import type { PreparedCase, Rule } from './policy-set.ts';
import type { Target } from './rule.ts';
import { isTelling } from './samples.ts';

export type Test = (scope: Scope) => unknown;

const made = new WeakMap<Tree, Test>();

export function testOf(tree: Tree): Test {
  let test = made.get(tree);
  if (test === undefined) {
    test = compile(tree);
    made.set(tree, test);
  }
  return test;
}

/** A case of a rule, ready to be evaluated on any side. */
export interface RuleCase extends PreparedCase {
  readonly rule: Rule;
  readonly written: PreparedCase;
  readonly index: number;
  /** The first of the collections. */
  readonly collection: string;
  /** Members that were looked at one by one. */
  asked: number;
  shortcuts: { ofEntity?: Test; ofSample?: Test };
}

const cases = new WeakMap<Rule, readonly RuleCase[]>();

export function casesOf(rule: Rule): readonly RuleCase[] {
  let known = cases.get(rule);
  if (known === undefined) {
    known = rule.cases.map((one, index) => ({
      ...one,
      rule,
      written: one,
      index,
      collection: one.each[0] ?? 'self',
      asked: 0,
      shortcuts: {},
    }));
    cases.set(rule, known);
  }
  return known;
}

/** Members after which shortcuts pay: making them costs as much as looking at about so many. */
export const enough = 128;

/** A shortcut: what is asked of the entity, whatever its members are. Where it does not hold, no member need be looked at. */
export function ofEntity({ shortcuts, target, if: condition }: RuleCase): Test {
  shortcuts.ofEntity ??= compile(relaxed(condition, (path) => !isOf(target, path.split('.')[0])));
  return shortcuts.ofEntity;
}

const isOf = (target: Target, variable: string | undefined) => variable === target || variable === 'system' || variable === 'asOf';

/** Another: what is asked of fields that say the same, whatever tells them apart. */
export function ofSample({ shortcuts, if: condition }: RuleCase): Test {
  shortcuts.ofSample ??= compile(relaxed(condition, isTelling));
  return shortcuts.ofSample;
}
