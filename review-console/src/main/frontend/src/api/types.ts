/** What the console's API says; the Java records in org.clearhand.console are the source. */

export type Role = 'OPERATOR' | 'VERIFIER' | 'SUPERVISOR' | 'AUDITOR' | 'ADMIN';

export interface Me {
  name: string;
  roles: Role[];
}

/** In pixels of the page image, page from 1. */
export interface Box {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Candidate {
  value: string;
  confidence: number;
}

/** One word of a field: how sure the reader is of it, and where it stands. */
export interface Word {
  confidence: number;
  box: Box;
}

export interface Field {
  name: string;
  type: string;
  value: string | null;
  confidence: number;
  accepted: boolean;
  origin: string;
  modelId: string | null;
  alternatives: Candidate[];
  box: Box | null;
  words: Word[];
  why: string[];
}

export interface Finding {
  rule: string;
  severity: string;
  message: string;
  fields: string[];
}

export interface Page {
  page: number;
  width: number;
  height: number;
}

/** Which variant of its template a form was read as; id is null where it was read as the typical page. */
export interface Variant {
  id: string | null;
  sign: string;
}

export interface OpenTask {
  id: string;
  caseId: string;
  template: string | null;
  fields: string[];
  openedAt: string;
  claimedBy: string | null;
  leasedUntil: string | null;
}

export interface ClaimedTask {
  id: string;
  caseId: string;
  template: string | null;
  variant: Variant | null;
  fence: number;
  leasedUntil: string;
  /** Seconds of lease left when the answer was written, so that the countdown does not depend on this machine's clock. */
  leaseSeconds: number;
  /** Names of the fields to key, in the order of keying. */
  doubtful: string[];
  fields: Field[];
  findings: Finding[];
  pages: Page[];
}

export interface Lease {
  fence: number;
  leasedUntil: string;
  leaseSeconds: number;
}

export interface KeyedCase {
  caseId: string;
  /** ACCEPTED, or AWAITING_VERIFICATION when something is still wrong and the lease goes on. */
  state: string;
  wrongFields: Record<string, string>;
  findings: Finding[];
}

export interface CaseLine {
  id: string;
  state: string;
  source: Source;
  receivedAt: string;
  changedAt: string;
}

export interface Source {
  kind: string;
  sender: string;
  name: string;
}

export interface CaseDetail extends CaseLine {
  template: string | null;
  variant: Variant | null;
  sha256: string;
  mediaType: string;
  bytes: number;
  fields: Field[];
  findings: Finding[];
  pages: Page[];
  problem: { code: string; message: string } | null;
  /** Of an item that was cut out of a scan: the scan, and the place on it in pixels of the scanned page. */
  scan: { caseId: string; sha256: string; item: number; items: number; box: Box } | null;
  /** The cases of the items a scan was divided into. */
  items: string[];
}

export interface AuditLine {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  detail: string;
  hash: string;
}

export interface Audit {
  caseId: string;
  chain: { intact: boolean; message: string };
  entries: AuditLine[];
}

export interface Counts {
  cases: { state: string; count: number }[];
}
