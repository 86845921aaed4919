import { columns } from "../columns";
import { money, number, text } from "../field";
import { table } from "../table";

/** The columns of the Capacity table: a department a row. */
export const capacityColumns = columns({
  department: text({
    help: "Name of the department, once in the table.",
    required: true,
    longest: 60,
  }),
  cost: money({
    help: "Cost of the capacity supplied in the period.",
    required: true,
    min: 0,
  }),
  practical_minutes: number({
    unit: "minutes",
    help: "Minutes that its people can really work in the period, above 0.",
    required: true,
    min: 0,
  }),
});

export const capacityTable = table({
  name: "Capacity",
  key: ["department"],
  policy: "table",
  columns: capacityColumns,
});
