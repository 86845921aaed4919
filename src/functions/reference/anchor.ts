/** Where the reference page explains a function: the part of an address after `#`. */
export function anchorOf(name: string): string {
  return name.toLowerCase();
}
