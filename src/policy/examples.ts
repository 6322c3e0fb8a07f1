/** Runs the examples of policy modules: each rule alone finds what its examples say, and nothing else. */
import type { Declaration, InputError, Result } from '../declaration/model.ts';
import { buildDeclaration } from '../declaration/read.ts';
import { parseYaml } from '../declaration/yaml.ts';
import { levels } from './finding.ts';
import { check, judge } from './judge.ts';
import { judgeGate } from './judge-gate.ts';
import type { DocumentLookup, GateChange } from './judgement.ts';
import type { PolicySet, RuleDocumentation } from './policy-set.ts';
import type { RuleExample } from './rule.ts';

export interface ExampleFailure {
  readonly rule: string;
  readonly example: string;
  readonly file: string;
  readonly line: number;
  /** What was expected and what came, or why the fragment does not read. */
  readonly message: string;
}

/** The day on which examples without a date are judged. */
const usualDate = '2026-11-02';

/** @returns every example that does not do what it says */
export function runExamples(
  policies: PolicySet,
  documentation: readonly RuleDocumentation[],
): { readonly run: number; readonly failures: readonly ExampleFailure[] } {
  const failures: ExampleFailure[] = [];
  let run = 0;
  for (const entry of documentation) {
    for (const example of entry.examples) {
      run += 1;
      const message = runExample(policies, entry.id, example);
      if (message !== undefined) failures.push({ rule: entry.id, example: example.name, file: entry.file, line: entry.line, message });
    }
  }
  return { run, failures };
}

function runExample(policies: PolicySet, rule: string, example: RuleExample): string | undefined {
  const before = example.before === undefined ? undefined : fragment('before', example.before);
  const after = example.after === undefined || example.after.trim() === '' ? undefined : fragment('after', example.after);
  for (const side of [before, after]) if (side !== undefined && !side.ok) return side.errors.map((error) => inSide(error)).join('; ');
  const found = judgeExample(policies, rule, example, declared(before), declared(after));
  const expected = example.finds.map((find) => `${find.level} at ${find.at}`).sort();
  const actual = found.map((finding) => `${finding.level} at ${finding.at}`).sort();
  if (expected.join() !== actual.join()) {
    return `expected ${said(expected)}, found ${said(actual)}${found.length === 0 ? '' : ` (${found.map((finding) => finding.message).join(' | ')})`}`;
  }
  for (const find of example.finds) {
    const same = found.filter((finding) => finding.at === find.at && finding.level === find.level);
    if (find.message !== undefined && !same.some((finding) => finding.message === find.message))
      return `expected the message “${find.message}”, found “${same[0]?.message}”`;
  }
  return undefined;
}

const said = (items: readonly string[]) => (items.length === 0 ? 'nothing' : items.join(', '));
const inSide = (error: InputError) =>
  `${error.file}, line ${error.line}: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`;
const declared = (side: Result<Declaration> | undefined) => (side?.ok ? side.value : undefined);

/** All that the rule finds as new: on a change, or with no `before` and a state rule alone, in the declaration as it stands. */
function judgeExample(
  policies: PolicySet,
  rule: string,
  example: RuleExample,
  before: Declaration | undefined,
  after: Declaration | undefined,
) {
  const asOf = example.asOf ?? usualDate;
  const root = 'privacy.yml';
  const documents: DocumentLookup =
    example.files === undefined ? () => 'unknown' : (path) => (example.files?.includes(path) ? 'there' : 'missing');
  const kinds = new Set(policies.rules.find((one) => one.id === rule)?.cases.map((one) => one.kind));
  const standing = before === undefined && after !== undefined && !example.first && kinds.size === 1 && kinds.has('state');
  const findings =
    example.gate !== undefined
      ? judgeGate(example.gate as readonly GateChange[], policies, asOf, root)
      : standing
        ? check(after, documents, policies, asOf).findings
        : judge(
            { root, base: before, head: after, first: example.first ?? false, documents: { base: documents, head: documents } },
            policies,
            asOf,
          ).findings;
  return findings
    .filter((finding) => finding.rule === rule && !finding.existing)
    .sort((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level));
}

/** A fragment with the keys that every file needs. */
function fragment(side: string, text: string): Result<Declaration> {
  const head = [/^version:/m.test(text) ? '' : 'version: 1\n', /^system:/m.test(text) ? '' : 'system: { name: Example }\n'].join('');
  const parsed = parseYaml(side, new TextEncoder().encode(`${head}${text}`));
  return parsed.ok ? buildDeclaration(side, [parsed.value]) : parsed;
}
