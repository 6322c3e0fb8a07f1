/** Findings made by hand, so that formats are tested apart from the rules. */
import type { Change } from '../../src/changes/change.ts';
import type { Finding } from '../../src/policy/finding.ts';
import type { Report } from '../../src/report/report.ts';

export const headText = `version: 1
system: { name: Revision hub }
datasets:
  learners:
    subjects: [students]
    fields: { email: email, essay: { category: free-text, may_contain: [health] } }
recipients:
  mathpix: { name: "Mathpix @ada Inc", role: processor, country: US, contract: signed }
activities:
  tutoring: { purpose: Tutoring, data: [learners], recipients: [mathpix] }
`;

const place = (line: number, column: number, length: number, file = 'privacy.yml') => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

export function finding(over: Partial<Finding>): Finding {
  return {
    rule: 'transfers/no-safeguard',
    level: 'error',
    role: over.level === undefined || over.level === 'error' ? 'dpo' : null,
    declaration: 'privacy.yml',
    at: 'recipients.mathpix',
    place: place(8, 3, 7),
    side: 'head',
    message: 'Mathpix @ada Inc receives personal data in US with no transfer safeguard',
    fix: 'Name the safeguard under `transfer.mechanism`, and its risk assessment',
    source: { document: 'Innovation advice', section: 'Restricted transfers', url: 'https://ico.org.uk/advice' },
    witnesses: ['US'],
    values: { 'recipient.transfer.mechanism': '', 'destination.country': 'US', 'recipient.own_purposes': [] },
    related: [{ summary: 'receives it here', place: place(10, 44, 7) }],
    fingerprint: 'a'.repeat(32),
    existing: false,
    ...over,
  };
}

export const findings: readonly Finding[] = [
  finding({ suggestion: 'transfer:\n  mechanism: idta\n  risk_assessment: docs/…' }),
  finding({
    rule: 'roles/new-recipient',
    level: 'sign-off',
    role: 'privacy',
    message: 'Mathpix @ada Inc newly receives learners.email and learners.essay of students',
    fix: 'Have the new processor looked at',
    related: [],
    fingerprint: 'b'.repeat(32),
  }),
  ...['email', 'essay', 'grade', 'photo', 'score'].map((field, index) =>
    finding({
      rule: 'personal-data/new-field',
      level: 'notice',
      at: `datasets.learners.fields.${field}`,
      place: place(6, 15 + index, 5),
      message: `${field} of students is new personal data`,
      fix: 'Nothing to do',
      related: [],
      fingerprint: `${index}`.repeat(32),
    }),
  ),
  finding({
    rule: 'retention/missing',
    level: 'warning',
    at: 'datasets.learners',
    place: place(4, 3, 8),
    message: 'learners has no retention',
    fix: 'Say how long',
    existing: true,
    fingerprint: 'c'.repeat(32),
  }),
  finding({
    rule: 'dpia/removed',
    at: 'activities.tutoring',
    side: 'base',
    place: place(9, 3, 8),
    message: 'The DPIA of tutoring is gone',
    fix: 'Put it back',
    fingerprint: 'd'.repeat(32),
  }),
];

export const changes: readonly Change[] = [
  {
    kind: 'added',
    entity: 'recipient',
    at: 'recipients.mathpix',
    summary: 'New processor in US: Mathpix @ada Inc',
    place: place(8, 3, 7),
    side: 'head',
  },
  {
    kind: 'changed',
    entity: 'activity',
    at: 'activities.tutoring',
    keys: ['recipients'],
    summary: 'tutoring now shares with mathpix',
    place: place(10, 3, 8),
    side: 'head',
  },
];

export function report(over: Partial<Report> = {}): Report {
  return {
    tool: '0.1.0',
    asOf: '2026-11-22',
    verdict: 'fail',
    verified: true,
    policies: { version: '0.1.0', digest: '0'.repeat(64) },
    changes,
    findings,
    errors: [],
    text: (side, file) => (file === 'privacy.yml' ? (side === 'head' ? headText : headText.replace('mathpix', 'nobody')) : undefined),
    ...over,
  };
}

export const broken: Partial<Report> = {
  findings: [],
  changes: [],
  errors: [
    {
      code: 'schema/unknown-key',
      message: 'unknown key "fieldz"',
      hint: 'Did you mean "fields"?',
      file: 'privacy.yml',
      line: 6,
      column: 5,
      endLine: 6,
      endColumn: 11,
    },
  ],
};
