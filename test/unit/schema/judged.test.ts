import { TABLES } from "../../../src/schema/tables";
import type { Table } from "../../../src/schema/table";

const judged = ({ columns }: Table): readonly string[] =>
  Object.values(columns).flatMap(({ header, isJudged }) => (isJudged === true ? [header] : []));

describe("what people judge", () => {
  it("is, in each table, these columns and no others", () => {
    const found = TABLES.map((table: Table) => [table.name, judged(table)] as const);

    expect(Object.fromEntries(found.filter(([, headers]) => headers.length > 0))).toEqual({
      Accounts: [
        ...["strategic_fit", "openness", "buying_centralisation", "relative_strength"],
        ...["key_reason", "our_kraljic_impact", "our_kraljic_risk"],
        ...["replaceability", "substitutability"],
        ...["ind_contact", "ind_information", "ind_trust", "ind_planning"],
        ...["ind_adaptation", "ind_exit", "trust", "commitment", "satisfaction"],
        ...["cap_information", "cap_technical", "cap_financial"],
        ...["cap_marketing", "cap_analytical", "cap_human"],
        ...["integration_form", "integration_depth", "integration_benefit"],
        ...["integration_third", "coordination_cost", "assessor"],
      ],
      Contacts: ["matters", "contact_strength"],
    });
  });
});
