// Generated from schema/privacy.schema.json by scripts/generate-declaration.ts: change the schema, not this file.

export interface Term {
  readonly description: string;
  /** The group of a category. */
  readonly group?: string;
  /** Its term in the W3C Data Privacy Vocabulary. */
  readonly dpv?: string;
}

/** Whom data is about. */
export const subjects: Readonly<Record<string, Term>> = {
  customers: { description: 'People who buy goods or services.', dpv: 'https://w3id.org/dpv#Customer' },
  'service-users': { description: 'People who use a service, paid for or not.', dpv: 'https://w3id.org/dpv#User' },
  'website-visitors': { description: 'People who visit a website or open an app without an account.', dpv: 'https://w3id.org/dpv#User' },
  'members-of-public': { description: 'Anybody who happens to be there: passers-by, road users.', dpv: 'https://w3id.org/dpv#DataSubject' },
  visitors: {
    description: 'People who come to a place. In a place of care they are under a power imbalance.',
    dpv: 'https://w3id.org/dpv#Visitor',
  },
  employees: {
    description: 'People employed by the organisation or its clients. Vulnerable at work; under a power imbalance.',
    dpv: 'https://w3id.org/dpv#Employee',
  },
  workers: {
    description: 'People who work for the organisation without being its employees. Vulnerable at work; under a power imbalance.',
    dpv: 'https://w3id.org/dpv#Employee',
  },
  'job-applicants': {
    description: 'People who apply for work. Vulnerable; under a power imbalance.',
    dpv: 'https://w3id.org/dpv#JobApplicant',
  },
  contractors: {
    description: 'Self-employed people and staff of suppliers who work for the organisation. Under a power imbalance.',
    dpv: 'https://w3id.org/dpv#DataSubject',
  },
  students: { description: 'People who learn: pupils, students, trainees.', dpv: 'https://w3id.org/dpv#Student' },
  children: { description: 'People under 18. Vulnerable.', dpv: 'https://w3id.org/dpv#Child' },
  patients: { description: 'People who receive health care. Vulnerable; under a power imbalance.', dpv: 'https://w3id.org/dpv#Patient' },
  'care-home-residents': {
    description: 'People who live in a place of care. Vulnerable; under a power imbalance.',
    dpv: 'https://w3id.org/dpv#VulnerableDataSubject',
  },
  'vulnerable-adults': {
    description: 'Adults who need support or protection. Vulnerable.',
    dpv: 'https://w3id.org/dpv#VulnerableDataSubject',
  },
  'older-people': {
    description: 'People whose age makes them likely to need support. Vulnerable.',
    dpv: 'https://w3id.org/dpv#ElderlyDataSubject',
  },
  'disabled-people': { description: 'People with a disability. Vulnerable.', dpv: 'https://w3id.org/dpv#VulnerableDataSubject' },
  debtors: { description: 'People in debt or financial difficulty. Vulnerable.', dpv: 'https://w3id.org/dpv#VulnerableDataSubject' },
  'research-participants': { description: 'People who take part in research.', dpv: 'https://w3id.org/dpv#Participant' },
  voters: { description: 'People on an electoral register, or addressed as voters.', dpv: 'https://w3id.org/dpv#Citizen' },
  drivers: { description: 'People who drive vehicles, for work or for themselves.', dpv: 'https://w3id.org/dpv#DataSubject' },
  'business-contacts': { description: 'People at other organisations, in their role there.', dpv: 'https://w3id.org/dpv#DataSubject' },
  directors: { description: 'Directors and officers of companies.', dpv: 'https://w3id.org/dpv#DataSubject' },
  'sole-traders': { description: 'People who trade in their own name.', dpv: 'https://w3id.org/dpv#DataSubject' },
  suspects: { description: 'People suspected or accused of an offence.', dpv: 'https://w3id.org/dpv#DataSubject' },
  victims: { description: 'People against whom an offence was committed.', dpv: 'https://w3id.org/dpv#DataSubject' },
  deceased: { description: 'People who have died. Data protection law does not cover them.', dpv: 'https://w3id.org/dpv#DataSubject' },
  organisations: {
    description: 'Companies and other bodies. They are not people: the law does not cover them.',
    dpv: 'https://w3id.org/dpv#Organisation',
  },
};

