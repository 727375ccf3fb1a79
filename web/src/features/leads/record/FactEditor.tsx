import { Button, Input, Select } from "antd";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { DayPicker } from "@/components/MomentPicker";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import s from "./Fact.module.css";
import type { FactKind } from "./facts";

type ControlProps = { kind: FactKind; label: string; value: string; onChange: (value: string) => void };
type Props = ControlProps & { busy: boolean; onSave: () => void; onCancel: () => void };

const TIERS = ["high_value", "growing", "potential", "dormant"] as const;
const LOST = ["price", "function", "competitor", "timing", "no_budget", "other"] as const;

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

function Control({ kind, label, value, onChange }: ControlProps) {
  const { t } = useTranslation("common");
  const { now } = useWords();
  const common = { className: s.control ?? "", "aria-label": label };
  if (kind === "date") {
    return <DayPicker label={label} value={value} onChange={onChange} notAfter={todayOf(now)} />;
  }
  if (kind === "tier") {
    const options = TIERS.map((tier) => ({ value: tier, label: t(`tier.${tier}`) }));
    return <Select {...common} value={value || null} options={options} onChange={onChange} autoFocus />;
  }
  if (kind === "decision") {
    const lost = (reason: string) => [t("decision.lost"), t(`lost_reason.${reason}`)].join(t("list_mark"));
    const options = [
      { value: "won", label: t("decision.won") },
      ...LOST.map((reason) => ({ value: `lost.${reason}`, label: lost(reason) })),
    ];
    return <Select {...common} value={value || null} options={options} onChange={onChange} autoFocus />;
  }
  if (kind === "area") {
    return (
      <Input.TextArea
        {...common}
        value={value}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => onChange(event.target.value)}
        autoFocus
      />
    );
  }
  return (
    <Input
      {...common}
      value={value}
      {...(kind === "phone" && { type: "tel" })}
      onChange={(event) => onChange(event.target.value)}
      autoFocus
    />
  );
}
