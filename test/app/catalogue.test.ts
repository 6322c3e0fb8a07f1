import { expect, test } from 'vitest';
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
