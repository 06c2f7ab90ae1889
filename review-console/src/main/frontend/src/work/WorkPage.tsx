import { Alert, Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, PageSection } from '@patternfly/react-core';
import { CheckCircleIcon } from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api } from '../api/client';
import type { ClaimedTask } from '../api/types';
import { Failure } from '../app/Failure';
import { Waiting } from '../app/Waiting';
import { TaskForm } from './TaskForm';
import type { Done } from './useTask';

type Desk =
  | { state: 'claiming' }
  | { state: 'empty' }
  | { state: 'paused' }
  | { state: 'working'; task: ClaimedTask }
  | { state: 'failed'; error: Error; task: string | undefined };

const LOOK_AGAIN_MILLIS = 10_000;

const SAID: Record<Done, string | null> = {
  keyed: 'Submitted. The case is accepted and will be posted.',
  rejected: 'Rejected. The result says why.',
  released: null,
};

/** The verifier's place: the next task, and after it the next, until there is none. */
export function WorkPage() {
  const { task: wanted } = useParams();
  const navigate = useNavigate();
  const [desk, setDesk] = useState<Desk>({ state: 'claiming' });
  const [said, setSaid] = useState<string | null>(null);

  const claim = useCallback(async (task?: string) => {
    setDesk((before) => (before.state === 'empty' ? before : { state: 'claiming' }));
    try {
      const claimed = await (task === undefined ? api.claimNext() : api.claim(task));
      setDesk(claimed === undefined ? { state: 'empty' } : { state: 'working', task: claimed });
    } catch (error) {
      setDesk({ state: 'failed', error: error as Error, task });
    }
  }, []);

  useEffect(() => void claim(wanted), [claim, wanted]);

  useEffect(() => {
    if (desk.state !== 'empty') return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && void claim(), LOOK_AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [desk.state, claim]);

  const done = (how: Done) => {
    setSaid(SAID[how]);
    if (how === 'released') setDesk({ state: 'paused' });
    else if (wanted === undefined) void claim();
    else void navigate('/work', { replace: true });
  };

  return (
    <PageSection isFilled className="ch-work">
      <div role="status">{said !== null && <Alert isInline isPlain variant="success" title={said} />}</div>
      {desk.state === 'claiming' && <Waiting what="the next task" />}
      {desk.state === 'failed' && <Failure error={desk.error} onAgain={() => void claim(desk.task)} />}
      {desk.state === 'empty' && (
        <EmptyState titleText="Nothing to verify" headingLevel="h1" icon={CheckCircleIcon} status="success">
          <EmptyStateBody>No task is waiting. New ones appear here by themselves.</EmptyStateBody>
          <EmptyStateFooter>
            <EmptyStateActions>
              <Button variant="secondary" onClick={() => void claim()}>
                Look now
              </Button>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {desk.state === 'paused' && (
        <EmptyState titleText="Task given back" headingLevel="h1">
          <EmptyStateBody>Somebody else may take it now.</EmptyStateBody>
          <EmptyStateFooter>
            <EmptyStateActions>
              <Button autoFocus onClick={() => (wanted === undefined ? void claim() : void navigate('/work'))}>
                Next task
              </Button>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {desk.state === 'working' && (
        <TaskForm
          key={`${desk.task.id} ${desk.task.fence}`}
          task={desk.task}
          onDone={done}
          onReclaim={(task) => void claim(task)}
        />
      )}
    </PageSection>
  );
}
