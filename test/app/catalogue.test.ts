import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/policy/catalogue-reader.ts';
import { Repository } from '../cli/privacy-lint.ts';

const declaration = 'version: 1\nsystem: { name: Shop }\n';
const entry = (until: string) => `version: 1
recipients:
  mailer:
    name: Mailer Inc
    role: processor
    country: US
    categories: email
    subjects: customers
    purposes: Send letters
    until: ${until}
    vetted_by: Petra
`;

test('a change of the catalogue is a change of the gate: who edits it vets nothing alone', () => {
  const repository = new Repository({
    'privacy.yml': declaration,
    '.github/privacy-lint.yml': 'version: 1\ncatalogue: policies/vetted.yml\n',
    'policies/vetted.yml': entry('2027-01-01'),
  });
  repository.commit({ 'policies/vetted.yml': entry('2037-01-01') });
  const { findings, code } = repository.report('diff', 'HEAD~1', 'HEAD');
  expect(findings).toMatchObject([{ rule: 'governance/gate-changed', level: 'sign-off', file: 'policies/vetted.yml' }]);
  expect(code).toBe(1);
});

test('diff applies the catalogue of the base, as the pull request will; of two files, the one that is there', () => {
  const shop = (recipients: string) => `version: 1
system: { name: Shop, privacy_notice: https://shop.example/privacy }
datasets: { users: { subjects: [customers], retention: 1 year, fields: { email: email } } }
${recipients}`;
  const repository = new Repository({
    'privacy.yml': shop('activities: { letters: { purpose: Send letters, data: [users], lawful_basis: contract } }\n'),
    '.github/privacy-lint.yml': 'version: 1\ncatalogue: vetted.yml\n',
    'vetted.yml': entry('2027-01-01').replace('country: US', 'country: GB'),
  });
  const taken = (country: string) =>
    shop(`recipients: { mailer: { name: Mailer Inc, role: processor, country: ${country}, contract: signed } }
activities: { letters: { purpose: Send letters, data: [users], lawful_basis: contract, recipients: [mailer] } }
`);
  repository.commit({ 'privacy.yml': taken('GB') });
  const vetted = repository.report('diff', 'HEAD~1', 'HEAD');
  expect(vetted.code).toBe(0);
  expect(vetted.findings).toMatchObject([{ rule: 'roles/new-recipient', level: 'notice' }]);
  const files = (country: string) => {
    writeFileSync(join(repository.folder, 'new.yml'), taken(country));
    return repository.report('diff', 'old.yml', 'new.yml').findings;
  };
  writeFileSync(
    join(repository.folder, 'old.yml'),
    shop('activities: { letters: { purpose: Send letters, data: [users], lawful_basis: contract } }\n'),
  );
  expect(files('GB')).toMatchObject([{ rule: 'roles/new-recipient', level: 'notice' }]);
  expect(files('IE')).toMatchObject([{ rule: 'roles/new-recipient', level: 'sign-off' }]);
  repository.commit({ 'privacy.yml': taken('IE') });
  const other = repository.report('diff', 'HEAD~2', 'HEAD');
  expect(other.findings).toMatchObject([{ rule: 'roles/new-recipient', level: 'sign-off' }]);
});

test('the catalogue in the docs can be read', () => {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/catalogue.md', 'utf8')) ?? [];
  expect(readCatalogue('catalogue.yml', new TextEncoder().encode(text))).toMatchObject({ ok: true, value: { size: 1 } });
});
