/** Questions to whoever sits at the terminal. */
import { createInterface } from 'node:readline';
import { UsageError } from './arguments.ts';
import { complain } from './output.ts';

export interface Questions {
  /** @returns the answer, without spaces around it */
  ask(question: string): Promise<string>;
  close(): void;
}

/** The terminal edits the lines; they are read one by one, so that none is lost that comes early. */
export function questions(): Questions {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      complain(`${question} `);
      const { done, value } = await lines.next();
      if (done) throw new UsageError('no answer: nothing is written.');
      return value.trim();
    },
    close: () => reader.close(),
  };
}
