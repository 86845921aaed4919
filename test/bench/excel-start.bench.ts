import { setTimeout as delay } from "node:timers/promises";
import { openRig, type Rig } from "../host/rig/rig";
import { line } from "./measure";

const RUNS = 3;
/** As long as a request to Excel on the web takes over a slow line, in milliseconds. */
const LAG = 150;

interface Start {
  /** Until the pane can be used. */
  readonly pane: number;
  /** From the press of the button until the person stands on the sample. */
  readonly sample: number;
}

async function startOnce(rig: Rig): Promise<Start> {
  const opened = performance.now();
  const { pane, excel, close } = await rig.open({ lag: LAG });
  const drawn = performance.now();
  await pane.press("Open the sample");
  while (excel.workbook.active.name !== "Portfolio") await delay(10);
  const stood = performance.now();
  await close();
  return { pane: drawn - opened, sample: stood - drawn };
}

async function starts(): Promise<readonly Start[]> {
  const rig = await openRig();
  const all: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await startOnce(rig));
  await rig.close();
  return all;
}

function report(name: string, times: readonly number[], aim: string): void {
  const [least = 0, median = 0, most = 0] = times.toSorted((one, other) => one - other);
  process.stdout.write(`${line(name, { median, least, most }, aim)}\n`);
}

void starts().then((all) => {
  const what = `the stand-in for Excel, ${LAG} ms per request, in ms:`;
  const panes = all.map(({ pane }) => pane);
  const samples = all.map(({ sample }) => sample);
  report(`${what} pane`, panes, "aim 3,000");
  report(`${what} first sheets`, samples, "aim 5,000");
});
