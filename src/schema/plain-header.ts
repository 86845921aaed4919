/** A header as other systems' headers are compared: `Customer ID`, `customer_id` and `CustomerID` are one. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
