import {
  Button,
  EmptyState,
  EmptyStateBody,
  Form,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  InputGroup,
  InputGroupItem,
  PageSection,
  TextInput,
  Title,
} from '@patternfly/react-core';
import { SearchIcon } from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/client';
import type { CaseLine } from '../api/types';
import { Failure } from '../app/Failure';
import { StateLabel } from '../app/StateLabel';
import { useLoaded } from '../app/useLoaded';
import { Waiting } from '../app/Waiting';
import { STATES, stateTerm } from '../trade/terms';
import { when } from '../trade/time';
import { caseIdOf } from './caseId';
import { Counts } from './Counts';

/** The latest cases, and the way to any case by its id. */
export function CasesPage() {
  const [parameters, setParameters] = useSearchParams();
  const state = parameters.get('state');
  const [cases, again] = useLoaded(`cases ${state ?? ''}`, () => api.cases(state));
  return (
    <PageSection isFilled>
      <div className="ch-cases-head">
        <Title headingLevel="h1">Cases</Title>
        <Search />
        <FormSelect
          className="ch-state-choice"
          aria-label="Show cases in state"
          value={state ?? ''}
          onChange={(_, chosen) => setParameters(chosen === '' ? {} : { state: chosen })}
        >
          <FormSelectOption value="" label="All states" />
          {STATES.map((name) => (
            <FormSelectOption key={name} value={name} label={stateTerm(name).term} />
          ))}
        </FormSelect>
        <Button variant="secondary" onClick={again}>
          Refresh
        </Button>
      </div>
      <Counts />
      {cases.state === 'loading' && <Waiting what="the cases" />}
      {cases.state === 'failed' && <Failure error={cases.error} onAgain={again} />}
      {cases.state === 'ready' && cases.value.length === 0 && (
        <EmptyState titleText="No cases" headingLevel="h2" icon={SearchIcon}>
          <EmptyStateBody>{state === null ? 'No document has come in yet.' : 'No case is in this state.'}</EmptyStateBody>
        </EmptyState>
      )}
      {cases.state === 'ready' && cases.value.length > 0 && <Lines cases={cases.value} />}
    </PageSection>
  );
}

function Search() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const id = caseIdOf(text);
    setWrong(id === null);
    if (id !== null) void navigate(`/cases/${id}`);
  };
  return (
    <Form onSubmit={find} role="search" className="ch-search">
      <InputGroup>
        <InputGroupItem isFill>
          <TextInput
            aria-label="Case id or SHA-256 of the document"
            placeholder="Case id or SHA-256"
            value={text}
            validated={wrong ? 'error' : 'default'}
            onChange={(_, typed) => {
              setText(typed);
              setWrong(false);
            }}
          />
        </InputGroupItem>
        <InputGroupItem>
          <Button type="submit" variant="control" aria-label="Find the case" icon={<SearchIcon />} />
        </InputGroupItem>
      </InputGroup>
      {wrong && (
        <FormHelperText>
          <HelperText isLiveRegion>
            <HelperTextItem variant="error">A case id is c- and 32 hexadecimal digits</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </Form>
  );
}

function Lines({ cases }: { cases: CaseLine[] }) {
  return (
    <table className="pf-v6-c-table pf-m-grid-md pf-m-compact ch-table" aria-label="Cases">
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">State</th>
          <th scope="col">Document</th>
          <th scope="col">Sender</th>
          <th scope="col">Received</th>
          <th scope="col">Last change</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((line) => (
          <tr key={line.id}>
            <td>
              <Link to={`/cases/${line.id}`} className="ch-id">
                {line.id}
              </Link>
            </td>
            <td>
              <StateLabel state={line.state} />
            </td>
            <td>{line.source.name}</td>
            <td>
              {line.source.sender} <span className="ch-faint">by {line.source.kind}</span>
            </td>
            <td>{when(line.receivedAt)}</td>
            <td>{when(line.changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
