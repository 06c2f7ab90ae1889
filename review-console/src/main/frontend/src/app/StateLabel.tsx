import { Label } from '@patternfly/react-core';
import { stateTerm } from '../trade/terms';

export function StateLabel({ state }: { state: string }) {
  const { term, colour } = stateTerm(state);
  return <Label color={colour}>{term}</Label>;
}
