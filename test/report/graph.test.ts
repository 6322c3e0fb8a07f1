/** Data flows as a picture; `npx vitest run test/report/graph.test.ts -u` draws the golden files anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';
import { flowGraph, newGraph } from '../../src/report/graph.ts';
import { layout, width } from '../../src/report/graph-layout.ts';
import { mermaid, newFlowsMermaid } from '../../src/report/graph-mermaid.ts';
import { svg } from '../../src/report/graph-svg.ts';
import { declare, plainDeclaration } from '../engine/arbitrary.ts';
import { asOf, clinic, factsFrom, hostile, hostileClinic } from './clinic.ts';

const graph = flowGraph(factsFrom(clinic));
const arrow = (from: string, to: string) => graph.arrows.find((one) => one.from === from && one.to === to);

/** Every line that a flowchart of ours may have: labels hold letters, digits, some marks and entities, and nothing else. */
const text = String.raw`(?:[\p{L}\p{N} ,()/·.-]|#\d+;)*`;
const flowchartLine = new RegExp(
  String.raw`^(?:flowchart LR| *n\d+_\d+(?:\[\(|\(|\{\{|\[)"${text}(?:<br>${text})?"(?:\)\]|\)|\}\}|\])| *n\d+_\d+ (?:-->|==>|-\.->)(?:\|"${text}"\|)? n\d+_\d+| *subgraph [dg]\w+\["${text}"\]| *end|  classDef (?:new|grave) [\w:#,-]+|  class [\w,]+ (?:new|grave))$`,
  'u',
);

describe('flows', () => {
  test('go from datasets through activities and technologies to recipients, with how much goes along', () => {
    expect(arrow('datasets.records', 'activities.reminders')).toMatchObject({ label: '2 of 4 fields', grave: false });
    expect(arrow('activities.triage', 'recipients.lab')).toMatchObject({ label: '1 of 6 fields', grave: true });
    expect(arrow('datasets.records', 'datasets.scores')).toMatchObject({ derived: true });
    expect(arrow('technologies.visits', 'recipients.stats')).toMatchObject({ label: 'not said what' });
    expect(arrow('technologies.banner', 'recipients.mail')).toMatchObject({ label: '' });
  });

  test('stand by where recipients are, and a restricted transfer without a safeguard is marked', () => {
    const recipients = Object.fromEntries(
      graph.nodes.filter(({ kind }) => kind === 'recipient').map(({ name, group, grave }) => [name, [group, grave]]),
    );
    expect(recipients).toEqual({
      'Lab Ltd': ['home', false],
      'Model Inc': ['restricted', true],
      'Mail Inc': ['restricted', false],
      'Stats OÜ': ['adequate', false],
      'Fenland Group': ['same', false],
      Somebody: ['unknown', false],
    });
  });

  test('are of personal data alone', () => {
    expect(graph.nodes.map(({ at }) => at)).not.toContain('datasets.companies');
  });

  test('of a change are what is new and what it hangs on, by what a reader sees', () => {
    const changed = (...replacements: (readonly [string, string])[]) =>
      newGraph(flowGraph(factsFrom(replacements.reduce((text, [from, to]) => text.replace(from, to), clinic))), graph);
    const at = ({ nodes }: ReturnType<typeof changed>) => nodes.map((node) => `${node.isNew ? 'new ' : ''}${node.at}`);
    expect(at(changed())).toEqual([]);
    expect(
      at(changed(['  lab: { name: Lab Ltd', '  clinic-lab: { name: Lab Ltd'], ['lab: [records.history]', 'clinic-lab: [records.history]'])),
    ).toEqual([]);
    expect(at(changed(['name: Mail Inc, role: processor, country: US', 'name: Mail Inc, role: processor, country: IN']))).toEqual(
      ['datasets.records', 'activities.reminders', 'technologies.banner', 'recipients.mail'].filter((one) =>
        graph.nodes.some((node) => node.at === one),
      ),
    );
    const added = changed(
      ['  nobody: {', '  courier: { name: Courier Ltd, role: processor, country: GB }\n  nobody: {'],
      ['group: [scores] }', 'group: [scores], courier: [records.name] }'],
    );
    expect(at(added)).toEqual(['datasets.records', 'datasets.scores', 'activities.triage', 'new recipients.courier']);
    expect(added.arrows.filter(({ to }) => to.startsWith('recipients.'))).toHaveLength(1);
    expect(newFlowsMermaid(factsFrom(clinic), factsFrom(clinic))).toBe('');
  });
});

