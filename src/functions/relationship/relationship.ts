import { EXCHANGEBALANCE } from "./exchange-balance";
import { CONFLICT } from "./conflict";
import { COVERAGE } from "./coverage";
import { GOALFIT } from "./goal-fit";
import { FEASIBLEGROWTH } from "./feasible-growth";
import { HEALTH } from "./health";
import { LEAVERRISK } from "./leaver-risk";
import { FRESHNESS } from "./freshness";
import { RELQUALITY } from "./rel-quality";
import { SLA } from "./sla";
import { SERVICETARGETS } from "./service-targets";

/** Questions about how the relationship stands. */
export const relationship = {
  HEALTH,
  RELQUALITY,
  FRESHNESS,
  SLA,
  SERVICETARGETS,
  CONFLICT,
  GOALFIT,
  FEASIBLEGROWTH,
  COVERAGE,
  LEAVERRISK,
  EXCHANGEBALANCE,
};
