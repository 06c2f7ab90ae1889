import { Alert, AlertGroup } from '@patternfly/react-core';
import type { Finding } from '../api/types';
import { fieldTerm, ruleTerm } from '../trade/terms';

const LOOK = { INFO: 'info', WARNING: 'warning', VERIFY: 'warning', REJECT: 'danger' } as const;

/** What the business rules found, in words. */
export function Findings({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <AlertGroup aria-label="Findings">
      {findings.map((finding) => (
        <Alert
          key={`${finding.rule} ${finding.message}`}
          isInline
          variant={LOOK[finding.severity as keyof typeof LOOK] ?? 'info'}
          title={ruleTerm(finding.rule)}
          component="h2"
        >
          {finding.message}
          {finding.fields.length > 0 && <span className="ch-finding-fields"> ({finding.fields.map(fieldTerm).join(', ')})</span>}
        </Alert>
      ))}
    </AlertGroup>
  );
}
