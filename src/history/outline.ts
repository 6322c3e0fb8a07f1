/**
 * Whether a line is a record as far as the tool builds on it, without the compiler of schemas, which is too large for the Action: `history verify` and
 * the collector hold every line against the whole schema. Pure.
 */
type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, one: (item: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => isMap(item) && one(item));

/** @returns what is wrong, in words; none: it is one */
export function wrongOutline(value: unknown): readonly string[] {
  if (!isMap(value)) return ['the record must be an object'];
  const { sequence, previous, kind, repository, commits, merged, findings, acts, pull } = value;
  const parts: readonly (readonly [string, boolean])[] = [
    ['sequence', Number.isInteger(sequence)],
    ['previous', previous === null || isText(previous)],
    ['kind', isText(kind)],
    ['repository', isMap(repository) && Number.isInteger(repository.id) && isText(repository.owner) && isText(repository.name)],
    ['pull', pull === null || (isMap(pull) && Number.isInteger(pull.number))],
    ['commits', isMap(commits) && isText(commits.merge) && isText(commits.base)],
    ['merged', isMap(merged) && isText(merged.at)],
    ['findings', isListOf(findings, (one) => ['rule', 'at', 'level', 'state', 'fingerprint'].every((key) => isText(one[key])))],
    ['acts', isListOf(acts, (one) => isText(one.kind) && isText(one.at) && isMap(one.by) && Array.isArray(one.findings))],
  ];
  return parts.flatMap(([name, right]) => (right ? [] : [`${name} is not as a record has it`]));
}
