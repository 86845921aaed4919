import { activitiesTable } from "../../schema/tables/activities";
import { capacityTable } from "../../schema/tables/capacity";
import { driversTable } from "../../schema/tables/drivers";
import { ratesTable } from "../../schema/tables/rates";
import { statementTable } from "../../schema/tables/statement";
import type { PagesOf } from "../chapter-pages";
import { dataSheet } from "../data-sheet";
import { accountStatements } from "./account-statements";
import { costSheet } from "./cost-sheet";
import { departmentCapacity, timedLines } from "./department-time";
import { serviceDrivers, serviceRates } from "./service-drivers";

/** Sheets of the chapter cost. */
export const costPages: PagesOf = (references) => {
  const drivers = serviceDrivers();
  const lines = timedLines(drivers);
  const caused = drivers.map(({ account, activity, volume }) => [account, activity, volume]);
  const worked = lines.map((line) => [
    line.account,
    line.department,
    line.activity,
    line.unitMinutes,
    line.volume,
  ]);
  return {
    answers: [costSheet(references)],
    data: [
      dataSheet({ table: driversTable, rows: caused }),
      dataSheet({ table: ratesTable, rows: serviceRates(drivers) }),
      dataSheet({ table: capacityTable, rows: departmentCapacity(lines) }),
      dataSheet({ table: activitiesTable, rows: worked }),
      dataSheet({ table: statementTable, rows: accountStatements() }),
    ],
  };
};
