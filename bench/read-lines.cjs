// The least that any reader of a collection has to do: every line, parsed.
const { createReadStream } = require('node:fs');
const { createInterface } = require('node:readline');

async function read(file) {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) if (JSON.parse(line).name) count++;
  return count;
}

read(process.argv[2]).then(console.log);
