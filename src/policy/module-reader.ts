/** Reads the rules of one module; every fault is an error with its place. */

import { isMap } from '../declaration/entity.ts';
import type { InputError, Place, SourceFile } from '../declaration/model.ts';
import { nearest } from '../declaration/nearest.ts';
import { vocabulary } from '../facts/vocabulary.ts';
import { checkExpression, type Variables } from './check.ts';
import type { Tree } from './expression.ts';
import { levels as allLevels, type Level, type Source } from './finding.ts';
import { malformedLists } from './module-lists.ts';
import type { PreparedCase, PreparedLevel, Rule, RuleDocumentation, Sources, Template } from './policy-set.ts';
import { collections, type Kind, type RuleExample, type Target, targetTypes } from './rule.ts';
import { splitTemplate } from './template.ts';

type Raw = Record<string, unknown>;

const ruleKeys = [
  'id',
  'title',
  'why',
  'source',
  'kind',
  'target',
  'each',
  'when',
  'by',
  'changed',
  'if',
  'cases',
  'levels',
  'unless',
  'judges',
  'once',
  'effective',
  'examples',
];
const caseKeys = ['kind', 'target', 'each', 'when', 'by', 'changed', 'if'];
const levelKeys = ['if', 'target', 'level', 'signoff', 'message', 'fix', 'suggestion'];
const exampleKeys = ['name', 'asOf', 'before', 'after', 'files', 'first', 'gate', 'finds'];
const moduleKeys = ['module', 'title', 'rules', 'lists', 'description'];

/** Variables that a transition woken by the engine itself brings. */
const claimVariables: Variables = { key: 'string', from: 'string', to: 'string', rules: 'list<string>' };

export interface ReadRule {
  readonly rule: Rule;
  readonly documentation: RuleDocumentation;
}

export class ModuleReader {
  readonly #sources: Sources;
  readonly #lists: readonly string[];
  readonly #errors: InputError[];
  readonly #unless: { readonly rule: string; readonly place: Place }[] = [];

  constructor(sources: Sources, lists: readonly string[], errors: InputError[]) {
    this.#sources = sources;
    this.#lists = lists;
    this.#errors = errors;
  }

