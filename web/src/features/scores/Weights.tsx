import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import type { Scores } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { scoresChanged, weigh } from "./queries";
import s from "./Scores.module.css";

const CHOICES = Array.from({ length: 11 }, (_, weight) => ({ value: weight, label: String(weight) }));

/** How much the steps of each SOP count. */
export function Weights({ weights }: { weights: Scores["weights"] }) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: ({ sop, weight }: { sop: number; weight: number }) => weigh(sop, weight),
    onSuccess: () => void message.success(t("weights.saved")),
    onError: (error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
    onSettled: () => scoresChanged(),
  });
  return (
    <section>
      <h2 className={s.title}>{t("weights.title")}</h2>
      <p className={s.text}>{t("weights.text")}</p>
      <ul className={s.shares}>
        {weights.map(({ sop, weight }) => (
          <li key={sop.id}>
            <span>{sop.name}</span>
            <Pick
              label={t("weights.of", { name: sop.name })}
              outlined
              options={CHOICES}
              value={saving.isPending && saving.variables.sop === sop.id ? saving.variables.weight : weight}
              onChange={(next) => next !== null && saving.mutate({ sop: sop.id, weight: next })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
