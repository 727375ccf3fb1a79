import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { RefresherPage } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useWords } from "@/lib/words";
import { readThrough } from "./queries";
import s from "./Refreshers.module.css";

/** The steps that slip most: what they ask, and what to say. */
export function RefresherBody({ page }: { page: RefresherPage }) {
  const { t } = useTranslation("refreshers");
  const words = useWords();
  const { refresher, steps, version, note, since } = page;
  const { before, read_at } = refresher;
  return (
    <>
      <p className={s.why}>{t("why", { due: before.due, kept: before.kept })}</p>
      {read_at && (
        <p className={s.read}>
          <Icon name="check" />
          {t("read", { day: words.day(read_at) })}
          {since && <span>{sinceWords(t, since, before)}</span>}
        </p>
      )}
      {note && version && (
        <section>
          <h2 className={s.title}>{t("changed", { number: version })}</h2>
          <blockquote className={s.note}>{note}</blockquote>
        </section>
      )}
      <section>
        <h2 className={s.title}>{t("worst")}</h2>
        {steps.length === 0 && <p className={s.why}>{t("nothing")}</p>}
        <ol className={s.steps}>
          {steps.map((step) => (
            <Step key={step.key} step={step} />
          ))}
        </ol>
      </section>
      {page.may_read && <Done id={refresher.id} />}
    </>
  );
}

type Counts = RefresherPage["refresher"]["before"];
type T = (key: "since_percent" | "too_few", values?: Record<string, unknown>) => string;

/** Honest where too few were due. */
const sinceWords = (t: T, since: Counts, before: Counts): string =>
  since.percent === null
    ? t("too_few")
    : t("since_percent", { percent: since.percent, before: before.percent ?? 0 });

function Step({ step }: { step: RefresherPage["steps"][number] }) {
  const { t } = useTranslation("refreshers");
  return (
    <li className={s.step}>
      <h3>
        {step.name}
        <span>{t("kept_of", { kept: step.kept.kept, due: step.kept.due })}</span>
      </h3>
      {step.goal && <p>{step.goal}</p>}
      <dl>
        <dt>{t("asks")}</dt>
        <dd>
          {step.due} · {step.proof}
        </dd>
        {step.checklist.length > 0 && (
          <>
            <dt>{t("checklist")}</dt>
            <dd>{step.checklist.join(" · ")}</dd>
          </>
        )}
        {step.script && (
          <>
            <dt>{t("script")}</dt>
            <dd className={s.script}>{step.script}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

function Done({ id }: { id: number }) {
  const { t } = useTranslation("refreshers");
  const { message } = App.useApp();
  const reading = useMutation({
    mutationFn: () => readThrough(id),
    onSuccess: () => void message.success(t("thanks")),
    onError: (error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <Button
      type="primary"
      size="large"
      className={s.done ?? ""}
      loading={reading.isPending}
      onClick={() => reading.mutate()}
    >
      {t("done")}
    </Button>
  );
}
