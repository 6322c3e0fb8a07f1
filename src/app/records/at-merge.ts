/** A merged pull request as it stood when it was merged. GitHub tells how it stands now: what was done since is taken away. Pure. */
import type { Reading, Review } from '../../github/reading.ts';

/**
 * What was said since is gone, and a review that was dismissed since stands. What was edited or deleted since stays so: nobody can tell what it said
 * then, and a sign-off that cannot be read is none.
 * @param mergedAt ISO 8601; what happened in that very second came after
 */
export function atMerge(reading: Reading, mergedAt: string): Reading {
  const end = Date.parse(mergedAt);
  const before = ({ at }: { readonly at: string }) => Date.parse(at) < end;
  return {
    ...reading,
    comments: reading.comments.filter(before),
    threads: reading.threads.map((thread) => ({ ...thread, comments: thread.comments.filter(before) })),
    reviews: reading.reviews.filter(before).map((review) => standing(review, before)),
  };
}

function standing(review: Review, before: (one: { readonly at: string }) => boolean): Review {
  const { dismissed } = review;
  return !dismissed || before(dismissed) ? review : { ...review, state: dismissed.before, dismissed: undefined };
}
