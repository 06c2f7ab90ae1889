import { Button, EmptyState, EmptyStateBody, PageSection, Title, Toolbar, ToolbarContent, ToolbarItem } from '@patternfly/react-core';
import { InboxIcon } from '@patternfly/react-icons/dist/esm/icons/inbox-icon';
import { useContext } from 'react';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/client';
import type { OpenTask } from '../api/types';
import { Failure } from '../app/Failure';
import { Person, useMay } from '../app/person';
import { useLoaded } from '../app/useLoaded';
import { Waiting } from '../app/Waiting';
import { fieldTerm } from '../trade/terms';
import { age } from '../trade/time';

/** What waits for a person, oldest first. */
export function QueuePage() {
  const [tasks, again] = useLoaded('tasks', api.openTasks);
  return (
    <PageSection isFilled>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <Title headingLevel="h1">Queue</Title>
          </ToolbarItem>
          <ToolbarItem align={{ default: 'alignEnd' }}>
            <Button variant="secondary" onClick={again}>
              Refresh
            </Button>
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {tasks.state === 'loading' && <Waiting what="the queue" />}
      {tasks.state === 'failed' && <Failure error={tasks.error} onAgain={again} />}
      {tasks.state === 'ready' && tasks.value.length === 0 && (
        <EmptyState titleText="The queue is empty" headingLevel="h2" icon={InboxIcon}>
          <EmptyStateBody>Documents whose fields are sure pass without a person.</EmptyStateBody>
        </EmptyState>
      )}
      {tasks.state === 'ready' && tasks.value.length > 0 && <Tasks tasks={tasks.value} />}
    </PageSection>
  );
}

function Tasks({ tasks }: { tasks: OpenTask[] }) {
  const me = useContext(Person);
  const keys = useMay('VERIFIER', 'SUPERVISOR');
  const navigate = useNavigate();
  const now = Date.now();
  return (
    <table className="pf-v6-c-table pf-m-grid-md pf-m-compact ch-table" aria-label="Open tasks">
      <thead>
        <tr>
          <th scope="col">Waiting</th>
          <th scope="col">Case</th>
          <th scope="col">Form</th>
          <th scope="col">To verify</th>
          <th scope="col">Held by</th>
          {keys && <th scope="col">Action</th>}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <td>{age(task.openedAt, now)}</td>
            <td>
              <Link to={`/cases/${task.caseId}`} className="ch-id">
                {task.caseId}
              </Link>
            </td>
            <td>{task.template}</td>
            <td>{task.fields.map(fieldTerm).join(', ')}</td>
            <td>{task.claimedBy === null ? '–' : task.claimedBy === me.name ? 'You' : task.claimedBy}</td>
            {keys && (
              <td>
                <Button
                  size="sm"
                  variant="secondary"
                  isDisabled={task.claimedBy !== null && task.claimedBy !== me.name}
                  aria-label={`Verify case ${task.caseId}`}
                  onClick={() => void navigate(`/work/${task.id}`)}
                >
                  Verify
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
