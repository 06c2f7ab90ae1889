import { Bullseye, Spinner } from '@patternfly/react-core';

export function Waiting({ what }: { what: string }) {
  return (
    <Bullseye className="ch-waiting">
      <Spinner aria-label={`Loading ${what}`} />
    </Bullseye>
  );
}
