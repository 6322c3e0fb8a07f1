/**
 * What may stand in a file of the organisation's (a policy module, a catalogue), as data, and what does not fit and where. The published
 * JSON Schemas say the same to editors; tests keep the two equal. Keys that begin with `x-` are the user's own.
 */
import { isMap } from '../declaration/entity.ts';
import type { InputError, Place, SourceFile } from '../declaration/model.ts';
import { didYouMean } from '../declaration/nearest.ts';
import { shown } from '../declaration/shown.ts';
import { isDay } from './day.ts';

/** What may stand somewhere; a function: what may stand there depends on what does. */
export type Form =
  /** `text` says something, `blank` may be empty. */
  | 'text'
  | 'blank'
  | 'flag'
  | 'day'
  | { readonly pattern: RegExp; readonly hint: string }
  | { readonly among: readonly unknown[] }
  /** `alone`: one may stand without a list. `none`: the list may be empty. `most`: how many at the most. */
  | { readonly list: Form; readonly alone?: true; readonly none?: true; readonly most?: number }
  | { readonly keys: Readonly<Record<string, Form>>; readonly needs: readonly string[] }
  | { readonly named: Form }
  | 'any'
  | ((value: unknown) => Form);

/** @returns everything about a value that is not of a form @param name of what has the value, for messages */
export function misshapen(form: Form, value: unknown, name: string, place: Place, file: SourceFile): InputError[] {
  const held = new Held(file);
  held.against(form, value, name, place);
  return held.errors;
}

class Held {
  readonly errors: InputError[] = [];
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  against(form: Form, value: unknown, name: string, place: Place): void {
    const say = (message: string, hint: string) => this.#say(place, message, hint);
    if (typeof form === 'function') this.against(form(value), value, name, place);
    else if (form === 'any') return;
    else if (value === null) say(`${name} has no value`, 'Give it one, or remove the key');
    else if (typeof form === 'string') {
      const [kind, hint, fits] = scalars[form];
      if (!fits(value)) say(`${name} must be ${kind}`, hint);
    } else if ('pattern' in form) {
      if (typeof value !== 'string' || !form.pattern.test(value)) say(`${shown(value)} is not what ${name} can say`, form.hint);
    } else if ('among' in form) this.#among(form.among, value, name, place);
    else if ('list' in form) this.#list(form, value, name, place);
    else if (!isMap(value)) say(`${name} must be a map (\`key: value\`)`, 'Write its keys below it, indented');
    else this.#map(form, value, name, place);
  }

  #among(choices: readonly unknown[], value: unknown, name: string, place: Place): void {
    if (choices.includes(value)) return;
    const near = typeof value === 'string' ? didYouMean(value, choices.map(String)) : undefined;
    const more = choices.length > mostChoices ? ' and others: your editor lists them' : '';
    this.#say(place, `${shown(value)} is not what ${name} can say`, near ?? `It may be ${choices.slice(0, mostChoices).join(', ')}${more}`);
  }

  #list(form: Extract<Form, { readonly list: Form }>, value: unknown, name: string, place: Place): void {
    if (!Array.isArray(value)) {
      if (form.alone) this.against(form.list, value, name, place);
      else this.#say(place, `${name} must be a list`, 'Write each entry on a line of its own, after `- `');
      return;
    }
    if (value.length === 0 && !form.none) this.#say(place, `${name} is an empty list`, 'Name at least one');
    if (form.most !== undefined && value.length > form.most) this.#say(place, `${name} names more than ${form.most}`, 'Name fewer');
    for (const [index, one] of value.entries())
      this.against(form.list, one, `an entry of ${name}`, this.#file.placeOf(value, index, 'value') ?? place);
  }

  #map(form: Extract<Form, { readonly keys: object } | { readonly named: Form }>, value: Raw, name: string, place: Place): void {
    const keys = 'keys' in form ? form.keys : undefined;
    for (const key of 'needs' in form ? form.needs : [])
      if (!Object.hasOwn(value, key)) this.#say(place, `${name} has no \`${key}\``, `Add \`${key}: …\``);
    for (const key of Object.keys(value)) {
      const of = 'named' in form ? form.named : Object.hasOwn(form.keys, key) ? form.keys[key] : undefined;
      const part = of === undefined || value[key] === null ? 'key' : 'value';
      const where = this.#file.placeOf(value, key, part) ?? place;
      if (of !== undefined) this.against(of, value[key], key.length > 60 ? shown(key) : `\`${key}\``, where);
      else if (!key.startsWith('x-')) {
        const known = Object.keys(keys ?? {});
        this.#say(where, `${shown(key)} is no key of ${name}`, didYouMean(key, known) ?? `Known here: ${known.join(', ')}`);
      }
    }
  }

  #say(place: Place, message: string, hint: string): void {
    this.errors.push({ code: 'wrong-shape', message, hint, ...place });
  }
}

type Raw = Readonly<Record<string, unknown>>;

/** Longer lists of choices are left to the editor. */
const mostChoices = 12;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What each is called, what to do where something else stands, and what it is. */
const scalars: Readonly<
  Record<'text' | 'blank' | 'flag' | 'day', readonly [kind: string, hint: string, fits: (value: unknown) => boolean]>
> = {
  text: [
    'text, and not empty',
    'Write some words; put what YAML takes for something else in quotes',
    (value) => isText(value) && /\S/.test(value),
  ],
  blank: ['text', 'Put it in quotes, or below it after `|`', isText],
  flag: ['true or false', 'Write true or false', (value) => typeof value === 'boolean'],
  day: ['a day', 'Write it as YYYY-MM-DD', isDay],
};
