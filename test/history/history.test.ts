import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChain } from '../../src/history/chain.ts';
import { canonical, extended, linesOf } from '../../src/history/line.ts';
import { wrongWith } from '../../src/history/shape.ts';
import { againstCommits, againstPull } from '../../src/history/verify.ts';
import { ada, commit, entry, finding, fingerprint, petra, signOff, told } from './record.ts';

const history = (count: number) =>
  extended(
    '',
    Array.from({ length: count }, (_, index) => entry(index + 1)),
  );
const commits = (count: number) => Array.from({ length: count }, (_, index) => commit(index + 1));
const chain = (text: string) => readChain(text, wrongWith);
const kinds = (text: string) => chain(text).problems.map(({ kind }) => kind);

describe('canonical JSON', () => {
  test('is the same text for the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_, one) =>
          one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).reverse()) : one,
        );
        expect(canonical(turned)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  test('never holds a line break', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !canonical(value).includes('\n')));
  });
});

describe('a chain of records', () => {
  test('holds what was appended, in one go or one after another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (count, cut) => {
        const entries = Array.from({ length: count }, (_, index) => entry(index + 1));
        const text = extended(extended('', entries.slice(0, cut)), entries.slice(cut));
        expect(text).toBe(extended('', entries));
        const { kept, problems } = chain(text);
        expect(problems).toEqual([]);
        expect(kept.map(({ record }) => record.sequence)).toEqual(entries.map((_, index) => index + 1));
      }),
    );
  });

  test('shows any change of any byte before its end', () => {
    const text = history(6);
    const end = text.lastIndexOf('\n', text.length - 2);
    fc.assert(
      fc.property(fc.nat(end - 1), fc.constantFrom('0', 'x', '}', ' '), (place, put) => {
        fc.pre(text[place] !== put);
        expect(kinds(text.slice(0, place) + put + text.slice(place + 1))).not.toEqual([]);
      }),
    );
  });

  test('shows a line that was taken out, moved or said twice', () => {
    const lines = linesOf(history(5));
    const [a, b, c, d, e] = lines as [string, string, string, string, string];
    for (const wrong of [
      [b, c, d, e],
      [a, c, d, e],
      [a, b, d, c, e],
      [a, b, b, c, d, e],
    ]) {
      expect(kinds(`${wrong.join('\n')}\n`)).toContain('broken-chain');
    }
  });

  test('says what to do about a record of a later version, and what is wrong with one that is none', () => {
    const later = chain(`${canonical({ ...entry(1), version: 2, sequence: 1, previous: null })}\n`).problems;
    expect(later[0]?.message).toContain('use a later release');
    const { pull: _, ...without } = entry(1);
    expect(chain(`${canonical({ ...without, sequence: 1, previous: null })}\n`).problems[0]?.message).toContain("required property 'pull'");
    expect(chain('hello\n').problems[0]?.message).toBe('this line is no JSON');
    expect(kinds(history(2).slice(0, -1))).toEqual(['broken-chain']);
  });

  test('is that of one repository', () => {
    const text = extended(history(1), [entry(2, { repository: { id: 10, owner: 'acme', name: 'till' } })]);
    expect(chain(text).problems[0]?.message).toContain('another repository (acme/till)');
  });
});

describe('against the branch', () => {
  test('a commit without a record is a gap, wherever it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { maxLength: 7 }), (missing) => {
        const text = extended(
          '',
          [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => !missing.includes(one)).map((one) => entry(one)),
        );
        const gaps = againstCommits(chain(text), ['before', ...commits(9)]);
        expect(gaps.map((one) => one.commit).sort()).toEqual(missing.map(commit).sort());
      }),
    );
  });
  test('what was there before the first record is no gap', () => {
    expect(againstCommits(chain(extended('', [entry(3)])), commits(3))).toEqual([]);
  });
  test('a recorded commit that left the branch is said', () => {
    expect(againstCommits(chain(history(3)), commits(2)).map(({ kind, line }) => [kind, line])).toEqual([['rewritten', 3]]);
  });
  test('records in another order than the commits are said', () => {
    expect(againstCommits(chain(extended('', [entry(2), entry(1)])), commits(2)).map(({ kind }) => kind)).toEqual(['broken-chain']);
  });
});

