import { Skeleton } from '@patternfly/react-core';
import { fieldImage } from '../api/client';
import type { Field } from '../api/types';
import { fieldTerm } from '../trade/terms';
import { usePicture } from './pictures';

/** The field cut out of the item, as large as there is room. */
export function FieldSnippet({ caseId, field, small = false }: { caseId: string; field: Field; small?: boolean }) {
  if (field.box === null) return <p className="ch-picture-failed">The field was not located on the item: look at the whole item.</p>;
  return <Located caseId={caseId} name={field.name} small={small} />;
}

function Located({ caseId, name, small }: { caseId: string; name: string; small: boolean }) {
  const picture = usePicture(fieldImage(caseId, name));
  switch (picture.state) {
    case 'loading':
      return <Skeleton height={small ? '2.5rem' : '7rem'} screenreaderText={`Loading ${fieldTerm(name)}`} />;
    case 'failed':
      return <p className="ch-picture-failed">The snippet cannot be shown: {picture.error.message}</p>;
    case 'ready':
      return <img className={small ? 'ch-snippet ch-snippet-small' : 'ch-snippet'} src={picture.source} alt={`${fieldTerm(name)} as written`} />;
  }
}
