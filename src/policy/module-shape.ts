/**
 * What a policy module may say, key by key, and what does not fit and where. schema/policy.schema.json says the same to editors (a test
 * keeps the two equal); what expressions mean is held against the facts when the rules are read (module-reader.ts).
 */
import { isMap } from '../declaration/entity.ts';
import type { InputError, Place, SourceFile } from '../declaration/model.ts';
import { didYouMean } from '../declaration/nearest.ts';
import { shown } from '../declaration/shown.ts';
import { isDay } from './day.ts';
import { levels } from './finding.ts';
import { collections, targetTypes } from './rule.ts';

/** What may stand somewhere; a function: what may stand there depends on what does. */
export type Form =
  /** `text` says something, `blank` may be empty. */
  | 'text'
  | 'blank'
  | 'flag'
  | 'day'
  | { readonly pattern: RegExp; readonly hint: string }
  | { readonly among: readonly string[] }
  /** `alone`: one may stand without a list. `none`: the list may be empty. `most`: how many at the most. */
  | { readonly list: Form; readonly alone?: true; readonly none?: true; readonly most?: number }
  | { readonly keys: Readonly<Record<string, Form>>; readonly needs: readonly string[] }
  | { readonly named: Form }
  | 'any'
  | ((value: unknown) => Form);

const words: Form = { list: 'text', alone: true };

const caseKeys: Readonly<Record<string, Form>> = {
  kind: { among: ['state', 'newly', 'transition'] },
  target: { among: Object.keys(targetTypes) },
  each: { list: { among: Object.keys(collections) }, alone: true, most: 2 },
  when: { among: ['first', 'further'] },
  by: words,
  changed: words,
  if: 'text',
};

const level: Form = {
  keys: {
    if: 'text',
    target: caseKeys.target as Form,
    level: { among: levels },
    signoff: 'text',
    message: 'text',
    fix: 'text',
    suggestion: 'text',
  },
  needs: ['level', 'message', 'fix'],
};

const example: Form = {
  keys: {
    name: 'text',
    asOf: 'day',
    before: 'blank',
    after: 'blank',
    files: { list: 'text', none: true },
    first: 'flag',
    gate: { list: { keys: { path: 'text', what: 'text' }, needs: ['path', 'what'] } },
    finds: { list: { keys: { at: 'text', level: { among: levels }, message: 'text' }, needs: ['at', 'level'] }, none: true },
  },
  needs: ['name', 'after', 'finds'],
};

const ruleKeys: Readonly<Record<string, Form>> = {
  id: { pattern: /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, hint: 'Write topic/name in small letters, digits and -' },
  title: 'text',
  why: 'text',
  source: {
    list: (source: unknown): Form =>
      isMap(source) && 'url' in source
        ? { keys: { document: 'text', section: 'text', url: 'text' }, needs: ['document', 'section', 'url'] }
        : { keys: { document: 'text', section: 'text' }, needs: ['document', 'section'] },
    alone: true,
  },
  levels: { list: level },
  unless: {
    list: { keys: { rule: 'text', same: { among: ['entity', 'field', 'declaration'] } }, needs: ['rule'] },
  },
  judges: { list: { among: ['controller', 'joint-controller', 'processor', 'not-responsible'] }, alone: true },
  once: 'flag',
  effective: { keys: { from: 'day', until: 'day' }, needs: [] },
  examples: { list: example },
};
const ruleNeeds = ['id', 'title', 'why', 'source', 'levels', 'examples'];

/** A rule says how it wakes itself, or in several `cases`. */
export const ruleForm: Form = (rule: unknown): Form =>
  isMap(rule) && 'cases' in rule
    ? { keys: { ...ruleKeys, cases: { list: { keys: caseKeys, needs: ['kind', 'target', 'if'] } } }, needs: ruleNeeds }
    : { keys: { ...ruleKeys, ...caseKeys }, needs: [...ruleNeeds, 'kind', 'target', 'if'] };

const entry: Form = { keys: { value: 'text', from: 'day', until: 'day', conditions: 'text' }, needs: ['value'] };
const listForm: Form = {
  keys: { description: 'text', source: ruleKeys.source as Form, entries: { list: entry, none: true } },
  needs: ['entries'],
};

