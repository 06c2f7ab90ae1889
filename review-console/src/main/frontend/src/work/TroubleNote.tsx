import { Alert, AlertActionLink, Button } from '@patternfly/react-core';
import { fieldTerm } from '../trade/terms';
import type { Keying } from './keying';

interface Props {
  state: Keying;
  onSubmit: () => void;
  onReclaim: () => void;
  onNext: () => void;
}

/** What went wrong, in one sentence, and the way on. What was keyed is always still there. */
export function TroubleNote({ state, onSubmit, onReclaim, onNext }: Props) {
  if (state.phase === 'lost') {
    return (
      <Alert
        isInline
        variant="danger"
        component="h2"
        title="This task is no longer yours"
        actionLinks={
          <>
            <AlertActionLink onClick={onReclaim}>Claim it again</AlertActionLink>
            <AlertActionLink onClick={onNext}>Go to the next task</AlertActionLink>
          </>
        }
      >
        The lease ran out or somebody else took the task. Nothing was sent; your entries are kept below.
      </Alert>
    );
  }
  if (state.askedToLeave) {
    return (
      <Alert isInline variant="warning" component="h2" title="Press Esc once more to give the task back">
        What you keyed is dropped then. Any other key goes on.
      </Alert>
    );
  }
  const { trouble } = state;
  if (trouble === null) return null;
  switch (trouble.kind) {
    case 'incomplete':
      return <Alert isInline variant="warning" component="h2" title={`${fieldTerm(trouble.field)} is empty`} />;
    case 'refused':
      return (
        <Alert isInline variant="danger" component="h2" title="The server refused this">
          {trouble.message}
        </Alert>
      );
    case 'unreachable':
      return (
        <Alert
          isInline
          variant="danger"
          component="h2"
          title="The server cannot be reached"
          actionLinks={<AlertActionLink onClick={onSubmit}>Send again</AlertActionLink>}
        >
          Nothing is lost: your entries are kept below.
        </Alert>
      );
    case 'signed-out':
      return (
        <Alert
          isInline
          variant="danger"
          component="h2"
          title="You have been signed out"
          actionLinks={
            <>
              <Button component="a" variant="link" isInline href="/signed-in" target="_blank" rel="noopener">
                Sign in in a new tab
              </Button>
              <AlertActionLink onClick={onSubmit}>Send again</AlertActionLink>
            </>
          }
        >
          Nothing was sent. Your entries are kept below: sign in in a new tab, come back and send them.
        </Alert>
      );
    case 'rules':
      return (
        <Alert isInline variant="warning" component="h2" title="The item does not pass yet">
          The rules ran again with your values. Check them against the item, or reject it.
        </Alert>
      );
  }
}
