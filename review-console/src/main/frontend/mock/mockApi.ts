import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { CASES, FIELDS, item, snippet, TASKS, type MockTask } from './madeUp.ts';

// Development only: answers the console's API from made-up data, so that the pages can be seen without a server.
// ?mock=empty|down|signed-out in the page's address (kept until the next one) shows the other states.

let mood = '';
let fence = 1;
let waiting = [...TASKS];

export function mockApi(): Plugin {
  return {
    name: 'clearhand-mock-api',
    configureServer: (server) => void server.middlewares.use(answer),
  };
}

const answer: Connect.NextHandleFunction = (request, response, next) => {
  const address = new URL(request.url ?? '/', 'http://mock');
  const asked = address.searchParams.get('mock');
  if (asked !== null) {
    mood = asked;
    waiting = asked === 'empty' ? [] : [...TASKS];
  }
  if (!address.pathname.startsWith('/api/')) return next();
  void respond(address, request, response);
};

async function respond(address: URL, request: IncomingMessage, response: ServerResponse) {
  const path = address.pathname.slice('/api/'.length).split('/').map(decodeURIComponent);
  const json = (value: unknown, status = 200) => {
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(status === 204 ? undefined : JSON.stringify(value));
  };
  const svg = (text: string) => response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(text);
  const problem = (status: number, code: string, detail: string) => json({ code, detail, status }, status);

  if (path[0] === 'me') return json({ name: 'vera', roles: ['VERIFIER', 'SUPERVISOR'] });
  if (mood === 'signed-out') return problem(401, 'ROLE_MISSING', 'Nobody is signed in.');
  if (mood === 'down') return problem(503, 'DATABASE_UNAVAILABLE', 'The database cannot be reached.');
  if (path[0] === 'stats') {
    return json({ cases: [['POSTED', 1284], ['AWAITING_VERIFICATION', waiting.length], ['REJECTED', 7], ['PARKED', 3]].map(([state, count]) => ({ state, count })) });
  }
  if (path[0] === 'cases') {
    if (path[2] === 'pages') return svg(item());
    if (path[2] === 'fields') return svg(snippet(path[3] ?? ''));
    if (path[2] === 'audit') return json(audit(path[1] ?? ''));
    if (path[1] === undefined) return json(CASES.filter(({ state }) => [null, state].includes(address.searchParams.get('state'))));
    const line = CASES.find(({ id }) => id === path[1]);
    return line === undefined ? problem(404, 'CASE_NOT_FOUND', 'There is no such case.') : json(line);
  }
  if (path[0] === 'tasks') {
    if (path[1] === undefined) return json(waiting.map(openTask));
    if (path[1] === 'next') return waiting[0] === undefined ? json(undefined, 204) : json(claimed(waiting[0]));
    const task = waiting.find(({ id }) => id === path[1]);
    if (task === undefined) return problem(404, 'TASK_NOT_FOUND', 'There is no such task.');
    return taskVerb(task, path[2] ?? '', await bodyOf(request), json);
  }
  return problem(404, 'NOT_FOUND', 'There is nothing at this address.');
}

function taskVerb(task: MockTask, verb: string, body: { values?: Record<string, string> }, json: (value: unknown, status?: number) => void) {
  const lease = claimed(task);
  switch (verb) {
    case 'claim':
      return json(lease);
    case 'renew':
      return json(lease);
    case 'release':
      return json(undefined, 204);
    case 'values': {
      const { courtesyAmount, legalAmount } = body.values ?? {};
      if (courtesyAmount !== undefined && legalAmount !== undefined && courtesyAmount !== legalAmount) {
        const wrongFields = { courtesyAmount: 'Differs from the legal amount', legalAmount: 'Differs from the courtesy amount' };
        return json({ caseId: task.caseId, state: 'AWAITING_VERIFICATION', wrongFields, findings: lease.findings });
      }
      waiting = waiting.filter(({ id }) => id !== task.id);
      return json({ caseId: task.caseId, state: 'ACCEPTED', wrongFields: {}, findings: [] });
    }
    default:
      waiting = waiting.filter(({ id }) => id !== task.id);
      return json(undefined, 204);
  }
}

function claimed(task: MockTask) {
  const leaseSeconds = 300;
  return {
    id: task.id,
    caseId: task.caseId,
    template: task.template,
    variant: task.variant,
    fence: ++fence,
    leasedUntil: new Date(Date.now() + leaseSeconds * 1000).toISOString(),
    leaseSeconds,
    doubtful: task.doubtful,
    fields: FIELDS.map((field) => ({ ...field, accepted: !task.doubtful.includes(field.name) })),
    findings: [{ rule: 'amounts-agree', severity: 'VERIFY', message: 'The amount in figures and the amount in words are not the same.', fields: ['courtesyAmount', 'legalAmount'] }],
    pages: [{ page: 1, width: 1200, height: 550 }],
  };
}

const openTask = ({ id, caseId, template, doubtful, claimedBy }: MockTask) => ({
  id,
  caseId,
  template,
  fields: doubtful,
  openedAt: new Date(Date.now() - 420_000).toISOString(),
  claimedBy,
  leasedUntil: null,
});

const audit = (caseId: string) => ({
  caseId,
  chain: { intact: true, message: 'All 4 entries are as they were written.' },
  entries: ['RECEIVED', 'READ', 'SENT_TO_VERIFICATION', 'TASK_CLAIMED'].map((action, index) => ({
    sequence: index + 1,
    at: new Date(Date.now() - 400_000 + index * 1300).toISOString(),
    actor: action === 'TASK_CLAIMED' ? 'vera' : 'system:adjudication',
    action,
    detail: JSON.stringify({ template: 'us-personal-cheque:1', readingId: 'r-1' }),
    hash: 'ab12cd34'.repeat(8),
  })),
});

async function bodyOf(request: IncomingMessage): Promise<{ values?: Record<string, string> }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as { values?: Record<string, string> });
}
