/** Colours for a terminal, or none. */
export interface Colours {
  readonly red: Paint;
  readonly magenta: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly green: Paint;
  readonly dim: Paint;
  readonly bold: Paint;
}

export type Paint = (text: string) => string;

const codes = { red: 31, magenta: 35, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

export function colours(on: boolean): Colours {
  const paint = (code: number) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[${code < 10 ? 22 : 39}m` : text);
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, paint(code)])) as unknown as Colours;
}

/** `NO_COLOR` (no-color.org) switches off, `FORCE_COLOR` on, else a terminal decides. An empty variable counts as not set. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  return terminal && environment.TERM !== 'dumb';
}
