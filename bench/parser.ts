/**
 * The yardstick: reads the given files (or every `privacy.yml` below a folder) with the parser alone, keeping the place of every node,
 * and does nothing with them. Bundled like the tool itself, so that both start alike.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, type State } from 'js-yaml';

type Position = Pick<State, 'line' | 'lineStart' | 'position'>;

function files(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('privacy.yml'))
    .map((name) => join(path, name));
}

let places = 0;
for (const path of process.argv.slice(2).flatMap(files)) {
  const opened: Position[] = [];
  const found: { value: unknown; from: Position; to: number }[] = [];
  load(readFileSync(path, 'utf8'), {
    listener(event, { line, lineStart, position, result }: State & { result: unknown }) {
      if (event === 'open') opened.push({ line, lineStart, position });
      else found.push({ value: result, from: opened.pop() as Position, to: position });
    },
  });
  places += found.length;
}
console.log(places);
