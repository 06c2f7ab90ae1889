import type { KeyingAction } from './keying';

export interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  isComposing?: boolean;
  code?: string;
}

/** What a key means while a task is keyed; null leaves the key to the browser. */
export function commandFor(press: Press): KeyingAction | null {
  if (press.isComposing === true) return null;
  if (press.key === 'Enter') {
    if (press.altKey) return null;
    if (press.ctrlKey || press.metaKey) return { type: 'submit' };
    return press.shiftKey ? { type: 'back' } : { type: 'enter' };
  }
  if (press.key === 'Escape') return { type: 'release' };
  if (press.altKey && !press.ctrlKey && !press.metaKey) {
    // `code` and not `key`: Alt makes other characters of letters and digits on some keyboards.
    if (press.code === 'KeyR') return { type: 'reject-opened' };
    const digit = /^Digit([1-5])$/.exec(press.code ?? '');
    if (digit !== null) return { type: 'candidate', position: Number(digit[1]) - 1 };
  }
  return null;
}

export const SHORTCUTS: readonly { keys: string; does: string }[] = [
  { keys: 'Enter', does: 'accept field, next' },
  { keys: 'Shift+Enter', does: 'previous field' },
  { keys: 'Alt+1…5', does: 'take a candidate' },
  { keys: 'Ctrl+Enter', does: 'submit' },
  { keys: 'Alt+R', does: 'reject' },
  { keys: 'Esc', does: 'release' },
];