/** What kind of data a field holds. */
export const categories: Readonly<Record<string, Term>> = {
  name: { description: 'First name, surname, or full name.', group: 'identity', dpv: 'https://w3id.org/dpv/pd#Name' },
  username: { description: 'A name chosen for an account or shown to others.', group: 'identity', dpv: 'https://w3id.org/dpv/pd#Username' },
  'government-id': {
    description: 'Number or copy of an identity document: passport, national insurance, driving licence, tax number.',
    group: 'identity',
    dpv: 'https://w3id.org/dpv/pd#OfficialID',
  },
  'customer-id': {
    description: 'A number or key that stands for a customer or user.',
    group: 'identity',
    dpv: 'https://w3id.org/dpv/pd#UID',
  },
  'external-account-id': {
    description: 'A key of the person’s account with another company (payment provider, social login).',
    group: 'identity',
    dpv: 'https://w3id.org/dpv/pd#Identifier',
  },
  'employee-id': { description: 'A staff or payroll number.', group: 'identity', dpv: 'https://w3id.org/dpv/pd#Identifier' },
  signature: { description: 'A handwritten or drawn signature.', group: 'identity', dpv: 'https://w3id.org/dpv/pd#Identifying' },
  email: { description: 'An email address of a person.', group: 'contact', dpv: 'https://w3id.org/dpv/pd#EmailAddress' },
  'corporate-email': {
    description: 'A person’s email address at work.',
    group: 'contact',
    dpv: 'https://w3id.org/dpv/pd#EmailAddressWork',
  },
  phone: { description: 'A telephone number.', group: 'contact', dpv: 'https://w3id.org/dpv/pd#TelephoneNumber' },
  'postal-address': {
    description: 'A postal address, or the parts of one.',
    group: 'contact',
    dpv: 'https://w3id.org/dpv/pd#PhysicalAddress',
  },
  'messenger-handle': {
    description: 'A handle or address in a messenger or social network.',
    group: 'contact',
    dpv: 'https://w3id.org/dpv/pd#Contact',
  },
  'ip-address': { description: 'An internet address.', group: 'online-identifier', dpv: 'https://w3id.org/dpv/pd#IPAddress' },
  'cookie-id': {
    description: 'An identifier kept in a cookie or in browser storage.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#Identifier',
  },
  'device-id': {
    description: 'An identifier of a device or installation, push tokens included.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#DeviceBased',
  },
  'mac-address': {
    description: 'The hardware address of a network interface.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#MACAddress',
  },
  'advertising-id': {
    description: 'An identifier for advertising that the platform assigns.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#Identifier',
  },
  'browser-fingerprint': {
    description: 'Properties of a browser or device that together single it out.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#BrowserFingerprint',
  },
  'user-agent': {
    description: 'What the browser or app says it is.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#UserAgent',
  },
  'session-data': {
    description: 'What is kept about a session while someone is signed in.',
    group: 'online-identifier',
    dpv: 'https://w3id.org/dpv/pd#AuthenticationHistory',
  },
  'vehicle-registration': {
    description: 'A number plate.',
    group: 'asset-identifier',
    dpv: 'https://w3id.org/dpv/pd#VehicalLicenseRegistration',
  },
  'vehicle-id': {
    description: 'A vehicle identification number, or the identifier of a tracker in a vehicle.',
    group: 'asset-identifier',
    dpv: 'https://w3id.org/dpv/pd#Vehicle',
  },
  'property-reference': {
    description: 'A reference number of a property, such as a UPRN.',
    group: 'asset-identifier',
    dpv: 'https://w3id.org/dpv/pd#HouseOwned',
  },
  'date-of-birth': { description: 'Date of birth.', group: 'demographic', dpv: 'https://w3id.org/dpv/pd#BirthDate' },
  age: { description: 'Age, or an age band.', group: 'demographic', dpv: 'https://w3id.org/dpv/pd#Age' },
  gender: { description: 'Gender or sex.', group: 'demographic', dpv: 'https://w3id.org/dpv/pd#Gender' },
  nationality: { description: 'Nationality or citizenship.', group: 'demographic', dpv: 'https://w3id.org/dpv/pd#Nationality' },
  'marital-status': {
    description: 'Whether someone is married, in a partnership, divorced or widowed.',
    group: 'demographic',
    dpv: 'https://w3id.org/dpv/pd#MaritalStatus',
  },
  locale: {
    description: 'Language, country or time zone that was set or guessed.',
    group: 'demographic',
    dpv: 'https://w3id.org/dpv/pd#Language',
  },
  'precise-location': {
    description: 'Where someone is, to the building or better.',
    group: 'location',
    dpv: 'https://w3id.org/dpv/pd#GPSCoordinate',
  },
  'approximate-location': {
    description: 'Where someone is, to the town or region.',
    group: 'location',
    dpv: 'https://w3id.org/dpv/pd#Location',
  },
  movements: {
    description: 'Where someone has been over time: routes, trips, check-ins.',
    group: 'location',
    dpv: 'https://w3id.org/dpv/pd#TravelHistory',
  },
  'bank-account': { description: 'Sort code, account number, IBAN.', group: 'financial', dpv: 'https://w3id.org/dpv/pd#BankAccount' },
  'payment-card': {
    description: 'Card numbers, expiry dates and card tokens.',
    group: 'financial',
    dpv: 'https://w3id.org/dpv/pd#PaymentCard',
  },
  'account-balance': {
    description: 'How much money someone has in an account.',
    group: 'financial',
    dpv: 'https://w3id.org/dpv/pd#FinancialAccount',
  },
  transactions: { description: 'Payments made and received.', group: 'financial', dpv: 'https://w3id.org/dpv/pd#Transaction' },
  investments: { description: 'Holdings, portfolios and pensions.', group: 'financial', dpv: 'https://w3id.org/dpv/pd#Ownership' },
  income: { description: 'What someone earns or receives, benefits included.', group: 'financial', dpv: 'https://w3id.org/dpv/pd#Income' },
  credit: { description: 'Credit history, scores, loans and debts.', group: 'financial', dpv: 'https://w3id.org/dpv/pd#Credit' },
  'browsing-history': {
    description: 'Pages and sites visited, searches made.',
    group: 'behaviour',
    dpv: 'https://w3id.org/dpv/pd#BrowserHistory',
  },
  usage: {
    description: 'When and how a service is used: sign-ins, clicks, features used.',
    group: 'behaviour',
    dpv: 'https://w3id.org/dpv/pd#ServiceConsumptionBehaviour',
  },
  'purchase-history': { description: 'What someone bought or ordered.', group: 'behaviour', dpv: 'https://w3id.org/dpv/pd#Purchase' },
  preferences: { description: 'Settings, choices and interests.', group: 'behaviour', dpv: 'https://w3id.org/dpv/pd#Preference' },
  interactions: {
    description: 'What someone did with other people or content: likes, comments, replies, support contacts.',
    group: 'behaviour',
    dpv: 'https://w3id.org/dpv/pd#Interaction',
  },
  'driving-history': { description: 'How, when and where someone drove.', group: 'behaviour', dpv: 'https://w3id.org/dpv/pd#VehicleUsage' },
  lifestyle: {
    description: 'Habits and way of life: diet, sport, hobbies, travel.',
    group: 'behaviour',
    dpv: 'https://w3id.org/dpv/pd#Behavioural',
  },
  possessions: { description: 'Things that someone owns.', group: 'behaviour', dpv: 'https://w3id.org/dpv/pd#PersonalPossession' },
  'referral-source': {
    description: 'How someone came here: the campaign, link or person that sent them.',
    group: 'behaviour',
    dpv: 'https://w3id.org/dpv/pd#BrowsingReferral',
  },
  'message-content': {
    description: 'What people write to each other or to the organisation: mails, chats, posts.',
    group: 'communications',
    dpv: 'https://w3id.org/dpv/pd#Communication',
  },
  'call-recording': {
    description: 'A recording of a call.',
    group: 'communications',
    dpv: 'https://w3id.org/dpv/pd#VoiceCommunicationRecording',
  },
  'free-text': {
    description: 'A text field that takes whatever someone writes.',
    group: 'communications',
    dpv: 'https://w3id.org/dpv/pd#PersonalDocuments',
  },
  document: {
    description: 'A file that someone uploads or receives.',
    group: 'communications',
    dpv: 'https://w3id.org/dpv/pd#PersonalDocuments',
  },
  'error-report': {
    description: 'Crash and error reports with what was in memory or on screen.',
    group: 'communications',
    dpv: 'https://w3id.org/dpv/pd#DeviceSoftware',
  },
  'technical-log': { description: 'Request, access and audit logs.', group: 'communications', dpv: 'https://w3id.org/dpv/pd#Tracking' },
  relationships: {
    description: 'Whom someone knows: friends, followers, contacts.',
    group: 'social',
    dpv: 'https://w3id.org/dpv/pd#SocialNetwork',
  },
  family: { description: 'Family members and next of kin.', group: 'social', dpv: 'https://w3id.org/dpv/pd#Family' },
  photo: { description: 'A picture of a person, or one that someone took.', group: 'media', dpv: 'https://w3id.org/dpv/pd#Picture' },
  video: { description: 'Moving pictures of people.', group: 'media', dpv: 'https://w3id.org/dpv/pd#Picture' },
  'voice-recording': {
    description: 'A recording of a voice that is not a call.',
    group: 'media',
    dpv: 'https://w3id.org/dpv/pd#VoiceMail',
  },
  'job-title': { description: 'Job, role or department.', group: 'work-and-study', dpv: 'https://w3id.org/dpv/pd#Job' },
  salary: { description: 'Pay and benefits at work.', group: 'work-and-study', dpv: 'https://w3id.org/dpv/pd#Salary' },
  performance: {
    description: 'How well someone does their work: reviews, targets, output.',
    group: 'work-and-study',
    dpv: 'https://w3id.org/dpv/pd#PerformanceAtWork',
  },
  attendance: {
    description: 'When someone was at work or in class; rotas and absences.',
    group: 'work-and-study',
    dpv: 'https://w3id.org/dpv/pd#Professional',
  },
  'employment-history': {
    description: 'Where someone worked before; references and CVs.',
    group: 'work-and-study',
    dpv: 'https://w3id.org/dpv/pd#EmploymentHistory',
  },
  education: { description: 'Schools, courses and qualifications.', group: 'work-and-study', dpv: 'https://w3id.org/dpv/pd#Education' },
  grades: { description: 'Marks and results.', group: 'work-and-study', dpv: 'https://w3id.org/dpv/pd#School' },
  password: { description: 'A password or its hash.', group: 'credentials', dpv: 'https://w3id.org/dpv/pd#Password' },
  'authentication-token': {
    description: 'Access tokens, API keys and session secrets of a person.',
    group: 'credentials',
    dpv: 'https://w3id.org/dpv/pd#Authenticating',
  },
  'second-factor': {
    description: 'Secrets and codes of a second factor.',
    group: 'credentials',
    dpv: 'https://w3id.org/dpv/pd#Authenticating',
  },
  'security-answer': { description: 'Answers to security questions.', group: 'credentials', dpv: 'https://w3id.org/dpv/pd#SecretText' },
  profile: {
    description: 'A description of a person put together from other data.',
    group: 'derived',
    dpv: 'https://w3id.org/dpv/pd#IndividualProfile',
  },
  score: { description: 'A number that rates or ranks a person.', group: 'derived', dpv: 'https://w3id.org/dpv/pd#ProfessionalEvaluation' },
  inference: {
    description: 'Something concluded about a person that nobody said.',
    group: 'derived',
    dpv: 'https://w3id.org/dpv#InferredPersonalData',
  },
  'vulnerability-flag': {
    description: 'A mark that someone is or may be vulnerable.',
    group: 'derived',
    dpv: 'https://w3id.org/dpv/pd#SocialStatus',
  },
  'racial-origin': { description: 'Race. Special category data.', group: 'special', dpv: 'https://w3id.org/dpv/pd#Race' },
  'ethnic-origin': { description: 'Ethnic origin. Special category data.', group: 'special', dpv: 'https://w3id.org/dpv/pd#EthnicOrigin' },
  'political-opinion': {
    description: 'Political opinions and affiliation. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#PoliticalOpinion',
  },
  'religious-belief': {
    description: 'Religion and religious beliefs. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#ReligiousBelief',
  },
  'philosophical-belief': {
    description: 'Philosophical beliefs. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#PhilosophicalBelief',
  },
  'trade-union-membership': {
    description: 'Membership of a trade union. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#TradeUnionMembership',
  },
  genetic: { description: 'Genetic data. Special category data.', group: 'special', dpv: 'https://w3id.org/dpv/pd#Genetic' },
  biometric: {
    description: 'Templates of face, voice, fingerprint or gait that allow unique identification. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#Biometric',
  },
  health: {
    description: 'Physical or mental health, disability, care and treatment. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#Health',
  },
  'sex-life': { description: 'Sex life. Special category data.', group: 'special', dpv: 'https://w3id.org/dpv/pd#Sexual' },
  'sexual-orientation': {
    description: 'Sexual orientation. Special category data.',
    group: 'special',
    dpv: 'https://w3id.org/dpv/pd#SexualPreference',
  },
  'criminal-conviction': {
    description: 'Convictions, cautions and sentences. Criminal offence data.',
    group: 'criminal',
    dpv: 'https://w3id.org/dpv/pd#CriminalConviction',
  },
  'criminal-allegation': {
    description: 'Allegations, charges and suspicions. Criminal offence data.',
    group: 'criminal',
    dpv: 'https://w3id.org/dpv/pd#CriminalCharge',
  },
  'company-name': {
    description: 'Name of a company. Not personal data.',
    group: 'not-personal',
    dpv: 'https://w3id.org/dpv#NonPersonalData',
  },
  'company-number': {
    description: 'Registration number of a company. Not personal data.',
    group: 'not-personal',
    dpv: 'https://w3id.org/dpv#NonPersonalData',
  },
  'aggregate-statistics': {
    description: 'Figures about groups in which nobody can be singled out. Not personal data.',
    group: 'not-personal',
    dpv: 'https://w3id.org/dpv#NonPersonalData',
  },
  'machine-data': {
    description: 'Data about machines that no person uses or can be found by. Not personal data.',
    group: 'not-personal',
    dpv: 'https://w3id.org/dpv#NonPersonalData',
  },
};

