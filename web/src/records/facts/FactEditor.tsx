import { Button, Input, Select } from "antd";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { DayPicker } from "@/components/MomentPicker";
import { TextBox } from "@/components/TextBox";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import s from "./Fact.module.css";
import { optionsOf } from "./options";
import type { FactKind } from "./sheet";

type ControlProps = { kind: FactKind; label: string; value: string; onChange: (value: string) => void };
type Props = ControlProps & { busy: boolean; onSave: () => void; onCancel: () => void };

/** The value while it is written: Enter saves, Escape leaves it as it was. */
export function FactEditor({ busy, onSave, onCancel, ...control }: Props) {
  const { t } = useTranslation("common");
  const wantsMod = control.kind === "area";
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && (!wantsMod || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSave();
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field inside.
    <div className={s.editor} onKeyDown={press}>
      <Control {...control} />
      <Button
        className={s.sign ?? ""}
        type="text"
        aria-label={t("save")}
        loading={busy}
        icon={<Icon name="check" />}
        onClick={onSave}
      />
      <Button
        className={s.sign ?? ""}
        type="text"
        aria-label={t("cancel")}
        icon={<Icon name="close" />}
        onClick={onCancel}
      />
    </div>
  );
}

/** Where one writes a fact of this kind; `first`: it is written in at once. */
export function Control({ kind, label, value, onChange, first = true }: ControlProps & { first?: boolean }) {
  const { t } = useTranslation("common");
  const { now } = useWords();
  const common = { className: s.control ?? "", "aria-label": label };
  if (kind === "date") {
    return <DayPicker label={label} value={value} onChange={onChange} notAfter={todayOf(now)} />;
  }
  const options = optionsOf(kind, t);
  if (options) {
    return (
      <Select {...common} value={value || null} options={options} onChange={onChange} autoFocus={first} />
    );
  }
  if (kind === "area") {
    return <TextBox {...common} value={value} onChange={onChange} autoFocus={first} />;
  }
  return (
    <Input
      {...common}
      value={value}
      {...(kind === "phone" && { type: "tel" })}
      onChange={(event) => onChange(event.target.value)}
      autoFocus={first}
    />
  );
}
