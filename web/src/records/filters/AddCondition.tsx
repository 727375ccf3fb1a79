import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import s from "./ConditionEditor.module.css";
import { ConditionOver } from "./ConditionOver";
import { EMPTY } from "./drafts";
import { useEditor } from "./EditorContext";
import { added, type Condition, fits, type Group, type GroupPart, type Place } from "./tree";

type Props = {
  group: GroupPart;
  place: Place;
  /** What else can be done with the group. */
  children?: ReactNode;
};

const PROBE: Condition = { kind: "condition", field: "", operator: "is", value: true, negated: false };

/** One more condition in a group, or one more group in it. */
export function AddCondition({ group, place, children }: Props) {
  const { t } = useTranslation("filters");
  const { root, limits, begin, change } = useEditor();
  const grouped = (condition: Condition): Group => ({
    kind: "group",
    join: group.join === "all" ? "any" : "all",
    parts: [{ ...condition, path: "" }],
    negated: false,
  });
  const outermost = place.length === 0;
  const mayAdd = fits(added(root, place, PROBE), limits);
  const mayGroup = group.parts.length > 0 && fits(added(root, place, grouped(PROBE)), limits);
  return (
    <span className={s.adders}>
      {mayAdd ? (
        <ConditionOver
          label={t("add.label")}
          start={EMPTY}
          begun={outermost && begin}
          onDone={(condition) => change(added(root, place, condition))}
        >
          {(opening) => (
            <button
              {...opening}
              type="button"
              className={outermost ? s.add : s.sign}
              aria-label={outermost ? undefined : t("add.here")}
              title={outermost ? undefined : t("add.here")}
            >
              <Icon name="plus" size={outermost ? 12 : 16} />
              {outermost && t("add.condition")}
            </button>
          )}
        </ConditionOver>
      ) : (
        <span className={s.full}>{t("add.full", { count: limits.conditions })}</span>
      )}
      {mayAdd && mayGroup && (
        <ConditionOver
          label={t("add.first_of_group")}
          start={EMPTY}
          onDone={(condition) => change(added(root, place, grouped(condition)))}
        >
          {(opening) => (
            <button
              {...opening}
              type="button"
              className={outermost ? s.add : s.sign}
              aria-label={outermost ? undefined : t("add.group_here")}
              title={outermost ? undefined : t("add.group_here")}
            >
              <Icon name={outermost ? "plus" : "brackets"} size={outermost ? 12 : 16} />
              {outermost && t("add.group")}
            </button>
          )}
        </ConditionOver>
      )}
      {children}
    </span>
  );
}
