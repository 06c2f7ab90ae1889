import { describe, expect, it } from 'vitest';
import type { Field } from '../api/types';
import { doubtfulWords, snippetPart } from './words';

const box = (x: number) => ({ page: 1, x, y: 10, width: 40, height: 20 });

const field = (...confidences: number[]): Field => ({
  name: 'legalAmount',
  type: 'LEGAL_AMOUNT',
  value: null,
  confidence: 0.5,
  accepted: false,
  origin: 'MACHINE',
  modelId: 'words-2',
  alternatives: [],
  box: box(0),
  words: confidences.map((confidence, index) => ({ confidence, box: box(50 * index) })),
  why: [],
});

describe('doubtfulWords', () => {
  it('points at the words the reader is not sure of', () => {
    expect(doubtfulWords(field(0.99, 0.4, 0.95))).toEqual([box(50)]);
  });

  it('points at nothing where the field is one word', () => {
    expect(doubtfulWords(field(0.4))).toEqual([]);
  });
});

describe('snippetPart', () => {
  const page = { page: 1, width: 100, height: 60 };

  it('shows the box with a margin of its height', () => {
    expect(snippetPart({ page: 1, x: 30.5, y: 20, width: 20, height: 20 }, page)).toEqual({ x: 23, y: 13, width: 35, height: 34 });
  });

  it('ends at the edges of the page', () => {
    expect(snippetPart({ page: 1, x: 0, y: 45, width: 100, height: 20 }, page)).toEqual({ x: 0, y: 38, width: 100, height: 22 });
  });
});
