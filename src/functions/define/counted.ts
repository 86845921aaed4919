/** `1 account`, `2 accounts`: what is counted, in the number that it has. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
