/** The trade's words for fields, states and rules. */

const FIELD_TERMS: Record<string, string> = {
  courtesyAmount: 'Courtesy amount',
  legalAmount: 'Legal amount',
  micr: 'Codeline (MICR)',
  date: 'Date',
  payee: 'Payee',
  accountNumber: 'Account number',
  signature: 'Signature',
};

export function fieldTerm(name: string): string {
  const term = FIELD_TERMS[name];
  if (term !== undefined) return term;
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** One line under the input: how to key a value of this type. */
export function howToKey(type: string): string {
  switch (type) {
    case 'COURTESY_AMOUNT':
      return 'The amount in figures, for example 1250.00';
    case 'LEGAL_AMOUNT':
      return 'The amount in words, keyed as figures, for example 1250.00';
    case 'DATE':
      return 'Year-month-day, for example 2026-03-09';
    case 'MICR_LINE':
      return 'Digits as printed; A transit, B amount, C on-us, D dash';
    case 'SIGNATURE':
      return 'true where it is signed, false where it is not';
    case 'CHECKBOX':
      return 'true where it is ticked, false where it is not';
    case 'ACCOUNT_NUMBER':
    case 'DIGITS':
      return 'Digits only';
    case 'CODE':
      return 'Capitals and digits, without spaces';
    default:
      return 'As written';
  }
}

/** A value as people say it. */
export function valueTerm(type: string, value: string | null): string {
  if (value === null) return '–';
  if (type === 'SIGNATURE') return value === 'true' ? 'Present' : 'Absent';
  if (type === 'CHECKBOX') return value === 'true' ? 'Ticked' : 'Empty';
  return value;
}

const STATE_TERMS: Record<string, { term: string; colour: 'blue' | 'green' | 'orange' | 'red' | 'grey' | 'teal' }> = {
  RECEIVED: { term: 'Received', colour: 'grey' },
  READ: { term: 'Read', colour: 'blue' },
  AWAITING_VERIFICATION: { term: 'Awaiting verification', colour: 'orange' },
  ACCEPTED: { term: 'Accepted', colour: 'teal' },
  POSTED: { term: 'Posted', colour: 'green' },
  REJECTED: { term: 'Rejected', colour: 'red' },
  PARKED: { term: 'Parked', colour: 'red' },
  DIVIDED: { term: 'Divided', colour: 'grey' },
};

export const STATES = Object.keys(STATE_TERMS);

export function stateTerm(state: string) {
  return STATE_TERMS[state] ?? { term: state, colour: 'grey' as const };
}

const ORIGIN_TERMS: Record<string, string> = {
  MACHINE: 'Machine',
  FIRST_KEY: 'First key',
  SECOND_KEY: 'Second key',
  SUPERVISOR: 'Supervisor',
};

export const originTerm = (origin: string) => ORIGIN_TERMS[origin] ?? origin;

const RULE_TERMS: Record<string, string> = {
  'amounts-agree': 'Courtesy and legal amount',
  'micr-check': 'Codeline check',
  'required-fields': 'Required fields',
  'date-sane': 'Date in range',
  'field-confidence': 'Confidence of the reading',
};

export const ruleTerm = (rule: string) => RULE_TERMS[rule] ?? fieldTerm(rule);

/** Why a person may send an item back; the words go into the result that is posted. */
export const REJECT_REASONS = [
  'Amounts differ',
  'Illegible',
  'Not a cheque',
  'Signature missing',
  'Post-dated or out of date',
  'Altered or damaged',
  'Image incomplete',
] as const;

export function percent(confidence: number): string {
  return `${(confidence * 100).toFixed(confidence >= 0.995 && confidence < 1 ? 2 : 0)} %`;
}
