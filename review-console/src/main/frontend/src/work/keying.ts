import type { ClaimedTask, Finding } from '../api/types';

/** One claimed task under the verifier's hands: a pure state machine, so that every key can be tested without a browser. */
export interface Keying {
  task: ClaimedTask;
  values: Record<string, string>;
  /** Fields the verifier has confirmed with Enter, in any order. */
  confirmed: ReadonlySet<string>;
  /** Index into task.doubtful of the field under the cursor. */
  current: number;
  phase: Phase;
  /** Why the last attempt did not go through; the values stay. */
  trouble: Trouble | null;
  /** True after a first Esc while something was keyed: the second one gives the task back. */
  askedToLeave: boolean;
}

/** `lost`: the lease ran out or somebody else has the task, so nothing can be sent under this fence any more. */
export type Phase = 'keying' | 'rejecting' | 'sending' | 'releasing' | 'lost';

export type Trouble =
  | { kind: 'incomplete'; field: string }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'rules'; wrongFields: Record<string, string>; findings: Finding[] };

export type KeyingAction =
  | { type: 'typed'; field: string; value: string }
  | { type: 'focused'; field: string }
  | { type: 'candidate'; position: number }
  | { type: 'enter' }
  | { type: 'back' }
  | { type: 'submit' }
  | { type: 'release' }
  | { type: 'reject-opened' }
  | { type: 'reject-closed' }
  | { type: 'reject-sent' }
  | { type: 'failed'; trouble: Trouble }
  | { type: 'renewed'; fence: number; leasedUntil: string; leaseSeconds: number }
  | { type: 'lost' };

/** Starts with what the machine read, or with what this person had keyed before when there is a draft. */
export function begin(task: ClaimedTask, draft: Record<string, string> = {}): Keying {
  const values: Record<string, string> = {};
  for (const name of task.doubtful) {
    values[name] = draft[name] ?? task.fields.find((field) => field.name === name)?.value ?? '';
  }
  return { task, values, confirmed: new Set(), current: 0, phase: 'keying', trouble: null, askedToLeave: false };
}

export function keying(state: Keying, action: KeyingAction): Keying {
  switch (action.type) {
    case 'failed':
      return { ...state, phase: state.phase === 'lost' ? 'lost' : 'keying', trouble: action.trouble, confirmed: new Set() };
    case 'lost':
      return { ...state, phase: 'lost' };
    case 'renewed':
      return {
        ...state,
        task: { ...state.task, fence: action.fence, leasedUntil: action.leasedUntil, leaseSeconds: action.leaseSeconds },
      };
    case 'reject-closed':
      return state.phase === 'rejecting' ? { ...state, phase: 'keying' } : state;
    case 'reject-sent':
      return state.phase === 'rejecting' ? { ...state, phase: 'sending', trouble: null } : state;
    case 'release':
      return released(state);
    default:
      // While something is on its way, or the task is gone, no key changes anything.
      return state.phase === 'keying' ? whileKeying(state, action) : state;
  }
}

/** Esc gives the task back; with something keyed it asks for a second Esc first. */
function released(state: Keying): Keying {
  if (state.phase !== 'keying' && state.phase !== 'lost') return state;
  if (state.phase === 'keying' && isTouched(state) && !state.askedToLeave) return { ...state, askedToLeave: true };
  return { ...state, phase: 'releasing' };
}

function whileKeying(before: Keying, action: KeyingAction): Keying {
  const state = before.askedToLeave && action.type !== 'focused' ? { ...before, askedToLeave: false } : before;
  const names = state.task.doubtful;
  switch (action.type) {
    case 'typed':
      return withValue(state, action.field, action.value);
    case 'focused': {
      const index = names.indexOf(action.field);
      return index < 0 || index === state.current ? state : { ...state, current: index };
    }
    case 'candidate': {
      const name = currentField(state);
      const value = candidatesOf(state.task, name)[action.position];
      return value === undefined ? state : withValue(state, name, value);
    }
    case 'enter':
      return entered(state);
    case 'back':
      return { ...state, current: Math.max(0, state.current - 1) };
    case 'submit':
      return submitted({ ...state, confirmed: new Set(names) });
    case 'reject-opened':
      return { ...state, phase: 'rejecting' };
    default:
      return state;
  }
}

/** Enter accepts the field and goes on to the next one not yet accepted; on the last it submits. */
function entered(state: Keying): Keying {
  const name = currentField(state);
  if (state.values[name]?.trim() === '') return { ...state, trouble: { kind: 'incomplete', field: name } };
  const confirmed = new Set(state.confirmed).add(name);
  const names = state.task.doubtful;
  const next = nextUnconfirmed(names, confirmed, state.current);
  if (next === null) return submitted({ ...state, confirmed });
  return { ...state, confirmed, current: next, trouble: null };
}

function submitted(state: Keying): Keying {
  const empty = state.task.doubtful.findIndex((name) => (state.values[name] ?? '').trim() === '');
  if (empty >= 0) {
    return { ...state, current: empty, trouble: { kind: 'incomplete', field: state.task.doubtful[empty]! } };
  }
  return { ...state, phase: 'sending', trouble: null };
}

function withValue(state: Keying, field: string, value: string): Keying {
  const confirmed = new Set(state.confirmed);
  confirmed.delete(field);
  return { ...state, values: { ...state.values, [field]: value }, confirmed, trouble: null };
}

function nextUnconfirmed(names: string[], confirmed: ReadonlySet<string>, from: number): number | null {
  for (let step = 1; step <= names.length; step++) {
    const index = (from + step) % names.length;
    if (!confirmed.has(names[index]!)) return index;
  }
  return null;
}

export function currentField(state: Keying): string {
  return state.task.doubtful[state.current] ?? '';
}

/** The reading first, then its alternatives, each value once. */
export function candidatesOf(task: ClaimedTask, name: string): string[] {
  const field = task.fields.find((candidate) => candidate.name === name);
  if (field === undefined) return [];
  const values = [field.value, ...field.alternatives.map((alternative) => alternative.value)];
  return [...new Set(values.filter((value): value is string => value !== null && value !== ''))].slice(0, 5);
}

/** What is sent: trimmed values of the doubtful fields only. */
export function keyedValues(state: Keying): Record<string, string> {
  return Object.fromEntries(state.task.doubtful.map((name) => [name, (state.values[name] ?? '').trim()]));
}

/** True when anything differs from what the machine read: leaving would lose work. */
export function isTouched(state: Keying): boolean {
  const fresh = begin(state.task).values;
  return state.confirmed.size > 0 || Object.entries(state.values).some(([name, value]) => value !== fresh[name]);
}