test('the golden pictures', async () => {
  await expect(newFlowsMermaid(factsFrom(clinic), undefined)).toMatchFileSnapshot('golden/graph.mmd.txt');
  await expect(svg([graph])).toMatchFileSnapshot('golden/graph.svg.txt');
});

describe('Mermaid', () => {
  test.each(hostile)('holds no syntax, HTML or Markdown from a repository: %s', (words) => {
    const chart = newFlowsMermaid(factsFrom(hostileClinic(words)), undefined);
    for (const line of chart.trimEnd().split('\n')) expect(line).toMatch(flowchartLine);
  });

  test('the same for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const node = { kind: 'dataset', name: words, detail: words, grave: true } as const;
        const arrows = [{ from: 'a', to: 'b', label: words, grave: false, derived: false }];
        const one = {
          declaration: words,
          name: words,
          nodes: [
            { ...node, at: 'a' },
            { ...node, at: 'b' },
          ],
          arrows,
        };
        for (const line of mermaid([one, one]).trimEnd().split('\n')) expect(line).toMatch(flowchartLine);
      }),
    );
  });

  test('has no formula, icon or line break of a repository, which Mermaid looks for after it has read entities', () => {
    const decoded = newFlowsMermaid(factsFrom(hostileClinic('$$x$$ $$$ fa:fa-ban FA:FA-ban a\\nb')), undefined).replace(
      /#(\d+);/g,
      (_, code) => String.fromCodePoint(Number(code)),
    );
    expect(decoded).not.toMatch(/\$\$|:fa-|\\n/i);
  });

  test('several declarations stand in boxes of one chart, and no id is used twice', () => {
    const chart = mermaid([graph, graph]);
    const ids = [...chart.matchAll(/^ *(?:subgraph )?([dgn]\w+)(?:\[|\(|\{)/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const line of chart.trimEnd().split('\n')) expect(line).toMatch(flowchartLine);
  });
});

describe('SVG', () => {
  test.each(hostile)('holds no markup from a repository: %s', (words) => {
    const clean = svg([flowGraph(factsFrom(hostileClinic('word')))]);
    const drawn = svg([flowGraph(factsFrom(hostileClinic(words)))]);
    const tags = (picture: string) =>
      [...picture.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag).filter((tag) => tag !== '<text' && tag !== '</text');
    expect(tags(drawn)).toEqual(tags(clean));
    expect(drawn).not.toMatch(/<script|<img|<a |href|url\((?!#)/);
  });

  test('is said in words for those who do not see it', () => {
    expect(svg([graph])).toContain('Model Inc receives data from triage (4 of 6 fields), restricted transfer.');
  });

  test('without anything to draw it says so', () => {
    expect(svg([{ ...graph, nodes: [], arrows: [] }])).toContain('No flows of personal data');
  });

  test('boxes never overlap, stay in the picture, and the same facts give the same picture', () => {
    fc.assert(
      fc.property(plainDeclaration, (plain) => {
        const facts = factsOf(declare(plain), builtin().lists, asOf);
        const { nodes, height } = layout(flowGraph(facts));
        for (const [index, one] of nodes.entries()) {
          expect(one.y >= 0 && one.y + one.height <= height && one.x + 250 <= width).toBe(true);
          for (const other of nodes.slice(index + 1)) {
            if (other.x === one.x) expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
          }
        }
        expect(svg([flowGraph(facts)])).toBe(svg([flowGraph(factsOf(declare(plain), builtin().lists, asOf))]));
      }),
      { numRuns: 50 },
    );
  });
});
