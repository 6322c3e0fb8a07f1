/** Technologies on people's devices, and whether storage and access needs consent on the day of the evaluation. */
import type { Entity } from '../declaration/model.ts';
import type { Technology } from '../declaration/types.ts';
import type { ActivityNode } from './activities.ts';
import type { TechnologyData } from './flows.ts';
import { both, distinct, list, markUnknown, markUnknowns, none, text, unknownBehind } from './known.ts';
import type { Listed } from './lists.ts';
import type { Selection } from './selection.ts';
import type { View } from './vocabulary.ts';

export interface TechnologyNode {
  readonly at: string;
  readonly entity: Entity<Technology>;
  readonly view: View<'Technology'>;
  readonly collects: Selection;
}

/** What the law asks before something is stored or read on a device; `reason` says why consent is needed, "" when it is not. */
interface Storage {
  readonly needsNotice: boolean;
  readonly reason: string;
}

export function technologyNode(
  { entity, collects }: TechnologyData,
  around: {
    readonly system: View<'System'>;
    readonly activities: readonly ActivityNode[];
    /** Those of them that name technologies, by the id of the technology. */
    readonly naming: ReadonlyMap<string, readonly ActivityNode[]>;
    readonly provider: View<'Recipient'> | undefined;
    readonly listed: Listed;
  },
): TechnologyNode {
  const { value } = entity;
  const kind = list(value.kind);
  const purpose = text(value.purpose);
  const notice = text(value.notice ?? around.system.technologies_notice);
  const objection = text(value.objection);
  const named = around.naming.get(entity.id) ?? [];
  const users = collects.isEmpty ? named : around.activities.filter((node) => named.includes(node) || collects.overlaps(node.uses));
  const usedFor = distinct(users.flatMap((node) => node.view.features));
  const stores = kind.some((name) => name !== 'hardware-tracker');
  const others = otherUses(around.provider, usedFor);
  const storage = stores ? storageRules(purpose, notice, objection, others, around.listed) : { needsNotice: false, reason: '' };
  const view: View<'Technology'> = {
    id: entity.id,
    kind,
    purpose,
    provider: text(value.provider),
    collects: collects.isEmpty ? none : Array.from(collects.fields(), (field) => field.at).sort(),
    consent: text(value.consent),
    notice,
    objection,
    enabled_by_default: value.by_default?.enabled !== false,
    provider_own_purposes: around.provider?.own_purposes ?? [],
    used_for: usedFor,
    needs_consent: storage.reason !== '',
    needs_notice: storage.needsNotice,
    consent_reason: storage.reason,
    stores_on_device: stores,
    children: around.system.offered_to_children === 'yes' || users.some((node) => node.view.subjects.includes('children')),
  };
  markUnknowns(view, value, entity.at);
  const purposes = around.provider === undefined ? undefined : unknownBehind(around.provider, 'own_purposes');
  if (purposes !== undefined) markUnknown(view, 'provider_own_purposes', purposes);
  return { at: entity.at, entity, view, collects };
}

const decides = (provider: View<'Recipient'> | undefined) => ['controller', 'joint-controller'].includes(provider?.role ?? '');
const beyondTheService = ['targeted-advertising', 'social-media-targeting', 'direct-marketing', 'profiling'];

/** Uses besides the technology's own purpose, which the exceptions with a sole purpose do not bear. */
function otherUses(provider: View<'Recipient'> | undefined, usedFor: readonly string[]): string[] {
  const used = both(usedFor, beyondTheService);
  const own = provider?.own_purposes ?? [];
  return [
    ...(own.length > 0 ? [`its provider has purposes of its own (${own.join(', ')})`] : []),
    ...(own.length === 0 && decides(provider) ? [`its provider is a ${provider?.role}, and so decides what it is for`] : []),
    ...(used.length > 0 ? [`what it collects is used for ${used.join(', ')}`] : []),
  ];
}

/** PECR regulation 6 and its exceptions, by the dated lists. Source: innovation-advice, PECR Regulation 6 requirements; Data (Use and Access) Act 2025, Schedule 12. */
function storageRules(purpose: string, notice: string, objection: string, others: readonly string[], listed: Listed): Storage {
  const needsNotice = !listed('notice-exempt', purpose);
  if (listed('consent-exempt-always', purpose)) return { needsNotice, reason: '' };
  if (!listed('consent-exempt-conditions', purpose))
    return { needsNotice, reason: `${purpose || 'its purpose'} has no exception from consent` };
  if (purpose === 'emergency') return { needsNotice, reason: '' };
  const lacking = [
    ...(notice === '' ? ['people are not told'] : []),
    ...(objection === '' ? ['there is no simple way to object'] : []),
    ...others,
  ];
  return { needsNotice, reason: lacking.length === 0 ? '' : `the exception for ${purpose} does not apply: ${lacking.join(', ')}` };
}
