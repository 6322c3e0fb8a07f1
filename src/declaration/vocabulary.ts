// Generated from schema/privacy.schema.json by scripts/generate-declaration.ts: change the schema, not this file.

/** Whom data is about. */
export const subjects: readonly string[] =
  'customers service-users website-visitors members-of-public visitors employees workers job-applicants contractors students children patients care-home-residents vulnerable-adults older-people disabled-people debtors research-participants voters drivers business-contacts directors sole-traders suspects victims deceased organisations'.split(
    ' ',
  );

/** What kind of data a field holds, and the group that it belongs to. */
export const categories: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    identity: 'name username government-id customer-id external-account-id employee-id signature',
    contact: 'email corporate-email phone postal-address messenger-handle',
    'online-identifier': 'ip-address cookie-id device-id mac-address advertising-id browser-fingerprint user-agent session-data',
    'asset-identifier': 'vehicle-registration vehicle-id property-reference',
    demographic: 'date-of-birth age gender nationality marital-status locale',
    location: 'precise-location approximate-location movements',
    financial: 'bank-account payment-card account-balance transactions investments income credit',
    behaviour: 'browsing-history usage purchase-history preferences interactions driving-history lifestyle possessions referral-source',
    communications: 'message-content call-recording free-text document error-report technical-log',
    social: 'relationships family',
    media: 'photo video voice-recording',
    'work-and-study': 'job-title salary performance attendance employment-history education grades',
    credentials: 'password authentication-token second-factor security-answer',
    derived: 'profile score inference vulnerability-flag',
    special:
      'racial-origin ethnic-origin political-opinion religious-belief philosophical-belief trade-union-membership genetic biometric health sex-life sexual-orientation',
    criminal: 'criminal-conviction criminal-allegation',
    'not-personal': 'company-name company-number aggregate-statistics machine-data',
  }).flatMap(([group, words]) => words.split(' ').map((word) => [word, group])),
);

/** What an activity does that rules look at. */
export const features: readonly string[] =
  'profiling scoring risk-ranking automated-decision location-tracking behaviour-tracking employee-monitoring public-monitoring video-surveillance facial-recognition live-facial-recognition biometric-identification watchlist ai generative-ai model-training data-matching data-broker-data recommender targeted-advertising social-media-targeting political-campaigning direct-marketing research clean-room contact-tracing anonymised-sharing clinical-use external-app'.split(
    ' ',
  );

/** Lawful bases (Article 6). */
export const lawfulBases: readonly string[] =
  'consent contract legal-obligation vital-interests public-task legitimate-interests recognised-legitimate-interests unknown'.split(' ');

/** Conditions for special category data (Article 9). */
export const specialCategoryConditions: readonly string[] =
  'explicit-consent employment-social-security vital-interests not-for-profit made-public legal-claims substantial-public-interest health-or-social-care public-health archiving-research-statistics unknown'.split(
    ' ',
  );

/** People who may need protection: children, and people who depend on others, at work too. */
export const vulnerable: readonly string[] =
  'employees workers job-applicants children patients care-home-residents vulnerable-adults older-people disabled-people debtors'.split(
    ' ',
  );
/** People who cannot freely refuse. Visitors of a place of care are too; which place it is, no list can say. */
export const powerImbalance: readonly string[] = 'employees workers job-applicants contractors patients care-home-residents'.split(' ');
/** Vulnerable without children, employees, workers and job-applicants. */
export const vulnerableAdults: readonly string[] =
  'patients care-home-residents vulnerable-adults older-people disabled-people debtors'.split(' ');
/** Not people whom data protection law covers. */
export const notCoveredByLaw: readonly string[] = 'deceased organisations'.split(' ');
/** Categories beyond special and criminal ones that people expect to be kept close. */
export const highlyPersonal: readonly string[] =
  'government-id precise-location movements bank-account payment-card account-balance message-content call-recording password authentication-token second-factor security-answer'.split(
    ' ',
  );
/** Special categories. */
export const special: readonly string[] =
  'racial-origin ethnic-origin political-opinion religious-belief philosophical-belief trade-union-membership genetic biometric health sex-life sexual-orientation'.split(
    ' ',
  );
/** Criminal offence data. */
export const criminal: readonly string[] = 'criminal-conviction criminal-allegation'.split(' ');
/** Categories that are not about people. */
export const notPersonal: readonly string[] = 'company-name company-number aggregate-statistics machine-data'.split(' ');

/** Members of the European Union, and of the European Economic Area. */
export const eu: readonly string[] = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
export const eea: readonly string[] = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);
/** ISO 3166-1 alpha-2. */
export const countries: readonly string[] =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** What to write where a value does not have the form (by the pattern of the form). */
export const wanted: Readonly<Record<string, { readonly form: string; readonly hint: string }>> = {
  '^(?!x-)[A-Za-z][A-Za-z0-9_-]{0,99}$': {
    form: 'Id',
    hint: 'An id is a letter, then letters, digits, `_` or `-`, at most 100 characters in all, and does not begin with `x-`',
  },
  '\\S': { form: 'Text', hint: 'This must not be empty' },
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|unknown)$':
    { form: 'Date', hint: 'Write a date that exists, as YYYY-MM-DD, or `unknown`' },
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$':
    { form: 'Day', hint: 'Write a date that exists, as YYYY-MM-DD' },
  '^(?:(?:[1-9]\\d* (?:day|week|month|year)s?|P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?)(?: after (?:account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement))?|account-closure|contract-end|last-activity|purpose-fulfilled|legal-requirement|unknown)$':
    {
      form: 'Retention',
      hint: 'Write a length (`2 years`, `P2Y`), an event (`account-closure`, `contract-end`, `last-activity`, `purpose-fulfilled`, `legal-requirement`), both (`2 years after account-closure`), or `unknown`',
    },
  '^[A-Za-z0-9_\\-*?]{1,100}(?:\\.[A-Za-z0-9_\\-*?]{1,100})?$': {
    form: 'DataReference',
    hint: 'Write a dataset, `dataset.field`, or a pattern such as `dataset.*`, in which `*` stands for any characters and `?` for one',
  },
  '^[0-9a-f]{32,}$': {
    form: 'Fingerprint',
    hint: 'A fingerprint is at least 32 hexadecimal digits; `privacy-lint accept` writes the entry',
  },
};

/** Keys under which a single value may stand for a list. */
export const listKeys: ReadonlySet<string> = new Set(
  'agreements category collects data decides derived_from features grounds held_in infers kind may_contain own_purposes processed_in recipients similar source subjects technical_processing techniques technologies'.split(
    ' ',
  ),
);
