import {
  SERVICE_LEVELS,
  SERVICE_TARGETS,
  type ServiceSettingName,
} from "../../model/relationship/service-targets";
import { setting, type NamedSetting } from "./setting";

/** So many hours, days or meetings a year are a slip. */
const MOST = 1000;

/** Start targets of service plans, one for each level and measure; management sets its own. */
export const serviceSettings = Object.fromEntries(
  SERVICE_TARGETS.flatMap(({ measure, unit, starts }) =>
    SERVICE_LEVELS.map((level, index): [ServiceSettingName, NamedSetting] => [
      `service: ${level} ${measure}`,
      setting(
        starts[index] ?? 0,
        [0, unit === "rate" ? 1 : MOST],
        "Start target of a service plan; rates as fractions.",
      ),
    ]),
  ),
) as Readonly<Record<ServiceSettingName, NamedSetting>>;
