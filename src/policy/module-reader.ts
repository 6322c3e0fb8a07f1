/** Reads the rules of one module; every fault is an error with its place. */

import type { InputError, Place, SourceFile } from '../declaration/model.ts';
import { nearest } from '../declaration/nearest.ts';
import { shown } from '../declaration/shown.ts';
import { vocabulary } from '../facts/vocabulary.ts';
import { checkExpression, type Variables } from './check.ts';
import type { Tree } from './expression.ts';
import type { Level, Source } from './finding.ts';
import { misshapen } from './form.ts';
import { ruleForm } from './module-shape.ts';
import type { PreparedCase, PreparedLevel, Rule, RuleDocumentation, Sources, Template } from './policy-set.ts';
import { collections, type Kind, type RuleExample, type Target, targetTypes } from './rule.ts';
import { splitTemplate } from './template.ts';

type Raw = Record<string, unknown>;

/** Variables that a transition woken by the engine itself brings. */
const claimVariables: Variables = { key: 'string', from: 'string', to: 'string', rules: 'list<string>' };

export interface ReadRule {
  readonly rule: Rule;
  readonly documentation: RuleDocumentation;
}

export class ModuleReader {
  readonly #sources: Sources;
  readonly #lists: ReadonlySet<string>;
  readonly #errors: InputError[];
  /** Ids of the rules that are there already. */
  readonly #known: readonly string[];
  readonly #ids = new Map<string, Place>();
  readonly #unless: { readonly rule: string; readonly place: Place }[] = [];

  /** @param known ids of the rules that stand beside these */
  constructor(sources: Sources, lists: ReadonlySet<string>, known: readonly string[], errors: InputError[]) {
    this.#sources = sources;
    this.#lists = lists;
    this.#known = known;
    this.#errors = errors;
  }

