/** Arguments → the command that is meant, or what is wrong with them. */

import { didYouMean } from '../declaration/nearest.ts';
import { type Command, commands, type Option, type OptionName, options } from './commands.ts';

export interface Call {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Given;
}

export type Given = { readonly [Name in OptionName]?: (typeof options)[Name] extends { repeat: true } ? readonly string[] : string };

export type Arguments =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help'; readonly command?: Command | undefined }
  | { readonly kind: 'version' };

/** The arguments make no sense; the message says which, and what might have been meant. */
export class UsageError extends Error {}

export function parse(argv: readonly string[]): Arguments {
  const first = argv.findIndex((word) => !word.startsWith('-'));
  const name = first === -1 ? undefined : argv[first];
  const named = commandAt(argv, first);
  const before = argv.slice(0, first === -1 ? undefined : first);
  if (before.includes('--version')) return { kind: 'version' };
  if (name === 'help') return helpOn(argv.slice(first + 1));
  const asksHelp = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).some((word) => word === '--help' || word === '-h');
  if (asksHelp && (named || name === undefined || isGroup(name))) return { kind: 'help', command: named?.command };
  if (before.length > 0) throw unknownOption(before[0] as string, undefined);
  if (name === undefined) return { kind: 'help' };
  if (!named) throw unknownCommand(argv.slice(first));
  return { kind: 'call', call: call(named.command, argv.slice(first + named.words)) };
}

/** `help`, `help diff`, `help policy`. */
function helpOn(words: readonly string[]): Arguments {
  const [name] = words;
  const command = commandAt(words, 0)?.command;
  if (name === undefined || command !== undefined || isGroup(name)) return { kind: 'help', command };
  throw unknownCommand(words);
}

function commandAt(argv: readonly string[], index: number): { command: Command; words: number } | undefined {
  for (const words of [2, 1]) {
    const name = argv.slice(index, index + words).join(' ');
    const command = commands.find((one) => one.name === name);
    if (index >= 0 && command) return { command, words };
  }
  return undefined;
}

const isGroup = (name: string) => commands.some((command) => command.name.startsWith(`${name} `));

function unknownCommand([name = '', next]: readonly string[]): UsageError {
  if (isGroup(name)) {
    const members = commands.filter((command) => command.name.startsWith(`${name} `)).map((command) => command.name);
    const hint = (next && didYouMean(`${name} ${next}`, members)) ?? `There are ${members.map((one) => `"${one}"`).join(' and ')}.`;
    return new UsageError(next === undefined ? `"${name}" needs a second word. ${hint}` : `unknown command "${name} ${next}". ${hint}`);
  }
  const hint =
    didYouMean(
      name,
      commands.map((command) => command.name),
    ) ?? 'privacy-lint --help lists the commands.';
  return new UsageError(`unknown command "${name}". ${hint}`);
}

function call(command: Command, words: readonly string[]): Call {
  const operands: string[] = [];
  const given: Record<string, string | string[]> = {};
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') operands.push(...rest.splice(0));
    else if (word === '-' || !word.startsWith('-')) operands.push(word);
    else take(command, word, rest, given);
  }
  const [fewest, most] = command.takes;
  if (operands.length < fewest) throw new UsageError(`"${command.name}" needs ${command.operands}.`);
  if (operands.length > most) {
    throw new UsageError(`"${command.name}" takes ${most === 0 ? 'no arguments' : command.operands}; "${operands[most]}" is one too many.`);
  }
  return { command, operands, options: given as Given };
}

/** One option, with its value when it has one. */
function take(command: Command, word: string, rest: string[], given: Record<string, string | string[]>): void {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals === -1 ? undefined : equals);
  if (!word.startsWith('--') || !command.options.some((one) => one === name)) throw unknownOption(word, command);
  const option: Option = options[name as OptionName];
  if (option.value === undefined) {
    if (equals !== -1) throw new UsageError(`--${name} takes no value.`);
    given[name] = 'yes';
    return;
  }
  const next = rest[0];
  const value =
    equals !== -1 ? word.slice(equals + 1) : next !== undefined && (next === '-' || !next.startsWith('-')) ? rest.shift() : undefined;
  if (value === undefined || value === '') {
    const dash = equals === -1 && next?.startsWith('-') ? ` A value that begins with a dash is written --${name}=${next}.` : '';
    throw new UsageError(`--${name} needs a value: ${option.value}.${dash}`);
  }
  const choices = name === 'format' ? (command.formats ?? option.choices) : option.choices;
  if (choices && !choices.includes(value)) {
    const hint = didYouMean(value, choices) ?? `It is one of ${choices.join(', ')}.`;
    throw new UsageError(
      `--${name} cannot be "${value}"${name === 'format' && options.format.choices.some((one) => one === value) ? ` for "${command.name}"` : ''}. ${hint}`,
    );
  }
  if (option.repeat) given[name] = [...((given[name] as string[] | undefined) ?? []), value];
  else if (given[name] !== undefined) throw new UsageError(`--${name} is given twice.`);
  else given[name] = value;
}

function unknownOption(word: string, command: Command | undefined): UsageError {
  const name = word.split('=')[0] as string;
  if (command && Object.hasOwn(options, name.slice(2))) return new UsageError(`${name} does not apply to "${command.name}".`);
  if (!command && name.slice(2) !== 'version' && Object.hasOwn(options, name.slice(2)))
    return new UsageError(`${name} stands before the command. Options follow it, as in \`privacy-lint diff --format json\`.`);
  const known = [...(command ? command.options : ['version']), 'help'].map((one) => `--${one}`);
  const where = command ? ` of "${command.name}"` : '';
  return new UsageError(
    `unknown option ${name}${where}. ${didYouMean(name, known) ?? `privacy-lint ${command ? `${command.name} ` : ''}--help lists the options.`}`,
  );
}
