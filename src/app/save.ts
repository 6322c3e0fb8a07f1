/** Files that are written whole or not at all: whoever runs out of room loses nothing. */
import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Puts other text in the place of a file's, with the same permissions. @throws where it cannot: the file is as it was */
export function saveInPlace(path: string, text: string): void {
  const partial = `${path}.${process.pid}.partial`;
  writeAll(partial, text, statSync(path).mode);
  try {
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Writes a file that is not there yet. @throws where it is, or where it cannot be written: then nothing is there */
export function saveNew(path: string, text: string): void {
  writeAll(path, text, 0o666);
}

function writeAll(path: string, text: string, mode: number): void {
  const descriptor = openSync(path, 'wx', mode);
  try {
    writeFileSync(descriptor, text);
    closeSync(descriptor);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
