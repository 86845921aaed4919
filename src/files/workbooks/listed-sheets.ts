/** A sheet as the workbook lists it. */
export interface ListedSheet {
  /** As it is written, signs that XML escapes among them. */
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds its cells; none for a sheet of one chart. */
  readonly part: string | undefined;
}

/** What the two parts that every workbook has say of the others. */
export interface ListedParts {
  readonly sheets: readonly ListedSheet[];
  /** Texts and formats of all sheets, where they have some. */
  readonly shared: readonly string[];
}

/** The sheets in their order, as `xl/workbook.xml` and its relationships list them. */
export function listedParts(workbook: string, relationships: string): ListedParts {
  const related = tagsOf(relationships, "Relationship").map((tag) => ({
    id: attributeOf(tag, "Id"),
    kind: attributeOf(tag, "Type")?.split("/").at(-1),
    part: partOf(attributeOf(tag, "Target") ?? ""),
  }));
  const worksheets = related.filter(({ kind }) => kind === "worksheet");
  // The library too leaves out a sheet without a name.
  const sheets = tagsOf(workbook, "sheet").filter((tag) => attributeOf(tag, "name"));
  return {
    sheets: sheets.map((tag) => ({
      name: attributeOf(tag, "name") ?? "",
      isHidden: attributeOf(tag, "state")?.toLowerCase().endsWith("hidden") ?? false,
      part: worksheets.find(({ id }) => id === attributeOf(tag, "id"))?.part,
    })),
    shared: Object.entries(USUAL_SHARED).map(
      ([shared, usual]) => related.find(({ kind }) => kind === shared)?.part ?? usual,
    ),
  };
}

/** Where texts and formats stand when nothing says where. */
const USUAL_SHARED = { sharedStrings: "xl/sharedStrings.xml", styles: "xl/styles.xml" };

/** A path from the root of the file, or from its folder `xl`. */
function partOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Some programs write a prefix before each name. */
function tagsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g"))].map(([tag]) => tag);
}

function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`, "s").exec(tag);
  return match?.[2];
}
