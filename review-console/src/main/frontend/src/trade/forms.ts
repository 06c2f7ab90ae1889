import type { Variant } from '../api/types';

const SIGN_TERMS: Record<string, string> = {
  CODE_LINE: 'told by the code line',
  ANCHORS: 'told by where its print stands',
  CONTRADICTION: 'the code line names a bank that prints it otherwise',
  OTHER_BANK: 'the code line names a bank without a variant',
  UNSURE: 'neither the code line nor the print tells the bank',
};

/** What a form was read as, in one line: template and variant. A template without variants says nothing of one. */
export function formTerm(template: string | null, variant: Variant | null): string {
  if (template === null) return 'Not identified';
  return variant === null ? template : `${template}, ${variant.id ?? 'typical page'}`;
}

/** What told the variant, or why none was told; empty for a template without variants. */
export function variantReason(variant: Variant | null): string {
  return variant === null ? '' : (SIGN_TERMS[variant.sign] ?? variant.sign);
}
