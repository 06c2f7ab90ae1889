import type { Audit, CaseDetail, CaseLine, ClaimedTask, Counts, KeyedCase, Lease, Me, OpenTask } from './types';

/** The server said no; `code` is one of its problem codes, never a made-up one. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** The session is over: nothing that was keyed is lost, but nothing more is sent before a new sign-in. */
export class SessionExpired extends Error {
  constructor() {
    super('You have been signed out.');
    this.name = 'SessionExpired';
  }
}

/** The server was not reached at all. */
export class Unreachable extends Error {
  constructor() {
    super('The server cannot be reached.');
    this.name = 'Unreachable';
  }
}

interface Sending {
  method?: 'GET' | 'POST';
  body?: unknown;
}

async function call<T>(path: string, { method = 'GET', body }: Sending = {}): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    // Makes the server answer 401 instead of redirecting to the sign-in page.
    'X-Requested-With': 'XMLHttpRequest',
  };
  if (method !== 'GET') {
    // A page of another origin cannot send this header: it is the guard against forged requests.
    headers['X-Clearhand'] = '1';
    headers['Content-Type'] = 'application/json';
  }
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      redirect: 'manual',
      cache: 'no-store',
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
  } catch {
    throw new Unreachable();
  }
  if (response.status === 401 || response.type === 'opaqueredirect') throw new SessionExpired();
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const told = (await response.json()) as { code?: string; detail?: string; title?: string };
    return new Problem(response.status, told.code ?? `HTTP_${response.status}`, told.detail ?? told.title ?? response.statusText);
  } catch {
    return new Problem(response.status, `HTTP_${response.status}`, `The server answered ${response.status}.`);
  }
}

const id = encodeURIComponent;

export const api = {
  me: () => call<Me>('me'),
  /** Where the browser has to go to end the session at the identity provider too. */
  signOut: () => call<{ location: string }>('me/sign-out', { method: 'POST' }),
  counts: () => call<Counts>('stats'),
  openTasks: () => call<OpenTask[]>('tasks'),
  /** Undefined when there is nothing to do. */
  claimNext: () => call<ClaimedTask | undefined>('tasks/next', { method: 'POST' }),
  claim: (task: string) => call<ClaimedTask>(`tasks/${id(task)}/claim`, { method: 'POST' }),
  renew: (task: string, fence: number) => call<Lease>(`tasks/${id(task)}/renew`, { method: 'POST', body: { fence } }),
  release: (task: string, fence: number) => call<void>(`tasks/${id(task)}/release`, { method: 'POST', body: { fence } }),
  key: (task: string, fence: number, values: Record<string, string>) =>
    call<KeyedCase>(`tasks/${id(task)}/values`, { method: 'POST', body: { fence, values } }),
  reject: (task: string, fence: number, reason: string) =>
    call<void>(`tasks/${id(task)}/rejection`, { method: 'POST', body: { fence, reason } }),
  cases: (state: string | null) => call<CaseLine[]>(state === null ? 'cases' : `cases?state=${id(state)}`),
  case: (caseId: string) => call<CaseDetail>(`cases/${id(caseId)}`),
  audit: (caseId: string) => call<Audit>(`cases/${id(caseId)}/audit`),
};

/** A picture as an object address of this page; the caller revokes it. */
export async function picture(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { headers: { Accept: 'image/png', 'X-Requested-With': 'XMLHttpRequest' }, redirect: 'manual' });
  } catch {
    throw new Unreachable();
  }
  if (response.status === 401 || response.type === 'opaqueredirect') throw new SessionExpired();
  if (!response.ok) throw await problemOf(response);
  return URL.createObjectURL(await response.blob());
}

export const pageImage = (caseId: string, page: number) => `/api/cases/${id(caseId)}/pages/${page}`;

/** Heights of a field that its snippet shows around it. */
export const SNIPPET_MARGIN = 0.35;

export const fieldImage = (caseId: string, field: string) => `/api/cases/${id(caseId)}/fields/${id(field)}/image?margin=${SNIPPET_MARGIN}`;
