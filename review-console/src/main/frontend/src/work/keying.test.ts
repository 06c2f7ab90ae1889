import { describe, expect, it } from 'vitest';
import type { ClaimedTask } from '../api/types';
import { begin, candidatesOf, currentField, isTouched, keyedValues, keying, type Keying, type KeyingAction } from './keying';

const field = (name: string, value: string | null, alternatives: string[] = []) => ({
  name,
  type: 'DIGITS',
  value,
  confidence: 0.5,
  accepted: false,
  origin: 'MACHINE',
  modelId: 'figures-2',
  alternatives: alternatives.map((alternative) => ({ value: alternative, confidence: 0.2 })),
  box: null,
  words: [],
  why: [],
});

const TASK: ClaimedTask = {
  id: '7',
  caseId: 'c-1',
  template: 'us-personal-cheque:1',
  variant: null,
  fence: 3,
  leasedUntil: '2026-03-09T10:05:00Z',
  leaseSeconds: 300,
  doubtful: ['courtesyAmount', 'date', 'micr'],
  fields: [field('courtesyAmount', '125.00', ['725.00', '125.00', '125.60']), field('date', null), field('micr', 'A1A'), field('payee', 'x')],
  findings: [],
  pages: [],
};

const after = (...actions: KeyingAction[]): Keying => actions.reduce(keying, begin(TASK));
const typed = (name: string, value: string): KeyingAction => ({ type: 'typed', field: name, value });
const ENTER: KeyingAction = { type: 'enter' };

describe('keying a task', () => {
  it('starts at the first doubtful field with what the machine read', () => {
    const start = begin(TASK);
    expect(currentField(start)).toBe('courtesyAmount');
    expect(start.values).toEqual({ courtesyAmount: '125.00', date: '', micr: 'A1A' });
    expect(isTouched(start)).toBe(false);
  });

  it('accepts a field with Enter and goes to the next', () => {
    const next = after(ENTER);
    expect(currentField(next)).toBe('date');
    expect(next.confirmed.has('courtesyAmount')).toBe(true);
    expect(next.phase).toBe('keying');
  });

  it('does not accept an empty field', () => {
    const stuck = after(ENTER, ENTER);
    expect(currentField(stuck)).toBe('date');
    expect(stuck.trouble).toEqual({ kind: 'incomplete', field: 'date' });
  });

  it('submits with Enter on the last field', () => {
    const sending = after(ENTER, typed('date', ' 2026-03-09 '), ENTER, ENTER);
    expect(sending.phase).toBe('sending');
    expect(keyedValues(sending)).toEqual({ courtesyAmount: '125.00', date: '2026-03-09', micr: 'A1A' });
  });

  it('goes back to a field that was skipped before it submits', () => {
    const skipped = after(ENTER, typed('date', '2026-03-09'), { type: 'focused', field: 'micr' }, ENTER);
    expect(skipped.phase).toBe('keying');
    expect(currentField(skipped)).toBe('date');
  });

  it('asks again for a field that was changed after it was accepted', () => {
    const changed = after(ENTER, typed('courtesyAmount', '9.00'), typed('date', '2026-03-09'), ENTER, ENTER);
    expect(changed.phase).toBe('keying');
    expect(currentField(changed)).toBe('courtesyAmount');
  });

  it('submits at once from anywhere, but never with an empty field', () => {
    expect(after({ type: 'submit' })).toMatchObject({ phase: 'keying', current: 1, trouble: { kind: 'incomplete', field: 'date' } });
    expect(after(typed('date', '2026-03-09'), { type: 'submit' }).phase).toBe('sending');
  });

  it('takes a candidate by its number and ignores a number without one', () => {
    expect(after({ type: 'candidate', position: 1 }).values['courtesyAmount']).toBe('725.00');
    expect(after({ type: 'candidate', position: 4 }).values['courtesyAmount']).toBe('125.00');
  });

  it('offers each candidate once, the reading first', () => {
    expect(candidatesOf(TASK, 'courtesyAmount')).toEqual(['125.00', '725.00', '125.60']);
    expect(candidatesOf(TASK, 'date')).toEqual([]);
  });

  it('keeps every value when sending fails, whatever the reason', () => {
    const filled = [typed('date', '2026-03-09'), { type: 'submit' } as KeyingAction];
    for (const trouble of [{ kind: 'signed-out' }, { kind: 'unreachable' }, { kind: 'refused', message: 'no' }] as const) {
      const failed = after(...filled, { type: 'failed', trouble });
      expect(failed.phase).toBe('keying');
      expect(failed.trouble).toEqual(trouble);
      expect(keyedValues(failed)['date']).toBe('2026-03-09');
    }
  });

  it('changes nothing while it is sending', () => {
    const sending = after(typed('date', '2026-03-09'), { type: 'submit' });
    expect(keying(sending, typed('date', '1999-01-01'))).toBe(sending);
    expect(keying(sending, { type: 'submit' })).toBe(sending);
    expect(keying(sending, { type: 'reject-opened' })).toBe(sending);
  });

  it('stays lost: no key and no late answer brings a lost task back', () => {
    const lost = after(typed('date', '2026-03-09'), { type: 'lost' });
    expect(keying(lost, { type: 'submit' }).phase).toBe('lost');
    expect(keying(lost, { type: 'failed', trouble: { kind: 'unreachable' } }).phase).toBe('lost');
    expect(lost.values['date']).toBe('2026-03-09');
  });

  it('takes the new fence of a renewed lease', () => {
    const renewed = after({ type: 'renewed', fence: 4, leasedUntil: '2026-03-09T10:10:00Z', leaseSeconds: 300 });
    expect(renewed.task.fence).toBe(4);
  });

  it('gives an untouched task back with one Esc, but asks once more when something was keyed', () => {
    expect(after({ type: 'release' }).phase).toBe('releasing');
    const asked = after(typed('date', '2026-03-09'), { type: 'release' });
    expect(asked).toMatchObject({ phase: 'keying', askedToLeave: true });
    expect(keying(asked, { type: 'release' }).phase).toBe('releasing');
    expect(keying(asked, typed('date', '2026-03-10'))).toMatchObject({ phase: 'keying', askedToLeave: false });
  });

  it('goes on with a draft of the same task', () => {
    expect(begin(TASK, { date: '2026-03-09' }).values).toEqual({ courtesyAmount: '125.00', date: '2026-03-09', micr: 'A1A' });
  });

  it('asks for every field again when the rules refuse the values', () => {
    const refused = after(typed('date', '2026-03-09'), { type: 'submit' }, { type: 'failed', trouble: { kind: 'rules', wrongFields: { date: 'no' }, findings: [] } });
    expect(refused.phase).toBe('keying');
    expect(refused.confirmed.size).toBe(0);
  });

  it('opens and closes the list of reasons without losing the values', () => {
    const back = after(typed('date', '2026-03-09'), { type: 'reject-opened' }, { type: 'reject-closed' });
    expect(back.phase).toBe('keying');
    expect(back.values['date']).toBe('2026-03-09');
    expect(after({ type: 'reject-opened' }, { type: 'reject-sent' }).phase).toBe('sending');
  });
});
