/** `npm run docs`: writes docs/reference; with `--check` it only says which pages are stale, and fails. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cliPage } from './docs/cli.ts';
import { coveragePage } from './docs/coverage.ts';
import { factsPage } from './docs/facts.ts';
import { rulePages } from './docs/rules.ts';
import { schemaPage } from './docs/schema.ts';

const folder = 'docs/reference';
const pages: Record<string, string> = {
  ...rulePages(),
  'declaration.md': schemaPage('schema/privacy.schema.json', 'The declaration: privacy.yml'),
  'configuration.md': schemaPage('schema/config.schema.json', 'The configuration: .github/privacy-lint.yml'),
  'report.md': schemaPage('schema/report.schema.json', 'The report: --format json'),
  'cli.md': cliPage(),
  'facts.md': factsPage(),
  'coverage.md': coveragePage(),
};

const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const same = (name: string) => kept.includes(name) && readFileSync(join(folder, name), 'utf8') === pages[name];
const stale = [...new Set([...kept, ...Object.keys(pages)])].filter((name) => !same(name)).sort();

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${join(folder, name)} is stale: run \`npm run docs\` and commit the result.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of stale) {
    const path = join(folder, name);
    const page = pages[name];
    if (page === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page);
    }
  }
}
