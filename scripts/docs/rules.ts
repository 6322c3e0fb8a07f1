/** The rule reference: an index, and a page for each module with why, where from, how it is written and its examples. */
import { anchor, fenced, generated, table } from './markdown.ts';
import { casesOf, citations, type Module, modules, type WrittenRule } from './policies.ts';

const page = (module: Module) => `rules/${module.module}.md`;

/** `error`, `sign-off (privacy)`: each level that the rule can give. */
function levelsOf(rule: WrittenRule): string[] {
  return [...new Set(rule.levels.map(({ level, signoff }) => (signoff === undefined ? level : `${level} (${signoff})`)))];
}

const kinds = {
  state: 'judges a declaration as it stands',
  newly: 'finds what is new compared with the base',
  transition: 'compares before and after of one entity',
} as const;

function wakes(rule: WrittenRule): string[] {
  return casesOf(rule).map(({ kind, target, each, changed, if: condition }) => {
    const through =
      each === undefined
        ? ''
        : `, through its ${[each]
            .flat()
            .map((name) => `\`${name}\``)
            .join(' and ')}`;
    const when = changed === undefined ? '' : `, when ${changed.map((key) => `\`${key}\``).join(', ')} changed`;
    return `Looks at each **${target}**${through}${when}; ${kinds[kind]} (\`${kind}\`).\n\n${fenced('cel', condition)}`;
  });
}

function level({ if: condition, level, signoff, message, fix, suggestion }: WrittenRule['levels'][number]): string {
  const who = level === 'error' ? ' (role `dpo` may override)' : signoff === undefined ? '' : ` (role \`${signoff}\`)`;
  const when = condition === undefined ? '' : ` when \`${condition.trim().replaceAll(/\s+/g, ' ')}\``;
  const lines = [`- **${level}**${who}${when}`, `  - says: ${message.trim()}`, `  - mend: ${fix.trim()}`];
  if (suggestion !== undefined) lines.push('', fenced('yaml', suggestion).replaceAll(/^/gm, '    '), '');
  return lines.join('\n');
}

function example({ name, before, after, asOf, files, finds }: WrittenRule['examples'][number]): string {
  const found =
    finds.length === 0
      ? 'Stays quiet.'
      : `Finds ${finds.map((finding) => `\`${finding.at}\` (${finding.level})${finding.message === undefined ? '' : `: ${finding.message}`}`).join('; ')}.`;
  const facts = [asOf === undefined ? '' : `As of ${asOf}.`, files === undefined ? '' : `The repository holds ${files.join(', ')}.`].filter(
    Boolean,
  );
  return [
    `*${name}*. ${[...facts, found].join(' ')}`,
    ...(before === undefined ? [] : ['Before:', fenced('yaml', before), 'After:']),
    fenced('yaml', after),
  ].join('\n\n');
}

function rule(written: WrittenRule): string {
  const { id, title, why, levels, unless = [], judges, effective, examples } = written;
  const conditions = [
    ...(judges === undefined ? [] : [`Only where the organisation is ${judges.join(' or ')}.`]),
    ...(effective === undefined
      ? []
      : [
          `In force ${[effective.from && `from ${effective.from}`, effective.until && `until ${effective.until}`].filter(Boolean).join(' ')}.`,
        ]),
    ...(unless.length === 0 ? [] : [`Gives way to ${unless.map((beaten) => `\`${beaten.rule}\``).join(', ')}.`]),
  ];
  return [
    `## ${id}`,
    `**${title}.** ${why.trim()}`,
    ['Source:', ...citations(written).map((citation) => `- ${citation}`)].join('\n'),
    ...wakes(written),
    ...(conditions.length === 0 ? [] : [conditions.join(' ')]),
    levels.map(level).join('\n'),
    '### Examples'.concat(` of ${id}`),
    ...examples.map(example),
  ].join('\n\n');
}

export function rulePages(): Record<string, string> {
  const index = modules.flatMap((module) =>
    (module.rules ?? []).map((written) => [
      `[\`${written.id}\`](${page(module)}#${anchor(written.id)})`,
      written.title,
      levelsOf(written).join(', '),
      [...new Set(casesOf(written).map(({ kind }) => kind))].join(', '),
    ]),
  );
  const overview = [
    generated('policies/'),
    '# Rules',
    `${index.length} rules. \`state\` rules judge a declaration as it stands; \`newly\` and \`transition\` rules need a change. How modules are written: [policy modules](../policy-modules.md).`,
    table(['rule', 'finds', 'level (who signs off)', 'kind'], index),
  ];
  const pages = modules
    .filter(({ rules = [] }) => rules.length > 0)
    .map((module) => [page(module), `${[generated('policies/'), `# ${module.title}`, ...(module.rules ?? []).map(rule)].join('\n\n')}\n`]);
  return { 'rules.md': `${overview.join('\n\n')}\n`, ...Object.fromEntries(pages) };
}
