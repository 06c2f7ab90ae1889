import { Skeleton } from '@patternfly/react-core';
import { pageImage } from '../api/client';
import type { Field, Page } from '../api/types';
import { fieldTerm } from '../trade/terms';
import { usePicture } from './pictures';
import { WordMarks } from './WordMarks';
import { doubtfulWords } from './words';

interface Props {
  caseId: string;
  page: Page;
  fields: Field[];
  /** Name of the field to point at; its surroundings are dimmed. */
  current?: string | undefined;
  onPick?: (field: string) => void;
}

/** The whole item with its fields framed. */
export function ItemImage({ caseId, page, fields, current, onPick }: Props) {
  const picture = usePicture(pageImage(caseId, page.page));
  if (picture.state === 'loading') {
    return <Skeleton className="ch-item-waiting" screenreaderText="Loading the item" />;
  }
  if (picture.state === 'failed') return <p className="ch-picture-failed">The image of the item cannot be shown: {picture.error.message}</p>;
  const boxes = fields.flatMap(({ name, accepted, box }) => (box !== null && box.page === page.page ? [{ name, accepted, box }] : []));
  const words = fields.filter((field) => field.name === current).flatMap(doubtfulWords).filter((word) => word.page === page.page);
  const stroke = Math.max(2, page.width / 500);
  return (
    <svg
      className="ch-item"
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="img"
      aria-label={current === undefined ? `Page ${page.page} of the item` : `Page ${page.page} of the item, ${fieldTerm(current)} marked`}
    >
      <image href={picture.source} width={page.width} height={page.height} />
      {boxes.map(({ name, accepted, box }) => (
        <rect
          key={name}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          rx={stroke * 2}
          strokeWidth={name === current ? stroke * 2 : stroke}
          className={name === current ? 'ch-box ch-box-current' : accepted ? 'ch-box' : 'ch-box ch-box-doubtful'}
          onClick={onPick === undefined ? undefined : () => onPick(name)}
        >
          <title>{fieldTerm(name)}</title>
        </rect>
      ))}
      <WordMarks words={words} />
    </svg>
  );
}
