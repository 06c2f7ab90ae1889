import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { CheckCircleIcon } from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';

/** Where a sign-in in a second tab ends: it must not claim anything, the first tab goes on with its task. */
export function SignedInPage() {
  return (
    <EmptyState titleText="You are signed in again" headingLevel="h1" icon={CheckCircleIcon} status="success">
      <EmptyStateBody>Close this tab and go on in the one with your task. Nothing you keyed there is lost.</EmptyStateBody>
    </EmptyState>
  );
}
