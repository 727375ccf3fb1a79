import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Pick } from "@/components/Pick";
import type { SopMoveMode, SopMovePreview } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { type Going, type Mapping, usePreview } from "./queries";
import s from "./Versions.module.css";

const MODES = ["stay", "next_step", "now"] as const;
/** Of the choice where a step goes on: it falls away. */
const GONE = "";

type Props = {
  sopId: number;
  number: number;
  to: Going;
  teams: number[];
  running: SopMoveMode;
  onRunning: (running: SopMoveMode) => void;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
};

/** What the runs under way do, and what that would come to. */
export function RunningOnes(props: Props) {
  const { sopId, number, to, teams, running, onRunning, mapping, onMapping } = props;
  const { t } = useTranslation("versions");
  const preview = usePreview(sopId, number, to, to === "pilot" ? teams : [], mapping);
  return (
    <div className={s.running}>
      <span className={s.name}>{t("running_ones.title")}</span>
      <Choice
        label={t("running_ones.title")}
        options={MODES.map((value) => ({ value, label: t(`running_ones.${value}`) }))}
        value={running}
        onChange={(next) => next && onRunning(next)}
      />
      <p className={s.hint}>{t(`running_ones.${running}_text`)}</p>
      {preview.error && (
        <p className={s.said} role="alert">
          {(preview.error instanceof ApiError && preview.error.message) || t("common:not_saved")}
        </p>
      )}
      {preview.data && running !== "stay" && (
        <Preview preview={preview.data} mapping={mapping} onMapping={onMapping} />
      )}
    </div>
  );
}

type PreviewProps = {
  preview: SopMovePreview;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
};

function Preview({ preview, mapping, onMapping }: PreviewProps) {
  const { t } = useTranslation("versions");
  const { runs, planned, finished, before, after } = preview;
  const options = [
    ...after.map(({ key, name }) => ({ value: key, label: name })),
    { value: GONE, label: t("preview.gone") },
  ];
  const open = after.filter(({ going_on, opened }) => going_on + opened > 0);
  // Who changes an SOP looks at what goes elsewhere; where the rest goes on is plain.
  const stays = before.filter(({ key }) => after.some((one) => one.key === key));
  const gone = before.filter((one) => !stays.includes(one));
  const fresh = after.filter(({ is_new }) => is_new).map(({ name }) => name);
  const places = { options, mapping, onMapping };
  return (
    <div className={s.preview} aria-live="polite">
      <p>
        <b>{t("preview.runs", { count: runs })}</b>
        {planned > 0 && ` · ${t("preview.planned", { count: planned })}`}
        {finished > 0 && ` · ${t("preview.finished", { count: finished })}`}
      </p>
      {gone.length > 0 && <Places label={t("preview.before")} lines={gone} {...places} />}
      {stays.length > 0 && (
        <details className={s.stays}>
          <summary>{t("preview.stays", { count: stays.length })}</summary>
          <Places label={t("preview.before")} lines={stays} {...places} />
        </details>
      )}
      {fresh.length > 0 && <p>{t("preview.fresh", { names: fresh.join(t("and")) })}</p>}
      {open.length > 0 && (
        <>
          <p>{t("preview.after")}</p>
          <ul className={s.after}>
            {open.map(({ key, name, going_on, opened, conditional }) => (
              <li key={key}>
                {name}
                <small>
                  {[
                    going_on > 0 && t("preview.going_on", { count: going_on }),
                    opened > 0 && t("preview.opened", { count: opened }),
                    conditional && t("preview.conditional"),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type PlacesProps = Omit<PreviewProps, "preview"> & {
  label: string;
  lines: SopMovePreview["before"];
  options: { value: string; label: string }[];
};

/** Steps of the old version, each with the one of the new where it goes on. */
function Places({ label, lines, options, mapping, onMapping }: PlacesProps) {
  const { t } = useTranslation("versions");
  return (
    <ul className={s.mapping} aria-label={label}>
      {lines.map(({ key, name, in_step, to }) => (
        <li key={key} data-gone={to === null || undefined}>
          <span>{name}</span>
          <small>{t("preview.in_step", { count: in_step })}</small>
          <span aria-hidden>→</span>
          <Pick
            label={t("preview.becomes", { name })}
            outlined
            options={options}
            value={to ?? GONE}
            onChange={(next) => onMapping({ ...mapping, [key]: next || null })}
          />
        </li>
      ))}
    </ul>
  );
}
