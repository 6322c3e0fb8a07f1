/** What people write to decide: a command on the first non-blank line of a comment, in plain text. Anything else is no decision. */
import { nearest } from '../declaration/nearest.ts';

interface About<Kind extends string> {
  readonly kind: Kind;
  /** Each the first characters of a fingerprint, or `all` alone; of an override always one. */
  readonly findings: readonly string[];
  readonly reason: string;
}

export type Command =
  | About<'sign-off'>
  | About<'reject'>
  | About<'withdraw'>
  | About<'override'>
  | { readonly kind: 'not-author' }
  /** @property deadline the last day (YYYY-MM-DD) to sign what was passed */
  | { readonly kind: 'break-glass'; readonly reason: string; readonly deadline: string };

/** An attempt that does not count, and why, to be shown to who made it. */
export interface Malformed {
  readonly kind: 'malformed';
  readonly why: string;
}

const names = ['sign-off', 'reject', 'withdraw', 'override', 'not-author', 'break-glass'];
/** A line that would be a command, but for what stands before it. */
const attempt = new RegExp(`^[\\s>*+\\-\\d.]*(?:<[^>]*>\\s*|<!--\\s*)?/(?:${names.join('|')})(?![\\w-])`, 'i');
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** @returns the command, why there is none although someone tried, or `undefined` where nobody did */
export function parseCommand(body: string): Command | Malformed | undefined {
  const lines = body.split(/\r\n|[\n\r]/);
  const line = lines.find((one) => one.trim() !== '') ?? '';
  const [, name, rest = ''] = /^\/([\p{L}\p{M}\p{Cf}-]+)(?:\s+(.*))?$/u.exec(line.trimEnd()) ?? [];
  if (name === undefined) return lines.some((one) => attempt.test(one)) ? malformed(misplaced(line)) : undefined;
  if (!names.includes(name)) {
    const near = nearest(name.replace(/\p{Cf}/gu, ''), names);
    return near ? malformed(`there is no command /${name}; did you mean /${near}?`) : undefined;
  }
  if (unseen.test(rest)) return malformed('it holds characters that cannot be seen');
  if (/<[a-z/!?]/i.test(rest)) return malformed('it holds HTML, and a command is plain text');
  return commandOf(name, rest.trim());
}

function misplaced(line: string): string {
  if (/^\s*>/.test(line)) return 'it is quoted';
  if (/^\s*(```|~~~)/.test(line)) return 'it stands in a fence';
  if (/^\s*</.test(line)) return 'it stands in HTML';
  if (/^\s+\//.test(line)) return 'it is indented';
  return 'a command stands alone at the start of the first line';
}

function commandOf(name: string, rest: string): Command | Malformed {
  const [, first = '', reason = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  switch (name) {
    case 'not-author':
      return { kind: 'not-author' };
    case 'break-glass':
      return breakGlass(rest);
    case 'override':
      if (first === 'all') return malformed('errors are overridden one by one: name the finding');
      if (!isName(first)) return malformed(unnamed(name));
      return reason === '' ? malformed('an override needs a reason') : { kind: 'override', findings: [first.toLowerCase()], reason };
    default:
      if (first === 'all') return { kind: name as 'sign-off', findings: ['all'], reason };
      if (!isName(first)) return malformed(unnamed(name));
      return { kind: name as 'sign-off', ...namedIn(rest) };
  }
}

/** Several names stand one after the other; what follows them is the reason. */
function namedIn(rest: string): { findings: string[]; reason: string } {
  const words = rest.split(/\s+/);
  const end = words.findIndex((word) => !isName(word));
  const findings = (end < 0 ? words : words.slice(0, end)).map((word) => word.toLowerCase());
  return { findings, reason: end < 0 ? '' : words.slice(end).join(' ') };
}

const isName = (text: string) => /^[0-9a-f]{8,64}$/i.test(text);
const unnamed = (name: string) =>
  `/${name} names no finding: write the first 8 or more characters of its fingerprint${name === 'override' ? '' : ', or `all`'}`;

function breakGlass(rest: string): Command | Malformed {
  const [reason, deadline] = [rest.slice(0, -10), rest.slice(-10)];
  if (!/\S\s/.test(reason) || !/^\d{4}-\d{2}-\d{2}$/.test(deadline))
    return malformed('write `/break-glass <reason> <deadline>`, the deadline as YYYY-MM-DD');
  const day = new Date(`${deadline}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(deadline)) return malformed(`${deadline} is no day`);
  return { kind: 'break-glass', reason: reason.trim(), deadline };
}

const malformed = (why: string): Malformed => ({ kind: 'malformed', why });
