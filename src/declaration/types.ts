// Generated from schema/privacy.schema.json by scripts/generate-declaration.ts: change the schema, not this file.
/**
 * What the reader gives, section by section: shorthand is resolved, where a list may stand there is a list, and what was
 * left out is absent. `unknown` is kept as it was written. Defaults are not applied here.
 */

/** A fact that someone may not know. */
export type YesNo = boolean | 'unknown';

/** A file as it was parsed and found to have the right shape: shorthand, single values and `x-` keys still in it. */
export interface RawFile {
  readonly version?: 1;
  readonly include?: string | readonly string[];
  readonly system?: RawEntity;
  readonly defaults?: RawEntity;
  readonly datasets?: Readonly<Record<string, RawEntity>>;
  readonly recipients?: Readonly<Record<string, RawEntity>>;
  readonly technologies?: Readonly<Record<string, RawEntity>>;
  readonly activities?: Readonly<Record<string, RawEntity>>;
  readonly communications?: Readonly<Record<string, RawEntity>>;
  readonly accepted?: RawEntity | readonly RawEntity[];
}

export type RawEntity = Readonly<Record<string, unknown>>;

/** How the data is protected. */
export interface Security {
  /** It is kept in a cloud service. */
  readonly cloud?: YesNo;
  /** It is encrypted where it is stored. */
  readonly encrypted_at_rest?: YesNo;
  /** It is encrypted on its way. */
  readonly encrypted_in_transit?: YesNo;
}

/** What stands behind a field’s claim to be anonymised. */
export interface Anonymisation {
  /** The document that assesses the anonymisation: a path or a URL. */
  readonly assessment?: string;
  /** Date of the last motivated intruder test. */
  readonly motivated_intruder_test?: string;
  /** Date of the last review. */
  readonly reviewed?: string;
  /** Someone here can still link records back to people. */
  readonly linkable?: YesNo;
}

/** A data sharing agreement, and whom it names. */
export interface Agreement {
  /** The agreement: a path or a URL. */
  readonly document: string;
  /** The recipients that it names. */
  readonly recipients?: readonly string[];
}

/** The system that this repository builds, and who answers for it. */
export interface System {
  /** Name of the system. */
  readonly name: string;
  /** What it does, in a line. */
  readonly description?: string;
  /** The organisation that answers for it. */
  readonly organisation?: string;
  /** The organisation’s role; `controller` when left out. */
  readonly role?: 'controller' | 'joint-controller' | 'processor' | 'not-responsible';
  /** What the organisation decides about the processing. */
  readonly decides?: readonly string[];
  /** Where the organisation is established; `GB` when left out. */
  readonly country?: string;
  /** Whom to ask about privacy. */
  readonly contact?: string;
  /** URL of the privacy notice. */
  readonly privacy_notice?: string;
  /** URL of the notice about cookies and similar technologies. */
  readonly technologies_notice?: string;
  /** Children are likely to use it, or it is aimed at them. */
  readonly offered_to_children?: YesNo;
  /** Claims the exemption for purely personal or household use. */
  readonly household_use?: YesNo;
  /** It is used for business. */
  readonly business_use?: YesNo;
  /** What people give is posted publicly. */
  readonly posted_publicly?: YesNo;
  /** The organisation is a public authority. */
  readonly public_authority?: YesNo;
  /** Something-as-a-service that is offered to others. */
  readonly provides_service?: 'saas' | 'paas' | 'iaas' | 'other' | 'none' | 'unknown';
}

/** Inherited by every dataset that does not say otherwise; `security` key by key. */
export interface Defaults {
  /** Whom the data is about. */
  readonly subjects?: readonly string[];
  /** Where the data is held: countries, or `EU`, `EEA`. */
  readonly held_in?: readonly string[];
  /** How long the data is kept. */
  readonly retention?: string;
  /** How the data is protected. */
  readonly security?: Security;
}

