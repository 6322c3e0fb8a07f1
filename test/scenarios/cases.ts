/** The scenarios of `fixtures/scenarios/`: the list in its README, and the cases that stand in its folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Level, Role } from '../../src/policy/finding.ts';

const folder = fileURLToPath(new URL('../../fixtures/scenarios', import.meta.url));

export interface ExpectedFinding {
  readonly rule: string;
  readonly at: string;
  readonly level: Level;
  readonly role?: Role;
  /** In head.yml; of a removal: in base.yml. */
  readonly line: number;
  /** Words that the message must hold, where the story is about them. */
  readonly says?: string;
}

export interface Expected {
  readonly asOf: string;
  readonly story: string;
  readonly guidance: { readonly document: string; readonly section: string };
  readonly findings: readonly ExpectedFinding[];
  readonly existing: readonly ExpectedFinding[];
}

export interface Case {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly expected: Expected;
}

/** A row of the README: id, and the rules that the scenario's own pull request finds. */
export interface Row {
  readonly id: string;
  readonly rules: readonly string[];
}

export function listed(): Row[] {
  const rows = readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `([a-z-]+)` \|.*\| ([^|]*) \|$/gm);
  return [...rows].map(([, id = '', findings = '']) => ({
    id,
    rules: [...findings.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, rule = '']) => rule),
  }));
}

export const folders = (): string[] => subfolders(folder);

/** The scenario itself first, then its further cases; a case without a base of its own shares the scenario's. */
export function casesOf(id: string): Case[] {
  const here = `${folder}/${id}`;
  const base = `${here}/base.yml`;
  const further = subfolders(`${here}/cases`).map((name) => {
    const own = `${here}/cases/${name}/base.yml`;
    return read(`${id}: ${name}`, `${here}/cases/${name}`, existsSync(own) ? own : base);
  });
  return [read(id, here, base), ...further];
}

function read(name: string, path: string, base: string): Case {
  return { name, base, head: `${path}/head.yml`, expected: JSON.parse(readFileSync(`${path}/expected.json`, 'utf8')) as Expected };
}

function subfolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
