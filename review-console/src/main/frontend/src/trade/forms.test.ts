import { describe, expect, it } from 'vitest';
import { formTerm, variantReason } from './forms';

describe('what a form was read as', () => {
  it('names the variant beside the template', () => {
    expect(formTerm('in-cts2010-cheque:3', { id: 'bank-211', sign: 'CODE_LINE' })).toBe('in-cts2010-cheque:3, bank-211');
    expect(variantReason({ id: 'bank-211', sign: 'CODE_LINE' })).toBe('told by the code line');
  });

  it('says so where a form with variants was read as the typical page', () => {
    expect(formTerm('in-cts2010-cheque:3', { id: null, sign: 'OTHER_BANK' })).toBe('in-cts2010-cheque:3, typical page');
    expect(variantReason({ id: null, sign: 'OTHER_BANK' })).toBe('the code line names a bank without a variant');
  });

  it('says nothing of variants where there are none, and shows a sign it does not know as it is', () => {
    expect(formTerm('us-personal-cheque:2', null)).toBe('us-personal-cheque:2');
    expect(variantReason(null)).toBe('');
    expect(formTerm(null, null)).toBe('Not identified');
    expect(variantReason({ id: null, sign: 'NEW_SIGN' })).toBe('NEW_SIGN');
  });
});