describe('against the pull request', () => {
  const problems = (of: Parameters<typeof entry>[1], now: Parameters<typeof told>[1] = {}) => {
    const [one] = chain(extended('', [entry(7, of)])).kept;
    return one ? againstPull(one, told(7, now)).map(({ kind, message }) => `${kind}: ${message}`) : ['no record'];
  };
  test('what agrees is nothing to say', () => expect(problems({})).toEqual([]));
  test('a pull request that is not there', () => {
    const [one] = chain(history(1)).kept;
    expect(one && againstPull(one, undefined)[0]?.message).toBe('there is no pull request #1');
  });
  test('another merge, head, author or merger', () => {
    expect(problems({}, { merge: null })).toEqual(['contradicted: #7 was never merged']);
    expect(problems({}, { merge: commit('x') })[0]).toContain('was merged as');
    expect(problems({}, { head: commit('x') })[0]).toContain('the head of #7');
    expect(problems({}, { author: petra })[0]).toContain('is by petra');
    expect(problems({}, { mergedBy: ada })[0]).toContain('was merged by ada');
  });
  test('an account that is gone contradicts nothing', () => expect(problems({}, { author: null, mergedBy: null })).toEqual([]));
  test('a sign-off that nobody made is forged', () => {
    expect(problems({}, { said: new Map() })[0]).toMatch(/^forged: .*deleted, or never made/);
    expect(problems({}, { said: new Map([[77, { by: ada, text: signOff.text }]]) })[0]).toMatch(/^forged: .*written by ada/);
    expect(problems({ acts: [{ ...signOff, by: ada }] }, { said: new Map([[77, { by: ada, text: signOff.text }]]) })[0]).toMatch(
      /^forged: .*wrote the pull request themselves/,
    );
  });
  test('a sign-off whose text was changed later is said', () => {
    expect(problems({}, { said: new Map([[77, { by: petra, text: 'no' }]]) })[0]).toContain('says something else now');
  });
  test('a finding that is called signed needs an act that did it', () => {
    expect(problems({ acts: [] })[0]).toMatch(/^forged: .*no act of the record did that/);
    expect(problems({ acts: [{ ...signOff, counted: false, why: 'outside the role' }] })[0]).toMatch(/^forged/);
    expect(problems({ acts: [], findings: [{ ...finding, state: 'open' }] })).toEqual([]);
    expect(signOff.findings).toContain(fingerprint);
  });
});

describe('what was signed after a merge', () => {
  const opened = entry(1, { findings: [{ ...finding, state: 'open' }], acts: [] });
  const late = { ...signOff, at: '2026-11-03T10:00:00Z' };
  const later = entry(1, { kind: 'signed-later', acts: [late] });
  const wrong = (...more: Parameters<typeof extended>[1]) =>
    chain(extended('', more)).problems.map(({ kind, message }) => `${kind}: ${message}`);

  test('is told by a further record of that merge', () => {
    expect(wrong(opened, later)).toEqual([]);
    expect(againstCommits(chain(extended('', [opened, entry(2), later])), commits(2))).toEqual([]);
  });
  test('is forged where the merge has no record, or the finding was not open', () => {
    expect(wrong(later)[0]).toBe('forged: this record came after the merge, and it signs a merge that has no record');
    expect(wrong(entry(1), later)[0]).toContain('is signed in it, and was signed before');
    expect(wrong(entry(1, { findings: [], acts: [] }), later)[0]).toContain('was not there before');
    expect(wrong(opened, entry(1, { ...later, findings: [{ ...finding, state: 'not-asked' }] }))[0]).toContain('is not-asked in it');
  });
  test('is forged where it was said before the merge, or the merge is told otherwise', () => {
    expect(wrong(opened, entry(1, { ...later, acts: [signOff] }))[0]).toContain('was made before the merge');
    expect(wrong(opened, entry(1, { ...later, commits: { ...later.commits, base: commit('x') } }))[0]).toContain(
      'otherwise than its first',
    );
    const { kept } = chain(extended('', [opened, later]));
    const said = (at: string) => told(1, { said: new Map([[77, { by: petra, text: signOff.text, at }]]) });
    const [, one] = kept;
    expect(one && againstPull(one, said(late.at))).toEqual([]);
    expect(one && againstPull(one, said(signOff.at))[0]?.message).toContain(
      'was made before the merge, and the record says that it came after',
    );
  });
  test('does not stand for the record of another merge', () => {
    expect(wrong(opened, later, opened)).toContain(`broken-chain: commit ${commit(1).slice(0, 10)} already has a record, on line 1`);
  });
});
