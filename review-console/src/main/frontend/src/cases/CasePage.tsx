import {
  Alert,
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  PageSection,
  Title,
} from '@patternfly/react-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api/client';
import type { CaseDetail } from '../api/types';
import { Failure } from '../app/Failure';
import { useMay } from '../app/person';
import { StateLabel } from '../app/StateLabel';
import { useLoaded } from '../app/useLoaded';
import { Waiting } from '../app/Waiting';
import { Findings } from '../item/Findings';
import { ItemImage } from '../item/ItemImage';
import { formTerm, variantReason } from '../trade/forms';
import { when } from '../trade/time';
import { FieldTable } from './FieldTable';
import { History } from './History';
import { ScanLinks } from './ScanLinks';

/** One document: what was read, who changed what, how it ended. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const [loaded, again] = useLoaded(`case ${caseId}`, () => api.case(caseId));
  return (
    <PageSection isFilled>
      {loaded.state === 'loading' && <Waiting what="the case" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} onAgain={again} />}
      {loaded.state === 'ready' && <Case document={loaded.value} />}
    </PageSection>
  );
}

function Case({ document }: { document: CaseDetail }) {
  const seesHistory = useMay('AUDITOR', 'SUPERVISOR', 'ADMIN');
  const keys = useMay('VERIFIER', 'SUPERVISOR');
  const seesImages = useMay('OPERATOR', 'VERIFIER', 'SUPERVISOR', 'AUDITOR');
  const [current, setCurrent] = useState<string | undefined>(undefined);
  return (
    <div className="ch-case">
      <div className="ch-task-head">
        <Title headingLevel="h1" size="xl">
          {document.source.name}
        </Title>
        <StateLabel state={document.state} />
        {keys && document.state === 'AWAITING_VERIFICATION' && <Link to={`/work/t-${document.id.slice(2)}`}>Verify this case</Link>}
      </div>
      <ScanLinks document={document} />
      {document.problem !== null && (
        <Alert isInline variant="danger" title={document.problem.code} component="h2">
          {document.problem.message}
        </Alert>
      )}
      <div className="ch-case-body">
        <div className="ch-case-side">
          <About document={document} />
          <Findings findings={document.findings} />
        </div>
        <div className="ch-case-item">
          {seesImages && document.pages.length === 0 && <p className="ch-picture-failed">There is no picture of this document.</p>}
          {seesImages &&
            document.pages.map((page) => (
              <ItemImage key={page.page} caseId={document.id} page={page} fields={document.fields} current={current} onPick={setCurrent} />
            ))}
        </div>
      </div>
      {document.fields.length > 0 && <FieldTable fields={document.fields} current={current} onPick={setCurrent} />}
      {seesHistory && <History caseId={document.id} />}
    </div>
  );
}

function formWithReason({ template, variant }: CaseDetail): string {
  const reason = variantReason(variant);
  return reason === '' ? formTerm(template, variant) : `${formTerm(template, variant)} (${reason})`;
}

function About({ document }: { document: CaseDetail }) {
  const lines: [string, string][] = [
    ['Case', document.id],
    ['Form', formWithReason(document)],
    ['Sender', `${document.source.sender} by ${document.source.kind}`],
    ['Received', when(document.receivedAt)],
    ['Last change', when(document.changedAt)],
    ['Document', `${document.mediaType}, ${document.bytes.toLocaleString('en-GB')} bytes`],
    ['SHA-256', document.sha256],
  ];
  return (
    <Card isCompact>
      <CardTitle component="h2">About</CardTitle>
      <CardBody>
        <DescriptionList isHorizontal isCompact>
          {lines.map(([term, description]) => (
            <DescriptionListGroup key={term}>
              <DescriptionListTerm>{term}</DescriptionListTerm>
              <DescriptionListDescription className={term === 'SHA-256' || term === 'Case' ? 'ch-id' : undefined}>
                {description}
              </DescriptionListDescription>
            </DescriptionListGroup>
          ))}
        </DescriptionList>
      </CardBody>
    </Card>
  );
}
