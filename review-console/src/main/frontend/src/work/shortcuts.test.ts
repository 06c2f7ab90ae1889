import { describe, expect, it } from 'vitest';
import { commandFor, type Press } from './shortcuts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('the keys of the keying page', () => {
  it.each([
    [press('Enter'), { type: 'enter' }],
    [press('Enter', { shiftKey: true }), { type: 'back' }],
    [press('Enter', { ctrlKey: true }), { type: 'submit' }],
    [press('Enter', { metaKey: true }), { type: 'submit' }],
    [press('Escape'), { type: 'release' }],
    [press('®', { altKey: true, code: 'KeyR' }), { type: 'reject-opened' }],
    [press('¡', { altKey: true, code: 'Digit1' }), { type: 'candidate', position: 0 }],
    [press('5', { altKey: true, code: 'Digit5' }), { type: 'candidate', position: 4 }],
  ])('%o is %o', (pressed, command) => expect(commandFor(pressed)).toEqual(command));

  it.each([
    press('r', { code: 'KeyR' }),
    press('1', { code: 'Digit1' }),
    press('6', { altKey: true, code: 'Digit6' }),
    press('r', { altKey: true, ctrlKey: true, code: 'KeyR' }),
    press('Enter', { isComposing: true }),
    press('Tab'),
  ])('%o is left to the browser', (pressed) => expect(commandFor(pressed)).toBeNull());
});
