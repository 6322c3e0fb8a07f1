/**
 * Reads policy modules: YAML → rules whose expressions are checked. What is wrong is said with the module's file, line and column; a
 * rule without its why, source, message, fix and examples does not load.
 */
import { createHash } from 'node:crypto';
import type { InputError, Result, SourceFile } from '../declaration/model.ts';
import { parseYaml } from '../declaration/yaml.ts';
import type { ListEntry } from '../facts/lists.ts';
import { canonical } from '../facts/meaning.ts';
import { collectLists } from './module-lists.ts';
import { ModuleReader } from './module-reader.ts';
import type { Narrowing, PolicySet, Rule, RuleDocumentation, Sources } from './policy-set.ts';

export { stricter, tune } from './tune.ts';

export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

/** Policies with what people read about them. */
export interface LoadedPolicies extends PolicySet {
  readonly documentation: readonly RuleDocumentation[];
}

/**
 * Loads modules, lists, sources and the table of narrowing claims, told apart by what they contain.
 * @param beside policies that these will stand beside: their rules, lists and sources may be named
 */
export function loadModules(files: readonly ModuleFile[], beside?: PolicySet): Result<LoadedPolicies> {
  const errors: InputError[] = [];
  const parsed: { value: Record<string, unknown>; source: SourceFile }[] = [];
  for (const file of files) {
    const result = parseYaml(file.path, new TextEncoder().encode(file.text));
    if (!result.ok) errors.push(...result.errors);
    else if (typeof result.value.value !== 'object' || result.value.value === null || Array.isArray(result.value.value))
      errors.push(atStart(file.path, 'this is no policy module: a map with the keys module, title and rules is needed'));
    else parsed.push(result.value as { value: Record<string, unknown>; source: SourceFile });
  }
  const sources: Record<string, Sources[string]> = { ...beside?.sources };
  for (const { value } of parsed) if (isSources(value)) Object.assign(sources, value);
  const modules = parsed.filter(({ value }) => !isSources(value) && !('rows' in value));
  const lists = collectLists(parsed.map(({ value }) => value.lists));
  const reader = new ModuleReader(sources, [...Object.keys(lists), ...Object.keys(beside?.lists ?? {})], errors);
  const rules: Rule[] = [];
  const documentation: RuleDocumentation[] = [];
  for (const { value, source } of modules) {
    for (const { rule, documentation: text } of reader.read(value, source)) {
      rules.push(rule);
      documentation.push(text);
    }
  }
  reader.checkReferences(
    rules,
    (beside?.rules ?? []).map((rule) => rule.id),
  );
  if (errors.length > 0) return { ok: false, errors };
  const narrowing = parsed.flatMap(({ value }) =>
    'rows' in value ? (value.rows as Partial<Narrowing>[]).map((row) => ({ quiet: [], ...row }) as Narrowing) : [],
  );
  const digest = createHash('sha256')
    .update(canonical([rules, lists, narrowing]))
    .digest('hex')
    .slice(0, 32);
  return { ok: true, value: { rules, lists, narrowing, sources, version: '', digest, documentation } };
}

/** Sources are a map of documents, each with a title and an address. */
const isSources = (value: Record<string, unknown>): value is Sources & Record<string, unknown> =>
  !('module' in value) &&
  !('rows' in value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && 'title' in entry && 'url' in entry);

const atStart = (file: string, message: string): InputError => ({
  code: 'policy-module',
  message,
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

/** Several sets as one; an id that two of them define is refused. */
export function combine(first: PolicySet, ...others: readonly PolicySet[]): Result<PolicySet> {
  const rules = [...first.rules];
  const lists: Record<string, readonly ListEntry[]> = { ...first.lists };
  const errors: InputError[] = [];
  for (const other of others) {
    for (const rule of other.rules) {
      if (rules.some((known) => known.id === rule.id))
        errors.push(atStart('policies', `the rule ${rule.id} is already defined; choose another id`));
      else rules.push(rule);
    }
    for (const [name, entries] of Object.entries(other.lists)) {
      if (Object.hasOwn(lists, name)) errors.push(atStart('policies', `the list ${name} is already defined; choose another name`));
      else lists[name] = entries;
    }
  }
  if (errors.length > 0) return { ok: false, errors };
  const digest = createHash('sha256')
    .update([first, ...others].map((set) => set.digest).join(' '))
    .digest('hex')
    .slice(0, 32);
  return { ok: true, value: { ...first, rules, lists, narrowing: [first, ...others].flatMap((set) => set.narrowing), digest } };
}
