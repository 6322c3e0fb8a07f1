/** What the organisation that does not exist does for a living. */
import type { InventoryActivity, InventoryRecipient, InventoryTechnology } from '../../src/dashboard/model.ts';

export const teams = [
  'accounts',
  'checkout',
  'data-science',
  'growth',
  'identity',
  'logistics',
  'marketing',
  'payments',
  'people',
  'search',
  'support',
];
export const people = ['amina-k', 'bengt', 'chidi-o', 'dora-w', 'elif', 'farouk-s'];
export const systems = [
  'accounts',
  'billing',
  'checkout',
  'delivery',
  'events',
  'forecast',
  'gateway',
  'helpdesk',
  'identity',
  'jobs',
  'kiosk',
  'loyalty',
  'mailer',
  'newsletter',
  'orders',
  'payments',
  'quotes',
  'returns',
  'search',
  'tracking',
  'uploads',
  'vouchers',
  'warehouse',
  'xray',
  'yield',
  'zones',
];
export const parts = ['admin', 'api', 'batch', 'bot', 'events', 'exports', 'imports', 'jobs', 'mobile', 'sync', 'web', 'worker'];
export const reasons = [
  'Contract ends in March; the vendor is being replaced.',
  'Assessment is booked with the privacy team for next quarter.',
  'Data is being moved to the Dublin region, ticket OPS-1182.',
  'Small pilot with staff only until the notice is rewritten.',
];

// biome-ignore-start format: tables
export const categories = [
  'name',
  'email',
  'phone',
  'postal-address',
  'ip-address',
  'device-id',
  'date-of-birth',
  'payment-card',
  'transactions',
  'purchase-history',
  'precise-location',
  'usage',
  'free-text',
  'message-content',
  'health',
  'job-title',
  'salary',
  'profile',
  'score',
  'password',
];

const recipient = (
  id: string,
  name: string,
  role: string,
  country?: string,
  mechanism?: string,
): Omit<InventoryRecipient, 'file' | 'line' | 'processedIn' | 'categories'> => ({
  id,
  name,
  role,
  ...(country !== undefined && { country }),
  ...(mechanism !== undefined && { mechanism }),
});
export const recipients = [
  recipient('mailbird', 'Mailbird Ltd', 'processor', 'GB'),
  recipient('northcloud', 'Northcloud Inc', 'processor', 'US', 'uk-us-data-bridge'),
  recipient('paysure', 'PaySure BV', 'controller', 'NL', 'adequacy'),
  recipient('chatwell', 'Chatwell Inc', 'processor', 'US', 'idta'),
  recipient('trackly', 'Trackly GmbH', 'processor', 'DE', 'adequacy'),
  recipient('parcelo', 'Parcelo', 'controller', 'GB'),
  recipient('insightful', 'Insightful Analytics Pvt', 'processor', 'IN', 'none'),
  recipient('lumen-ai', 'Lumen AI Inc', 'processor', 'US'),
  recipient('helpline', 'Helpline Services', 'sub-processor'),
  recipient('credwise', 'Credwise plc', 'joint-controller', 'GB'),
];

const technology = (
  id: string,
  kinds: string[],
  purpose: string,
  consent: string,
  provider?: string,
): Omit<InventoryTechnology, 'file' | 'line'> => ({ id, kinds, purpose, consent, ...(provider !== undefined && { provider }) });
export const technologies = [
  technology('session', ['cookie'], 'strictly-necessary', 'none'),
  technology('stats', ['script', 'local-storage'], 'analytics', 'opt-in', 'Trackly GmbH'),
  technology('replay', ['session-replay'], 'diagnostics', 'opt-in', 'Insightful Analytics Pvt'),
  technology('ads', ['pixel'], 'advertising', 'opt-in', 'Northcloud Inc'),
  technology('chat', ['chat-widget'], 'support', 'opt-out', 'Chatwell Inc'),
];

const activity = (
  id: string,
  purpose: string,
  lawfulBasis: string,
  subjects: string[],
  conclusion: InventoryActivity['screening']['conclusion'],
  because: string[] = [],
): Omit<InventoryActivity, 'file' | 'line' | 'categories'> => ({ id, purpose, lawfulBasis, subjects, screening: { conclusion, because } });
export const activities = [
  activity('fulfilment', 'Deliver what people order', 'contract', ['customers'], 'not-indicated'),
  activity('support', 'Answer questions about orders', 'contract', ['customers'], 'one-criterion', ['sensitive data']),
  activity('fraud-screening', 'Stop payments that are likely fraud', 'legitimate-interests', ['customers'], 'likely', [
    'evaluation or scoring',
    'data matching',
  ]),
  activity('driver-tracking', 'Plan routes by where drivers are', 'legitimate-interests', ['drivers', 'employees'], 'required', [
    'tracking',
    'vulnerable people',
  ]),
  activity('recommendations', 'Suggest products people may like', 'consent', ['customers', 'children'], 'required', [
    'evaluation or scoring',
    'vulnerable people',
  ]),
  activity('payroll', 'Pay the people who work here', 'contract', ['employees'], 'one-criterion', ['vulnerable people']),
];

const finding = (
  rule: string,
  level: 'error' | 'sign-off' | 'warning' | 'notice',
  role: string | null,
  at: string,
  message: string,
  line: number,
) => ({ rule, level, role, at, message, line });
export const findings = [
  finding(
    'transfers/no-safeguard',
    'error',
    'dpo',
    'recipients.insightful',
    'Insightful Analytics Pvt (IN) receives personal data with no safeguard for the transfer',
    31,
  ),
  finding(
    'roles/no-processor-contract',
    'error',
    'dpo',
    'recipients.helpline',
    'Helpline Services is a processor without a written contract',
    37,
  ),
  finding('tracking/no-consent', 'error', 'dpo', 'technologies.chat', 'chat is set without opt-in, and support needs consent', 61),
  finding(
    'dpia/criteria',
    'sign-off',
    'dpo',
    'activities.fraud-screening',
    'fraud-screening meets two criteria (scoring, data matching) and names no DPIA',
    76,
  ),
  finding(
    'lawful-basis/no-lia',
    'sign-off',
    'privacy',
    'activities.driver-tracking',
    'driver-tracking rests on legitimate interests with no assessment',
    84,
  ),
  finding(
    'transfers/data-bridge-unverified',
    'sign-off',
    'privacy',
    'recipients.northcloud',
    'Nobody has checked that Northcloud Inc is certified for the data bridge',
    33,
  ),
  finding(
    'security/cloud-unencrypted',
    'warning',
    null,
    'datasets.customers',
    'customers is in the cloud, and its encryption at rest is not stated',
    14,
  ),
  finding('retention/missing', 'warning', null, 'datasets.customers', 'customers has no retention period', 12),
  finding('rights/no-privacy-notice', 'warning', null, 'system', 'The system processes personal data and names no privacy notice', 3),
];
// biome-ignore-end format: tables
