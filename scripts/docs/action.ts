/** The Action's inputs and outputs. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { generated, table } from './markdown.ts';

interface Metadata {
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

export function actionPage(): string {
  const { description, inputs, outputs } = load(readFileSync('action.yml', 'utf8')) as Metadata;
  return `${[
    generated('action.yml'),
    '# The Action',
    `${description}. The workflow files to copy: [docs/workflows](../workflows/README.md).`,
    '## Inputs',
    table(
      ['input', 'meaning', 'default'],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, input.description, input.default ? `\`${input.default}\`` : '']),
    ),
    '## Outputs',
    table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
  ].join('\n\n')}\n`;
}
