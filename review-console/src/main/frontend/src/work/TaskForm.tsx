import { Button, Form, Title } from '@patternfly/react-core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { ClaimedTask, Field } from '../api/types';
import { Findings } from '../item/Findings';
import { ItemImage } from '../item/ItemImage';
import { formTerm, variantReason } from '../trade/forms';
import { FieldEntry } from './FieldEntry';
import { KeyHints } from './KeyHints';
import { candidatesOf, currentField, type Keying } from './keying';
import { LeaseClock } from './LeaseClock';
import { RejectDialog } from './RejectDialog';
import { commandFor } from './shortcuts';
import { TroubleNote } from './TroubleNote';
import { preloadNext, useTask, type Done } from './useTask';

interface Props {
  task: ClaimedTask;
  onDone: (how: Done) => void;
  onReclaim: (task: string) => void;
}

/** One task being keyed: the doubtful fields on the left, the whole item on the right, all by keyboard. */
export function TaskForm({ task, onDone, onReclaim }: Props) {
  const { state, act, reject, renew } = useTask(task, onDone);
  const keyedSinceRenewal = useRef(false);
  const [renewed, setRenewed] = useState(task.leaseSeconds);
  useEffect(() => {
    setRenewed(state.task.leaseSeconds);
    keyedSinceRenewal.current = false;
  }, [state.task.fence, state.task.leaseSeconds]);
  useEffect(() => void preloadNext(task.id).catch(() => undefined), [task.id]);

  const onKey = (event: KeyboardEvent) => {
    keyedSinceRenewal.current = true;
    if (state.phase === 'rejecting' || event.target instanceof HTMLAnchorElement) return;
    const command = commandFor({ ...pressOf(event), isComposing: event.nativeEvent.isComposing });
    if (command === null || (command.type === 'enter' && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    act(command);
  };

  const current = currentField(state);
  const page = state.task.pages.find((candidate) => candidate.page === (fieldOf(state, current)?.box?.page ?? 1));
  const findings = state.trouble?.kind === 'rules' ? state.trouble.findings : state.task.findings;
  return (
    // Keys count wherever the focus is within the task.
    <section className="ch-task" aria-label="Task" onKeyDown={onKey}>
      <div className="ch-task-head">
        <Title headingLevel="h1" size="xl">
          Verify
        </Title>
        <span className="ch-task-of">
          <Link to={`/cases/${state.task.caseId}`}>{state.task.caseId}</Link>{' · '}
          <span title={variantReason(state.task.variant)}>{formTerm(state.task.template, state.task.variant)}</span>
        </span>
        <LeaseClock
          seconds={renewed}
          fence={state.task.fence}
          onNearEnd={() => keyedSinceRenewal.current && renew()}
          onEnd={() => act({ type: 'lost' })}
        />
      </div>
      <div className="ch-task-body">
        <div className="ch-task-entries">
          <TroubleNote
            state={state}
            onSubmit={() => act({ type: 'submit' })}
            onReclaim={() => onReclaim(task.id)}
            onNext={() => onDone('released')}
          />
          <Form onSubmit={(event) => event.preventDefault()}>
            {state.task.doubtful.flatMap((name) => fieldOf(state, name) ?? []).map((field) => (
              <FieldEntry
                key={field.name}
                caseId={state.task.caseId}
                field={field}
                pages={state.task.pages}
                value={state.values[field.name] ?? ''}
                isCurrent={field.name === current}
                isConfirmed={state.confirmed.has(field.name)}
                isBusy={state.phase !== 'keying' && state.phase !== 'rejecting'}
                candidates={candidatesOf(state.task, field.name)}
                wrong={wrongOf(state, field.name)}
                onType={(value) => act({ type: 'typed', field: field.name, value })}
                onFocus={() => act({ type: 'focused', field: field.name })}
                onCandidate={(position) => act({ type: 'candidate', position })}
              />
            ))}
          </Form>
        </div>
        <div className="ch-task-item">
          {page === undefined ? (
            <p className="ch-picture-failed">There is no picture of this item.</p>
          ) : (
            <ItemImage
              caseId={state.task.caseId}
              page={page}
              fields={state.task.fields}
              current={current}
              onPick={(field) => act({ type: 'focused', field })}
            />
          )}
          <Findings findings={findings} />
        </div>
      </div>
      <div className="ch-task-foot">
        <div className="ch-task-actions">
          <Button onClick={() => act({ type: 'submit' })} isLoading={state.phase === 'sending'} isDisabled={state.phase !== 'keying'}>
            Submit
          </Button>
          <Button variant="secondary" isDanger onClick={() => act({ type: 'reject-opened' })} isDisabled={state.phase !== 'keying'}>
            Reject…
          </Button>
          <Button variant="link" onClick={() => act({ type: 'release' })}>
            Release
          </Button>
        </div>
        <KeyHints />
      </div>
      {state.phase === 'rejecting' && <RejectDialog onReject={reject} onClose={() => act({ type: 'reject-closed' })} />}
    </section>
  );
}

function fieldOf(state: Keying, name: string): Field | undefined {
  return state.task.fields.find((field) => field.name === name);
}

function wrongOf(state: Keying, name: string): string | undefined {
  if (state.trouble?.kind === 'rules') return state.trouble.wrongFields[name];
  if (state.trouble?.kind === 'incomplete' && state.trouble.field === name) return 'Key what is written, or reject the item';
  return undefined;
}

function pressOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  return { key, code, altKey, ctrlKey, metaKey, shiftKey };
}
