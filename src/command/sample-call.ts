/** How `kam sample` is called. */
export interface SampleCall {
  readonly to: string;
}

/** Reads what stands behind `kam sample`; a sentence where it is no call. */
export function sampleCall(words: readonly string[]): SampleCall | string {
  const strange = words.find((word) => word.startsWith("--"));
  if (strange !== undefined) return `kam sample: expected no option, found "${strange}"`;
  const [to, ...more] = words;
  if (to === undefined || more.length > 0) {
    return `kam sample: expected one file, OUT.xlsx, found ${words.length}`;
  }
  return { to };
}
