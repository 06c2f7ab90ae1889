import { Button, Label, Title } from '@patternfly/react-core';
import type { Field } from '../api/types';
import { fieldTerm, originTerm, percent, valueTerm } from '../trade/terms';

interface Props {
  fields: Field[];
  current: string | undefined;
  onPick: (field: string) => void;
}

/** Every field with its value, how sure it is and where it comes from. */
export function FieldTable({ fields, current, onPick }: Props) {
  return (
    <section>
      <Title headingLevel="h2" size="lg">
        Fields
      </Title>
      <table className="pf-v6-c-table pf-m-grid-md pf-m-compact ch-table" aria-label="Fields">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
            <th scope="col">Stands</th>
            <th scope="col">Confidence</th>
            <th scope="col">Origin</th>
            <th scope="col">Model</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name} className={field.name === current ? 'ch-row-current' : undefined}>
              <th scope="row">
                {field.box === null ? (
                  fieldTerm(field.name)
                ) : (
                  <Button variant="link" isInline aria-pressed={field.name === current} onClick={() => onPick(field.name)}>
                    {fieldTerm(field.name)}
                  </Button>
                )}
              </th>
              <td className="ch-value">{valueTerm(field.type, field.value)}</td>
              <td>{field.accepted ? <Label color="green">Accepted</Label> : <Label color="orange">Doubtful</Label>}</td>
              <td>{field.value === null ? '–' : percent(field.confidence)}</td>
              <td>{originTerm(field.origin)}</td>
              <td>{field.modelId === null || field.modelId === '' ? '–' : field.modelId}</td>
              <td className="ch-why">{field.why.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
