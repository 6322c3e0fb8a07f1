/** Writes the modules that are made from data (none of them is committed). */
export async function generate(): Promise<void> {}
