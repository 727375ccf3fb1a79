import { useDesigning } from "./designing";
import { recordOf } from "./say";

/** Fields with fixed choices, of which one ends an SOP or stands at a gate. */
export const useChoices = (of = "") => {
  const { say } = useDesigning();
  return recordOf(say, of)?.fields.filter(({ choices }) => choices.length > 0) ?? [];
};
