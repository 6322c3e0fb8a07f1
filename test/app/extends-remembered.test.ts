import { expect, test } from 'vitest';
import type { Reference, Shared } from '../../src/app/configuration/extends.ts';
import { type Remembered, remembering } from '../../src/app/configuration/extends-remembered.ts';
import type { Snapshot } from '../../src/declaration/model.ts';

const place = (line: number) => ({ file: 'own.yml', line, column: 1, endLine: line, endColumn: 2 });
const reference = (line = 1): Reference => ({ repository: 'acme/privacy', path: 'lint.yml', commit: 'a'.repeat(40), place: place(line) });
const error = { code: 'config/not-reachable', message: 'It is of a fork', ...place(1) };

/** Files that say how often they were read. */
function counting() {
  const asked: string[] = [];
  const files: Snapshot = {
    name: 'there',
    read: async (path) => {
      asked.push(path);
      return path === 'lint.yml' ? Uint8Array.of(118, 0, 255) : undefined;
    },
    list: async () => {
      asked.push('the list');
      return ['lint.yml'];
    },
  };
  return { asked, files };
}

test('each file is read once, bytes as they are, and what is not there too', async () => {
  const { asked, files } = counting();
  const shared = remembering(async () => ({ ok: true, value: files }));
  for (let times = 0; times < 3; times++) {
    const read = await shared(reference());
    if (!read.ok) throw new Error('refused');
    expect([...((await read.value.read('lint.yml')) ?? [])]).toEqual([118, 0, 255]);
    expect(await read.value.read('gone.yml')).toBeUndefined();
    expect(await read.value.list()).toEqual(['lint.yml']);
  }
  expect(asked).toEqual(['lint.yml', 'gone.yml', 'the list']);
});

test('a refusal is remembered, and said where each file says `extends`', async () => {
  let asked = 0;
  const shared = remembering(async () => {
    asked++;
    return { ok: false, errors: [error] };
  });
  await shared(reference(1));
  expect(await shared(reference(7))).toEqual({ ok: false, errors: [{ ...error, ...place(7) }] });
  expect(asked).toBe(1);
});

test('what broke down is asked again, and never remembered as anything', async () => {
  const { files } = counting();
  const known = new Map<string, Remembered>();
  let asked = 0;
  const source: Shared = async () => {
    if (++asked === 1) throw new Error('502');
    return { ok: true, value: files };
  };
  const shared = remembering(source, known);
  await expect(shared(reference())).rejects.toThrow('502');
  expect(known.size).toBe(0);
  expect((await shared(reference())).ok).toBe(true);
});

test('what was kept in a file answers without asking, and what was not kept is not there', async () => {
  const { files } = counting();
  const known = new Map<string, Remembered>();
  const first = await remembering(async () => ({ ok: true, value: files }), known)(reference());
  if (first.ok) await first.value.read('lint.yml');
  const kept = new Map(JSON.parse(JSON.stringify([...known])) as [string, Remembered][]);
  const again = await remembering(async () => ({ ok: false, errors: [error] }), kept)(reference());
  if (!again.ok) throw new Error('refused');
  expect([...((await again.value.read('lint.yml')) ?? [])]).toEqual([118, 0, 255]);
  expect(await again.value.read('other.yml')).toBeUndefined();
});