/** What an activity does that rules look at. */
export const features: Readonly<Record<string, Term>> = {
  profiling: {
    description: 'Evaluates personal aspects automatically: interests, behaviour, performance, health, location.',
    dpv: 'https://w3id.org/dpv#Profiling',
  },
  scoring: { description: 'Gives people a score.' },
  'risk-ranking': { description: 'Ranks people or households by risk.' },
  'automated-decision': { description: 'Decides about people without a person in between.' },
  'location-tracking': { description: 'Follows where people are.' },
  'behaviour-tracking': { description: 'Follows what people do, online or offline.' },
  'employee-monitoring': { description: 'Watches people at work.' },
  'public-monitoring': { description: 'Watches a publicly accessible place.' },
  'video-surveillance': { description: 'Records or watches by camera.' },
  'facial-recognition': { description: 'Compares one face with one template, or looks in stored pictures.' },
  'live-facial-recognition': { description: 'Recognises the faces of people who pass by.' },
  'biometric-identification': { description: 'Identifies people by body or behaviour.' },
  watchlist: { description: 'Matches people against a list of persons of interest.' },
  ai: { description: 'Uses machine learning on the data.' },
  'generative-ai': { description: 'Uses a generative model on the data.' },
  'model-training': { description: 'Trains or improves a model with the data.' },
  'data-matching': { description: 'Combines or compares data from several sources.' },
  'data-broker-data': { description: 'Uses data bought from or given by data brokers.' },
  recommender: { description: 'Chooses what people see.' },
  'targeted-advertising': {
    description: 'Chooses advertising by what is known about people.',
    dpv: 'https://w3id.org/dpv#TargetedAdvertising',
  },
  'social-media-targeting': { description: 'Targets people on social media: custom and lookalike audiences.' },
  'political-campaigning': { description: 'Campaigns for a party, a candidate or a cause.' },
  'direct-marketing': { description: 'Sends advertising to particular people.', dpv: 'https://w3id.org/dpv#DirectMarketing' },
  research: { description: 'Scientific, historical or statistical research.', dpv: 'https://w3id.org/dpv#ResearchAndDevelopment' },
  'clean-room': { description: 'Lists of several organisations are compared in a clean room.' },
  'contact-tracing': { description: 'Collects who was where, to warn people.' },
  'anonymised-sharing': { description: 'Shares data after anonymising it.' },
  'clinical-use': { description: 'The data is used in someone’s care.' },
  'external-app': { description: 'An app of another provider is recommended or built in.' },
};

