/** Holds a parsed file against the schema, and says in our words what does not fit and where. */

import { isMap } from './entity.ts';
import type { InputError, Place, SourceFile } from './model.ts';
import { firstOf, mostErrors } from './most-errors.ts';
import { didYouMean } from './nearest.ts';
import { sections } from './plain-reader.ts';
import { shown } from './shown.ts';
import { type ShapeError, validate } from './validate.generated.js';
import { categories, wanted } from './vocabulary.ts';

/** Longer lists of choices are left to the editor and the reference. */
const mostChoices = 14;
const kinds: Readonly<Record<string, string>> = {
  object: 'a map (`key: value`)',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
};
/** Narrower than an id may be: what is not so plain is left to the schema. */
const plainId = /^[A-Za-wyz]\w*$/;
/** What people write for a country that has another code, and for yes and no. */
const otherNames: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', yes: 'true', on: 'true', no: 'false', off: 'false' };

type Problem = Pick<InputError, 'code' | 'message' | 'hint'>;

/** A value of the wrong shape, and where it stands. */
interface Subject {
  readonly container: object;
  /** The last key of the path, list positions aside. */
  readonly name: string;
  readonly key: string | number | undefined;
  readonly value: unknown;
}

/**
 * @param sound entries that are known to be right
 * @param alike of maps that are written alike the one that stands for them
 * @returns what is wrong with the shape of a file, in the order of the file; nothing when it is right
 */
