/** A stretch of a text and what stands there instead; both ends alike insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its edits, whose stretches do not overlap. Of insertions at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const edit of edits.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    parts.push(text.slice(read, edit.start), edit.text);
    read = edit.end;
  }
  return parts.join("") + text.slice(read);
}

export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
