import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { api, read } from "@/lib/api";
import { ApiError } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";
import { useMe } from "@/lib/session";
import s from "./NewSopDialog.module.css";

const STARTS = ["lead", "customer"] as const;
type Start = (typeof STARTS)[number];

/** What it is called and what it starts on; the rest is drawn. */
export function NewSopDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("sops");
  const { language } = useMe();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [start, setStart] = useState<Start>("lead");
  const id = useId();
  const begin = useMutation({
    mutationFn: async () => {
      const step = t("new.step");
      const words = (text: string) => (language === "en" ? { zh: text, en: text } : { zh: text });
      const document = {
        name: words(name.trim()),
        starts_on: start,
        steps: [
          {
            key: "step_1",
            name: words(step),
            who: "owner",
            due: { working_days: 1 },
            proof: { follow_up: {} },
            ladder: [
              { at: "-30m", tell: "assignee" },
              { at: "0m", tell: "manager" },
            ],
          },
        ],
      };
      return read(api.POST("/api/sops/design", { body: { document } }));
    },
    onSuccess: async ({ sop_id }) => {
      await queryClient.invalidateQueries({ queryKey: keys.sops });
      void navigate({ to: "/sop/$sopId/design", params: { sopId: sop_id }, search: { step: "step_1" } });
    },
  });
  const said =
    begin.error && ((begin.error instanceof ApiError && begin.error.message) || t("common:not_saved"));
  return (
    <Modal
      open
      title={t("library.new")}
      okText={t(name.trim() ? "new.begin" : "new.locked")}
      okButtonProps={{ disabled: !name.trim(), loading: begin.isPending }}
      onOk={() => begin.mutate()}
      onCancel={onClose}
    >
      <div className={s.dialog}>
        <div className={s.field}>
          <label htmlFor={id}>{t("new.name")}</label>
          <Input
            id={id}
            autoFocus
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={() => name.trim() && begin.mutate()}
          />
        </div>
        <div className={s.field}>
          <span>{t("new.start")}</span>
          <Choice
            label={t("new.start")}
            options={STARTS.map((value) => ({ value, label: t(`ready.on.${value}`) }))}
            value={start}
            onChange={(next) => next && setStart(next)}
          />
        </div>
        <p className={s.hint}>{t("new.hint")}</p>
        {said && (
          <p className={s.error} role="alert">
            {said}
          </p>
        )}
      </div>
    </Modal>
  );
}
