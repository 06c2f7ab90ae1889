import { Skeleton } from '@patternfly/react-core';
import { fieldImage } from '../api/client';
import type { Box, Field, Page } from '../api/types';
import { fieldTerm } from '../trade/terms';
import { usePicture } from './pictures';
import { WordMarks } from './WordMarks';
import { doubtfulWords, snippetPart } from './words';

interface Props {
  caseId: string;
  field: Field;
  pages: Page[];
  small?: boolean;
}

/** The field cut out of the item, as large as there is room, its doubtful words marked. */
export function FieldSnippet({ caseId, field, pages, small = false }: Props) {
  const page = pages.find((candidate) => candidate.page === field.box?.page);
  if (field.box === null || page === undefined) {
    return <p className="ch-picture-failed">The field was not located on the item: look at the whole item.</p>;
  }
  return <Located caseId={caseId} name={field.name} part={snippetPart(field.box, page)} words={doubtfulWords(field)} small={small} />;
}

interface LocatedProps {
  caseId: string;
  name: string;
  part: Omit<Box, 'page'>;
  words: Box[];
  small: boolean;
}

function Located({ caseId, name, part, words, small }: LocatedProps) {
  const picture = usePicture(fieldImage(caseId, name));
  switch (picture.state) {
    case 'loading':
      return <Skeleton height={small ? '2.5rem' : '7rem'} screenreaderText={`Loading ${fieldTerm(name)}`} />;
    case 'failed':
      return <p className="ch-picture-failed">The snippet cannot be shown: {picture.error.message}</p>;
    case 'ready':
      return (
        <svg
          className={small ? 'ch-snippet ch-snippet-small' : 'ch-snippet'}
          viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`}
          role="img"
          aria-label={words.length === 0 ? `${fieldTerm(name)} as written` : `${fieldTerm(name)} as written, doubtful words marked`}
        >
          <image href={picture.source} {...part} />
          <WordMarks words={words} />
        </svg>
      );
  }
}
