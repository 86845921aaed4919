import { type KamError, notAvailable } from "../../../model/errors";
import type { Shown } from "../../define/per-account/rule";
import * as field from "../../../schema/answer-fields";
import { noRevenueInAll } from "../../../model/portfolio/no-share";
import { LAST_YEAR, revenueBelowZero } from "../../../model/value/share-of-wallet";
import { isNetCredit, type AccountDependence, type DependenceInput } from "./dependence-accounts";

/** Columns of the answer. */
export const DEPENDENCE_FIELDS = {
  dependence: field.ratio,
  supplier_dependence: field.ratio,
  customer_dependence: field.ratio,
  asymmetry: field.ratio,
  large: field.flag,
};

/** What is known of an account, under the headers it was read from. */
type Named = Readonly<Record<string, number | undefined>>;

/** Both sides, their sum and difference; where a side is not known, what it lacks. */
export function showDependence(result: AccountDependence): Shown<typeof DEPENDENCE_FIELDS> {
  const { sides, isLarge } = result;
  const supplier = sides.supplier ?? withoutSupplier(result);
  const customer = sides.customer ?? withoutCustomer(result);
  const lacking = typeof supplier === "number" ? customer : supplier;
  return {
    dependence: sides.magnitude ?? lacking,
    supplier_dependence: supplier,
    customer_dependence: customer,
    asymmetry: sides.asymmetry ?? lacking,
    large: isLarge ?? (result.isWithoutRevenue ? NO_REVENUE : undefined),
  };
}

function withoutSupplier({ input, isWithoutGain }: AccountDependence): KamError {
  return isWithoutGain ? NO_GAIN : unknown(supplierSide(input));
}

function withoutCustomer({ input }: AccountDependence): KamError {
  return input.shares === undefined && isNetCredit(input.revenue)
    ? NET_CREDIT
    : unknown(customerSide(input));
}

function supplierSide({ replaceability, ...input }: DependenceInput): Named {
  return input.shares === undefined
    ? { contribution_12m: input.contribution, replaceability }
    : { contribution_share: input.shares.contributionShare, replaceability };
}

function customerSide({ substitutability, ...input }: DependenceInput): Named {
  return input.shares === undefined
    ? { revenue_12m: input.revenue, wallet_12m: input.wallet, substitutability }
    : { wallet_share: input.shares.walletShare, substitutability };
}

// Made once each: an error for each cell of a large portfolio would take longer than all its answers.
const NO_GAIN = notAvailable("no account has a contribution above 0, so there is no share of it", {
  argument: "accounts",
  column: "contribution_12m",
});
const NET_CREDIT = revenueBelowZero(LAST_YEAR);
const NO_REVENUE = noRevenueInAll(true);
const made = new Map<string, KamError>();

function unknown(side: Named): KamError {
  const lacking = Object.keys(side).filter((header) => side[header] === undefined);
  const names = lacking.join(", ").replace(/, (?=[^,]*$)/, " and ");
  const known = made.get(names);
  if (known !== undefined) return known;
  const is = lacking.length > 1 ? "are" : "is";
  const error = notAvailable(`${names} ${is} unknown (blank, or there is no such column)`);
  made.set(names, error);
  return error;
}
