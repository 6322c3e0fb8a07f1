/**
 * `npm run bench [-- --write --long]`: every figure as a ratio within this one run; `--write` keeps the table in docs/benchmarks.md, `--long`
 * measures also what takes minutes.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { arrange } from './arrange.ts';
import { measureCollection } from './collect.ts';
import { measureDashboard } from './dashboard.ts';
import { type Figure, measure } from './figures.ts';
import { measureGate } from './gate.ts';
import { measureYear } from './year.ts';

const megabytes = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} MB`;
const times = (value: number) => `${value.toFixed(2)}×`;
const shown = { ratio: times, MB: megabytes, ms: (value: number) => `${value.toFixed(0)} ms`, number: String };

function row({ what, compared, value, unit, aim, limit }: Figure): string {
  const show = shown[unit];
  const wanted = aim === undefined ? '' : `${show(aim)}${limit === undefined ? '' : `, at most ${show(limit)}`}`;
  const met = aim === undefined ? '' : value <= aim ? 'aim met' : limit !== undefined && value <= limit ? 'within the limit' : 'missed';
  return `| ${what} | ${compared} | ${show(value)} | ${wanted} | ${met} |`;
}

const arrangement = arrange();
const ofTool = measure(arrangement);
rmSync(arrangement.folder, { recursive: true });
const long = process.argv.includes('--long');
const figures = [
  ...ofTool,
  ...(await measureDashboard()),
  ...(await measureGate()),
  ...(await measureCollection(long)),
  ...(long ? measureYear() : []),
];
const table = ['| what | against | measured | aim | |', '|---|---|---|---|---|', ...figures.map(row)].join('\n');
const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}.`;
console.log(`${machine}\n\n${table}`);

if (process.argv.includes('--write')) {
  const page = readFileSync('docs/benchmarks.md', 'utf8');
  const kept = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/;
  writeFileSync(
    'docs/benchmarks.md',
    page.replace(kept, (_, from: string, to: string) => `${from}\n${machine}\n\n${table}\n\n${to}`),
  );
}
