/** An editor's side of a conversation with the real `yaml-language-server`: JSON-RPC over its standard input and output. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const settings = {
  yaml: {
    schemas: { [pathToFileURL('schema/privacy.schema.json').href]: ['privacy.yml'] },
    // Nothing is fetched: the schema is the one of this repository.
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  },
};

export class Editor {
  readonly #server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #received = Buffer.alloc(0);
  #asked = 0;
  #opened = 0;

  constructor() {
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#hear(message);
    });
  }

  async start(): Promise<void> {
    await this.#ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a `privacy.yml`. @returns its address, and what the server finds wrong with it */
  async open(
    text: string,
  ): Promise<{ uri: string; diagnostics: { message: string; range: { start: { line: number; character: number } } }[] }> {
    const uri = `file:///project-${++this.#opened}/privacy.yml`;
    const diagnostics = this.#wait(uri);
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    return { uri, diagnostics: ((await diagnostics).params as { diagnostics: never[] }).diagnostics };
  }

  async hover(uri: string, line: number, character: number): Promise<string> {
    const result = (await this.#ask('textDocument/hover', { textDocument: { uri }, position: { line, character } })) as {
      contents: { value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  async complete(uri: string, line: number, character: number): Promise<Map<string, string>> {
    const result = (await this.#ask('textDocument/completion', { textDocument: { uri }, position: { line, character } })) as {
      items: { label: string; documentation?: string | { value: string } }[];
    };
    return new Map(
      result.items.map(({ label, documentation = '' }) => [label, typeof documentation === 'string' ? documentation : documentation.value]),
    );
  }

  stop(): void {
    this.#server.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#asked;
    const answer = this.#wait(id);
    this.#send({ id, method, params });
    return answer.then((message) => message.result);
  }

  #wait(key: number | string): Promise<Message> {
    return new Promise((resolve) => this.#waiting.set(key, resolve));
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #next(): Message | undefined {
    const head = this.#received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(this.#received.subarray(0, Math.max(head, 0)).toString())?.[1] ?? Number.NaN);
    if (head === -1 || !(this.#received.length >= head + 4 + length)) return undefined;
    const body = this.#received.subarray(head + 4, head + 4 + length).toString();
    this.#received = this.#received.subarray(head + 4 + length);
    return JSON.parse(body);
  }

  #hear(message: Message): void {
    if (message.method === 'workspace/configuration') {
      const { items } = message.params as { items: { section: string }[] };
      this.#answer(
        message.id,
        items.map(({ section }) => settings[section as 'yaml'] ?? null),
      );
    } else if (message.method !== undefined && message.id !== undefined) this.#answer(message.id, null);
    else if (message.method === 'textDocument/publishDiagnostics') this.#waiting.get((message.params as { uri: string }).uri)?.(message);
    else if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
  }

  #answer(id: number | undefined, result: unknown): void {
    if (id !== undefined) this.#send({ id, result });
  }
}
