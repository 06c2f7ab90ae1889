import type { Box } from '../api/types';

/** Lines under the words that the reader is least sure of, in the pixels of the page; beside the words, so that nothing is covered. */
export function WordMarks({ words }: { words: Box[] }) {
  return words.map((word) => {
    const thickness = Math.max(2, word.height / 14);
    return (
      <rect
        key={`${word.x} ${word.y}`}
        className="ch-word-doubtful"
        x={word.x}
        y={word.y + word.height - thickness / 2}
        width={word.width}
        height={thickness}
        rx={thickness / 2}
      >
        <title>The reader is not sure of this word</title>
      </rect>
    );
  });
}
