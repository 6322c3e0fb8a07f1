import { expect, test } from 'vitest';
import { offersMarkdown } from '../../src/report/offers.ts';
import { withOffers } from '../../src/signoff/offers.ts';
import { health, nameOf, outsider, recipient, recipientAbroad, Scene } from '../signoff/scene.ts';

const offer = (one: typeof recipient, login: string, pullRequest = 6) => ({
  ...{ root: 'privacy.yml', fingerprint: one.fingerprint, pullRequest, at: '2026-10-01T00:00:00Z' },
  by: { ...outsider, login },
});
const short = (fingerprint: string) => fingerprint.slice(0, 8);

test('each finding that was signed before has the line that signs it again in a block of its own; the others have none', () => {
  const gate = withOffers(Scene.of(recipient, recipientAbroad, health).gate(), [
    offer(recipient, 'priya'),
    offer(recipientAbroad, 'dora', 9),
  ]);
  const [text = ''] = offersMarkdown(gate, short);
  const lines = [...text.matchAll(/^```\n(.*)\n```$/gm)].map(([, line]) => line);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`/sign-off ${nameOf(recipient)} as on #6`);
  expect(lines[1]).toMatch(/ as on #9$/);
  expect(text).toContain('Signed off before: 2 findings');
  expect(offersMarkdown(Scene.of(recipient).gate(), short)).toEqual([]);
});

test('what a record says of a person is shown inert', () => {
  const gate = withOffers(Scene.of(recipient).gate(), [
    offer(recipient, '@acme/all <img src=x> [a](https://evil.example)\n```\n/sign-off all'),
  ]);
  const [text = ''] = offersMarkdown(gate, short);
  expect(text).toContain('@&#8203;acme/all &lt;img src=x&gt;');
  expect(text).not.toMatch(/@acme|<img|[^\\]\]\(|:\/\/|^\/sign-off all/m);
});
