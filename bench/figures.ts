/** What is measured, and what it should come to. */
import type { Arrangement, Pair } from './arrange.ts';
import { median, net, peak, ratio, rounds } from './processes.ts';

export interface Figure {
  readonly what: string;
  readonly compared: string;
  readonly value: number;
  readonly unit: 'ratio' | 'MB' | 'ms' | 'number';
  /** Absent: only for comparison. */
  readonly aim?: number;
  readonly limit?: number;
}

const node = ['-e', '0'];

export function measure({ folder, tool, parser, ordinary, large, tenth, many }: Arrangement): Figure[] {
  const diff = ({ base, head }: Pair) => [tool, 'diff', base, head];
  const parse = (...files: string[]) => [parser, ...files];

  const start = rounds(25, folder, { node, diff: diff(ordinary), parser: parse(ordinary.base, ordinary.head) });
  const { NODE_EXTRA_CA_CERTS: certificates, ...plain } = process.env;
  const unburdened = rounds(certificates === undefined ? 0 : 25, folder, { node, diff: diff(ordinary) }, plain);
  const big = rounds(7, folder, { node, diff: diff(large), parser: parse(large.base, large.head), tenth: diff(tenth) });
  const all = rounds(5, folder, { node, check: [tool, 'check', many, '--format', 'json'], parser: parse(many) });
  const own = (times: Record<string, number[]>, name: string) => net(times[name] ?? [], times.node ?? []);

  return [
    {
      what: '`diff` of two 200-line files, the whole process',
      compared: '`node -e 0`',
      value: ratio(start.diff, start.node),
      unit: 'ratio',
      aim: 1.5,
      limit: 1.8,
    },
    {
      what: 'for comparison: the parser alone reads the two files',
      compared: '`node -e 0`',
      value: ratio(start.parser, start.node),
      unit: 'ratio',
    },
    ...(certificates === undefined
      ? []
      : [
          {
            what: 'for comparison: the same `diff` without `NODE_EXTRA_CA_CERTS`, which this environment sets',
            compared: '`node -e 0`, without it too',
            value: ratio(unburdened.diff, unburdened.node),
            unit: 'ratio' as const,
          },
        ]),
    {
      what: '`diff` of two 1 MB files (20,000 fields each)',
      compared: 'reading both with the parser alone, with places',
      value: ratio(own(big, 'diff'), own(big, 'parser')),
      unit: 'ratio',
      aim: 1.25,
    },
    {
      what: 'ten times the fields (2,000 to 20,000)',
      compared: '`diff` of the smaller',
      value: ratio(own(big, 'diff'), own(big, 'tenth')),
      unit: 'ratio',
      aim: 12,
    },
    {
      what: '`check` of 1,000 declarations of 200 lines',
      compared: 'reading them with the parser alone, with places',
      value: ratio(own(all, 'check'), own(all, 'parser')),
      unit: 'ratio',
      aim: 2,
    },
    {
      what: 'peak memory of `diff` of two 1 MB files',
      compared: '',
      value: median([1, 2, 3].map(() => peak(diff(large), folder))),
      unit: 'MB',
      aim: 300,
    },
  ];
}