/** Lawful bases (Article 6). */
export const lawfulBases: Readonly<Record<string, Term>> = {
  consent: { description: 'The person agreed.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a' },
  contract: { description: 'A contract with the person needs it.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-b' },
  'legal-obligation': { description: 'The law requires it.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-c' },
  'vital-interests': { description: 'It protects a life.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-d' },
  'public-task': { description: 'A task in the public interest needs it.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e' },
  'legitimate-interests': {
    description: 'A legitimate interest needs it, and the person’s interests do not outweigh it.',
    dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f',
  },
  'recognised-legitimate-interests': {
    description: 'One of the recognised legitimate interests of the Data (Use and Access) Act 2025; since 2026-02-05.',
    dpv: 'https://w3id.org/dpv#LegitimateInterest',
  },
  unknown: { description: 'Nobody knows yet: honest, and asks the data protection officer until someone answers.' },
};

/** Conditions for special category data (Article 9). */
export const specialCategoryConditions: Readonly<Record<string, Term>> = {
  'explicit-consent': { description: 'The person agreed explicitly.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-a' },
  'employment-social-security': {
    description: 'Employment, social security and social protection law.',
    dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-b',
  },
  'vital-interests': { description: 'It protects a life, and the person cannot agree.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-c' },
  'not-for-profit': {
    description: 'A not-for-profit body processes data of its members.',
    dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-d',
  },
  'made-public': { description: 'The person has made it public themselves.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-e' },
  'legal-claims': { description: 'Legal claims, or courts.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-f' },
  'substantial-public-interest': {
    description: 'A substantial public interest, with a basis in law.',
    dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-g',
  },
  'health-or-social-care': { description: 'Health or social care.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-h' },
  'public-health': { description: 'Public health.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-i' },
  'archiving-research-statistics': { description: 'Archiving, research and statistics.', dpv: 'https://w3id.org/dpv/legal/eu/gdpr#A9-2-j' },
  unknown: { description: 'Nobody knows yet: honest, and asks the data protection officer until someone answers.' },
};

