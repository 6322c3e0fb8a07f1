/** What a repository may say beside the shared configuration that it extends. */
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/app/configuration/configuration.ts';
import type { Shared } from '../../src/app/configuration/extends.ts';
import { loadPolicies } from '../../src/app/configuration/policies.ts';
import type { Snapshot } from '../../src/declaration/model.ts';

const snapshot = (files: Readonly<Record<string, string>>): Snapshot => ({
  name: 'here',
  read: async (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
  list: async () => Object.keys(files),
});

const organisation = `version: 1
paths: ['**/personal.yml']
ignore: [fixtures/**]
reviewers:
  privacy: { users: { petra: 2 }, teams: [acme/privacy], nested: true, needs: { sign-off: 2 } }
  dpo: { users: { dora: 3 } }
  independent: { users: { tom: 4 } }
review_signs: [privacy]
break_glass: [dpo]
rules:
  roles/new-recipient: error
  retention/missing: { level: off, reason: It is told elsewhere }
catalogue: vetted.yml
`;

/** Reads both files, and the policies by them. @returns the configuration, or what was said and where */
async function read(own: string, theirs = organisation) {
  const shared: Shared = async () => ({ ok: true, value: snapshot({ 'lint.yml': theirs }) });
  const files = snapshot({ 'own.yml': `version: 1\nextends: acme/privacy/lint.yml@${'a'.repeat(40)}\n${own}` });
  const configuration = await readConfiguration(files, shared, 'own.yml');
  const said = (errors: readonly { file: string; line: number; column: number; message: string }[]) =>
    errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  if (!configuration.ok) return { errors: said(configuration.errors) };
  const policies = await loadPolicies(configuration.value, files);
  if (!policies.ok) return { errors: said(policies.errors) };
  const levels = (id: string) => policies.value.rules.find((rule) => rule.id === id)?.levels.map(({ level }) => level);
  return { ...configuration.value, errors: [], levels };
}

const allowing = (allowance: string) => `${organisation}allow: [${allowance}]\n`;

test('a repository that adds nothing has what the organisation set', async () => {
  expect(await read('')).toMatchObject({
    errors: [],
    paths: ['**/personal.yml'],
    choosesPaths: true,
    ignore: ['fixtures/**'],
    reviewers: {
      roles: { privacy: { users: { petra: 2 }, needs: { 'sign-off': 2 }, nested: true }, dpo: { users: { dora: 3 } } },
      independent: { users: { tom: 4 } },
      reviewSigns: ['privacy'],
      breakGlass: ['dpo'],
    },
    organisation: { catalogue: 'vetted.yml' },
  });
});

describe('a repository may be stricter', () => {
  test('more files are judged: its globs and those of the organisation, or the default where it names none', async () => {
    expect(await read("paths: ['apps/*.yml']\n")).toMatchObject({ paths: ['**/personal.yml', 'apps/*.yml'] });
    expect(await read("paths: ['apps/*.yml']\n", 'version: 1\n')).toMatchObject({ paths: ['**/privacy.yml', 'apps/*.yml'] });
  });

  test('a sign-off needs more people, and members of child teams do not count', async () => {
    expect(await read('reviewers: { privacy: { needs: { sign-off: 3, error: 2 }, nested: false } }\n')).toMatchObject({
      reviewers: {
        roles: {
          privacy: { users: { petra: 2 }, teams: ['acme/privacy'], nested: false, needs: { 'sign-off': 3, error: 2 } },
          dpo: { users: { dora: 3 } },
        },
      },
    });
  });

  test('roles of its own, that reviews of its own sign', async () => {
    const own = 'reviewers: { security: { users: { sam: 9 } } }\nreview_signs: [privacy, security]\n';
    expect(await read(own)).toMatchObject({
      errors: [],
      reviewers: { roles: { security: { users: { sam: 9 } } }, reviewSigns: ['privacy', 'security'] },
    });
  });

  test('no review signs alone, and nobody breaks the glass', async () => {
    expect(await read('review_signs: []\nbreak_glass: []\n')).toMatchObject({ reviewers: { reviewSigns: [], breakGlass: [] } });
  });

  test('a rule is graver, or on again', async () => {
    const tuned = await read('rules: { sharing/new-data: error, retention/missing: notice }\n');
    const levels = 'levels' in tuned ? tuned.levels : undefined;
    expect(levels?.('roles/new-recipient')).toEqual(['error']);
    expect(new Set(levels?.('sharing/new-data'))).toEqual(new Set(['error']));
    expect(new Set(levels?.('retention/missing'))).toEqual(new Set(['notice']));
  });
});

const weaker: [string, own: string, said: RegExp, allowance?: string][] = [
  ['leave files out', 'ignore: [apps/**]\n', /^own.yml:3:9 `ignore`: it would leave out files/, 'ignore'],
  ['vet recipients itself', 'catalogue: mine.yml\n', /^own.yml:3:12 `catalogue`: the catalogue of vetted recipients is the org/],
  ['name another reviewer', 'reviewers: { privacy: { users: { eve: 6 } } }\n', /^own.yml:3:\d+ `privacy`: eve could sign off/, 'reviewers'],
  ['name another team', 'reviewers: { dpo: { teams: [acme/all] } }\n', /^own.yml:3:\d+ `dpo`: acme\/all could sign off/, 'reviewers'],
  ['say who is independent', 'reviewers: { independent: { users: { eve: 6 } } }\n', /`independent`: eve could sign off/, 'reviewers'],
  [
    'make a login someone else',
    'reviewers: { privacy: { users: { petra: 6 } } }\n',
    /petra would be someone else|petra could sign off too/,
  ],
  ['count child teams', 'reviewers: { dpo: { nested: true } }\n', /`nested`: members of child teams could sign off too/],
  ['need fewer people', 'reviewers: { privacy: { needs: { sign-off: 1 } } }\n', /`sign-off`: 1 would be enough in place of 2/],
  ['sign by review for the organisation’s role', 'review_signs: [privacy, independent]\n', /a review alone would sign for independent/],
  ['break the glass', 'break_glass: [dpo, privacy]\n', /`break_glass`: the glass could be broken by privacy/, 'break_glass'],
  [
    'switch a rule off',
    'rules: { sharing/new-data: { level: off, reason: No }}\n',
    /^own.yml:3:10 sharing\/new-data would be weaker/,
    'rules',
  ],
  [
    'lower what the organisation raised',
    'rules: { roles/new-recipient: { level: sign-off, reason: No } }\n',
    /weaker here \(sign-off\) than by acme\/privacy\/lint.yml@a{10} \(error\)/,
    'rules',
  ],
];

describe('a repository may not weaken what the organisation set: it may not', () => {
  test.each(weaker)('%s', async (_, own, said, allowance?) => {
    expect((await read(own)).errors[0]).toMatch(said);
    if (allowance) expect((await read(own, allowing(allowance))).errors).toEqual([]);
    for (const other of ['ignore', 'rules', 'reviewers', 'break_glass'].filter((one) => one !== allowance))
      expect((await read(own, allowing(other))).errors[0], other).toBeDefined();
  });

  test('lower a rule without a reason, even where it is allowed to', async () => {
    expect((await read('rules: { roles/new-recipient: sign-off }\n', allowing('rules'))).errors[0]).toMatch(/would be weaker/);
  });

  test('allow itself anything', async () => {
    expect((await read('allow: [rules]\n')).errors[0]).toMatch(/allows nothing itself/);
  });

  test('lower what is sometimes an error to something that never is', async () => {
    const mixed = 'rules: { transfers/new-restricted: warning }\n';
    expect((await read(mixed, 'version: 1\n')).errors[0]).toMatch(/transfers\/new-restricted would be weaker here \(warning\)/);
  });
});

test('where it is allowed, more people are added, and nobody of the organisation is taken away', async () => {
  const own = 'reviewers: { privacy: { users: { eve: 6 }, teams: [acme/shop] } }\n';
  expect(await read(own, allowing('reviewers'))).toMatchObject({
    reviewers: { roles: { privacy: { users: { petra: 2, eve: 6 }, teams: ['acme/privacy', 'acme/shop'], needs: { 'sign-off': 2 } } } },
  });
});

test('roles that either file lists and nobody is named for are said where they stand', async () => {
  expect((await read('break_glass: [cto]\n', allowing('break_glass'))).errors).toEqual(['own.yml:3:15 nobody is named for the role "cto"']);
  expect((await read('', 'version: 1\nbreak_glass: [dpo]\n')).errors).toEqual([
    `acme/privacy/lint.yml@${'a'.repeat(10)}:2:15 nobody is named for the role "dpo"`,
  ]);
  expect((await read('reviewers: { dpo: { users: { dora: 3 } } }\n', 'version: 1\nbreak_glass: [dpo]\n')).errors).toEqual([]);
});

test('a module of the repository takes no id and no list of the organisation', async () => {
  const module = (title: string) => `module: ours
title: ${title}
lists: { ours: { entries: [{ value: GB }] } }
`;
  const shared: Shared = async () => ({
    ok: true,
    value: snapshot({ 'lint.yml': 'version: 1\npolicies: [ours.yml]\n', 'ours.yml': module('Theirs') }),
  });
  const files = snapshot({
    'own.yml': `version: 1\nextends: acme/privacy/lint.yml@${'a'.repeat(40)}\npolicies: [mine.yml]\n`,
    'mine.yml': module('Mine'),
  });
  const configuration = await readConfiguration(files, shared, 'own.yml');
  if (!configuration.ok) throw new Error(configuration.errors[0]?.message);
  expect(await loadPolicies(configuration.value, files)).toMatchObject({
    ok: false,
    errors: [{ file: 'mine.yml', line: 3, column: 10, message: 'the list "ours" is there already' }],
  });
});
