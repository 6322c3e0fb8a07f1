/** Which statement of the guidance is judged by which rule, and which is left to people, and why. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { anchor, generated, table } from './markdown.ts';
import { documents, modules } from './policies.ts';

interface Statement {
  readonly says: string;
  readonly rules?: readonly string[];
  readonly unjudged?: string;
}

type Coverage = Readonly<Record<string, readonly { readonly section: string; readonly statements: readonly Statement[] }[]>>;

const pageOf = new Map(modules.flatMap(({ module, rules = [] }) => rules.map(({ id }) => [id, `rules/${module}.md#${anchor(id)}`])));

function link(id: string): string {
  const page = pageOf.get(id);
  if (page === undefined) throw new Error(`docs/coverage.yml names the rule ${id}, which no module has`);
  return `[\`${id}\`](${page})`;
}

export function coveragePage(): string {
  const coverage = load(readFileSync('docs/coverage.yml', 'utf8')) as Coverage;
  const statements = Object.values(coverage).flatMap((sections) => sections.flatMap((section) => section.statements));
  const judged = statements.filter(({ rules = [] }) => rules.length > 0).length;
  const parts = Object.entries(coverage).flatMap(([key, sections]) => [
    `## [${documents[key]?.title ?? key}](${documents[key]?.url ?? ''})`,
    ...sections.flatMap(({ section, statements: said }) => [
      `### ${section}`,
      table(
        ['the guidance says', 'rules', 'left to people'],
        said.map(({ says, rules = [], unjudged = '' }) => [says, rules.map(link).join(' '), unjudged]),
      ),
    ]),
  ]);
  return `${[
    generated('docs/coverage.yml'),
    '# What the guidance says, and what judges it',
    `${statements.length} statements, in our own words; rules judge ${judged} of them. A statement that no rule judges is a person's work: silence of the tool is no approval.`,
    ...parts,
  ].join('\n\n')}\n`;
}
