import { describe, expect, test } from 'vitest';
import type { Acceptance, FlaggedPull, Gap, StandingFinding } from '../../src/dashboard/model.ts';
import { riskOf, riskStatuses, statusMeaning } from '../../src/dashboard/status.ts';

const asOf = '2026-11-22';
const spot = { file: 'privacy.yml', line: 3 };
const declaration = { path: 'privacy.yml', system: 'Shop', categories: [], recipients: [], technologies: [], activities: [] };
const finding = (level: StandingFinding['level'], more: Partial<StandingFinding> = {}): StandingFinding => ({
  rule: 'transfers/no-safeguard',
  level,
  role: 'dpo',
  at: 'recipients.acme',
  message: 'no safeguard',
  fingerprint: 'f'.repeat(32),
  ...spot,
  ...more,
});
const acceptance = (until: string): Acceptance => ({
  rule: 'transfers/no-safeguard',
  at: 'recipients.acme',
  fingerprint: 'f'.repeat(32),
  until,
  reason: 'ends soon',
  ...spot,
});
const pull = (open: number): FlaggedPull => ({
  number: 7,
  title: 'Add a vendor',
  url: 'https://example.org/7',
  author: 'ann',
  since: '2026-11-01T10:00:00Z',
  waits: [{ role: 'privacy', findings: Array.from({ length: open }, () => ({ rule: 'a/b', level: 'sign-off' as const, at: 'system' })) }],
});
const gap: Gap = { kind: 'unsigned', commit: 'a'.repeat(40), at: '2026-11-01T10:00:00Z', message: 'merged unsigned' };

const clear = {
  collectedAt: '2026-11-22T05:00:00Z',
  declarations: [declaration],
  findings: [],
  accepted: [],
  pulls: [],
  gaps: [],
  errors: [],
};
const statusOf = (more: Partial<Parameters<typeof riskOf>[0]>) => riskOf({ ...clear, ...more }, asOf).status;

describe('the risk status', () => {
  test('is clear when all is declared, read, fresh and answered for', () => {
    expect(riskOf(clear, asOf)).toEqual({ status: 'clear', reasons: [], errors: 0, waiting: 0, accepted: 0 });
    expect(statusOf({ findings: [finding('warning'), finding('notice')] })).toBe('clear');
    expect(statusOf({ findings: [finding('sign-off', { signed: '2026-10-01' })] })).toBe('clear');
  });

  test('is failing with an error on the default branch, or a merge without sign-off', () => {
    expect(statusOf({ findings: [finding('error')] })).toBe('failing');
    expect(statusOf({ findings: [finding('error', { signed: '2026-10-01' })] })).toBe('failing');
    expect(statusOf({ gaps: [gap] })).toBe('failing');
  });

  test('is waiting with open flagged changes, and not with a pull request whose findings are all answered', () => {
    expect(statusOf({ pulls: [pull(1)] })).toBe('waiting');
    expect(statusOf({ pulls: [pull(0)] })).toBe('clear');
  });

  test('is waiting when an acceptance has expired, and failing when what it covered is an error', () => {
    expect(statusOf({ accepted: [acceptance('2026-11-21')] })).toBe('waiting');
    expect(riskOf({ ...clear, findings: [finding('sign-off')], accepted: [acceptance('2026-11-21')] }, asOf)).toMatchObject({
      status: 'waiting',
      waiting: 1,
    });
    expect(statusOf({ findings: [finding('error')], accepted: [acceptance('2026-11-21')] })).toBe('failing');
  });

  test('is waiting with a standing risk that needs sign-off and never had one', () => {
    expect(statusOf({ findings: [finding('sign-off')] })).toBe('waiting');
  });

  test('is accepted through the last day of the acceptance', () => {
    expect(statusOf({ findings: [finding('error')], accepted: [acceptance(asOf)] })).toBe('accepted');
  });

  test('an acceptance covers its finding and no other', () => {
    const accepted = [acceptance('2027-01-01')];
    expect(statusOf({ findings: [finding('error', { fingerprint: '0'.repeat(32) })], accepted })).toBe('failing');
    expect(statusOf({ findings: [finding('error', { at: 'recipients.other' })], accepted })).toBe('failing');
  });

  test('never looks like a pass when nothing is declared, readable, fresh or collected', () => {
    expect(statusOf({ declarations: [] })).toBe('undeclared');
    expect(statusOf({ declarations: [], errors: [{ stage: 'declaration', message: 'not YAML', ...spot }] })).toBe('unreadable');
    expect(statusOf({ errors: [{ stage: 'declaration', message: 'not YAML', ...spot }] })).toBe('unreadable');
    expect(statusOf({ collectedAt: '2026-11-15T23:59:59Z' })).toBe('clear');
    expect(statusOf({ collectedAt: '2026-11-14T23:59:59Z' })).toBe('stale');
    expect(statusOf({ collectedAt: 'soon' })).toBe('stale');
    expect(statusOf({ errors: [{ stage: 'collect', message: '502' }] })).toBe('failed-to-collect');
  });

  test('never looks like a pass while folders that may hold a declaration were not looked into', () => {
    const unlooked = { folders: 2, first: 'src/main/java' };
    expect(riskOf({ ...clear, unlooked }, asOf)).toMatchObject({
      status: 'unreadable',
      reasons: ['2 folders were not looked into yet (src/main/java)'],
    });
    expect(statusOf({ unlooked, findings: [finding('error')] })).toBe('failing');
    expect(riskOf({ ...clear, declarations: [], unlooked }, asOf)).toMatchObject({
      status: 'undeclared',
      reasons: ['2 folders were not looked into yet (src/main/java)', 'no declaration found'],
    });
  });

  test('is the gravest of all that applies, and says the others too', () => {
    const all = riskOf(
      {
        ...clear,
        collectedAt: '2026-01-01T00:00:00Z',
        findings: [finding('error', { at: 'system' }), finding('sign-off', { at: 'gate' })],
        accepted: [acceptance('2027-01-01'), acceptance('2026-01-01')],
        pulls: [pull(2)],
        gaps: [gap],
        errors: [
          { stage: 'declaration', message: 'not YAML', ...spot },
          { stage: 'collect', message: '502' },
        ],
      },
      asOf,
    );
    expect(all).toEqual({
      status: 'failed-to-collect',
      reasons: [
        'the last collection failed',
        'last collected on 2026-01-01',
        '1 error on the default branch',
        '1 merge without sign-off',
        'a declaration cannot be read',
        '1 open flagged pull request',
        '1 acceptance has expired',
        '1 risk was never signed off',
        '1 risk is accepted until a date',
      ],
      errors: 2,
      waiting: 3,
      accepted: 1,
    });
  });

  test('every status is explained', () => {
    expect(Object.keys(statusMeaning)).toEqual([...riskStatuses]);
  });
});
