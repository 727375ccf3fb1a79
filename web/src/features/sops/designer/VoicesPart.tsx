import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { TextBox } from "@/components/TextBox";
import { api, read } from "@/lib/api";
import type { Voice } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { keys, queryClient } from "@/lib/query";
import { useCan } from "@/lib/session";
import { useWords } from "@/lib/words";
import { linkOf } from "@/records/links";
import { type About, VoiceDialog } from "@/records/steps/VoiceDialog";
import { type Drawing, TakeDialog } from "@/records/taking/TakeDialog";
import s from "./VoicesPart.module.css";

/** What people say of the step, or of the SOP as a whole: how many, and who looks after it reads and answers each. */
export function VoicesPart({ drawing, ...about }: About & { drawing?: Drawing | undefined }) {
  const { t } = useTranslation("designer");
  const { sopId, step } = about;
  const [open, setOpen] = useState(false);
  const voices = useQuery({
    queryKey: [...keys.sops, sopId, "voices", step],
    queryFn: () =>
      read(api.GET("/api/sops/{sop_id}/voices", { params: { path: { sop_id: sopId }, query: { step } } })),
  });
  const { items, counts } = voices.data ?? { items: [], counts: [] };
  return (
    <section className={s.part} aria-label={t("voices.title")}>
      <h3>{t("voices.title")}</h3>
      {voices.data && counts.length === 0 && <p className={s.none}>{t("voices.none")}</p>}
      <p>
        {counts
          .map(({ kind, people }) => t("voices.count", { kind: t(`steps:voice.${kind}`), count: people }))
          .join(" · ")}
      </p>
      <ul>
        {items.map((voice) => (
          <One key={voice.id} voice={voice} sopId={sopId} drawing={drawing} />
        ))}
      </ul>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("voices.say")}
      </Button>
      {open && <VoiceDialog {...about} onClose={() => setOpen(false)} />}
    </section>
  );
}

type OneProps = { voice: Voice; sopId: number; drawing: Drawing | undefined };

function One({ voice, sopId, drawing }: OneProps) {
  const { t } = useTranslation("designer");
  const words = useWords();
  const answers = useCan("sop.change") && !voice.answered_by;
  const [open, setOpen] = useState(false);
  const [takes, setTakes] = useState(false);
  return (
    <li className={s.voice}>
      <div>
        <b>{t(`steps:voice.${voice.kind}`)}</b>
        {voice.text && <span> {voice.text}</span>}
        <small>{t("voices.by", { name: voice.by.name, day: words.day(voice.at) })}</small>
        {voice.record && (
          <small>
            <Link {...linkOf(voice.record)}>{t("voices.worked", { name: voice.record.name })}</Link>
          </small>
        )}
        {voice.answered_by && (
          <small>{t("voices.answered", { name: voice.answered_by.name, answer: voice.answer })}</small>
        )}
      </div>
      {answers && voice.kind === "suggestion" && (
        <Button size="small" type="text" onClick={() => setTakes(true)}>
          {t("steps:take.button")}
        </Button>
      )}
      {takes && (
        <TakeDialog
          source={{ kind: "voice", id: voice.id }}
          text={voice.text}
          drawing={drawing}
          sopId={sopId}
          step={voice.step || undefined}
          onClose={() => setTakes(false)}
        />
      )}
      {answers && (
        <Button size="small" type="text" onClick={() => setOpen(true)}>
          {t("voices.answer")}
        </Button>
      )}
      {open && <AnswerDialog voice={voice} sopId={sopId} onClose={() => setOpen(false)} />}
    </li>
  );
}

type AnswerProps = { voice: Voice; sopId: number; onClose: () => void };

function AnswerDialog({ voice, sopId, onClose }: AnswerProps) {
  const { t } = useTranslation("designer");
  const { message } = App.useApp();
  const [text, setText] = useState("");
  const saving = useMutation({
    mutationFn: () =>
      read(
        api.POST("/api/sops/voices/{voice_id}/answer", {
          params: { path: { voice_id: voice.id } },
          body: { answer: text.trim() },
        }),
      ),
    onSuccess: () => {
      void message.success(t("voices.done"));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...keys.sops, sopId, "voices"] }),
  });
  const { error } = saving;
  return (
    <FormDialog
      title={t("voices.answer_title", { name: voice.by.name })}
      ok={t("voices.answer")}
      lock={text.trim() ? null : t("voices.no_answer")}
      busy={saving.isPending}
      onSend={() => saving.mutate()}
      onClose={onClose}
    >
      <Field
        label={t("voices.answer")}
        error={error ? (error instanceof ApiError && error.message) || t("common:not_saved") : undefined}
      >
        {(id) => (
          <TextBox
            id={id}
            autoFocus
            minRows={2}
            maxRows={6}
            maxLength={300}
            value={text}
            placeholder={t("voices.answer_hint")}
            onChange={setText}
          />
        )}
      </Field>
    </FormDialog>
  );
}
