import { columns } from "../../columns";
import { id, text, words } from "../../field";

/** Who an account is, and who answers for it. */
export const identityColumns = columns({
  account_id: id({
    help: "Id of the account, unique in the table, 1 to 40 characters.",
    required: true,
    longest: 40,
  }),
  name: text({ help: "Name of the account.", longest: 120 }),
  parent_id: id({
    help: "Id of the account that this one belongs to; blank if none.",
    longest: 40,
    blank: "unknown",
  }),
  industry: text({ help: "Industry of the account.", longest: 60 }),
  country: text({ help: "Country, two letters (ISO 3166).", longest: 2 }),
  channel: text({
    help: "Channel by which it is served.",
    longest: 60,
    blank: "unknown",
  }),
  purchasing_centre: text({
    help: "Purchasing centre it buys through.",
    longest: 60,
    blank: "unknown",
  }),
  lifecycle: words({
    help: "prospect (no order yet), current, or lapsed.",
    words: ["prospect", "current", "lapsed"],
  }),
  kam_owner: text({ help: "The one person accountable.", longest: 80 }),
});