  /** @param value a module whose shape holds, but for its rules */
  read(value: Raw, file: SourceFile): ReadRule[] {
    const { module, rules = [], lists } = value as { module: string; rules?: unknown[]; lists?: object };
    if (rules.length === 0 && lists === undefined)
      this.#report(file, value, 'rules', 'the module has no rules, so it would judge nothing', 'Add a rule, or take the module out');
    return rules.flatMap((rule, index) => {
      const before = this.#errors.length;
      const place = file.placeOf(rules, index) ?? unplaced(file);
      for (const error of misshapen(ruleForm, rule, 'the rule', place, file)) this.#errors.push(error);
      if (this.#errors.length > before) return [];
      const read = this.#rule(rule as Raw, module, file);
      return this.#errors.length === before ? [read] : [];
    });
  }

  /** `unless` may only name rules that exist. */
  checkReferences(): void {
    if (this.#errors.length > 0) return;
    const ids = [...this.#ids.keys(), ...this.#known];
    for (const { rule, place } of this.#unless) {
      if (!ids.includes(rule)) this.#push(place, `there is no rule ${shown(rule)}`, hint(rule, ids) ?? 'privacy-lint rules lists them');
    }
  }

  #newId(raw: Raw, file: SourceFile): string {
    const id = raw.id as string;
    const first = this.#ids.get(id);
    if (first !== undefined)
      this.#report(file, raw, 'id', `a rule with the id ${id} is there already: ${first.file}, line ${first.line}`, 'Choose another id');
    else if (this.#known.includes(id))
      this.#report(file, raw, 'id', `the rule ${id} is there already, and cannot be defined anew`, 'Choose another id');
    this.#ids.set(id, file.placeOf(raw, 'id') ?? unplaced(file));
    return id;
  }

  #rule(raw: Raw, module: string, file: SourceFile): ReadRule {
    const id = this.#newId(raw, file);
    const { title, why } = raw as { title: string; why: string };
    const cases = raw.cases === undefined ? [raw] : (raw.cases as Raw[]);
    const prepared = cases.map((one) => this.#case(one, file));
    const levels = (raw.levels as Raw[]).map((level) => this.#level(level, prepared, listOf(raw.source).length, file));
    const examples = this.#examples(raw, file);
    const effective = (raw.effective ?? {}) as Rule['effective'];
    if (effective.from !== undefined && effective.until !== undefined && effective.from > effective.until)
      this.#report(file, raw, 'effective', 'the rule is in force until a day before its first', 'Mend `from` or `until`');
    const place = file.placeOf(raw, 'id', 'entry');
    const rule: Rule = {
      id,
      title,
      sources: this.#sourcesOf(raw, file),
      cases: prepared.map((one) => one.prepared),
      levels,
      unless: this.#unlessOf(raw, file),
      judges: listOf(raw.judges),
      once: raw.once === true,
      effective,
    };
    const conditions = cases.map((one) => (one.if as string).trim());
    return { rule, documentation: { id, module, why: why.trim(), file: file.path, line: place?.line ?? 1, examples, conditions } };
  }

  #case(raw: Raw, file: SourceFile): { prepared: PreparedCase; variables: Variables } {
    const { kind, target, when } = raw as { kind: Kind; target: Target; when?: PreparedCase['when'] };
    const each = raw.each === undefined ? ['self'] : listOf(raw.each);
    const variables: Record<string, string> = { [target]: targetTypes[target] };
    if (target === 'system') delete variables.system;
    for (const name of each) {
      const { on, variable, type } = collections[name] as (typeof collections)[string];
      if (!on.includes(target)) this.#report(file, raw, 'each', `a ${target} has no ${name}`, `It belongs to ${on.join(', ')}`);
      if (each.length > 1 && (type !== 'string' || variable === '' || variable in variables))
        this.#report(
          file,
          raw,
          'each',
          `${each.join(' and ')} cannot be crossed`,
          'Cross two different collections of words, such as features and subjects',
        );
      if (variable !== '') variables[variable] = type;
    }
    const changed = listOf(raw.changed);
    if (kind === 'transition') Object.assign(variables, { before: targetTypes[target], after: targetTypes[target], keys: 'list<string>' });
    if (changed.includes('claims')) Object.assign(variables, claimVariables);
    if (when !== undefined && kind !== 'newly')
      this.#report(file, raw, 'when', '`when` is of a rule of kind newly', 'Take it out, or write `kind: newly`');
    if (changed.length > 0 !== (kind === 'transition'))
      this.#report(
        file,
        raw,
        changed.length > 0 ? 'changed' : 'kind',
        'a transition, and nothing else, says under `changed` which keys wake it',
        'Without one it would never wake',
      );
    const condition = this.#check(raw.if as string, variables, ['bool'], file.placeOf(raw, 'if') ?? unplaced(file));
    const by = listOf(raw.by).map((text) =>
      this.#check(text, variables, ['string', 'list<string>', 'int', 'bool'], file.placeOf(raw, 'by') ?? unplaced(file)),
    );
    return { prepared: { kind, target, each, when, by, changed, if: condition }, variables };
  }

  #level(
    raw: Raw,
    cases: readonly { readonly prepared: PreparedCase; readonly variables: Variables }[],
    sources: number,
    file: SourceFile,
  ): PreparedLevel {
    const { level, target, signoff } = raw as { level: Level; target?: Target; signoff?: string };
    const environments = cases.filter((one) => target === undefined || one.prepared.target === target).map((one) => one.variables);
    if (environments.length === 0)
      this.#report(file, raw, 'target', `the rule looks at no ${target}`, 'Name the target of one of its cases');
    if (((raw.cites ?? 1) as number) > sources)
      this.#report(file, raw, 'cites', `the rule names ${sources} source${sources === 1 ? '' : 's'}`, 'Cite one of them, counted from 1');
    if (level === 'sign-off' && signoff === undefined)
      this.#report(file, raw, 'level', 'a sign-off level names who signs', 'Add `signoff: privacy` (or dpo, security, a role of yours)');
    if (level !== 'sign-off' && signoff !== undefined)
      this.#report(
        file,
        raw,
        'signoff',
        `only the level sign-off names who signs; ${level} does not`,
        'Take it out, or write `level: sign-off`',
      );
    const place = file.placeOf(raw, 'if') ?? unplaced(file);
    const trees = environments.map((variables) =>
      raw.if === undefined ? undefined : this.#check(raw.if as string, variables, ['bool'], place),
    );
    const text = (key: string) => {
      const versions = environments.map((variables) => this.#template(raw, key, variables, file));
      return versions[0] ?? [];
    };
    return {
      if: trees[0],
      target,
      level,
      role: level === 'error' ? 'dpo' : level === 'sign-off' ? (signoff ?? null) : null,
      message: text('message'),
      fix: text('fix'),
      ...(raw.suggestion === undefined ? {} : { suggestion: text('suggestion') }),
      ...(raw.cites === undefined ? {} : { cites: raw.cites as number }),
    };
  }

