/** The facts that rules read, and the collections they go through. */
import { vocabulary } from '../../src/facts/vocabulary.ts';
import { collections } from '../../src/policy/rule.ts';
import { meanings } from './collections.ts';
import { generated, table } from './markdown.ts';

function meaningOf(collection: string): string {
  const meaning = meanings[collection];
  if (meaning === undefined) throw new Error(`scripts/docs/collections.ts does not say what ${collection} is`);
  return meaning;
}

export function factsPage(): string {
  const types = Object.entries(vocabulary).map(([type, facts]) => {
    const rows = Object.entries(facts).map(([key, [kind, meaning]]) => [`\`${key}\``, `\`${kind}\``, meaning]);
    return `## ${type}\n\n${table(['fact', 'type', 'meaning'], rows)}`;
  });
  const each = Object.entries(collections).map(([name, { on, variable, type }]) => [
    `\`${name}\``,
    on.join(', '),
    variable === '' ? '' : `\`${variable}\` (\`${type}\`)`,
    meaningOf(name),
  ]);
  return `${[
    generated('src/facts/vocabulary.ts'),
    '# Facts',
    'What the expressions of [policy modules](../policy-modules.md) read. Keys are those of `privacy.yml` where a fact was declared; the others are derived. A fact that was left out, or is `unknown`, is `""` (text, choices, dates), an empty list, or `-1` (numbers). A yes/no fact that may be left out is `"yes"`, `"no"` or `""`. Defaults, inheritance, shorthand, globs and flows are resolved.',
    '## Collections\n\nWhat `each` can go through:',
    table(['collection', 'of', 'member', 'meaning'], each),
    ...types,
  ].join('\n\n')}\n`;
}
