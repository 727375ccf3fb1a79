import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWords } from "@/lib/words";
import { FactWords } from "../facts/FactWords";
import { labelKey, type Sheet, type Versioned } from "../facts/sheet";
import s from "./MergeDialog.module.css";
import {
  type Choices,
  clearChoices,
  type Difference,
  differencesOf,
  mergedValues,
  openCount,
  type Side,
} from "./merge";
import type { Merging } from "./useStaleSave";

type Props<R extends Versioned> = { sheet: Sheet<R>; saving: Merging<R> };

/** Somebody saved this record in between: both versions, field by field, and one chosen for each. */
export function MergeDialog<R extends Versioned>({ sheet, saving }: Props<R>) {
  const { conflict } = saving;
  if (!conflict) return null;
  // Saved again by somebody else while choosing: another dialog, with that version.
  return <Choosing key={conflict.theirs.version} sheet={sheet} saving={saving} conflict={conflict} />;
}

type Conflict<R extends Versioned> = NonNullable<Merging<R>["conflict"]>;
type ChoosingProps<R extends Versioned> = Props<R> & { conflict: Conflict<R> };

function Choosing<R extends Versioned>({ sheet, saving, conflict }: ChoosingProps<R>) {
  const { t } = useTranslation("records");
  const words = useWords();
  const differences = differencesOf(conflict.versions);
  const [choices, setChoices] = useState<Choices>(() => clearChoices(differences));
  const open = openCount(differences, choices);
  const choose = (name: string, side: Side) => setChoices((before) => ({ ...before, [name]: side }));
  return (
    <Modal
      open
      width={680}
      title={t("merge.title")}
      okText={open > 0 ? t("merge.locked", { count: open }) : t("merge.save")}
      okButtonProps={{ disabled: open > 0, loading: saving.isSaving }}
      cancelText={t("merge.back")}
      onOk={() => saving.merge(mergedValues(differences, choices))}
      onCancel={saving.leave}
    >
      <p className={s.text}>{t("merge.text", { moment: words.moment(conflict.theirs.changed_at) })}</p>
      <div className={s.heads} aria-hidden>
        <span />
        <span>{t("merge.mine")}</span>
        <span>{t("merge.theirs")}</span>
      </div>
      {differences.map((difference) => (
        <Row
          key={difference.name}
          sheet={sheet}
          difference={difference}
          chosen={choices[difference.name]}
          onChoose={(side) => choose(difference.name, side)}
        />
      ))}
    </Modal>
  );
}

type RowProps<R extends Versioned> = {
  sheet: Sheet<R>;
  difference: Difference;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

const SIDES = ["mine", "theirs"] as const;

function Row<R extends Versioned>({ sheet, difference, chosen, onChoose }: RowProps<R>) {
  const { t } = useTranslation("records");
  const { name, by } = difference;
  const label = t(labelKey(sheet, name));
  return (
    <div className={s.row} role="radiogroup" aria-label={label} data-open={chosen ? undefined : ""}>
      <span className={s.label}>
        {label}
        <small>{t(`merge.by.${by}`)}</small>
      </span>
      {SIDES.map((side) => (
        <label key={side} className={s.side}>
          <input
            type="radio"
            name={`merge ${name}`}
            checked={chosen === side}
            onChange={() => onChoose(side)}
            aria-label={t(`merge.${side}`)}
          />
          <span>
            <em>{t(`merge.${side}`)}</em>
            <FactWords kind={sheet.kinds[name] ?? "text"} value={difference[side]} />
          </span>
        </label>
      ))}
    </div>
  );
}
