/** Recipients: what reaches them, where it goes, and what covers it. */
import type { Entity } from '../declaration/model.ts';
import type { Recipient } from '../declaration/types.ts';
import type { Way } from './flows.ts';
import { any, distinct, list, markUnknowns, none, text, yesNo } from './known.ts';
import { adequacyOf, type Listed, weakest } from './lists.ts';
import type { View } from './vocabulary.ts';

export interface RecipientNode {
  readonly at: string;
  readonly entity: Entity<Recipient>;
  readonly view: View<'Recipient'>;
  readonly ways: readonly Way[];
  readonly destinations: readonly View<'Destination'>[];
}

const anonymisable = ['research', 'model-training'];

export function recipientNode(entity: Entity<Recipient>, ways: readonly Way[], listed: Listed): RecipientNode {
  const { value, at } = entity;
  const role = text(value.role);
  const separate = role !== 'same-entity';
  // Where the customer chooses who receives it, it is not the organisation that transfers.
  const sent = separate && value.chosen_by_customer !== true;
  const country = text(value.country);
  const processedIn = list(value.processed_in);
  const countries = distinct(country === '' ? processedIn : [country, ...processedIn]);
  const adequacy = countries.map((name) => adequacyOf(name, listed));
  const restrictedCountries = countries.filter((_, index) => adequacy[index] === 'none' || adequacy[index] === 'partial');
  // What a technology collects and does not name is about people.
  const personal = ways.filter(({ fields }) => fields.isEmpty || fields.summary.personal);
  const activities = personal.flatMap(({ via }) => (via.kind === 'activity' ? [via.node] : []));
  const datasets = [...new Set(personal.flatMap(({ fields }) => fields.summary.datasets))];
  const namedIn = (dataset: View<'Dataset'>) => dataset.agreement_recipients.includes(entity.id);
  const agreement = text(value.data_sharing_agreement);
  const ownPurposes = list(value.own_purposes);

  const transfer: View<'Transfer'> = {
    mechanism: text(value.transfer?.mechanism),
    risk_assessment: text(value.transfer?.risk_assessment),
    verified: text(value.transfer?.verified),
  };
  markUnknowns(transfer, value.transfer, at, ['transfer']);
  const view: View<'Recipient'> = {
    id: entity.id,
    name: text(value.name) || entity.id,
    role,
    country,
    processed_in: processedIn,
    contract: text(value.contract),
    data_sharing_agreement: agreement,
    own_purposes: ownPurposes,
    own_purposes_role: text(value.own_purposes_role),
    collects_directly: yesNo(value.collects_directly),
    optional: yesNo(value.optional),
    chosen_by_customer: yesNo(value.chosen_by_customer),
    transfer,
    receives_personal: personal.length > 0,
    separate,
    processor: role === 'processor' || role === 'sub-processor',
    restricted: sent && restrictedCountries.length > 0,
    abroad: countries.some((name) => name !== 'GB'),
    restricted_countries: sent ? restrictedCountries : none,
    adequacy: weakest(adequacy),
    covered_by_agreement: agreement !== '' || (datasets.length > 0 && datasets.every(namedIn)),
    named_in_all_agreements: datasets.every((dataset) => !dataset.has_agreements || namedIn(dataset)),
    lawful_basis_everywhere: activities.every((node) => node.view.lawful_basis !== ''),
    anonymisable_use: ownPurposes.includes('model-training') || activities.some((node) => any(node.view.features, anonymisable)),
    people: distinct(personal.flatMap(({ fields }) => fields.summary.people)),
    via: distinct(personal.map(({ via }) => (via.kind === 'activity' ? via.node.at : via.entity.at))),
  };
  markUnknowns(view, value, at);
  const destinations =
    personal.length === 0
      ? []
      : countries.map((name, index) => ({
          country: name,
          role,
          adequacy: adequacy[index] as string,
          restricted: view.restricted_countries.includes(name),
        }));
  return { at, entity, view, ways, destinations };
}
