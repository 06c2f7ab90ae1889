/** What was keyed and not sent yet, in this page's memory only: it survives a walk through the other pages, never a reload. */
const drafts = new Map<string, Record<string, string>>();

export const draftOf = (task: string): Record<string, string> | undefined => drafts.get(task);
export const keepDraft = (task: string, values: Record<string, string>) => void drafts.set(task, values);
export const dropDraft = (task: string) => void drafts.delete(task);