  read(value: Raw, file: SourceFile): ReadRule[] {
    this.#unknownKeys(value, moduleKeys, file);
    const module = this.#text(value, 'module', file);
    this.#checkLists(value, file);
    const rules = value.rules ?? [];
    if (!Array.isArray(rules)) {
      this.#report(file, value, 'rules', 'rules is a list of rules');
      return [];
    }
    if (rules.length === 0 && value.lists === undefined)
      this.#report(file, value, 'rules', 'the module has no rules, so it would judge nothing', 'Add a rule, or take the module out');
    return rules.flatMap((rule, index) => {
      if (!isMap(rule)) {
        this.#push(
          file.placeOf(rules, index) ?? unplaced(file),
          'a rule is a map with the keys id, title, source, kind, target, if and levels',
        );
        return [];
      }
      const before = this.#errors.length;
      const read = this.#rule(rule, module, file);
      return this.#errors.length === before && read !== undefined ? [read] : [];
    });
  }

  #checkLists(value: Raw, file: SourceFile): void {
    const { lists = {} } = value;
    if (!isMap(lists)) this.#report(file, value, 'lists', 'lists is a map from names to lists');
    else {
      for (const name of malformedLists(lists))
        this.#report(
          file,
          lists,
          name,
          `the list ${name} is not of the form \`entries: [{ value, from, until }]\``,
          'A value is a text; from and until are days (YYYY-MM-DD), and may be left out',
        );
    }
  }

  /** `unless` may only name rules that exist, and an id stands once. */
  checkReferences(rules: readonly Rule[], known: readonly string[]): void {
    const ids = [...rules.map((rule) => rule.id), ...known];
    if (this.#errors.length > 0) return;
    for (const { rule, place } of this.#unless) {
      if (!ids.includes(rule)) this.#push(place, `there is no rule ${rule}`, hint(rule, ids));
    }
    const seen = new Set<string>();
    for (const { id } of rules) {
      if (seen.has(id)) this.#push({ file: 'policies', line: 1, column: 1, endLine: 1, endColumn: 1 }, `two rules have the id ${id}`);
      seen.add(id);
    }
  }

  #rule(raw: Raw, module: string, file: SourceFile): ReadRule | undefined {
    if (typeof raw !== 'object' || raw === null) return undefined;
    this.#unknownKeys(raw, ruleKeys, file);
    const id = this.#text(raw, 'id', file);
    if (id !== '' && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))
      this.#report(file, raw, 'id', `${id} is no rule id: write topic/name in small letters, digits and -`);
    const title = this.#text(raw, 'title', file);
    const why = this.#text(raw, 'why', file);
    const cases = raw.cases === undefined ? [raw] : (raw.cases as Raw[]);
    const prepared = cases.map((one) => this.#case(one, raw.cases !== undefined, file));
    const levels = this.#list(raw, 'levels', file).map((level) => this.#level(level as Raw, prepared, file));
    const examples = this.#examples(raw, file);
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
      effective: (raw.effective ?? {}) as Rule['effective'],
    };
    const conditions = cases.map((one) => String(one.if).trim());
    return { rule, documentation: { id, module, why: why.trim(), file: file.path, line: place?.line ?? 1, examples, conditions } };
  }

  #case(raw: Raw, own: boolean, file: SourceFile): { prepared: PreparedCase; variables: Variables } {
    if (own) this.#unknownKeys(raw, caseKeys, file);
    const kind = this.#choice(raw, 'kind', ['state', 'newly', 'transition'], file) as Kind;
    const target = this.#choice(raw, 'target', Object.keys(targetTypes), file) as Target;
    const each = raw.each === undefined ? ['self'] : listOf(raw.each);
    const variables: Record<string, string> = target in targetTypes ? { [target]: targetTypes[target] } : {};
    if (target === 'system') delete variables.system;
    for (const name of each) {
      const collection = Object.hasOwn(collections, name) ? collections[name] : undefined;
      if (collection === undefined) this.#report(file, raw, 'each', `there is no collection ${name}`, hint(name, Object.keys(collections)));
      else if (!collection.on.includes(target))
        this.#report(file, raw, 'each', `a ${target} has no ${name}; it belongs to ${collection.on.join(', ')}`);
      else if (collection.variable !== '') variables[collection.variable] = collection.type;
    }
    const changed = listOf(raw.changed);
    if (kind === 'transition') Object.assign(variables, { before: targetTypes[target], after: targetTypes[target], keys: 'list<string>' });
    if (changed.includes('claims')) Object.assign(variables, claimVariables);
    if (raw.when !== undefined && (kind !== 'newly' || !['first', 'further'].includes(String(raw.when))))
      this.#report(file, raw, 'when', 'when is first or further, in a rule of kind newly');
    const condition = this.#expression(raw, 'if', variables, ['bool'], file);
    const by = listOf(raw.by).map((text) =>
      this.#check(text, variables, ['string', 'list<string>', 'int', 'bool'], file.placeOf(raw, 'by') ?? unplaced(file)),
    ) as Tree[];
    return { prepared: { kind, target, each, when: raw.when as PreparedCase['when'], by, changed, if: condition }, variables };
  }

  #level(raw: Raw, cases: readonly { readonly prepared: PreparedCase; readonly variables: Variables }[], file: SourceFile): PreparedLevel {
    this.#unknownKeys(raw, levelKeys, file);
    const target =
      raw.target === undefined
        ? undefined
        : (this.#choice(
            raw,
            'target',
            cases.map((one) => one.prepared.target),
            file,
          ) as Target);
    const environments = cases.filter((one) => target === undefined || one.prepared.target === target).map((one) => one.variables);
    const level = this.#choice(raw, 'level', allLevels, file) as Level;
    const signoff = raw.signoff as string | undefined;
    if (level === 'sign-off' && typeof signoff !== 'string')
      this.#report(file, raw, 'level', 'a sign-off level names who signs', 'add `signoff: privacy` (or dpo, security, a role of yours)');
    if (level !== 'sign-off' && signoff !== undefined)
      this.#report(file, raw, 'signoff', `only the level sign-off names who signs; ${level} does not`);
    const trees = environments.map((variables) =>
      raw.if === undefined ? undefined : this.#expression(raw, 'if', variables, ['bool'], file),
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
    };
  }

  #template(raw: Raw, key: string, variables: Variables, file: SourceFile): Template {
    const text = this.#text(raw, key, file);
    const place = file.placeOf(raw, key) ?? unplaced(file);
    const split = splitTemplate(text);
    if (!split.ok) {
      this.#push(place, `${key}: ${split.message}`);
      return [];
    }
    const all = { ...variables, witnesses: 'list<string>' };
    return split.parts.map((part) =>
      typeof part === 'string' ? part : { tree: this.#check(part.expression, all, ['string', 'int', 'list<string>'], place) },
    );
  }

  #expression(raw: Raw, key: string, variables: Variables, allowed: readonly string[], file: SourceFile): Tree {
    const place = file.placeOf(raw, key) ?? file.placeOf(raw, 'id') ?? unplaced(file);
    if (typeof raw[key] !== 'string') {
      this.#push(place, `${key} is missing: an expression in quotes, such as 'recipient.country == ""'`);
      return ['value', false];
    }
    return this.#check(raw[key], variables, allowed, place);
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
      if (!this.#lists.includes(list)) this.#push(place, `there is no list ${list}`, hint(list, this.#lists));
    }
    return outcome.tree;
  }

  #sourcesOf(raw: Raw, file: SourceFile): Source[] {
    const stated = Array.isArray(raw.source) ? (raw.source as Raw[]) : raw.source === undefined ? [] : [raw.source as Raw];
    if (stated.length === 0) this.#report(file, raw, 'id', 'a rule names its source: the document and the section that it is drawn from');
    return stated.flatMap((entry) => {
      const document = String(entry.document);
      if (typeof entry.url === 'string' && typeof entry.section === 'string') return [{ document, section: entry.section, url: entry.url }];
      const known = Object.hasOwn(this.#sources, document) ? this.#sources[document] : undefined;
      if (known === undefined || typeof entry.section !== 'string') {
        this.#report(
          file,
          raw,
          'source',
          known === undefined ? `there is no source ${document}` : 'a source names its section',
          hint(document, Object.keys(this.#sources)),
        );
        return [];
      }
      // People are shown the document's title; its key is for modules.
      return [
        {
          document: known.title,
          section: entry.section,
          url: known.url,
          ...(known.published === undefined ? {} : { published: known.published }),
        },
      ];
    });
  }

  #unlessOf(raw: Raw, file: SourceFile): Rule['unless'] {
    return (raw.unless === undefined ? [] : this.#list(raw, 'unless', file)).map((entry) => {
      const { rule, same } = entry as { rule: string; same?: 'entity' | 'field' | 'declaration' };
      this.#unless.push({ rule, place: file.placeOf(raw, 'unless') ?? unplaced(file) });
      return { rule, same: same ?? 'entity' };
    });
  }

  #examples(raw: Raw, file: SourceFile): RuleExample[] {
    const examples = this.#list(raw, 'examples', file) as (Raw & { finds?: unknown[] })[];
    for (const example of examples) this.#unknownKeys(example, exampleKeys, file);
    if (
      !examples.some((example) => (example.finds ?? []).length > 0) ||
      !examples.some((example) => Array.isArray(example.finds) && example.finds.length === 0)
    ) {
      this.#report(
        file,
        raw,
        'id',
        'a rule has examples: at least one that finds (`finds: [{ at, level }]`) and one that stays quiet (`finds: []`)',
      );
    }
    return examples as unknown as RuleExample[];
  }

  #list(raw: Raw, key: string, file: SourceFile): unknown[] {
    const value = raw[key];
    if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null)) return value;
    this.#report(file, raw, key in raw ? key : 'id', `${key} is a list with at least one entry`);
    return [];
  }

  #text(raw: Raw, key: string, file: SourceFile): string {
    const value = raw[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.#report(file, raw, key in raw ? key : (Object.keys(raw)[0] ?? key), `${key} is missing: every module, rule and level says it`);
    return '';
  }

  #choice(raw: Raw, key: string, choices: readonly string[], file: SourceFile): string {
    const value = String(raw[key] ?? '');
    if (choices.includes(value)) return value;
    this.#report(
      file,
      raw,
      key in raw ? key : (Object.keys(raw)[0] ?? key),
      `${key} is one of ${choices.join(', ')}`,
      value === '' ? undefined : hint(value, choices),
    );
    return choices[0] as string;
  }

  #unknownKeys(raw: Raw, known: readonly string[], file: SourceFile): void {
    for (const key of Object.keys(raw)) {
      if (!known.includes(key) && !key.startsWith('x-')) this.#report(file, raw, key, `there is no key ${key} here`, hint(key, known));
    }
  }

  #report(file: SourceFile, container: Raw, key: string, message: string, next?: string): void {
    this.#push(file.placeOf(container, key, 'entry') ?? file.placeOfContainer(container) ?? unplaced(file), message, next);
  }

  #push(place: Place, message: string, next?: string): void {
    const error = { code: 'policy-module', message, ...place, ...(next === undefined ? {} : { hint: next }) };
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
