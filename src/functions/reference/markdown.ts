/** A table of texts; the first row is its header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows.map((row) => row.map(tableCell));
  const rule = header.map(() => "---");
  return [header, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export function codeBlock(code: string): string {
  return ["```text", code, "```"].join("\n");
}

export function bulletList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A bar would end the cell, a line break the table. */
function tableCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
