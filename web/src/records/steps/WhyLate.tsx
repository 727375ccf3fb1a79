import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { OpenItem } from "@/lib/contract";
import s from "./StepParts.module.css";

const StepDialog = lazy(async () => ({ default: (await import("./StepDialogs")).StepDialog }));

/** Somebody above has asked why a step is late; the answer, once there is one. */
export function WhyLate({ item }: { item: OpenItem }) {
  const { t } = useTranslation("steps");
  const [open, setOpen] = useState(false);
  const { hand } = item;
  if (item.late_reason) return <p className={s.late}>{t("late_because", { reason: item.late_reason })}</p>;
  if (!(item.asked && hand?.may.includes("explain"))) return null;
  return (
    <p className={s.late}>
      <Icon name="message" />
      {t("asked")}
      <Button size="small" type="link" onClick={() => setOpen(true)}>
        {t("menu.explain")}
      </Button>
      {open && (
        <Suspense>
          <StepDialog
            act="explain"
            step={{ id: item.id, name: item.title, hand }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </p>
  );
}
