/**
 * Writes what follows from `schema/privacy.schema.json`: the types, the vocabulary and the compiled validator.
 * `node scripts/run.mjs scripts/generate-declaration.ts` (with `--check`: only says which file is stale).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { typesOf } from './declaration/types.ts';
import { validatorOf } from './declaration/validator.ts';
import { vocabularyOf } from './declaration/vocabulary.ts';

const schema = JSON.parse(readFileSync('schema/privacy.schema.json', 'utf8'));
const header = '// Generated from schema/privacy.schema.json by scripts/generate-declaration.ts: change the schema, not this file.\n';

const files: Record<string, string> = {
  'src/declaration/types.ts': format('types.ts', header + typesOf(schema)),
  'src/declaration/vocabulary.ts': format('vocabulary.ts', header + vocabularyOf(schema)),
  'src/declaration/validate.generated.js': `${header}// biome-ignore-all format: generated\n// biome-ignore-all lint: generated\n// biome-ignore-all assist: generated\n${await validatorOf(schema)}`,
};

/** In the project's own style, so that the format check has nothing to say. */
function format(name: string, text: string): string {
  return execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${name}`], { input: text, encoding: 'utf8' });
}

for (const [path, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is stale: run \`node scripts/run.mjs scripts/generate-declaration.ts\``);
    process.exitCode = 1;
  }
}
