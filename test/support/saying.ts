/** Stands for any text with these words, in an expected value. */
export function saying(words: string | RegExp): unknown {
  return typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
}
