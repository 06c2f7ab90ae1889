import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { ExclamationCircleIcon } from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { Problem, SessionExpired } from '../api/client';

/** A page that could not be loaded, and why. */
export function Failure({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const expired = error instanceof SessionExpired;
  return (
    <EmptyState titleText={expired ? 'You have been signed out' : 'This could not be loaded'} headingLevel="h1" icon={ExclamationCircleIcon} status="danger">
      <EmptyStateBody>
        {expired ? 'The session ended, by time or by a sign-out elsewhere. Sign in to go on.' : error.message}
        {error instanceof Problem && <span className="ch-code"> {error.code}</span>}
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          {expired ? (
            <Button onClick={() => window.location.reload()}>Sign in</Button>
          ) : (
            <Button onClick={onAgain}>Try again</Button>
          )}
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
}
