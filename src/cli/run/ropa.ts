/** `ropa`: the record of processing activities. */
import { declaredFacts } from '../../app/declared-facts.ts';
import { pageHtml } from '../../report/page-html.ts';
import { pageMarkdown } from '../../report/page-markdown.ts';
import { type ProcessingRecord, processingRecord, recordPage } from '../../report/ropa.ts';
import { recordCsv } from '../../report/ropa-csv.ts';
import { recordJson } from '../../report/ropa-json.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { print } from '../output.ts';

const writers: Readonly<Record<string, (records: readonly ProcessingRecord[], asOf: string) => string>> = {
  markdown: (records) => pageMarkdown(recordPage(records)),
  html: (records) => pageHtml(recordPage(records)),
  csv: recordCsv,
  json: (records, asOf) => `${JSON.stringify({ asOf, declarations: recordJson(records) }, null, 2)}\n`,
};

export async function run({ operands, options }: Call): Promise<number> {
  const request = requestOf(options);
  const declared = await declaredFacts(request, operands);
  if (!declared.ok) return complainOf(declared.errors);
  print(writers[options.format ?? 'markdown']?.(declared.value.map(processingRecord), request.asOf) ?? '');
  return 0;
}
