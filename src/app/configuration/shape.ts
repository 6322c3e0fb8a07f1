/** Holds a configuration against what schema/config.schema.json says (a test keeps the two equal), and says what does not fit and where. */
import type { InputError, Result } from '../../declaration/model.ts';
import { didYouMean } from '../../declaration/nearest.ts';
import { shown } from '../../declaration/shown.ts';
import { parseYaml } from '../../declaration/yaml.ts';
import { levels } from '../../policy/finding.ts';
import { allowances, extendsShape } from './extends.ts';
import { type Fields, isMap, knownKeys, problem, type Reading, say, start, type Written } from './problems.ts';
import { reviewersShape } from './reviewers.ts';

const keys = [
  'version',
  'extends',
  'allow',
  'paths',
  'ignore',
  'policies',
  'rules',
  'reviewers',
  'review_signs',
  'break_glass',
  'catalogue',
];
const lists = ['paths', 'ignore', 'policies'];

/** @returns the configuration as written; its source, for places of what is judged later; or everything that is wrong */
export function readShaped(path: string, bytes: Uint8Array): Result<Written> {
  const parsed = parseYaml(path, bytes);
  if (!parsed.ok) return parsed;
  const { value, source } = parsed.value;
  const errors: InputError[] = [];
  const reading = { source, errors };
  if (isMap(value)) shapeOf(value, reading);
  else
    errors.push({
      ...problem('config/wrong-type', 'the configuration must be a map (`key: value`)', 'Begin with `version: 1`'),
      ...start(source),
    });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { value: value as Fields, source } };
}

function shapeOf(value: Fields, reading: Reading): void {
  knownKeys(value, keys, 'the configuration', reading);
  if (!('version' in value))
    reading.errors.push({
      ...problem('config/missing-key', 'the configuration has no `version`', 'Add `version: 1`'),
      ...start(reading.source),
    });
  else if (value.version !== 1)
    say(reading, value, 'version', 'config/version', 'this release reads version 1', 'Write `version: 1`, or use a later release');
  if ('extends' in value) extendsShape(value, reading);
  if ('allow' in value) allowShape(value, reading);
  for (const key of lists) if (key in value) listOfWords(value, key, reading);
  reviewersShape(value, reading);
  if ('catalogue' in value && (typeof value.catalogue !== 'string' || value.catalogue === ''))
    say(reading, value, 'catalogue', 'config/wrong-type', '`catalogue` is the path of a file', 'Write it from the top of the repository');
  if (!('rules' in value)) return;
  if (!isMap(value.rules))
    say(
      reading,
      value,
      'rules',
      'config/wrong-type',
      '`rules` must be a map from rules to levels',
      'Write `rules: { topic/name: warning }`',
    );
  else for (const rule of Object.keys(value.rules)) tuning(value.rules, rule, reading);
}

function allowShape(value: Fields, reading: Reading): void {
  const { allow } = value;
  if ('extends' in value)
    say(
      reading,
      value,
      'allow',
      'config/not-allowed',
      'a repository that extends a configuration allows nothing itself',
      '`allow` belongs into the shared file',
    );
  else if (!Array.isArray(allow))
    say(reading, value, 'allow', 'config/wrong-type', '`allow` must be a list', `Write some of [${allowances.join(', ')}]`);
  else
    for (const [index, one] of allow.entries())
      if (!allowances.some((known) => known === one)) {
        const hint = (typeof one === 'string' && didYouMean(one, allowances)) || `It is one of ${allowances.join(', ')}`;
        say(reading, allow, index, 'config/unknown-value', `${shown(one)} cannot be allowed`, hint);
      }
}

function listOfWords(value: Fields, key: string, reading: Reading): void {
  const list = value[key];
  if (!Array.isArray(list)) {
    say(reading, value, key, 'config/wrong-type', `\`${key}\` must be a list`, `Write \`${key}: [...]\``);
    return;
  }
  if (key === 'paths' && list.length === 0) {
    say(
      reading,
      value,
      key,
      'config/no-value',
      '`paths` is empty, so nothing would be judged',
      'Remove it for the default, `**/privacy.yml`',
    );
  }
  for (const [index, item] of list.entries()) {
    if (typeof item !== 'string' || item === '')
      say(reading, list, index, 'config/wrong-type', `\`${key}\` must be a list of texts`, 'Put it in quotes');
  }
}

function tuning(rules: Fields, rule: string, reading: Reading): void {
  const how = rules[rule];
  if (isMap(how)) {
    knownKeys(how, ['level', 'reason'], shown(rule), reading);
    if (!('level' in how))
      say(
        reading,
        rules,
        rule,
        'config/missing-key',
        `${shown(rule)} has no \`level\``,
        'Add one: error, sign-off, warning, notice or off',
      );
    else level(how, 'level', [...levels, 'off'], reading);
    if (typeof how.reason !== 'string' || how.reason === '') {
      say(reading, rules, rule, 'config/missing-key', `${shown(rule)} has no \`reason\``, 'Say why it has another level here');
    }
  } else if (how === 'off') {
    say(reading, rules, rule, 'config/missing-key', 'a rule is not switched off without a reason', 'Write `{ level: off, reason: … }`');
  } else level(rules, rule, levels, reading);
}

function level(map: Fields, key: string, allowed: readonly string[], reading: Reading): void {
  const value = map[key];
  if (allowed.some((one) => one === value)) return;
  const hint = (typeof value === 'string' && didYouMean(value, allowed)) || `It is one of ${allowed.join(', ')}`;
  say(reading, map, key, 'config/unknown-value', `${shown(value)} is no level`, hint);
}
