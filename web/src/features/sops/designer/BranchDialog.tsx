import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { ConditionSlot } from "./ConditionSlot";
import { useDesigning } from "./designing";
import { afterOf, type Condition, keyOf, stepsOf } from "./document";
import s from "./Inspector.module.css";
import { ahead, type Branch } from "./operations";
import { nameOf } from "./say";

type Props = { of: string; onDone: (branch: Branch) => void; onClose: () => void };

/** When the other way is taken, and what its first step is called. */
export function BranchDialog({ of, onDone, onClose }: Props) {
  const { t } = useTranslation("designer");
  const { doc, say } = useDesigning();
  const [when, setWhen] = useState<Condition | null>(null);
  const [name, setName] = useState("");
  const [otherwise, setOtherwise] = useState<"instead" | "besides">("instead");
  const nameId = useId();
  const next = stepsOf(doc).filter((step) => afterOf(step).includes(of));
  const following = next.map((step) => t("quoted", { name: nameOf(say, keyOf(step)) })).join(t("and"));
  const locked = !when ? "when" : !name.trim() ? "name" : null;
  const done = () =>
    when && name.trim() && onDone({ when, name: name.trim(), otherwise: otherwise === "instead" });
  return (
    <Modal
      open
      width={560}
      title={t("branch.title", { name: nameOf(say, of) })}
      okText={locked ? t(`branch.locked.${locked}`) : t("branch.ok")}
      okButtonProps={{ disabled: locked !== null }}
      onOk={done}
      onCancel={onClose}
    >
      <div className={s.dialog}>
        <div className={s.stack}>
          <span className={s.hint}>{t("branch.when")}</span>
          <ConditionSlot
            label={t("branch.when")}
            value={when}
            outcomes={[...ahead(doc, of), of]}
            onChange={setWhen}
          />
        </div>
        <div className={s.stack}>
          <label className={s.hint} htmlFor={nameId}>
            {t("branch.name")}
          </label>
          <Input
            id={nameId}
            value={name}
            maxLength={100}
            placeholder={t("branch.name_hint")}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={done}
          />
        </div>
        {next.length > 0 && (
          <div className={s.stack}>
            <span className={s.hint}>{t("branch.other", { steps: following })}</span>
            <Choice
              label={t("branch.other", { steps: following })}
              options={(["instead", "besides"] as const).map((value) => ({
                value,
                label: t(`branch.${value}`),
              }))}
              value={otherwise}
              onChange={(value) => value && setOtherwise(value)}
            />
          </div>
        )}
      </div>
    </Modal>
  );
}