/** Data about people (or not) that is kept together: a table, a bucket, a topic. */
export interface Dataset {
  /** What the data is, in a line. */
  readonly description?: string;
  /** The organisation’s role for this dataset, where it differs from the system’s. */
  readonly role?: 'controller' | 'joint-controller' | 'processor' | 'not-responsible';
  /** Whom the data is about. */
  readonly subjects?: readonly string[];
  /** Where the data comes from. */
  readonly source?: readonly string[];
  /** The datasets from which it is derived. */
  readonly derived_from?: readonly string[];
  /** What the data is kept on; `electronic` when left out. */
  readonly medium?: 'electronic' | 'filing-system' | 'unstructured-paper';
  /** Where the data is held: countries, or `EU`, `EEA`. */
  readonly held_in?: readonly string[];
  /** How long the data is kept. */
  readonly retention?: string;
  /** Data sharing agreements that cover the dataset, and whom they name. */
  readonly agreements?: readonly Agreement[];
  /** How the data is protected. */
  readonly security?: Security;
  /** What stands behind a field’s claim to be anonymised. */
  readonly anonymisation?: Anonymisation;
}

/** One field of a dataset. */
export interface Field {
  /** What kind of data it holds. */
  readonly category: readonly string[];
  /** Whether people can be identified; `identifiable` when left out. */
  readonly state?: 'identifiable' | 'pseudonymised' | 'anonymised' | 'not-personal';
  /** Special category or criminal offence data that may turn up in it. */
  readonly may_contain?: readonly string[];
  /** Whom this field is about, where that differs from the dataset. */
  readonly subjects?: readonly string[];
  /** How long this field is kept, where that differs from the dataset. */
  readonly retention?: string;
  /** Whether a special category is inferred from it. */
  readonly inference?: 'none' | 'incidental' | 'deliberate' | 'used' | 'unknown';
  /** The special categories inferred from it. */
  readonly infers?: readonly string[];
  /** Templates made from a photo, video or voice. */
  readonly technical_processing?: readonly string[];
}

/** What protects data that leaves the United Kingdom. */
export interface Transfer {
  /** The transfer mechanism. */
  readonly mechanism?: 'adequacy' | 'uk-us-data-bridge' | 'idta' | 'addendum' | 'bcr' | 'exception' | 'none' | 'unknown';
  /** The transfer risk assessment: a path, a URL, or `unknown`. */
  readonly risk_assessment?: string;
  /** When the adequacy or certification claim was last checked. */
  readonly verified?: string;
}

/** Someone who receives data: a company, a public body, an office abroad. */
export interface Recipient {
  /** Its name. It is the recipient’s identity: another name is another recipient. */
  readonly name: string;
  /** Its role. */
  readonly role: 'processor' | 'sub-processor' | 'controller' | 'joint-controller' | 'same-entity';
  /** Where it is established. */
  readonly country?: string;
  /** Where it handles the data, if elsewhere: countries, or `EU`, `EEA`. */
  readonly processed_in?: readonly string[];
  /** The written contract: a path, a URL, `signed`, or `unknown`. */
  readonly contract?: string;
  /** The data sharing agreement: a path, a URL, or `unknown`. */
  readonly data_sharing_agreement?: string;
  /** What it does with the data for itself; an empty list for nothing. */
  readonly own_purposes?: readonly string[];
  /** Its role for its own purposes. */
  readonly own_purposes_role?: 'processor' | 'sub-processor' | 'controller' | 'joint-controller' | 'same-entity';
  /** People hand the data to the recipient themselves. */
  readonly collects_directly?: YesNo;
  /** It is off until an operator turns it on. */
  readonly optional?: YesNo;
  /** The customer names it: webhooks, forwarding. */
  readonly chosen_by_customer?: YesNo;
  /** What protects data that leaves the United Kingdom. */
  readonly transfer?: Transfer;
}

/** Why it is on by default although children are likely to use the service. */
export interface CompellingReason {
  /** Where the reason is written down: a path or a URL. */
  readonly document?: string;
  /** The grounds. */
  readonly grounds?: readonly string[];
}

/** Whether it is on before anybody chooses. */
export interface ByDefault {
  /** It is on by default; left out counts as on. */
  readonly enabled?: YesNo;
  /** Why it is on by default although children are likely to use the service. */
  readonly compelling_reason?: CompellingReason;
}

/** Something that stores or reads information on people’s devices, or tracks things they use. */
export interface Technology {
  /** How it works. */
  readonly kind: readonly string[];
  /** What it is for. */
  readonly purpose:
    | 'strictly-necessary'
    | 'security'
    | 'communication'
    | 'functional'
    | 'appearance'
    | 'analytics'
    | 'diagnostics'
    | 'support'
    | 'advertising'
    | 'social-media'
    | 'emergency';
  /** The recipient that provides it and receives what it collects; left out when it is your own. */
  readonly provider?: string;
  /** What it collects. */
  readonly collects?: readonly string[];
  /** Whether people are asked. */
  readonly consent?: 'opt-in' | 'opt-out' | 'none' | 'unknown';
  /** URL of the notice; the system’s `technologies_notice` when left out. */
  readonly notice?: string;
  /** A simple, free way to object: URL or description. */
  readonly objection?: string;
  /** Whether it is on before anybody chooses. */
  readonly by_default?: ByDefault;
}

