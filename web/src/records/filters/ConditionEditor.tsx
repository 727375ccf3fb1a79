import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { FilterLimits } from "@/lib/contract";
import s from "./ConditionEditor.module.css";
import { ConditionParts } from "./ConditionParts";
import { EditorContext } from "./EditorContext";
import type { FieldDescription } from "./fields";
import { type FilterJson, type GroupPart, readTree, removed, writeTree } from "./tree";
import { type Trouble, troublesOf } from "./troubles";
import { useNames } from "./useNames";

type Props = {
  /** What may be asked for: `describedFields(…)`, and whatever else the caller knows of. */
  fields: FieldDescription[];
  limits: FilterLimits;
  /** A filter as the server takes it; nothing for none. */
  value: FilterJson | null;
  onChange: (value: FilterJson | null) => void;
  /** What the conditions are for, to screen readers. */
  label?: string;
  /** In a narrow column. */
  compact?: boolean;
  /** Opens the form for one more condition at once. */
  begin?: boolean;
  /** What the server found, by the place in the filter: `filter.any[1].below`. */
  problems?: Readonly<Record<string, string>>;
  /** How the server names the place of the whole. */
  at?: string;
};

const NONE = {};

/** Conditions as readable pills, in groups; each is written and mended in place. */
export function ConditionEditor(props: Props) {
  const {
    fields,
    limits,
    value,
    onChange,
    label,
    compact = false,
    begin = false,
    problems = NONE,
    at = "filter",
  } = props;
  const { t } = useTranslation("filters");
  const names = useNames();
  const root = useMemo(() => readTree(value, at), [value, at]);
  const change = (next: GroupPart) => onChange(writeTree(next));
  const troubles = troublesOf(root, { fields, limits, problems });
  return (
    <EditorContext value={{ root, fields, limits, names, problems, begin, change }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box. */}
      <div
        className={s.editor}
        role="group"
        aria-label={label ?? t("label")}
        data-compact={compact || undefined}
      >
        <ConditionParts group={root} place={[]} troubles={troubles} />
        {troubles.length > 0 && (
          <Troubles troubles={troubles} onRemove={(trouble) => change(removed(root, trouble.place))} />
        )}
      </div>
    </EditorContext>
  );
}

type TroublesProps = { troubles: Trouble[]; onRemove: (trouble: Trouble) => void };

/** What does not fit, in words, each with the way out. */
function Troubles({ troubles, onRemove }: TroublesProps) {
  const { t } = useTranslation("filters");
  return (
    <div className={s.troubles} role="alert">
      {troubles.map((trouble) => (
        <p key={trouble.place.join(".")}>
          <Icon name="warning" />
          <span>{trouble.said}</span>
          <button type="button" onClick={() => onRemove(trouble)}>
            {t("trouble.remove")}
          </button>
        </p>
      ))}
    </div>
  );
}
