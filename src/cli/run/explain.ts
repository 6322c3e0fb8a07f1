/** `explain`: what a rule asks, why, where it comes from, how to answer it, with its examples. */
import { type DescribedRule, describe, levelsOf } from '../../app/lint/describe.ts';
import { tunedRules } from '../../app/lint/rules.ts';
import { didYouMean } from '../../declaration/nearest.ts';
import type { PreparedLevel, Template } from '../../policy/policy-set.ts';
import type { RuleExample } from '../../policy/rule.ts';
import { type Colours, colours, wantsColour } from '../../report/colours.ts';
import { asks } from '../../report/words.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { isTerminal, print } from '../output.ts';

export async function run({ operands: [id = ''], options }: Call): Promise<number> {
  const setup = await tunedRules(requestOf(options));
  if (!setup.ok) return complainOf(setup.errors);
  const described = describe(setup.value.policies, id);
  if (!described) {
    const tuning = setup.value.configuration.rules.find(({ rule }) => rule === id);
    if (tuning?.level === 'off') throw new UsageError(`${id} is switched off by the configuration: ${tuning.reason}`);
    const ids = setup.value.policies.rules.map((rule) => rule.id);
    throw new UsageError(`there is no rule "${id}". ${didYouMean(id, ids) ?? 'privacy-lint rules lists them.'}`);
  }
  print(
    options.format === 'json'
      ? `${JSON.stringify(asJson(described), null, 2)}\n`
      : asText(described, colours(wantsColour(process.env, isTerminal(1)))),
  );
  return 0;
}

function asJson({ rule, why, title, sources, documentation }: DescribedRule) {
  return {
    id: rule.id,
    title,
    why,
    kinds: [...new Set(rule.cases.map(({ kind }) => kind))],
    levels: rule.levels.map((level) => ({ level: level.level, role: level.role, message: words(level.message), fix: words(level.fix) })),
    sources,
    effective: rule.effective,
    conditions: documentation?.conditions ?? [],
    examples: documentation?.examples ?? [],
  };
}

const kinds = {
  state: 'whenever it holds; what held before a change is existing risk',
  newly: 'when it becomes true of something that it was not true of before',
  transition: 'when it changes',
};

function asText({ rule, why, title, sources, documentation }: DescribedRule, paint: Colours): string {
  const { bold, dim } = paint;
  const { from, until } = rule.effective;
  const dates = from || until ? [`In force ${[from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')}.`] : [];
  return `${[
    `${bold(rule.id)}  ${dim(levelsOf(rule).join(', '))}\n${title}`,
    fill(why),
    [`Asks ${[...new Set(rule.cases.map(({ kind }) => kinds[kind]))].join(', or ')}.`, ...dates].join('\n'),
    `${bold('What it says, and how to answer')}\n${rule.levels.map((level) => levelText(level)).join('\n')}`,
    `${bold('Where it comes from')}\n${sources.map(({ document, section, url }) => `  ${document}, “${section}”\n  ${dim(url)}`).join('\n')}`,
    ...(documentation
      ? [`${bold('When it holds')}\n${documentation.conditions.map((condition) => indent(condition.trim(), 2)).join('\n')}`]
      : []),
    ...(documentation?.examples ?? []).map((example) => exampleText(example, paint)),
  ].join('\n\n')}\n`;
}

function levelText({ level, role, message, fix }: PreparedLevel): string {
  return `  ${asks(level, role)}: ${words(message)}\n    Fix: ${words(fix)}`;
}

/** A message with what stands for a value in it shown as `…`. */
function words(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : '…')).join('');
}

function exampleText({ name, before, after, finds }: RuleExample, { bold, dim, green, red }: Colours): string {
  const outcome = finds.length === 0 ? green('finds nothing') : red(finds.map(({ at, level }) => `${level} at ${at}`).join(', '));
  return [
    `${bold('Example:')} ${name} → ${outcome}`,
    ...(before === undefined ? [] : [dim('  before'), indent(before.trim() || '(no declaration)', 4), dim('  after')]),
    indent(after.trim() || '(no declaration)', 4),
  ].join('\n');
}

const indent = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

/** Breaks a paragraph into lines of 100 characters at most. */
function fill(text: string): string {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= 100) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