export function shapeErrors(
  value: Readonly<Record<string, unknown>>,
  source: SourceFile,
  sound: ReadonlySet<unknown> = new Set(),
  alike: ReadonlyMap<object, object> = new Map(),
): InputError[] {
  const rest = withoutSound(value, sound);
  if (validate(withoutPlainFields(rest, alike))) return [];
  // What is wrong is told of each of those that are alike.
  if (alike.size > 0) validate(withoutPlainFields(rest, new Map()));
  const located = own(validate.errors ?? [])
    .slice(0, mostErrors * 10)
    .map((error) => ({ error, subject: subjectOf(value, error.instancePath) }))
    .map(({ error, subject }) => ({ error, subject, place: placeOf(error, subject, source) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return firstOf(located.slice(0, mostErrors + 1).map(({ error, subject, place }) => ({ ...problemOf(error, subject), ...place })));
}

/** Entries that were part of a file that is right need not be looked at again. */
function withoutSound(value: Readonly<Record<string, unknown>>, sound: ReadonlySet<unknown>): Readonly<Record<string, unknown>> {
  if (sound.size === 0) return value;
  const rest = { ...value };
  for (const section of sections) {
    const entries = rest[section];
    if (isMap(entries)) rest[section] = Object.fromEntries(Object.entries(entries).filter(([, entry]) => !sound.has(entry)));
  }
  return rest;
}

/**
 * Most fields are an id and a category, or what another field says. Looking that up is quicker than what the compiled schema does for each
 * of them, so it is shown only the fields that are not so plain.
 */
function withoutPlainFields(value: Readonly<Record<string, unknown>>, alike: ReadonlyMap<object, object>): object {
  if (!isMap(value.datasets)) return value;
  const datasets: Record<string, unknown> = Object.create(null);
  const seen = new Set<unknown>(Object.keys(categories));
  for (const [id, dataset] of Object.entries(value.datasets))
    datasets[id] = isMap(dataset) && isMap(dataset.fields) ? { ...dataset, fields: otherFields(dataset.fields, alike, seen) } : dataset;
  return { ...value, datasets };
}

/** @param seen what fields have said before, and needs not be looked at again */
function otherFields(fields: Readonly<Record<string, unknown>>, alike: ReadonlyMap<unknown, object>, seen: Set<unknown>): object {
  const others: Record<string, unknown> = Object.create(null);
  for (const id of Object.keys(fields)) {
    const said = fields[id];
    const one = alike.get(said) ?? said;
    if (seen.has(one) && plainId.test(id)) continue;
    others[id] = said;
    if (isMap(one)) seen.add(one);
  }
  return others;
}

/** Leaves out what only repeats another error: that an id of a map is the value that is wrong. */
function own(errors: readonly ShapeError[]): ShapeError[] {
  const kept: ShapeError[] = [];
  for (const error of errors) {
    if (error.keyword !== 'propertyNames') kept.push(error);
    else kept.push({ ...error, params: { ...error.params, ...kept.pop()?.params } });
  }
  return kept;
}

function subjectOf(root: object, path: string): Subject {
  let subject: Subject = { container: root, name: '', key: undefined, value: root };
  const steps = path.split('/');
  for (let index = 1; index < steps.length; index++) {
    const container = subject.value;
    if (typeof container !== 'object' || container === null) break;
    const isList = Array.isArray(container);
    let step = steps[index] as string;
    // Paths are not escaped: a key may hold a `/`.
    while (!Object.hasOwn(container, step) && index + 1 < steps.length) step += `/${steps[++index]}`;
    const key = isList ? Number(step) : step;
    subject = { container, key, name: isList ? subject.name : step, value: (container as Record<string | number, unknown>)[key] };
  }
  // What stands beside the id of a field is its category.
  return /^\/datasets\/[^/]+\/fields\/[^/]+(?:\/\d+)?$/.test(path) ? { ...subject, name: 'category' } : subject;
}

function placeOf(error: ShapeError, { container, key, value }: Subject, source: SourceFile): Place {
  const start: Place = { file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const inside = error.params.key ?? error.params.propertyName;
  if (inside !== undefined) return source.placeOf(value as object, String(inside), 'key') ?? start;
  if (key === undefined) return source.placeOfContainer(container) ?? start;
  const part = error.keyword === 'required' || value === null ? 'key' : 'value';
  return source.placeOf(container, key, part) ?? source.placeOfContainer(container) ?? start;
}

function problemOf({ keyword, params }: ShapeError, { name, value }: Subject): Problem {
  const key = name === '' ? 'the file' : `\`${shown(name).slice(1, -1)}\``;
  if (keyword === 'x-onlyKeys') return unknownKey(key, String(params.key), params.known as ReadonlySet<string>);
  if (keyword === 'propertyNames') return unknownName(key, String(params.propertyName), params);
  if (keyword === 'required') {
    const missing = String(params.missingProperty);
    return { code: 'missing-key', message: `${key} has no \`${missing}\``, hint: `Add \`${missing}: …\`` };
  }
  if (value === null)
    return {
      code: 'no-value',
      message: `${key} has no value`,
      hint: 'Give it one, write `unknown` where that may stand, or remove the key',
    };
  if (keyword === 'enum') return unknownValue(key, value, params.allowedValues as ReadonlySet<unknown>);
  if (keyword === 'pattern') {
    const { form = '', hint = '' } = wanted[String(params.pattern)] ?? {};
    if (form === 'Text') return { code: 'no-value', message: `${key} is empty`, hint: 'Write something, or remove the key' };
    const code = form === 'Id' ? 'invalid-id' : form.startsWith('Da') && form !== 'DataReference' ? 'invalid-date' : 'invalid-value';
    return { code, message: `${shown(value)} is not what ${key} can say`, hint };
  }
  if (keyword === 'minimum') return { code: 'invalid-value', message: `${key} is negative`, hint: 'Write 0 or more' };
  const kind = kinds[String(params.type)] ?? String(params.type);
  return { code: 'wrong-type', message: `${key} must be ${kind}, not ${kindOf(value)}`, hint: quoteHint(params.type, value) };
}

function unknownKey(key: string, written: string, known: ReadonlySet<string>): Problem {
  const hint = didYouMean(written, known) ?? `Known here: ${[...known].join(', ')}; keys of your own begin with \`x-\``;
  return { code: 'unknown-key', message: `${shown(written)} is no key of ${key}`, hint };
}

function unknownName(key: string, written: string, params: ShapeError['params']): Problem {
  if (params.allowedValues instanceof Set) return unknownValue(key, written, params.allowedValues);
  return { code: 'invalid-id', message: `${shown(written)} cannot be an id in ${key}`, hint: wanted[String(params.pattern)]?.hint };
}

function unknownValue(key: string, value: unknown, allowed: ReadonlySet<unknown>): Problem {
  const words = [...allowed].map(String);
  // A number is the only other thing that can stand where the sole word is `unknown`.
  if (words.length === 1 && words[0] === 'unknown')
    return { code: 'invalid-value', message: `${shown(value)} is not what ${key} can say`, hint: 'Write a whole number, or `unknown`' };
  const choices =
    words.length > mostChoices ? `Your editor lists the ${words.length} values; so does the reference` : `It is one of ${words.join(', ')}`;
  if (typeof value === 'object') return { code: 'wrong-type', message: `${key} must be one word, not ${kindOf(value)}`, hint: choices };
  const written = String(value);
  const other = otherNames[written];
  const near = other !== undefined && words.includes(other) ? `Did you mean \`${other}\`?` : didYouMean(written, words);
  return { code: 'unknown-value', message: `${shown(value)} is no value of ${key}`, hint: near ?? choices };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return { string: 'text', number: 'a number', boolean: 'yes or no' }[typeof value as string] ?? 'that';
}

function quoteHint(type: unknown, value: unknown): string {
  if (type === 'string' && typeof value !== 'object') return 'Put it in quotes';
  if (type === 'object') return 'Write its keys below it, indented';
  return 'See what your editor offers here, or the reference';
}