/** People who may need protection: children, and people who depend on others, at work too. */
export const vulnerable: readonly string[] = [
  'employees',
  'workers',
  'job-applicants',
  'children',
  'patients',
  'care-home-residents',
  'vulnerable-adults',
  'older-people',
  'disabled-people',
  'debtors',
];
/** People who cannot freely refuse. Visitors of a place of care are too; which place it is, no list can say. */
export const powerImbalance: readonly string[] = [
  'employees',
  'workers',
  'job-applicants',
  'contractors',
  'patients',
  'care-home-residents',
];
/** Vulnerable without children, employees, workers and job-applicants. */
export const vulnerableAdults: readonly string[] = [
  'patients',
  'care-home-residents',
  'vulnerable-adults',
  'older-people',
  'disabled-people',
  'debtors',
];
/** Not people whom data protection law covers. */
export const notCoveredByLaw: readonly string[] = ['deceased', 'organisations'];
/** Categories beyond special and criminal ones that people expect to be kept close. */
export const highlyPersonal: readonly string[] = [
  'government-id',
  'precise-location',
  'movements',
  'bank-account',
  'payment-card',
  'account-balance',
  'message-content',
  'call-recording',
  'password',
  'authentication-token',
  'second-factor',
  'security-answer',
];
/** Special categories. */
export const special: readonly string[] = [
  'racial-origin',
  'ethnic-origin',
  'political-opinion',
  'religious-belief',
  'philosophical-belief',
  'trade-union-membership',
  'genetic',
  'biometric',
  'health',
  'sex-life',
  'sexual-orientation',
];
/** Criminal offence data. */
export const criminal: readonly string[] = ['criminal-conviction', 'criminal-allegation'];
/** Categories that are not about people. */
export const notPersonal: readonly string[] = ['company-name', 'company-number', 'aggregate-statistics', 'machine-data'];

/** Members of the European Union, and of the European Economic Area. */
export const eu: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];
export const eea: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];
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
export const listKeys: ReadonlySet<string> = new Set([
  'agreements',
  'category',
  'collects',
  'data',
  'decides',
  'derived_from',
  'features',
  'grounds',
  'held_in',
  'infers',
  'kind',
  'may_contain',
  'own_purposes',
  'processed_in',
  'recipients',
  'similar',
  'source',
  'subjects',
  'technical_processing',
  'techniques',
  'technologies',
]);
