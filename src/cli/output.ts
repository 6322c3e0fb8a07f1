/** Writing to the terminal or a pipe. Plain system calls: `process.stdout` costs a command line tool a tenth of its start. */
import { fstatSync, writeSync } from 'node:fs';

/** Writes all of a text; a pipe that is full is waited for, a reader who left ends the matter quietly. */
function write(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

export const print = (text: string): void => write(1, text);
export const complain = (text: string): void => write(2, text);

export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
