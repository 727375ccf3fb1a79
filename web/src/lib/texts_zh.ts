import "dayjs/locale/zh-cn";
import widgets from "antd/es/locale/zh_CN";

const files = import.meta.glob<Record<string, unknown>>(
  ["../locales/zh-CN/*.json", "!**/{designer,handovers,life,organisation,refreshers,scores,settings}.json"],
  { eager: true, import: "default" },
);

/** Texts by feature: the file's name is the name of the feature. */
export const texts = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ""), words]),
);

export { widgets };
