/** The case id of what somebody pasted: an id as it is, or the SHA-256 of the document, whose first half the id is made of. */
export function caseIdOf(pasted: string): string | null {
  const text = pasted.trim().toLowerCase();
  if (/^c-[0-9a-f]{32}$/.test(text)) return text;
  if (/^[0-9a-f]{64}$/.test(text)) return `c-${text.slice(0, 32)}`;
  return null;
}
