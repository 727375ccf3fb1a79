import { Dropdown } from "antd";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { AddCondition } from "./AddCondition";
import s from "./ConditionEditor.module.css";
import { ConditionPill } from "./ConditionPill";
import { useEditor } from "./EditorContext";
import {
  dissolved,
  fits,
  type GroupPart,
  type Join,
  joined,
  mayDissolve,
  negated,
  type Part,
  type Place,
  removed,
} from "./tree";
import type { Trouble } from "./troubles";

type Props = { group: GroupPart; place: Place; troubles: Trouble[] };

/** The conditions of a group, one beside the other, and what adds to them. */
export function ConditionParts({ group, place, troubles }: Props) {
  return (
    <>
      {group.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by nothing but its place.
        <Fragment key={index}>
          <span className={s.item}>
            {index > 0 && <Joiner group={group} place={place} quiet={index > 1} />}
            <OnePart part={part} place={[...place, index]} troubles={troubles} />
          </span>
        </Fragment>
      ))}
      <AddCondition group={group} place={place}>
        {place.length > 0 && <GroupMenu group={group} place={place} />}
      </AddCondition>
    </>
  );
}

function OnePart({ part, place, troubles }: { part: Part; place: Place; troubles: Trouble[] }) {
  if (part.kind === "group") return <GroupBox group={part} place={place} troubles={troubles} />;
  const at = place.join(".");
  return (
    <ConditionPill part={part} place={place} trouble={troubles.find((one) => one.place.join(".") === at)} />
  );
}

const other = (join: Join): Join => (join === "all" ? "any" : "all");

/** 且 or 或 between two conditions; a press turns those of the whole group into the other. */
function Joiner({ group, place, quiet }: { group: GroupPart; place: Place; quiet: boolean }) {
  const { t } = useTranslation("filters");
  const { root, change } = useEditor();
  const { join } = group;
  return (
    <button
      type="button"
      className={s.joiner}
      // Of several that do the same, the first is enough for the keyboard.
      tabIndex={quiet ? -1 : undefined}
      aria-label={t(`turn.${join}`)}
      title={t(`turn.${join}`)}
      onClick={() => change(joined(root, place, other(join)))}
    >
      {t(`joiner.${join}`)}
    </button>
  );
}

function GroupBox({ group, place, troubles }: Props) {
  const { t } = useTranslation("filters");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box.
    <span
      className={s.group}
      role="group"
      aria-label={t(`group.${group.negated ? "not_" : ""}${group.join}`)}
      data-negated={group.negated || undefined}
    >
      {group.negated && <span className={s.not}>{t("negated")}</span>}
      <ConditionParts group={group} place={place} troubles={troubles} />
    </span>
  );
}

function GroupMenu({ group, place }: Omit<Props, "troubles">) {
  const { t } = useTranslation("filters");
  const { root, limits, change } = useEditor();
  const turned = negated(root, place);
  const acts: Record<string, { label: string; next: GroupPart; may: boolean }> = {
    join: { label: t(`turn.${group.join}`), next: joined(root, place, other(group.join)), may: true },
    negate: {
      label: group.negated ? t("menu.not_negated") : t("menu.negated"),
      next: turned,
      may: fits(turned, limits),
    },
    dissolve: {
      label: t("menu.dissolve"),
      next: dissolved(root, place),
      may: mayDissolve(root, place),
    },
    remove: { label: t("menu.remove"), next: removed(root, place), may: true },
  };
  const items = Object.entries(acts).map(([key, { label, may }]) => ({
    key,
    label,
    disabled: !may,
    danger: key === "remove",
  }));
  const act = ({ key }: { key: string }) => {
    const next = acts[key]?.next;
    if (next) change(next);
  };
  return (
    <Dropdown menu={{ items, onClick: act }} trigger={["click"]} placement="bottomRight">
      <button type="button" className={s.sign} aria-label={t("menu.label")} aria-haspopup="menu">
        <Icon name="dots" />
      </button>
    </Dropdown>
  );
}
