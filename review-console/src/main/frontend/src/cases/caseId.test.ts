import { describe, expect, it } from 'vitest';
import { caseIdOf } from './caseId';

const HALF = '0123456789abcdef0123456789abcdef';

describe('finding a case by what was pasted', () => {
  it('takes an id', () => expect(caseIdOf(` c-${HALF} `)).toBe(`c-${HALF}`));
  it('takes the hash of a document', () => expect(caseIdOf(HALF.toUpperCase() + HALF)).toBe(`c-${HALF}`));
  it.each(['', 'c-1', `c-${HALF}0`, HALF, `${HALF}${HALF}0`, '../me'])('refuses %j', (text) => expect(caseIdOf(text)).toBeNull());
});
