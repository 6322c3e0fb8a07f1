/** What people did, as moves in time: what an act meant, when, and what later took its effect away. */
import { type Command, parseCommand } from './commands.ts';
import { isNamedByTrailer } from './contributors.ts';
import type { Act, PullRequest } from './model.ts';
import type { Reason, Voiding } from './reasons.ts';

export type Intent = { readonly kind: 'approve' } | { readonly kind: 'request-changes' } | Exclude<Command, { kind: 'not-author' }>;

export interface Move {
  readonly act: Act;
  readonly time: number;
  readonly intent: Intent;
  /** Why it is no sign-off any more, whatever else it is. A rejection stays a rejection. */
  readonly voided: Voiding | undefined;
}

/** A comment of someone's whose words are gone: it may have been a rejection. */
export interface LostWords {
  readonly kind: 'comment-deleted' | 'comment-rewritten';
  readonly at: string;
  readonly time: number;
  /** Absent: anyone's. */
  readonly author: number | undefined;
}

export interface Reading {
  readonly moves: readonly Move[];
  readonly lost: readonly LostWords[];
  /** People whom a trailer names for nothing, as they answered, with the act. */
  readonly notAuthors: ReadonlyMap<number, Act>;
  readonly refused: readonly { readonly act: Act; readonly why: Reason }[];
}

/** @param tool the tool's own account, whose comments quote commands and are none */
export function readActs(pull: PullRequest, tool: number): Reading {
  const moves: Move[] = [];
  const lost: LostWords[] = pull.deletions.map(({ at, author }) => ({ kind: 'comment-deleted', at, time: Date.parse(at), author }));
  const notAuthors = new Map<number, Act>();
  const refused: { act: Act; why: Reason }[] = [];
  for (const act of pull.acts.filter(({ by }) => by?.id !== tool)) {
    if (act.pullRequest !== pull.number) {
      refused.push({ act, why: { kind: 'other-pull-request', number: act.pullRequest } });
      continue;
    }
    const { edited } = act;
    const voided: Voiding | undefined = act.removed
      ? { kind: 'removed', how: act.removed.how }
      : edited && { kind: 'edited', by: edited.by };
    const add = (intent: Intent, at = act.at) => moves.push({ act, time: Date.parse(at), intent, voided });
    if (act.review === 'approved') add({ kind: 'approve' });
    if (act.review === 'changes-requested') add({ kind: 'request-changes' });
    if (edited && !edited.earlier && act.by)
      lost.push({ kind: 'comment-rewritten', at: edited.at, time: Date.parse(edited.at), author: act.by.id });

    for (const text of new Set([act.body, ...(edited?.earlier ?? [])])) {
      const command = parseCommand(text);
      if (!command) continue;
      if (command.kind === 'malformed') {
        if (text === act.body) refused.push({ act, why: command });
      } else if (act.byMail) refused.push({ act, why: { kind: 'mail' } });
      else if (command.kind === 'not-author') {
        if (voided) refused.push({ act, why: voided });
        else if (act.by?.kind === 'user' && isNamedByTrailer(pull, act.by.id)) notAuthors.set(act.by.id, act);
        else refused.push({ act, why: { kind: 'not-named' } });
      } else add(command, objects(command) ? edited?.at : undefined);
    }
  }
  return { moves, lost, notAuthors, refused };
}

/** An objection stands in whatever text it ever stood, from the last edit on: that may ask too much, never too little. */
const objects = ({ kind }: Command) => kind === 'reject' || kind === 'withdraw';
