/** Holds a configuration against what schema/config.schema.json says (a test keeps the two equal), and says what does not fit and where. */
import type { InputError, Place, Result, SourceFile } from '../declaration/model.ts';
import { didYouMean } from '../declaration/nearest.ts';
import { parseYaml } from '../declaration/yaml.ts';
import { levels } from '../policy/finding.ts';

const keys = ['version', 'paths', 'ignore', 'policies', 'rules'];
const lists = ['paths', 'ignore', 'policies'];

type Map = Record<string, unknown>;

/** A map of a configuration, with what is said about it. */
interface Reading {
  readonly source: SourceFile;
  readonly errors: InputError[];
}

/** @returns the configuration as written; its source, for places of what is judged later; or everything that is wrong */
export function readShaped(path: string, bytes: Uint8Array): Result<{ readonly value: Map; readonly source: SourceFile }> {
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
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { value: value as Map, source } };
}

function shapeOf(value: Map, reading: Reading): void {
  knownKeys(value, keys, 'the configuration', reading);
  if (!('version' in value))
    reading.errors.push({
      ...problem('config/missing-key', 'the configuration has no `version`', 'Add `version: 1`'),
      ...start(reading.source),
    });
  else if (value.version !== 1)
    say(reading, value, 'version', 'config/version', 'this release reads version 1', 'Write `version: 1`, or use a later release');
  for (const key of lists) if (key in value) listOfWords(value, key, reading);
  if (!('rules' in value)) return;
  if (!isMap(value.rules)) say(reading, value, 'rules', 'config/wrong-type', '`rules` must be a map from rules to levels');
  else for (const rule of Object.keys(value.rules)) tuning(value.rules, rule, reading);
}

function listOfWords(value: Map, key: string, reading: Reading): void {
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
    if (typeof item !== 'string' || item === '') {
      const { source, errors } = reading;
      errors.push({
        ...problem('config/wrong-type', `\`${key}\` is a list of texts`, 'Put it in quotes'),
        ...(source.placeOf(list, index) ?? start(source)),
      });
    }
  }
}

function tuning(rules: Map, rule: string, reading: Reading): void {
  const how = rules[rule];
  if (isMap(how)) {
    knownKeys(how, ['level', 'reason'], `\`${rule}\``, reading);
    if (!('level' in how))
      say(reading, rules, rule, 'config/missing-key', `\`${rule}\` has no \`level\``, 'Add one: error, sign-off, warning, notice or off');
    else level(how, 'level', [...levels, 'off'], reading);
    if (typeof how.reason !== 'string' || how.reason === '') {
      say(reading, rules, rule, 'config/missing-key', `\`${rule}\` has no \`reason\``, 'Say why it has another level here');
    }
  } else if (how === 'off') {
    say(
      reading,
      rules,
      rule,
      'config/missing-key',
      'a rule is not switched off without a reason',
      `Write \`${rule}: { level: off, reason: … }\``,
    );
  } else level(rules, rule, levels, reading);
}

function level(map: Map, key: string, allowed: readonly string[], reading: Reading): void {
  const value = map[key];
  if (allowed.some((one) => one === value)) return;
  const hint = didYouMean(String(value), allowed) ?? `It is one of ${allowed.join(', ')}`;
  say(reading, map, key, 'config/unknown-value', `${JSON.stringify(value)} is no level`, hint);
}

function knownKeys(map: Map, known: readonly string[], name: string, { source, errors }: Reading): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    const hint = didYouMean(key, known) ?? `Known here: ${known.join(', ')}`;
    errors.push({
      ...problem('config/unknown-key', `${JSON.stringify(key)} is no key of ${name}`, hint),
      ...(source.placeOf(map, key, 'key') ?? start(source)),
    });
  }
}

function say({ source, errors }: Reading, map: Map, key: string, code: string, message: string, hint?: string): void {
  errors.push({ ...problem(code, message, hint), ...(source.placeOf(map, key, 'value') ?? source.placeOf(map, key) ?? start(source)) });
}

const problem = (code: string, message: string, hint?: string) => ({ code, message, hint });
const start = (source: SourceFile): Place => ({ file: source.path, line: 1, column: 1, endLine: 1, endColumn: 1 });
const isMap = (value: unknown): value is Map => typeof value === 'object' && value !== null && !Array.isArray(value);
