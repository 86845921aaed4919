import {
  SERVICE_LEVELS,
  SERVICE_TARGETS,
  type ServiceSettingName,
} from "../../model/relationship/service-targets";
import { setting, type NamedSetting } from "./setting";

/** Start targets of service plans, one for each level and measure; management sets its own. */
export const serviceSettings = Object.fromEntries(
  SERVICE_TARGETS.flatMap(({ measure, starts }) =>
    SERVICE_LEVELS.map((level, index): [ServiceSettingName, NamedSetting] => [
      `service: ${level} ${measure}`,
      setting(starts[index] ?? 0, [0, 1000], "Start target of a service plan; rates as fractions."),
    ]),
  ),
) as Readonly<Record<ServiceSettingName, NamedSetting>>;
