import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem, Label, TextInput } from '@patternfly/react-core';
import { CheckIcon } from '@patternfly/react-icons/dist/esm/icons/check-icon';
import { useEffect, useRef } from 'react';
import type { Field, Page } from '../api/types';
import { FieldSnippet } from '../item/FieldSnippet';
import { fieldTerm, howToKey, percent } from '../trade/terms';

interface Props {
  caseId: string;
  field: Field;
  pages: Page[];
  value: string;
  isCurrent: boolean;
  isConfirmed: boolean;
  isBusy: boolean;
  candidates: string[];
  wrong: string | undefined;
  onType: (value: string) => void;
  onFocus: () => void;
  onCandidate: (position: number) => void;
}

/** One doubtful field: its picture, the input, what the machine thought. */
export function FieldEntry({ caseId, field, pages, value, isCurrent, isConfirmed, isBusy, candidates, wrong, ...on }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isCurrent && !isBusy) {
      input.current?.focus({ preventScroll: true });
      // The foot of the page stays in sight and must not cover the field.
      input.current?.closest('.ch-entry')?.scrollIntoView?.({ block: 'nearest' });
      input.current?.select();
    }
  }, [isCurrent, isBusy]);
  const id = `field-${field.name}`;
  return (
    <div className={isCurrent ? 'ch-entry ch-entry-current' : 'ch-entry'}>
      <FormGroup
        fieldId={id}
        label={fieldTerm(field.name)}
        labelInfo={
          isConfirmed ? (
            <Label isCompact color="green" icon={<CheckIcon />}>
              Accepted by you
            </Label>
          ) : (
            <span className="ch-read">{field.value === null ? 'Not read' : `Read with ${percent(field.confidence)}`}</span>
          )
        }
      >
        <FieldSnippet caseId={caseId} field={field} pages={pages} small={!isCurrent} />
        <TextInput
          id={id}
          ref={input}
          className="ch-input"
          value={value}
          autoComplete="off"
          spellCheck={false}
          readOnlyVariant={isBusy ? 'default' : undefined}
          validated={wrong === undefined ? 'default' : 'error'}
          aria-describedby={`${id}-help`}
          onChange={(_, typed) => on.onType(typed)}
          onFocus={on.onFocus}
        />
        {isCurrent && candidates.length > 0 && (
          <div className="ch-candidates" role="group" aria-label={`Candidates for ${fieldTerm(field.name)}`}>
            {candidates.map((candidate, position) => (
              <Button
                key={candidate}
                size="sm"
                variant={candidate === value ? 'secondary' : 'tertiary'}
                isDisabled={isBusy}
                onClick={() => on.onCandidate(position)}
              >
                <kbd>{position + 1}</kbd> <span className="ch-value">{candidate}</span>
              </Button>
            ))}
          </div>
        )}
        <FormHelperText id={`${id}-help`}>
          <HelperText>
            {wrong === undefined ? (
              <HelperTextItem className="ch-how">{howToKey(field.type)}</HelperTextItem>
            ) : (
              <HelperTextItem variant="error">{wrong}</HelperTextItem>
            )}
            {isCurrent && field.why.map((reason) => <HelperTextItem key={reason}>{reason}</HelperTextItem>)}
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </div>
  );
}
