import type { CellValue } from "../../workbook/cells";
import { seededRandom } from "../random";
import type { ServiceActivity, ServiceDriver } from "./service-drivers";

/** Who does what, the minutes that one takes, and more of it where it is complicated. */
const WORK: readonly {
  readonly department: string;
  readonly activity: ServiceActivity;
  readonly minutes: number;
  readonly complicated: number;
}[] = [
  { department: "Order desk", activity: "order", minutes: 9, complicated: 15 },
  { department: "Order desk", activity: "return", minutes: 35, complicated: 50 },
  { department: "Dispatch", activity: "rush order", minutes: 24, complicated: 32 },
  { department: "Technical service", activity: "support hour", minutes: 60, complicated: 60 },
];
/** Practical minutes over those used: technical service has not enough people. */
const DEPARTMENTS = [
  { department: "Order desk", slack: 1.18, perMinute: 0.8 },
  { department: "Dispatch", slack: 1.05, perMinute: 0.72 },
  { department: "Technical service", slack: 0.94, perMinute: 1.15 },
];
const COMPLICATED = 0.25;
const SEED = 2004;

export interface TimedLine {
  readonly account: string;
  readonly department: string;
  readonly activity: string;
  readonly unitMinutes: number;
  readonly volume: number;
}

/** Work of each department for each account, by the volumes of the Drivers table. */
export function timedLines(drivers: readonly ServiceDriver[]): readonly TimedLine[] {
  const random = seededRandom(SEED);
  return drivers.flatMap(({ account, activity, volume }) => {
    const isComplicated = random.chance(COMPLICATED);
    const work = WORK.find((each) => each.activity === activity);
    if (work === undefined) return [];
    const { department, minutes, complicated } = work;
    const unitMinutes = isComplicated ? complicated : minutes;
    return [{ account, department, activity, unitMinutes, volume }];
  });
}

/** The Capacity table: what each department costs, and the minutes that its people can work. */
export function departmentCapacity(lines: readonly TimedLine[]): readonly (readonly CellValue[])[] {
  return DEPARTMENTS.map(({ department, slack, perMinute }) => {
    const used = lines
      .filter((line) => line.department === department)
      .reduce((sum, { unitMinutes, volume }) => sum + unitMinutes * volume, 0);
    const practical = Math.round((used * slack) / 1000) * 1000;
    return [department, Math.round(practical * perMinute), practical];
  });
}
