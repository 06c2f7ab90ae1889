import { SNIPPET_MARGIN } from '../api/client';
import type { Box, Field, Page } from '../api/types';

/** Below this a word is pointed at: on 51 samples that held for 40 of 51 misread words and for 73 of 383 right ones. */
const DOUBTFUL = 0.8;

/** The words of a field that are worth a look: none where the whole field is one word. */
export function doubtfulWords(field: Field): Box[] {
  return field.words.length < 2 ? [] : field.words.filter((word) => word.confidence < DOUBTFUL).map((word) => word.box);
}

/** What part of its page a snippet shows, in pixels, as the server cuts it. */
export function snippetPart(box: Box, page: Page): Omit<Box, 'page'> {
  const margin = SNIPPET_MARGIN * box.height;
  const left = Math.max(0, Math.floor(box.x - margin));
  const top = Math.max(0, Math.floor(box.y - margin));
  const right = Math.min(page.width, Math.ceil(box.x + box.width + margin));
  const bottom = Math.min(page.height, Math.ceil(box.y + box.height + margin));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
