import { capacityColumns } from "../../schema/tables/capacity";
import { driverColumns } from "../../schema/tables/drivers";
import { rateColumns } from "../../schema/tables/rates";
import { statementColumns } from "../../schema/tables/statement";
import { workColumns } from "../../schema/tables/activities";
import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { accountStatements } from "./account-statements";
import { costSheet } from "./cost-sheet";
import { departmentCapacity, timedLines } from "./department-time";
import { serviceDrivers, serviceRates } from "./service-drivers";
import type { PagesOf } from "../chapter-pages";

const MONEY = "#,##0.00";
const WHOLE = "#,##0";

/** Sheets of the chapter cost. */
export const costPages: PagesOf = (references) => {
  const drivers = serviceDrivers();
  const lines = timedLines(drivers);
  return {
    answers: [costSheet(references)],
    data: [
      tableSheet(
        "Drivers",
        ["account_id", ...Object.keys(driverColumns)],
        drivers.map(({ account, activity, volume }) => [account, activity, volume]),
        { C: WHOLE },
      ),
      tableSheet("Rates", Object.keys(rateColumns), serviceRates(drivers), {
        B: MONEY,
        C: WHOLE,
        D: WHOLE,
      }),
      tableSheet("Capacity", Object.keys(capacityColumns), departmentCapacity(lines), {
        B: WHOLE,
        C: WHOLE,
      }),
      tableSheet(
        "Activities",
        ["account_id", ...Object.keys(workColumns)],
        lines.map((line) => [
          line.account,
          line.department,
          line.activity,
          line.unitMinutes,
          line.volume,
        ]),
        { E: WHOLE },
      ),
      tableSheet(
        "Statement",
        ["account_id", ...Object.keys(statementColumns)],
        accountStatements(),
        { C: WHOLE },
      ),
    ],
  };
};

/** A sheet that holds one table of its own name. `formats` are those of its columns. */
function tableSheet(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>>,
): SheetContents {
  const last = rows.length + 1;
  return {
    name,
    cells: [headers, ...rows],
    formulas: [],
    tables: [{ name, address: `A1:${columnLetters(headers.length - 1)}${last}` }],
    columnWidths: headers.map(() => 150),
    numberFormats: Object.entries(formats).map(([letter, format]) => ({
      address: `${letter}2:${letter}${last}`,
      format,
    })),
    frozenRows: 1,
  };
}
