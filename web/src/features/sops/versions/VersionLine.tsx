import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Tag, type TagTone } from "@/components/Tag";
import type { SopMove, SopVersionLine } from "@/lib/contract";
import { useWords } from "@/lib/words";
import s from "./Versions.module.css";

const TONES: Record<SopVersionLine["status"], TagTone> = {
  draft: "edge",
  pilot: "amber",
  live: "green",
  retired: "neutral",
};

type Props = {
  version: SopVersionLine;
  mayChange: boolean;
  onPublish: () => void;
  onEnd: () => void;
  onDiscard: () => void;
};

/** One version: how it stands, since when and by whom, what changed, and how many run on it. */
export function VersionLine({ version, mayChange, onPublish, onEnd, onDiscard }: Props) {
  const { t } = useTranslation("versions");
  const words = useWords();
  const { number, status, note, by, at, running, departments, errors } = version;
  return (
    <li className={s.version}>
      <b className={s.number}>v{number}</b>
      <div className={s.what}>
        <p className={s.facts}>
          <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>
          {departments.length > 0 && <span>{departments.join(t("and"))}</span>}
          {at && <span>{t(by ? `since.${status}` : "since.nobody", { moment: words.moment(at), by })}</span>}
          {status !== "draft" && <span>{t("running", { count: running })}</span>}
        </p>
        {note && <p className={s.note}>{note}</p>}
        {version.readers && <Readers readers={version.readers} />}
        {version.move && <Moving move={version.move} />}
      </div>
      {mayChange && (
        <div className={s.actions}>
          {status === "draft" && (
            <Button type="text" onClick={onDiscard}>
              {t("discard")}
            </Button>
          )}
          {status === "pilot" && (
            <Button type="text" onClick={onEnd}>
              {t("end")}
            </Button>
          )}
          {(status === "draft" || status === "pilot") && (
            <Button
              type={status === "draft" ? "primary" : "default"}
              disabled={errors > 0}
              onClick={onPublish}
            >
              {errors > 0
                ? t("mend_first", { count: errors })
                : t(status === "draft" ? "publish" : "to_live")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Whoever is not named has read what changed. */
function Readers({ readers }: { readers: NonNullable<SopVersionLine["readers"]> }) {
  const { t } = useTranslation("versions");
  const { told, read, unread } = readers;
  const said = t("readers.said", { read, count: told });
  if (unread.length === 0) return <p className={s.moving}>{said}</p>;
  return (
    <details className={s.readers}>
      <summary>{said}</summary>
      <p>{t("readers.unread", { names: unread.join(t("and")) })}</p>
    </details>
  );
}

function Moving({ move }: { move: NonNullable<SopMove> }) {
  const { t } = useTranslation("versions");
  const { mode, total, moved, ended } = move;
  if (total === 0) return null;
  const key = mode === "next_step" ? "next_step" : ended ? "done" : "now";
  return (
    <p className={s.moving} role="status">
      {t(`moving.${key}`, { count: moved, total })}
    </p>
  );
}
