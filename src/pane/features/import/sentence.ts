/** A message with its full stop: advice comes with one, what a reader says of a file without. */
export function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
