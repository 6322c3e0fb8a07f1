/** Issues that remind people of what was let through. */
import type { Client } from './client.ts';

/** Whether there is an issue under a label whose text holds some words. */
export async function hasIssue({ ask, owner, repo }: Client, label: string, words: string): Promise<boolean> {
  const { data } = await ask('GET /repos/{owner}/{repo}/issues', { owner, repo, labels: label, state: 'all', per_page: 100 });
  return data.some(({ body }) => body?.includes(words));
}

export async function openIssue({ ask, owner, repo }: Client, title: string, body: string, label: string): Promise<void> {
  await ask('POST /repos/{owner}/{repo}/issues', { owner, repo, title, body, labels: [label] });
}
