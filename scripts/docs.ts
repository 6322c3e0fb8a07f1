/** `npm run docs`: writes docs/reference and the examples of README.md; with `--check` it only says what is stale, and fails. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionPage } from './docs/action.ts';
import { cliPage } from './docs/cli.ts';
import { coveragePage } from './docs/coverage.ts';
import { factsPage } from './docs/facts.ts';
import { withExamples } from './docs/readme.ts';
import { rulePages } from './docs/rules.ts';
import { schemaPage } from './docs/schema.ts';

const reference: Record<string, string> = {
  ...rulePages(),
  'declaration.md': schemaPage('schema/privacy.schema.json', 'The declaration: privacy.yml'),
  'configuration.md': schemaPage('schema/config.schema.json', 'The configuration: .github/privacy-lint.yml'),
  'report.md': schemaPage('schema/report.schema.json', 'The report: --format json'),
  'action.md': actionPage(),
  'cli.md': cliPage(),
  'facts.md': factsPage(),
  'coverage.md': coveragePage(),
};
const folder = 'docs/reference';
const pages = new Map([
  ['README.md', withExamples('README.md')],
  ...Object.entries(reference).map(([name, text]): [string, string] => [join(folder, name), text]),
]);

mkdirSync(folder, { recursive: true });
const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(folder, name));
const textOf = (path: string) => (kept.includes(path) || path === 'README.md' ? readFileSync(path, 'utf8') : undefined);
const stale = [...new Set([...kept, ...pages.keys()])].filter((path) => textOf(path) !== pages.get(path)).sort();

for (const path of stale) {
  const page = pages.get(path);
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run docs\` and commit the result.`);
    process.exitCode = 1;
  } else if (page === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
}
