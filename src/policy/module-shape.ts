/** What a policy module may say, key by key, by schema/policy.schema.json. What expressions mean is held against the facts when rules are read (module-reader.ts). */
import { isMap } from '../declaration/entity.ts';
import { levels } from './finding.ts';
import type { Form } from './form.ts';
import { collections, targetTypes } from './rule.ts';

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
    cites: { among: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
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
