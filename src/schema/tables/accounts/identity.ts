import { idColumn, textColumn, wordsColumn } from "../../columns";

/** Who an account is, and who answers for it. */
export const identityColumns = {
  account_id: idColumn({
    header: "account_id",
    help: "Id of the account, unique in the table, 1 to 40 characters.",
    required: true,
    longest: 40,
  }),
  name: textColumn({ header: "name", help: "Name of the account.", longest: 120 }),
  parent_id: textColumn({
    header: "parent_id",
    help: "Id of the account that this one belongs to; blank if none.",
    longest: 40,
    blank: "unknown",
  }),
  industry: textColumn({ header: "industry", help: "Industry of the account.", longest: 60 }),
  country: textColumn({ header: "country", help: "Country, two letters (ISO 3166).", longest: 2 }),
  channel: textColumn({
    header: "channel",
    help: "Channel by which it is served.",
    longest: 60,
    blank: "unknown",
  }),
  purchasing_centre: textColumn({
    header: "purchasing_centre",
    help: "Purchasing centre it buys through.",
    longest: 60,
    blank: "unknown",
  }),
  lifecycle: wordsColumn({
    header: "lifecycle",
    help: "prospect (no order yet), current, or lapsed.",
    words: ["prospect", "current", "lapsed"],
  }),
  kam_owner: textColumn({ header: "kam_owner", help: "The one person accountable.", longest: 80 }),
} as const;
