import { Alert, Button, Title } from '@patternfly/react-core';
import { api } from '../api/client';
import type { AuditLine } from '../api/types';
import { useLoaded } from '../app/useLoaded';
import { Waiting } from '../app/Waiting';
import { when } from '../trade/time';

/** Everything that was ever done to the case, and whether that record is as it was written. */
export function History({ caseId }: { caseId: string }) {
  const [audit, again] = useLoaded(`audit ${caseId}`, () => api.audit(caseId));
  return (
    <section>
      <Title headingLevel="h2" size="lg">
        History
      </Title>
      {audit.state === 'loading' && <Waiting what="the history" />}
      {audit.state === 'failed' && (
        <Alert isInline variant="danger" title="The history could not be loaded" component="h3" actionLinks={<Button variant="link" isInline onClick={again}>Try again</Button>}>
          {audit.error.message}
        </Alert>
      )}
      {audit.state === 'ready' && (
        <>
          <Alert
            isInline
            component="h3"
            variant={audit.value.chain.intact ? 'success' : 'danger'}
            title={audit.value.chain.intact ? 'The hash chain is intact' : 'The hash chain is broken'}
          >
            {audit.value.chain.message}
          </Alert>
          <Entries entries={audit.value.entries} />
        </>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: AuditLine[] }) {
  return (
    <table className="pf-v6-c-table pf-m-grid-md pf-m-compact ch-table" aria-label="History of the case">
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">At</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Detail</th>
          <th scope="col">Hash</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.sequence}>
            <td>{entry.sequence}</td>
            <td>{when(entry.at)}</td>
            <td>{entry.actor}</td>
            <td>{said(entry.action)}</td>
            <td>
              <details>
                <summary>Show</summary>
                <pre className="ch-detail">{entry.detail}</pre>
              </details>
            </td>
            <td className="ch-id" title={entry.hash}>
              {entry.hash.slice(0, 12)}…
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const said = (action: string) => (action.charAt(0) + action.slice(1).toLowerCase()).replaceAll('_', ' ');