/** How consent is asked for. */
export interface Consent {
  /** Without consent there is no service. */
  readonly condition_of_service?: YesNo;
  /** Someone who refuses is worse off. */
  readonly refusal_detriment?: YesNo;
  /** How to withdraw: URL or description. */
  readonly withdrawal?: string;
  /** Whether everyone asked can understand what they agree to. */
  readonly capacity?: 'all' | 'some' | 'unknown';
  /** It is part of the terms of a contract. */
  readonly bundled_in_contract?: YesNo;
}

/** Decisions about people. */
export interface Decisions {
  /** How far decisions are automated. */
  readonly automation?: 'none' | 'assisted' | 'sole' | 'unknown';
  /** What decisions do to people. */
  readonly effect?: 'none' | 'significant' | 'legal' | 'unknown';
  /** They decide whether someone gets a service, a product or a benefit. */
  readonly gates_access?: YesNo;
}

/** How much is processed. */
export interface Scale {
  /** How many people. */
  readonly individuals?: number | 'unknown';
  /** How much data. */
  readonly volume?: string;
  /** How many kinds of data. */
  readonly variety?: string;
  /** How long the processing lasts. */
  readonly duration?: string;
  /** How far it reaches. */
  readonly extent?: 'local' | 'regional' | 'national' | 'international' | 'unknown';
  /** It is on a large scale. */
  readonly large?: YesNo;
  /** It is the practice of a single doctor, lawyer or other professional. */
  readonly individual_professional?: YesNo;
}

/** A clean room in which lists of several organisations are compared. */
export interface CleanRoom {
  /** No party sees another’s list. */
  readonly lists_separated?: YesNo;
  /** Privacy-enhancing techniques, such as `private-set-intersection`. */
  readonly techniques?: readonly string[];
}

/** Answering access requests under an exemption. */
export interface SarExemption {
  /** The ground of the exemption. */
  readonly ground?: 'research' | 'serious-harm' | 'unfounded' | 'excessive' | 'unknown';
  /** What is done with the data. */
  readonly action?: 'release' | 'withhold' | 'unknown';
  /** Date of the health professional’s opinion. */
  readonly health_professional_opinion?: string;
  /** Date of the request. */
  readonly request?: string;
  /** The safeguards of the research exemption: a path or a URL. */
  readonly safeguards?: string;
  /** The data is used for decisions about particular people. */
  readonly decisions_about_people?: YesNo;
  /** The exemption is applied to every request without looking. */
  readonly blanket?: YesNo;
}

/** A document and its date. */
export interface DocumentReference {
  /** A path in the repository, or a URL. */
  readonly document: string;
  /** Its date. */
  readonly date?: string;
}

/** Documents that assess the activity. */
export interface Assessments {
  /** The data protection impact assessment: a path or a URL, or `{ document, date }`. */
  readonly dpia?: DocumentReference;
  /** The legitimate interests assessment: a path or a URL, or `{ document, date }`. */
  readonly lia?: DocumentReference;
  /** The assessment that a new purpose is compatible with the first: a path or a URL, or `{ document, date }`. */
  readonly compatibility?: DocumentReference;
  /** The assessment that the processing is necessary and proportionate: a path or a URL, or `{ document, date }`. */
  readonly necessity?: DocumentReference;
  /** Why the lawful basis changed: a path or a URL, or `{ document, date }`. */
  readonly basis_change?: DocumentReference;
  /** Why the processing is, or is not, of biometric data: a path or a URL, or `{ document, date }`. */
  readonly biometric?: DocumentReference;
}

