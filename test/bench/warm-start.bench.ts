import { openWorkshop } from "../support/browser/open-workbench";
import { FIRST_VALUE_MARK } from "../../src/workbench/first-value";

const STARTS = 5;

/** Opens the workbench again and again in one browser, as a person does from the second time on. */
async function warmStarts(): Promise<readonly number[]> {
  const workshop = await openWorkshop();
  const { page } = await workshop.openWorkbench();
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await page.reload();
    const mark = await page.waitForFunction(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
      FIRST_VALUE_MARK,
    );
    times.push(Number(await mark.jsonValue()));
  }
  await workshop.close();
  return times.sort((one, other) => one - other);
}

void warmStarts().then((times) => {
  const [median, least, most] = [times[STARTS >> 1], times[0], times.at(-1)].map((time) =>
    ((time ?? 0) / 1000).toFixed(2),
  );
  process.stdout.write(
    `workbench, from navigation to the first KAM value, warm: median ${median ?? ""} s, ` +
      `least ${least ?? ""}, most ${most ?? ""}   aim 2 s\n`,
  );
});
