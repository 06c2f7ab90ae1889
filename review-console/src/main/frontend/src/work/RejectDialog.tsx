import { Button, Form, FormGroup, Modal, ModalBody, ModalFooter, ModalHeader, Radio, TextInput } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { REJECT_REASONS } from '../trade/terms';

const OTHER = 'Other';

interface Props {
  onReject: (reason: string) => void;
  onClose: () => void;
}

/** Why the item is refused: a list, chosen with the arrow keys and sent with Enter. */
export function RejectDialog({ onReject, onClose }: Props) {
  const [chosen, setChosen] = useState<string>(REJECT_REASONS[0]);
  const [other, setOther] = useState('');
  const reason = chosen === OTHER ? other.trim() : chosen;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== '') onReject(reason);
  };
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="reject-title" aria-describedby="reject-body">
      <ModalHeader title="Reject this item" labelId="reject-title" description="The reason is posted with the result." />
      <ModalBody id="reject-body">
        <Form id="reject-form" onSubmit={send}>
          <FormGroup role="radiogroup" label="Reason" fieldId="reject-reason">
            {[...REJECT_REASONS, OTHER].map((name, index) => (
              <Radio
                key={name}
                id={`reject-${index}`}
                name="reject-reason"
                label={name}
                autoFocus={index === 0}
                isChecked={chosen === name}
                onChange={() => setChosen(name)}
              />
            ))}
          </FormGroup>
          {chosen === OTHER && (
            <FormGroup label="In your words" fieldId="reject-other" isRequired>
              <TextInput id="reject-other" value={other} maxLength={200} isRequired onChange={(_, value) => setOther(value)} />
            </FormGroup>
          )}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="reject-form" variant="danger" isDisabled={reason === ''}>
          Reject
        </Button>
        <Button variant="link" onClick={onClose}>
          Cancel
        </Button>
      </ModalFooter>
    </Modal>
  );
}