/** A claim that no DPIA of its own is needed. */
export interface DpiaExemption {
  /** The ground of the exemption. */
  readonly ground: 'legal-basis-assessed' | 'similar-dpia';
  /** The law. */
  readonly statute?: string;
  /** The law regulates the particular operation. */
  readonly regulates_operation?: YesNo;
  /** An assessment was made when the law was adopted. */
  readonly assessed_at_adoption?: YesNo;
  /** Another duty to make a DPIA applies nevertheless. */
  readonly other_dpia_duty?: YesNo;
  /** The similar DPIA: a path or a URL. */
  readonly document?: string;
  /** In which respects it is similar. */
  readonly similar?: readonly string[];
}

/** Something the organisation does with data, for a purpose. */
export interface Activity {
  /** Why. */
  readonly purpose: string;
  /** The organisation’s role for this activity, where it differs. */
  readonly role?: 'controller' | 'joint-controller' | 'processor' | 'not-responsible';
  /** What it uses: datasets, `dataset.field`, or patterns of them (`learners.*`). */
  readonly data?: readonly string[];
  /** Whom it concerns; those of the data when left out. */
  readonly subjects?: readonly string[];
  /** The lawful basis (Article 6). */
  readonly lawful_basis?:
    | 'consent'
    | 'contract'
    | 'legal-obligation'
    | 'vital-interests'
    | 'public-task'
    | 'legitimate-interests'
    | 'recognised-legitimate-interests'
    | 'unknown';
  /** The condition for special category data (Article 9). */
  readonly special_category_condition?:
    | 'explicit-consent'
    | 'employment-social-security'
    | 'vital-interests'
    | 'not-for-profit'
    | 'made-public'
    | 'legal-claims'
    | 'substantial-public-interest'
    | 'health-or-social-care'
    | 'public-health'
    | 'archiving-research-statistics'
    | 'unknown';
  /** The condition for criminal offence data in words, `official-authority`, or `unknown`. */
  readonly criminal_offence_condition?: string;
  /** How consent is asked for. */
  readonly consent?: Consent;
  /** Who receives data: ids (each receives all of `data`), or each id with what it receives. */
  readonly recipients?: Readonly<Record<string, readonly string[] | null>>;
  /** Technologies that it uses. */
  readonly technologies?: readonly string[];
  /** What it does that rules look at. */
  readonly features?: readonly string[];
  /** Decisions about people. */
  readonly decisions?: Decisions;
  /** How much is processed, or `unknown`. */
  readonly scale?: Scale;
  /** Whether it is on before anybody chooses. */
  readonly by_default?: ByDefault;
  /** A breach could endanger someone’s health or safety. */
  readonly risk_of_physical_harm?: YesNo;
  /** It uses technology that is new, or old technology in a new way. */
  readonly new_technology?: YesNo;
  /** Whether people whose data comes from elsewhere are told. */
  readonly article_14?: 'provided' | 'impossible' | 'disproportionate-effort' | 'unknown';
  /** A clean room in which lists of several organisations are compared. */
  readonly clean_room?: CleanRoom;
  /** Answering access requests under an exemption. */
  readonly sar_exemption?: SarExemption;
  /** How people object: URL or description. */
  readonly objection?: string;
  /** Documents that assess the activity. */
  readonly assessments?: Assessments;
  /** Why no DPIA is required. */
  readonly dpia_not_required?: string;
  /** A claim that no DPIA of its own is needed. */
  readonly dpia_exemption?: DpiaExemption;
}

/** Messages that the system sends to people. */
export interface Communication {
  /** How it is sent. */
  readonly channel: 'email' | 'sms' | 'phone' | 'automated-call' | 'post' | 'push' | 'in-app' | 'web-page' | 'social-media';
  /** Whom it is for. */
  readonly audience?: 'directed' | 'indiscriminate' | 'unknown';
  /** What it says. */
  readonly content?: 'promotional' | 'neutral' | 'service' | 'unknown';
  /** Some of it is recorded or synthesised speech. */
  readonly recorded_material?: YesNo;
  /** Whether people agreed to it. */
  readonly consent?: 'opt-in' | 'soft-opt-in' | 'none' | 'unknown';
  /** The activity that it belongs to. */
  readonly activity?: string;
}

/** A risk that was accepted and stays. Adding one needs sign-off; `privacy-lint accept` writes it. */
export interface AcceptedRisk {
  /** The rule that found it. */
  readonly rule: string;
  /** The entity path of the finding, such as `recipients.mathpix`. */
  readonly at: string;
  /** The fingerprint of the finding: the entry covers this finding and no other. */
  readonly finding: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** The last day, at most a year away; after it the finding is back. */
  readonly until: string;
}
