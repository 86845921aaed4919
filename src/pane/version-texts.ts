import type { TableReading } from "../schema/versions";

/** What a person is told of a table that another release wrote; nothing where all is as it should be. */
export function versionNotes(table: string, reading: TableReading): readonly string[] {
  if (reading.kind === "newer") {
    const { version, known } = reading;
    return [
      `${table} was written by a later release (version ${version} of this table; up to ${known} can be read here). Update the add-in: nothing was read.`,
    ];
  }
  const { headers, lacks, former, doubtful } = reading;
  const renamed = [...headers].filter(
    ([column, header]) => header.trim().toLowerCase() !== column.toLowerCase(),
  );
  return [
    ...renamed.map(([column, header]) => `${table}: "${header}" is called ${column} now.`),
    ...(lacks.length > 0 ? [`${table} lacks ${lacks.join(", ")}.`] : []),
    ...former.map((header) => `${table}: "${header}" is not read any more; it stays as it is.`),
    ...doubtful.map(
      ({ header, columns }) =>
        `${table}: "${header}" may be ${columns.join(" or ")}, or your own column. Rename it to say which.`,
    ),
  ];
}
