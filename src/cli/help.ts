/** Help that teaches: from the same table as the parser, for the terminal and for the docs. */
import { type Command, commands, exitCodes, type Option, options } from './commands.ts';

/** `privacy-lint --help`. */
export function overview(): string {
  return `privacy-lint: judges what a change does to personal data, from the privacy.yml before and after it.

Start:
  privacy-lint init     write a first privacy.yml
  privacy-lint check    see what it asks for
  privacy-lint diff     see what your change asks for, before you open a pull request

Commands:
${table(commands.map((command) => [command.name, command.summary]))}

privacy-lint COMMAND --help shows options and examples.

Exit codes:
${table(exitCodes)}

Environment:
${table([
  ['NO_COLOR', 'no colours'],
  ['FORCE_COLOR', 'colours even where the output is no terminal'],
  ['GITHUB_ACTIONS', 'true: --format github is chosen by itself'],
  ['CI', 'diff without BASE is an error where it would compare a commit with itself'],
])}
`;
}

/** `privacy-lint COMMAND --help`. */
export function commandHelp(command: Command): string {
  const list = command.options.map((name): [string, string] => {
    const option: Option = options[name];
    const choices = name === 'format' && command.formats ? command.formats : option.choices;
    const said = name === 'format' && command.formats ? `How to report. Default: ${command.formats[0]}.` : option.help;
    return [`--${name}${option.value ? ` ${option.value}` : ''}`, choices ? `${said} One of ${choices.join(', ')}.` : said];
  });
  return `${usage(command)}

${command.about}
${list.length > 0 ? `\nOptions:\n${table(list)}\n` : ''}
Examples:
${command.examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n')}
${command.options.some((name) => name === 'fail-on') ? `\nExit codes:\n${table(exitCodes)}\n` : ''}`;
}

/** "privacy-lint diff [BASE] [HEAD] [options]". */
export function usage({ name, operands, options: own }: Command): string {
  return ['privacy-lint', name, operands, own.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, what]) => `  ${name.padEnd(wide)}  ${what}`).join('\n');
}
