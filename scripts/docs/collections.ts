/** What the collections are that rules go through, for the reference: nobody reads it in a bundle. */
export const meanings: Readonly<Record<string, string>> = {
  self: 'the entity itself (the default)',
  special_kinds: 'special categories of a field',
  criminal_kinds: 'criminal categories of a field',
  highly_personal: 'highly personal categories of a field',
  fields: 'fields of a dataset',
  holdings: 'countries in which a dataset is held',
  people:
    'people newly stated there: a system offered to children, the subjects of a dataset and its fields, the subjects that an activity adds to those of its data',
  subjects: 'all people concerned',
  features: 'features of an activity',
  uses: 'fields that an activity uses',
  flows:
    'of a recipient: every field that reaches it, by activity or technology; of an activity: every field it uses, alone (recipient.id is "") and with each recipient',
  received: 'every field that reaches a recipient, once, whatever the activity or technology',
  own_purposes: 'purposes of a recipient’s own',
  destinations: 'countries to which personal data goes through a recipient; empty while no personal data reaches it',
  facets: 'what it is, one key and value at a time',
  limbs: 'the limbs of the DPIA screening that decide its outcome (the criteria, when the outcome is criteria)',
  documents: 'documents that the entity names',
  unknowns: 'facts stated as `unknown` that a rule needed',
};
