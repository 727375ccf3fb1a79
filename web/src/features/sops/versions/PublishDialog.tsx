import { useMutation } from "@tanstack/react-query";
import { App, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { TextBox } from "@/components/TextBox";
import { api, read } from "@/lib/api";
import type { SopMoveMode, SopVersionLine } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { type Going, type Mapping, versionsChanged } from "./queries";
import { RunningOnes } from "./RunningOnes";
import { Teams } from "./Teams";
import s from "./Versions.module.css";

const LONGEST_NOTE = 1_000;

type Props = { sopId: number; version: SopVersionLine; ending?: boolean; onClose: () => void };

/** Who gets a version, what they are told, and what becomes of the runs under way. */
export function PublishDialog({ sopId, version, ending = false, onClose }: Props) {
  const { t } = useTranslation("versions");
  const { message } = App.useApp();
  const draft = version.status === "draft";
  const [to, setTo] = useState<Going>(ending ? "ended" : draft ? "pilot" : "live");
  const [teams, setTeams] = useState<number[]>([]);
  const [note, setNote] = useState("");
  const [running, setRunning] = useState<SopMoveMode>("stay");
  const [mapping, setMapping] = useState<Mapping>({});
  const noteId = useId();
  const locked = lockOf(to, teams, note);
  const send = useMutation({
    mutationFn: () => publish(sopId, version, to, { teams, note, running, mapping }),
    onSuccess: async () => {
      await versionsChanged();
      void message.success(t(`sent.${to}`, { number: version.number }));
      onClose();
    },
  });
  const said =
    send.error && ((send.error instanceof ApiError && send.error.message) || t("common:not_saved"));
  return (
    <Modal
      open
      width={680}
      title={t(ending ? "dialog.end" : "dialog.publish", { number: version.number })}
      okText={locked ? t(`locked.${locked}`) : t(`ok.${to}`)}
      okButtonProps={{ disabled: locked !== null, loading: send.isPending }}
      onOk={() => send.mutate()}
      onCancel={onClose}
    >
      <div className={s.dialog}>
        {draft && (
          <Choice
            label={t("dialog.to")}
            options={(["pilot", "live"] as const).map((value) => ({ value, label: t(`to.${value}`) }))}
            value={to === "live" ? "live" : "pilot"}
            onChange={(next) => next && setTo(next)}
          />
        )}
        <p className={s.hint}>{t(`to_text.${to}`)}</p>
        {to === "pilot" && <Teams chosen={teams} onChange={setTeams} />}
        {!ending && (
          <div className={s.label}>
            <label htmlFor={noteId}>{t("dialog.note")}</label>
            <TextBox
              id={noteId}
              value={note}
              onChange={setNote}
              minRows={2}
              maxLength={LONGEST_NOTE}
              placeholder={t("dialog.note_hint")}
            />
          </div>
        )}
        <RunningOnes
          sopId={sopId}
          number={version.number}
          to={to}
          teams={teams}
          running={running}
          onRunning={setRunning}
          mapping={mapping}
          onMapping={setMapping}
        />
        {said && (
          <p className={s.said} role="alert">
            {said}
          </p>
        )}
      </div>
    </Modal>
  );
}

type Sent = { teams: number[]; note: string; running: SopMoveMode; mapping: Mapping };

function publish(sopId: number, { number, revision }: SopVersionLine, to: Going, sent: Sent) {
  const params = { path: { sop_id: sopId, number } };
  const { running, mapping } = sent;
  if (to === "ended") {
    return read(api.POST("/api/sops/{sop_id}/versions/{number}/end", { params, body: { running, mapping } }));
  }
  const department_ids = to === "pilot" ? sent.teams : [];
  const body = { to, revision, note: sent.note, department_ids, running, mapping };
  return read(api.POST("/api/sops/{sop_id}/versions/{number}/publish", { params, body }));
}

/** What is missing still. */
function lockOf(to: Going, teams: number[], note: string): "teams" | "note" | null {
  if (to === "pilot" && teams.length === 0) return "teams";
  return to !== "ended" && !note.trim() ? "note" : null;
}
