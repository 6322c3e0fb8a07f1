import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/signoff/commands.ts';

const whyOf = (body: string) => {
  const parsed = parseCommand(body);
  return parsed?.kind === 'malformed' ? parsed.why : parsed;
};

describe('a command', () => {
  it.each([
    ['/sign-off 0123abcd', { kind: 'sign-off', findings: ['0123abcd'], reason: '' }],
    ['/sign-off 0123ABCD the contract is signed', { kind: 'sign-off', findings: ['0123abcd'], reason: 'the contract is signed' }],
    ['\r\n  \n/sign-off all \r\nThanks!', { kind: 'sign-off', findings: ['all'], reason: '' }],
    ['/sign-off 0123abcd 4567EF01', { kind: 'sign-off', findings: ['0123abcd', '4567ef01'], reason: '' }],
    ['/reject 0123abcd 4567ef01 no  contract', { kind: 'reject', findings: ['0123abcd', '4567ef01'], reason: 'no contract' }],
    ['/reject 0123abcd no contract', { kind: 'reject', findings: ['0123abcd'], reason: 'no contract' }],
    ['/withdraw 0123abcd', { kind: 'withdraw', findings: ['0123abcd'], reason: '' }],
    ['/override 0123abcd the ICO agreed', { kind: 'override', findings: ['0123abcd'], reason: 'the ICO agreed' }],
    ['/not-author', { kind: 'not-author' }],
    ['/break-glass login is down 2026-11-09', { kind: 'break-glass', reason: 'login is down', deadline: '2026-11-09' }],
  ])('%j is read on the first line that is not blank', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  it.each([
    ['> /sign-off all', 'it is quoted'],
    ['> earlier\n> /sign-off all\n\nlooks good', 'it is quoted'],
    ['```\n/sign-off all\n```', 'it stands in a fence'],
    ['~~~\n/sign-off all\n~~~', 'it stands in a fence'],
    ['    /sign-off all', 'it is indented'],
    ['\t/sign-off all', 'it is indented'],
    [' /sign-off all', 'it is indented'],
    ['<!-- /sign-off all -->', 'it stands in HTML'],
    ['<!--\n/sign-off all\n-->', 'it stands in HTML'],
    ['<details><summary>x</summary>\n\n/sign-off all\n</details>', 'it stands in HTML'],
    ['<p>/sign-off all</p>', 'it stands in HTML'],
    ['- /sign-off all', 'a command stands alone at the start of the first line'],
    ['Looks good.\n/sign-off all', 'a command stands alone at the start of the first line'],
    ['/sign-off all <!-- hidden -->', 'it holds HTML, and a command is plain text'],
    ['/sign-off 0123abcd \u202egnp.exe', 'it holds characters that cannot be seen'],
    ['/sіgn-off all', 'there is no command /sіgn-off; did you mean /sign-off?'],
    ['/signoff all', 'there is no command /signoff; did you mean /sign-off?'],
    ['/sign\u200b-off all', 'there is no command /sign\u200b-off; did you mean /sign-off?'],
    ['/sign-off 0123abc', '/sign-off names no finding: write the first 8 or more characters of its fingerprint, or `all`'],
    ['/sign-off', '/sign-off names no finding: write the first 8 or more characters of its fingerprint, or `all`'],
    ['/override all because', 'errors are overridden one by one: name the finding'],
    ['/override 0123abcd', 'an override needs a reason'],
    ['/break-glass 2026-11-09', 'write `/break-glass <reason> <deadline>`, the deadline as YYYY-MM-DD'],
    ['/break-glass it is down', 'write `/break-glass <reason> <deadline>`, the deadline as YYYY-MM-DD'],
    ['/break-glass it is down 2026-02-30', '2026-02-30 is no day'],
  ])('%j is refused, and said so', (body, why) => {
    expect(whyOf(body)).toBe(why);
  });

  it.each(['', 'Looks good to me', 'Write `/sign-off all` to sign.', '/lgtm', '/rebase', 'see path/sign-off'])('%j is none', (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  it('is never read from anything but the first line that is not blank', () => {
    const word = fc.constantFrom('/sign-off all', '/reject 0123abcd', ' ', '>', '```', '\n', '\r\n', '<!--', '-->', 'text', '    ', '\t');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const body = words.join('');
        const parsed = parseCommand(body);
        if (parsed === undefined || parsed.kind === 'malformed') return;
        const first = body.split(/[\r\n]+/).find((line) => line.trim() !== '');
        expect(first).toMatch(/^\/(sign-off all|reject 0123abcd)/);
      }),
    );
  });

  it('is looked for quickly in what was made to be slow', () => {
    const start = performance.now();
    for (const one of [' ', '>', '\t\n', '<', '/', '/break-glass a ', '- 1. '])
      for (const end of ['', '/sign-off', '2026-01-0']) parseCommand(`${one.repeat(60_000)}${end}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
