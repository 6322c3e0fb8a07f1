/** The DPIA screening of every activity, with the lines that each limb rests on. */
import type { ActivityNode } from '../facts/activities.ts';
import type { Facts } from '../facts/facts.ts';
import { type Because, type Limb, type Outcome, outcomeOf, type Screening, screenLimbs } from '../facts/screening.ts';
import { gravely } from '../facts/unanswered.ts';
import type { Evidence } from './finding.ts';
import { shortPath } from './member.ts';

export interface EvidencedLimb extends Limb {
  readonly evidence: readonly Evidence[];
}

/** required: by an automatic case or a listed operation, or because vulnerable people come with another criterion · likely: two criteria or more · one-criterion: good practice to do one · not-indicated · not-controller: another organisation screens */
export type Conclusion = 'required' | 'likely' | 'one-criterion' | 'not-indicated' | 'not-controller';

export interface ScreenedActivity {
  readonly node: ActivityNode;
  readonly conclusion: Conclusion;
  readonly limbs: readonly EvidencedLimb[];
  /** Listed operations that are there but combine with nothing. */
  readonly alone: readonly EvidencedLimb[];
  readonly screening: Screening;
  /** What would decide whether the scale is large, where nobody has said and the conclusion hangs on it. */
  readonly undecided: readonly string[];
  /** The conclusion were it large. */
  readonly ifLarge: Conclusion;
}

const decidesScale = ['the number of people', 'the volume of data', 'its variety', 'how long it lasts', 'its geographical extent'];

/** Screens all activities of a declaration, in its order; the facts are those of the day that counts. */
export function screened(facts: Facts): ScreenedActivity[] {
  const offered = facts.system.view.offered_to_children === 'yes';
  return [...facts.activities.values()].map((node) => {
    const { screening, view } = node;
    const conclusion = conclusionOf(view, screening.outcome, screening.vulnerable);
    const limbsIfLarge = view.personal ? outcomeOf(screenLimbs(gravely(view, ['scale.large']), offered)) : 'none';
    const ifLarge = conclusionOf(view, limbsIfLarge, screening.vulnerable);
    const evidenced = (limb: Limb) => ({ ...limb, evidence: limb.because.flatMap((because) => evidenceOf(because, node, facts)) });
    return {
      node,
      screening,
      conclusion,
      limbs: [...screening.automatic, ...screening.listed, ...screening.criteria].map(evidenced),
      alone: screening.listedAlone.map(evidenced),
      undecided: screening.largeScale === 'unknown' && ifLarge !== conclusion ? decidesScale : [],
      ifLarge,
    };
  });
}

function conclusionOf({ controller }: ActivityNode['view'], outcome: Outcome, vulnerable: boolean): Conclusion {
  if (!controller) return 'not-controller';
  switch (outcome) {
    case 'automatic':
    case 'listed':
      return 'required';
    case 'criteria':
      return vulnerable ? 'required' : 'likely';
    case 'one-criterion':
      return 'one-criterion';
    case 'none':
      return 'not-indicated';
  }
}

function evidenceOf({ key, text, fields }: Because, node: ActivityNode, facts: Facts): Evidence[] {
  if (key === 'data')
    return [...node.uses.fields()]
      .filter(({ view }) => fields?.(view) ?? true)
      .map((field) => ({
        summary: `${shortPath(field.at)}: ${field.view.categories.join(', ') || 'no category'}`,
        place: field.entity.place,
      }));
  if (key === 'subjects' && node.entity.value.subjects === undefined) {
    const datasets = [...node.uses.datasets()].filter((dataset) => dataset.view.vulnerable.length > 0 || dataset.view.children);
    if (datasets.length > 0) return datasets.map((dataset) => ({ summary: text, place: dataset.entity.placeOf(['subjects']) }));
    if (facts.system.view.offered_to_children === 'yes')
      return [{ summary: text, place: facts.system.entity.placeOf(['offered_to_children']) }];
  }
  return [{ summary: text, place: node.entity.placeOf([key]) }];
}
