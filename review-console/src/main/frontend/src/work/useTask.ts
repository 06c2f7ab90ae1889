import { useCallback, useEffect, useReducer, useRef } from 'react';
import { api, fieldImage, pageImage, Problem, SessionExpired, Unreachable } from '../api/client';
import type { ClaimedTask } from '../api/types';
import { preload } from '../item/pictures';
import { dropDraft, draftOf, keepDraft } from './drafts';
import { begin, keyedValues, keying, type Keying, type KeyingAction, type Trouble } from './keying';

export interface Hands {
  state: Keying;
  act: (action: KeyingAction) => void;
  reject: (reason: string) => void;
  renew: () => void;
}

/** Joins the keying of one claimed task to the server: sends what the state machine says is to be sent, and nothing else. */
export function useTask(task: ClaimedTask, onDone: (how: Done) => void): Hands {
  const [state, act] = useReducer(keying, task, (claimed) => begin(claimed, draftOf(claimed.id)));
  const latest = useRef(state);
  latest.current = state;
  const sentReason = useRef<string | null>(null);

  useEffect(() => keepDraft(state.task.id, state.values), [state.task.id, state.values]);

  useEffect(() => {
    if (state.phase === 'releasing') void giveBack(latest.current, onDone);
    if (state.phase !== 'sending') return;
    const reason = sentReason.current;
    sentReason.current = null;
    void send(latest.current, reason, act, onDone);
    // Only the change of phase sends.
  }, [state.phase]);

  const reject = useCallback((reason: string) => {
    sentReason.current = reason;
    act({ type: 'reject-sent' });
  }, []);

  const renew = useCallback(() => {
    const { task: held } = latest.current;
    api.renew(held.id, held.fence).then(
      (lease) => act({ type: 'renewed', ...lease }),
      (error: Error) => isLost(error) && act({ type: 'lost' }),
    );
  }, []);

  return { state, act, reject, renew };
}

export type Done = 'keyed' | 'rejected' | 'released';

async function send(state: Keying, reason: string | null, act: (action: KeyingAction) => void, onDone: (how: Done) => void) {
  const { id, fence } = state.task;
  try {
    if (reason !== null) {
      await api.reject(id, fence, reason);
      dropDraft(id);
      onDone('rejected');
      return;
    }
    const outcome = await api.key(id, fence, keyedValues(state));
    if (outcome.state === 'AWAITING_VERIFICATION') {
      act({ type: 'failed', trouble: { kind: 'rules', wrongFields: outcome.wrongFields, findings: outcome.findings } });
      return;
    }
    dropDraft(id);
    onDone('keyed');
  } catch (error) {
    if (isLost(error)) act({ type: 'lost' });
    else act({ type: 'failed', trouble: troubleOf(error) });
  }
}

async function giveBack(state: Keying, onDone: (how: Done) => void) {
  dropDraft(state.task.id);
  try {
    await api.release(state.task.id, state.task.fence);
  } catch {
    // A lease that cannot be given back now ends by itself.
  }
  onDone('released');
}

const isLost = (error: unknown) => error instanceof Problem && ['LEASE_LOST', 'WRONG_STATE', 'TASK_NOT_FOUND', 'TASK_HELD'].includes(error.code);

export function troubleOf(error: unknown): Trouble {
  if (error instanceof SessionExpired) return { kind: 'signed-out' };
  if (error instanceof Unreachable) return { kind: 'unreachable' };
  return { kind: 'refused', message: error instanceof Error ? error.message : 'Unknown' };
}

/** Loads the pictures of the task that will probably come next. */
export async function preloadNext(current: string): Promise<void> {
  const open = await api.openTasks();
  const next = open.find((task) => task.id !== current && task.claimedBy === null);
  if (next === undefined) return;
  const pictures = [pageImage(next.caseId, 1), ...next.fields.map((field) => fieldImage(next.caseId, field))];
  await Promise.allSettled(pictures.map(preload));
}