/** A module but for its rules: each of them is held against `ruleForm`, so that what is right about the others is read all the same. */
export const moduleForm: Form = {
  keys: { module: 'text', title: 'text', description: 'text', lists: { named: listForm }, rules: { list: () => 'any', none: true } },
  needs: ['module'],
};

/** Documents that rules may cite, by a key. */
export const sourcesForm: Form = {
  named: { keys: { title: 'text', publisher: 'text', url: 'text', published: 'day' }, needs: ['title', 'url'] },
};

/** A value and where it stands. */
interface Subject {
  readonly value: unknown;
  readonly name: string;
  readonly place: Place;
}

type Problem = Pick<InputError, 'message' | 'hint'>;

/** @returns everything about a value that is not of a form, in the order of the file */
export function misshapen(form: Form, subject: Subject, file: SourceFile): InputError[] {
  const { value, name, place } = subject;
  const wrong = ({ message, hint }: Problem): InputError[] => [{ code: 'policy-module', message, hint, ...place }];
  if (typeof form === 'function') return misshapen(form(value), subject, file);
  if (form === 'any') return [];
  if (value === null) return wrong({ message: `${name} has no value`, hint: 'Give it one, or remove the key' });
  if (typeof form === 'string')
    return wrongScalar(form, value) ? wrong({ message: `${name} must be ${scalars[form][0]}`, hint: scalars[form][1] }) : [];
  if ('pattern' in form)
    return typeof value === 'string' && form.pattern.test(value)
      ? []
      : wrong({ message: `${shown(value)} is not what ${name} can say`, hint: form.hint });
  if ('among' in form) {
    if (form.among.some((one) => one === value)) return [];
    const hint = (typeof value === 'string' && didYouMean(value, form.among)) || `It is one of ${form.among.join(', ')}`;
    return wrong({ message: `${shown(value)} is not what ${name} can say`, hint });
  }
  if ('list' in form) {
    if (!Array.isArray(value))
      return form.alone
        ? misshapen(form.list, subject, file)
        : wrong({ message: `${name} must be a list`, hint: 'Write each entry on a line of its own, after `- `' });
    if (value.length === 0 && !form.none) return wrong({ message: `${name} is an empty list`, hint: 'Name at least one' });
    if (value.length > (form.most ?? value.length)) return wrong({ message: `${name} names more than ${form.most}`, hint: 'Name fewer' });
    return value.flatMap((one, index) =>
      misshapen(form.list, { value: one, name: `an entry of ${name}`, place: file.placeOf(value, index, 'value') ?? place }, file),
    );
  }
  if (!isMap(value)) return wrong({ message: `${name} must be a map (\`key: value\`)`, hint: 'Write its keys below it, indented' });
  const member = (key: string, of: Form) =>
    misshapen(
      of,
      {
        value: value[key],
        name: key.length > 60 ? shown(key) : `\`${key}\``,
        place: file.placeOf(value, key, value[key] === null ? 'key' : 'value') ?? place,
      },
      file,
    );
  if ('named' in form) return Object.keys(value).flatMap((key) => (key.startsWith('x-') ? [] : member(key, form.named)));
  const known = Object.keys(form.keys);
  return [
    ...form.needs
      .filter((key) => !Object.hasOwn(value, key))
      .flatMap((key) => wrong({ message: `${name} has no \`${key}\``, hint: `Add \`${key}: …\`` })),
    ...Object.keys(value).flatMap((key): InputError[] => {
      const of = Object.hasOwn(form.keys, key) ? form.keys[key] : undefined;
      if (of !== undefined) return member(key, of);
      if (key.startsWith('x-')) return [];
      const hint = didYouMean(key, known) ?? `Known here: ${known.join(', ')}`;
      return [
        { code: 'policy-module', message: `${shown(key)} is no key of ${name}`, hint, ...(file.placeOf(value, key, 'key') ?? place) },
      ];
    }),
  ];
}

const scalars = {
  text: ['text, and not empty', 'Write some words; put what YAML takes for something else in quotes'],
  blank: ['text', 'Put it in quotes, or below it after `|`'],
  flag: ['true or false', 'Write true or false'],
  day: ['a day', 'Write it as YYYY-MM-DD'],
} as const;

function wrongScalar(form: keyof typeof scalars, value: unknown): boolean {
  if (form === 'flag') return typeof value !== 'boolean';
  if (form === 'day') return !isDay(value);
  return typeof value !== 'string' || (form === 'text' && !/\S/.test(value));
}
