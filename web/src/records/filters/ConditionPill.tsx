import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import s from "./ConditionEditor.module.css";
import { ConditionOver } from "./ConditionOver";
import { draftOf } from "./drafts";
import { useEditor } from "./EditorContext";
import { type Said, sayCondition } from "./sentence";
import { changed, type Part, type Place, removed } from "./tree";
import type { Trouble } from "./troubles";

type Props = { part: Exclude<Part, { kind: "group" }>; place: Place; trouble: Trouble | undefined };

/** One condition as a sentence: 预算 低于 5 万 ×. A press opens it; Delete takes it away. */
export function ConditionPill({ part, place, trouble }: Props) {
  const { t } = useTranslation("filters");
  const { root, fields, names, change } = useEditor();
  const remove = () => change(removed(root, place));
  const said: Said =
    part.kind === "condition"
      ? sayCondition({ field: part.field, [part.operator]: part.value }, fields, names)
      : { field: JSON.stringify(part.json).slice(0, 60), operator: "", value: "" };
  const whole = [part.negated && t("negated"), said.field, said.operator, said.value]
    .filter(Boolean)
    .join(" ");
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    event.stopPropagation();
    remove();
  };
  const words = (
    <>
      {trouble && <Icon name="warning" size={12} />}
      <span className={s.words}>
        {part.negated && <>{t("negated")} </>}
        {said.field} {said.operator} <b>{said.value}</b>
      </span>
    </>
  );
  return (
    <span className={s.pill} data-trouble={trouble ? true : undefined}>
      {part.kind === "condition" ? (
        <ConditionOver
          label={t("edit")}
          start={draftOf(part)}
          trouble={trouble?.said}
          onDone={(condition) => change(changed(root, place, ({ path }) => ({ ...condition, path })))}
        >
          {(opening) => (
            <button
              {...opening}
              type="button"
              className={s.open}
              title={trouble?.said ?? whole}
              onKeyDown={press}
            >
              {words}
            </button>
          )}
        </ConditionOver>
      ) : (
        <span className={s.open} title={whole}>
          {words}
        </span>
      )}
      <button type="button" className={s.clear} aria-label={t("remove", { said: whole })} onClick={remove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
