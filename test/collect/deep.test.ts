import { describe, expect, test } from 'vitest';
import { collect } from '../../src/app/organisation/collect.ts';
import { riskOf } from '../../src/dashboard/status.ts';
import { github, now, repositories, start, statuses, wish, world } from './collecting.ts';
import { plain } from './organisation.ts';
import type { StandInRepository } from './stand-in.ts';

/** Folders of a service as its framework wants them, and a declaration at the end of one. */
const layered = (index: number, more: Record<string, string> = {}): StandInRepository => {
  const one = plain(index);
  const source = 'src/main/java/com/acme/shop';
  const files = {
    'README.md': '# Shop\n',
    [`${source}/orders/internal/Order.java`]: 'class Order {}\n',
    [`${source}/App.java`]: `// ${index}\n`,
  };
  return { ...one, files: { ...files, ...more } };
};
const declared = plain(3).files['privacy.yml'] as string;
const deepest = 'src/main/java/com/acme/shop/orders/internal/privacy/data/privacy.yml';

describe('declarations that lie deep', () => {
  test('are found however deep, and what changed nothing below a folder is not looked into again', async () => {
    await start([
      layered(0, { [deepest]: declared }),
      layered(1),
      layered(2, { 'privacy.yml': declared, 'a/b/c/d/privacy.yml': declared }),
    ]);
    await collect(wish('out'), world());
    expect(repositories('out').map((one) => one.declarations.map(({ path }) => path))).toEqual([
      [deepest],
      [],
      ['a/b/c/d/privacy.yml', 'privacy.yml'],
    ]);
    expect(repositories('out').flatMap(({ unlooked }) => unlooked ?? [])).toEqual([]);
    const [first] = github.repositories as [StandInRepository];
    Object.assign(first, { pushedAt: '2026-11-22T06:00:00Z', files: { ...first.files, 'README.md': '# Another\n' } });
    const asked = github.requests;
    github.queries.length = 0;
    await collect(wish('out'), world(now + 86_400_000));
    expect(github.queries.filter((query) => query.startsWith('query Folders'))).toEqual([]);
    expect(github.requests - asked).toBeLessThanOrEqual(3);
    expect(repositories('out')[0]?.declarations).toHaveLength(1);
    // A new file below is a new folder all the way up.
    Object.assign(first, { pushedAt: '2026-11-23T06:00:00Z', files: { ...first.files, 'src/main/java/com/new/privacy.yml': declared } });
    await collect(wish('out'), world(now + 2 * 86_400_000));
    expect(repositories('out')[0]?.declarations).toHaveLength(2);
  });

  test('never pass for absent: what was not looked into yet is said, does not pass, and is looked into next', async () => {
    const many = (index: number) =>
      Object.fromEntries(Array.from({ length: 220 }, (_, folder) => [`a/b/f${folder}/d/e/f/g/h/${index}.txt`, `${folder}\n`]));
    await start(Array.from({ length: 40 }, (_, index) => layered(index, { 'privacy.yml': declared, ...many(index) })));
    const { requests, unlooked } = await collect(wish('out'), world());
    expect(requests).toBeLessThanOrEqual(40 / 30 + 50);
    expect(unlooked).toBeGreaterThan(10);
    const all = repositories('out');
    for (const one of all) {
      const risk = riskOf(one, '2026-11-22');
      if (one.unlooked) expect(risk.status, one.name).toMatch(/unreadable|failing/);
      if (one.unlooked) expect(risk.reasons.join()).toContain('not looked into yet');
    }
    const left = (name: string) => repositories(name).reduce((sum, one) => sum + (one.unlooked?.folders ?? 0), 0);
    const before = left('out');
    const second = await collect(wish('out'), world(now + 86_400_000));
    expect(second.mode).toBe('latest');
    expect(left('out')).toBeLessThan(before);
    await collect(wish('out', { deep: true }), world(now + 86_400_000));
    expect(left('out')).toBe(0);
    expect(repositories('out').map((one) => riskOf(one, '2026-11-23').status)).not.toContain('unreadable');
  }, 120_000);

  test('are not looked for where the configuration says that there are none', async () => {
    const configured = (text: string) => ({ '.github/privacy-lint.yml': `version: 1\n${text}`, 'apps/shop/privacy.yml': declared });
    await start([
      layered(0, configured('paths: ["apps/*/privacy.yml"]\n')),
      layered(1, configured('ignore: ["src/**"]\n')),
      layered(2, {
        'privacy.yml': 'version: 1\nsystem: { name: Whole }\ninclude: ["src/**/people.yml"]\n',
        [deepest.replace('privacy.yml', 'people.yml')]:
          'version: 1\ndatasets:\n  staff: { subjects: [employees], retention: 1 year, fields: { name: name } }\n',
        '.github/privacy-lint.yml': 'version: 1\npaths: [privacy.yml]\n',
      }),
    ]);
    github.fault = (_, { query }) => (query.startsWith('query Folders') && !query.includes('R_3') ? { status: 401, body: {} } : undefined);
    await collect(wish('out'), world());
    expect(repositories('out').map(({ declarations, unlooked }) => [declarations.length, unlooked])).toEqual([
      [1, undefined],
      [1, undefined],
      [1, undefined],
    ]);
    expect(repositories('out')[2]?.declarations[0]?.categories.map(({ category }) => category)).toEqual(['name']);
  });

  test('in a folder that GitHub never shows leave the repository marked', async () => {
    await start([layered(0, { 'privacy.yml': declared })]);
    github.fault = (_, { query }) => (query.startsWith('query Folders') ? { status: 502 } : undefined);
    await collect(wish('out'), world());
    expect(statuses('out')).toEqual(['failed-to-collect']);
    expect(repositories('out')[0]?.errors[0]?.message).toContain('the folder src/main/java cannot be read');
    github.fault = () => undefined;
    await collect(wish('out'), world(now + 86_400_000));
    expect(repositories('out')[0]?.errors).toEqual([]);
  });
});
