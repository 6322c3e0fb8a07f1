import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commands, options } from '../../src/cli/commands.ts';
import { privacyLint } from './privacy-lint.ts';

test('without arguments, with --help and with help it teaches', () => {
  const { code, out } = privacyLint(['--help']);
  expect(code).toBe(0);
  for (const { name, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${name} +${summary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'));
  expect(privacyLint([])).toEqual(privacyLint(['--help']));
  expect(privacyLint(['help'])).toEqual(privacyLint(['--help']));
});

test.each(commands)('$name --help shows usage, options and an example', ({ name, options: own, examples }) => {
  const { code, out } = privacyLint([...name.split(' '), '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`privacy-lint ${name}`);
  for (const option of own) expect(out).toContain(`--${option}`);
  for (const [line] of examples) expect(out).toContain(line);
});

test('--version is that of the package', () => {
  expect(privacyLint(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, complaint: '' });
});

test.each([
  [['dif'], 'unknown command "dif". Did you mean `diff`?'],
  [['nonsense'], 'unknown command "nonsense". privacy-lint --help lists the commands.'],
  [['policy'], '"policy" needs a second word. There are "policy test" and "policy new".'],
  [['policy', 'tets'], 'unknown command "policy tets". Did you mean `policy test`?'],
  [['--frmat', 'json'], 'unknown option --frmat'],
  [['--format', 'json', 'diff'], '--format stands before the command. Options follow it'],
  [['help', 'dif'], 'unknown command "dif". Did you mean `diff`?'],
  [['accept', '3f0c9a1b', '--reason', '-x'], '--reason needs a value: TEXT. A value that begins with a dash is written --reason=-x.'],
  [['check', '--frmat', 'json'], 'unknown option --frmat of "check". Did you mean `--format`?'],
  [['check', '-x'], 'unknown option -x of "check"'],
  [['check', '--format', 'jsn'], '--format cannot be "jsn". Did you mean `json`?'],
  [['rules', '--format', 'sarif'], '--format cannot be "sarif" for "rules". It is one of text, json.'],
  [['rules', '--fail-on', 'error'], '--fail-on does not apply to "rules".'],
  [['explain', 'x/y', '--max-warnings', '1'], '--max-warnings does not apply to "explain".'],
  [['check', '--format'], '--format needs a value: FORMAT.'],
  [['check', '--config='], '--config needs a value: FILE.'],
  [['check', '--quiet=yes'], '--quiet takes no value.'],
  [['check', '--format', 'json', '--format', 'text'], '--format is given twice.'],
  [['check', '--as-of', '2026-02-30'], '--as-of needs a date such as 2026-03-31; "2026-02-30" is none.'],
  [['check', '--max-warnings', 'few'], '--max-warnings needs a whole number; "few" is none.'],
  [['diff', 'a', 'b', 'c'], '"diff" takes [BASE] [HEAD]; "c" is one too many.'],
  [['explain'], '"explain" needs RULE.'],
  [['explain', 'transfers/no-safegard'], 'there is no rule "transfers/no-safegard". Did you mean `transfers/no-safeguard`?'],
  [['schema', 'confg'], 'there is no schema "confg". Did you mean `config`?'],
  [['accept', 'xyz', '--reason', 'a', '--until', '2027-01-01'], '"xyz" is no fingerprint'],
  [['policy', 'new', 'Acme'], '"Acme" is no rule id'],
])('%j is bad usage: exit code 2, said on standard error, nothing on standard output', (args, complaint) => {
  const ran = privacyLint(args);
  expect(ran.complaint).toContain(complaint);
  expect(ran).toMatchObject({ code: 2, out: '' });
});

test('every option belongs to a command, and says what it does', () => {
  const used = new Set<string>(['help', 'version', ...commands.flatMap((command) => command.options)]);
  expect(Object.keys(options).filter((name) => !used.has(name))).toEqual([]);
});