  #template(raw: Raw, key: string, variables: Variables, file: SourceFile): Template {
    const place = file.placeOf(raw, key) ?? unplaced(file);
    const split = splitTemplate(raw[key] as string);
    if (!split.ok) {
      this.#push(place, `\`${key}\`: ${split.message}`, 'Close it with }, or write {{ for a brace');
      return [];
    }
    const all = { ...variables, witnesses: 'list<string>' };
    return split.parts.map((part) =>
      typeof part === 'string' ? part : { tree: this.#check(part.expression, all, ['string', 'int', 'list<string>'], place) },
    );
  }

  #check(text: string, variables: Variables, allowed: readonly string[], place: Place): Tree {
    const outcome = checkExpression(text, variables, allowed);
    if (!outcome.ok) {
      const name = /No such key: (\w+)|Unknown variable: (\w+)/.exec(outcome.message);
      const wrong = name?.[1] ?? name?.[2];
      this.#push(place, outcome.message, wrong === undefined ? undefined : hint(wrong, [...everyFact, ...Object.keys(variables)]));
      return ['value', false];
    }
    for (const list of namedLists(outcome.tree)) {
      if (!this.#lists.has(list)) this.#push(place, `there is no list ${shown(list)}`, hint(list, [...this.#lists]));
    }
    return outcome.tree;
  }

  #sourcesOf(raw: Raw, file: SourceFile): Source[] {
    const stated = [raw.source].flat() as { document: string; section: string; url?: string }[];
    return stated.flatMap(({ document, section, url }) => {
      if (url !== undefined) return [{ document, section, url }];
      const known = Object.hasOwn(this.#sources, document) ? this.#sources[document] : undefined;
      if (known === undefined) {
        const next =
          hint(document, Object.keys(this.#sources)) ??
          'Give its `url` here, or describe it in a file of documents: `key: { title: …, url: … }`';
        this.#report(file, raw, 'source', `there is no source ${shown(document)}`, next);
        return [];
      }
      // People are shown the document's title; its key is for modules.
      const { title, published } = known;
      return [{ document: title, section, url: known.url, ...(published === undefined ? {} : { published }) }];
    });
  }

  #unlessOf(raw: Raw, file: SourceFile): Rule['unless'] {
    const beaten = (raw.unless ?? []) as { rule: string; same?: 'entity' | 'field' | 'declaration' }[];
    return beaten.map(({ rule, same }, index) => {
      this.#unless.push({ rule, place: file.placeOf(beaten, index) ?? unplaced(file) });
      return { rule, same: same ?? 'entity' };
    });
  }

  #examples(raw: Raw, file: SourceFile): RuleExample[] {
    const examples = raw.examples as RuleExample[];
    if (!examples.some(({ finds }) => finds.length > 0) || !examples.some(({ finds }) => finds.length === 0))
      this.#report(
        file,
        raw,
        'examples',
        'a rule has at least one example that finds something and one that stays quiet',
        'Add the one that is missing: `finds: [{ at, level }]`, or `finds: []`',
      );
    return examples;
  }

  #report(file: SourceFile, container: Raw, key: string, message: string, next: string): void {
    this.#push(file.placeOf(container, key, 'entry') ?? file.placeOfContainer(container) ?? unplaced(file), message, next);
  }

  #push(place: Place, message: string, next = 'The docs of policy modules list what expressions may do, and the facts'): void {
    const error = { code: 'policy-module', message, hint: next, ...place };
    if (!this.#errors.some((known) => known.message === message && known.line === place.line && known.file === place.file))
      this.#errors.push(error);
  }
}

const everyFact = [...new Set(Object.values(vocabulary).flatMap((members) => Object.keys(members)))];
const unplaced = (file: SourceFile): Place => ({ file: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 });
const listOf = (value: unknown): string[] => (value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]);

function hint(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

/** Names of lists that an expression asks, where they are written out. */
function namedLists(tree: Tree): string[] {
  if (tree[0] === 'call' && tree[1] === 'listed') {
    const argument = tree[2] as Tree;
    return argument[0] === 'value' ? [String(argument[1])] : [];
  }
  return tree.slice(1).flatMap((operand) => (Array.isArray(operand) ? namedLists(operand as unknown as Tree) : []));
}
