/** `ropa`: the record of processing activities. */
import { declaredFacts } from '../../app/lint/declared-facts.ts';
import { pageHtml } from '../../report/page-html.ts';
import { pageMarkdown } from '../../report/page-markdown.ts';
import { type ProcessingRecord, processingRecord, recordPage, type Silent } from '../../report/ropa.ts';
import { recordCsv } from '../../report/ropa-csv.ts';
import { recordJson } from '../../report/ropa-json.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';

type Writer = (records: readonly ProcessingRecord[], asOf: string, silent: readonly Silent[]) => string;

const writers: Readonly<Record<string, Writer>> = {
  markdown: (...given) => pageMarkdown(recordPage(...given)),
  html: (...given) => pageHtml(recordPage(...given)),
  csv: (records, _, silent) => recordCsv(records, silent),
  json: (records, asOf, silent) =>
    `${JSON.stringify({ asOf, declarations: recordJson(records), ...(silent.length > 0 && { without: silent }) }, null, 2)}\n`,
};

/** @param silent repositories that have no record, or not a whole one */
export const written = (format: string, records: readonly ProcessingRecord[], asOf: string, silent: readonly Silent[] = []): string =>
  writers[format]?.(records, asOf, silent) ?? '';

export async function run({ operands, options }: Call): Promise<number> {
  const request = requestOf(options);
  const declared = await declaredFacts(request, operands);
  if (!declared.ok) return complainOf(declared.errors);
  print(written(options.format ?? 'markdown', declared.value.map(processingRecord), request.asOf));
  return 0;
}
