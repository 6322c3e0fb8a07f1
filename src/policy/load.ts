/**
 * Reads policy modules: YAML → rules whose expressions are checked. What is wrong is said with the module's file, line and column; a
 * rule without its why, source, message, fix and examples does not load.
 */
import { createHash } from 'node:crypto';
import { isMap, startOf } from '../declaration/entity.ts';
import type { InputError, Result, SourceFile } from '../declaration/model.ts';
import { firstOf } from '../declaration/most-errors.ts';
import { shown } from '../declaration/shown.ts';
import { parseYaml } from '../declaration/yaml.ts';
import { canonical } from '../facts/meaning.ts';
import { type Form, misshapen } from './form.ts';
import { collectLists, type Stated } from './module-lists.ts';
import { ModuleReader } from './module-reader.ts';
import { moduleForm, sourcesForm } from './module-shape.ts';
import type { Narrowing, PolicySet, RuleDocumentation, Sources } from './policy-set.ts';

export { stricter, tune } from './tune.ts';

export interface ModuleFile {
  readonly path: string;
  /** Bytes of a file are read strictly: what is no UTF-8 is an error with its place. */
  readonly text: string | Uint8Array;
}

/** Policies with what people read about them. */
export interface LoadedPolicies extends PolicySet {
  readonly documentation: readonly RuleDocumentation[];
}

/** A file of policies as it was written. */
interface Written {
  readonly value: Record<string, unknown>;
  readonly source: SourceFile;
}

/**
 * Loads modules, lists, sources and the table of narrowing claims, told apart by what they contain.
 * @param beside policies that these will stand beside: what these define may be named, and is not defined anew
 */
export function loadModules(files: readonly ModuleFile[], beside?: PolicySet): Result<LoadedPolicies> {
  const errors: InputError[] = [];
  const written = files.flatMap((file) => parsed(file, errors));
  const narrowing = beside === undefined ? written.filter(({ value }) => 'rows' in value) : [];
  const documents = written.filter(({ value }) => isSources(value));
  const sources = { ...beside?.sources, ...collectSources(documents, Object.keys(beside?.sources ?? {}), errors) };
  const modules = written.filter((one) => !documents.includes(one) && !narrowing.includes(one));
  const sound = modules.filter((one) => fits(moduleForm, 'the module', one, errors));
  const stated = sound.flatMap(({ value, source }) => (value.lists === undefined ? [] : [{ lists: value.lists as Stated, source }]));
  const known = Object.keys(beside?.lists ?? {});
  const lists = collectLists(stated, known, errors);
  // What is misshapen is said once, and not again wherever it is named.
  const named = modules.flatMap(({ value }) => (isMap(value.lists) ? Object.keys(value.lists) : []));
  const ids = (beside?.rules ?? []).map((rule) => rule.id);
  const reader = new ModuleReader(sources, new Set([...named, ...known]), ids, errors);
  const read = sound.flatMap(({ value, source }) => reader.read(value, source));
  reader.checkReferences();
  if (errors.length > 0) return { ok: false, errors: firstOf(errors) };
  const rules = read.map(({ rule }) => rule);
  const rows = narrowing.flatMap(({ value }) => (value.rows as Partial<Narrowing>[]).map((row) => ({ quiet: [], ...row }) as Narrowing));
  const digest = createHash('sha256')
    .update(canonical([rules, lists, rows]))
    .digest('hex')
    .slice(0, 32);
  const documentation = read.map(({ documentation: text }) => text);
  return { ok: true, value: { rules, lists, narrowing: rows, sources, version: '', digest, documentation } };
}

function parsed({ path, text }: ModuleFile, errors: InputError[]): Written[] {
  const result = parseYaml(path, text);
  if (!result.ok) {
    errors.push(...result.errors);
    return [];
  }
  const { value, source } = result.value;
  if (isMap(value)) return [{ value: value as Written['value'], source }];
  const hint = 'Write `module: …` and `rules:`; privacy-lint policy new writes a module that is right';
  errors.push({ code: 'policy-module', message: 'this is no policy module: it is not a map', hint, ...startOf(source) });
  return [];
}

function fits(form: Form, name: string, { value, source }: Written, errors: InputError[]): boolean {
  const found = misshapen(form, value, name, startOf(source), source);
  for (const error of found) errors.push(error);
  return found.length === 0;
}

/** Sources are a map of documents, each with a title and an address. */
const isSources = (value: Written['value']): boolean =>
  !['module', 'rules', 'lists', 'rows'].some((key) => key in value) && Object.keys(value).length > 0 && Object.values(value).every(isMap);

/** @param taken keys of documents that are there already */
function collectSources(written: readonly Written[], taken: readonly string[], errors: InputError[]): Record<string, Sources[string]> {
  const sources: Record<string, Sources[string]> = {};
  for (const one of written) {
    if (!fits(sourcesForm, 'the file of documents', one, errors)) continue;
    const { value, source } = one as { value: Record<string, Sources[string]>; source: SourceFile };
    for (const [key, document] of Object.entries(value)) {
      if (Object.hasOwn(sources, key) || taken.includes(key))
        errors.push({
          code: 'policy-module',
          message: `the document ${shown(key)} is there already`,
          hint: 'Choose another key',
          ...(source.placeOf(value, key, 'key') ?? startOf(source)),
        });
      sources[key] = document;
    }
  }
  return sources;
}

/** Sets that were loaded beside each other as one. */
export function combine(first: PolicySet, ...others: readonly PolicySet[]): PolicySet {
  const all = [first, ...others];
  const digest = createHash('sha256')
    .update(all.map((set) => set.digest).join(' '))
    .digest('hex')
    .slice(0, 32);
  return {
    ...first,
    rules: all.flatMap(({ rules }) => rules),
    lists: Object.assign({}, ...all.map(({ lists }) => lists)),
    sources: Object.assign({}, ...all.map(({ sources }) => sources)),
    narrowing: all.flatMap((set) => set.narrowing),
    digest,
  };
}
