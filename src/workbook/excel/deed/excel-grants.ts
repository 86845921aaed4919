import { parseArea, splitAddress } from "../../address";
import type { GrantedRange, Grants, StandingSheet } from "../../transaction/port";
import { isNotBuilt } from "../excel-errors";
import type { ExcelDoor } from "../excel-door";

/** Ranges that may be edited and paused protection are known to Excel on the web alone, in this set. */
const ONLINE = ["1.1", "ExcelApiOnline"] as const;

/** What an Excel grants that does not tell of its rights. */
const NOTHING_GRANTED: Grants = { formatsCells: false, formatsColumns: false, ranges: [] };

/** Sheets whose protection has come; what it grants is asked of those alone that have one. */
export async function standingSheets(
  door: ExcelDoor,
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly StandingSheet[]> {
  const guarded = sheets.filter(({ protection }) => protection.protected);
  const found = guarded.length === 0 ? [] : await grantsOf(door, context, guarded);
  const standing = new Map(guarded.map(({ name }, index) => [name, found[index]]));
  return sheets.map(
    ({ name, protection }) =>
      standing.get(name) ?? {
        name,
        isProtected: protection.protected,
        ...(protection.protected ? { grants: NOTHING_GRANTED } : {}),
      },
  );
}

async function grantsOf(
  door: ExcelDoor,
  context: Excel.RequestContext,
  guarded: readonly Excel.Worksheet[],
): Promise<readonly StandingSheet[]> {
  const loaded = guarded.map((sheet) => loadGrants(door, sheet));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isNotBuilt(thrown)) throw thrown;
    return [];
  }
  return loaded.map((answer) => answer());
}

function loadGrants(door: ExcelDoor, { name, protection }: Excel.Worksheet): () => StandingSheet {
  protection.load("options");
  const online = door.supports(...ONLINE) ? loadOnline(protection) : undefined;
  return () => {
    const { allowFormatCells = false, allowFormatColumns = false } = protection.options;
    return {
      name,
      isProtected: online?.isPaused() !== true,
      grants: {
        formatsCells: allowFormatCells,
        formatsColumns: allowFormatColumns,
        ranges: online?.ranges() ?? [],
      },
    };
  };
}

interface Online {
  /** The person has paused the protection with its password, for as long as the workbook is open. */
  readonly isPaused: () => boolean;
  readonly ranges: () => readonly GrantedRange[];
}

/** Releases of Microsoft's client differ: there are some without these members, whatever Excel has. */
function loadOnline(protection: Excel.WorksheetProtection): Online | undefined {
  const { allowEditRanges } = protection as Partial<Excel.WorksheetProtection>;
  if (allowEditRanges === undefined) return undefined;
  allowEditRanges.load("items/title,items/address,items/isPasswordProtected");
  protection.load("isPaused");
  return {
    isPaused: () => protection.isPaused,
    ranges: () =>
      allowEditRanges.items.map(({ title, address, isPasswordProtected }) => ({
        title,
        areas: address.split(",").flatMap((each) => parseArea(splitAddress(each).cells) ?? []),
        asksPassword: isPasswordProtected,
      })),
  };
}
