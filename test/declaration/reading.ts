/** Reads declarations from memory, through the functions that everything else uses. */
import type { Declaration, InputError, Result, Snapshot } from '../../src/declaration/model.ts';
import { buildDeclaration, parseYaml, readDeclaration } from '../../src/declaration/read.ts';

/** A repository in memory; `links` are listed and cannot be read. */
export function repository(files: Readonly<Record<string, string>>, links: readonly string[] = []): Snapshot {
  return {
    name: 'memory',
    read: async (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined),
    list: async () => [...Object.keys(files), ...links],
    isLink: async (path) => links.includes(path),
  };
}

export function readOne(content: string | Uint8Array): Result<Declaration> {
  const parsed = parseYaml('privacy.yml', content);
  return parsed.ok ? buildDeclaration('privacy.yml', [parsed.value]) : parsed;
}

/** @returns what is wrong, a line each: `line:column code: message → hint`; nothing when the file is fine */
export function errorsOf(content: string | Uint8Array): string[] {
  return shown(readOne(content));
}

export async function errorsOfAll(files: Readonly<Record<string, string>>, links: readonly string[] = []): Promise<string[]> {
  const result = await readDeclaration(repository(files, links), 'privacy.yml');
  return result.ok ? [] : result.errors.map((error) => `${error.file}:${line(error)}`);
}

export function declared(content: string): Declaration {
  const result = readOne(content);
  if (!result.ok) throw new Error(shown(result).join('\n'));
  return result.value;
}

function shown(result: Result<unknown>): string[] {
  return result.ok ? [] : result.errors.map(line);
}

function line(error: InputError): string {
  return `${error.line}:${error.column} ${error.code}: ${error.message} → ${error.hint}`;
}
