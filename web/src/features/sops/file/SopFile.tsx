import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import type { Sop, SopVersion } from "@/lib/contract";
import { DraftConflict } from "./DraftConflict";
import { Findings } from "./Findings";
import { type Lock, rangeOfLine } from "./lock";
import s from "./SopFile.module.css";
import { SourceSheet } from "./SourceSheet";
import { type After, useSopFile } from "./useSopFile";

type Props = { sop: Sop | null; live: string; draft?: SopVersion | null; after: After };

/** Write or paste an SOP, let it be checked, keep it as a draft, make it the live version. */
export function SopFile({ sop, live, draft = null, after }: Props) {
  const { t } = useTranslation("sops");
  const file = useSopFile(sop, live, draft, after);
  const area = useRef<HTMLTextAreaElement>(null);
  const problems = file.checked?.text === file.text ? file.checked.problems : [];
  function goTo(line: number) {
    const box = area.current;
    box?.focus({ preventScroll: true });
    box?.setSelectionRange(...rangeOfLine(file.text, line));
    box?.closest(`.${s.work}`)?.querySelector("pre")?.children[line - 1]?.scrollIntoView({ block: "center" });
  }
  return (
    <>
      <PageHead title={sop?.name ?? t("library.new")} sub={<Sub sop={sop} file={file} />}>
        <Upload onFile={(chosen) => void file.take(chosen)} />
        <Button
          className={s.touch ?? ""}
          loading={file.working === "check"}
          disabled={!file.text.trim()}
          onClick={() => void file.check()}
        >
          {t("file.check")}
        </Button>
        {sop && (
          <Button
            className={s.touch ?? ""}
            loading={file.working === "save"}
            disabled={file.isSaved || !file.text.trim()}
            onClick={() => void file.save()}
          >
            {t("versions:draft.save")}
          </Button>
        )}
        <Button
          type="primary"
          className={s.touch ?? ""}
          loading={file.working === "publish"}
          disabled={file.lock !== null}
          onClick={() => void file.publish()}
        >
          {publishLabel(t, file.lock, sop)}
        </Button>
      </PageHead>
      <div className={s.work}>
        <SourceSheet
          text={file.text}
          onChange={file.setText}
          marked={new Set(problems.map(({ line }) => line))}
          area={area}
          onFile={(dropped) => void file.take(dropped)}
        />
        <Findings sop={sop} text={file.text} checked={file.checked} onOpen={goTo} />
      </div>
      {file.conflict && (
        <DraftConflict
          mine={file.text}
          current={file.conflict.current}
          saving={file.working === "save"}
          onMine={() => void file.save(file.conflict?.current?.revision ?? 0)}
          onTheirs={file.takeTheirs}
          onClose={file.leave}
        />
      )}
    </>
  );
}

type T = (key: string, values?: Record<string, unknown>) => string;

/** The button says what it will do or, locked, what is missing. */
function publishLabel(t: T, lock: Lock, sop: Sop | null): string {
  if (lock) return t(`file.lock.${lock.why}`, { count: lock.count, version: sop?.version ?? 1 });
  return t(sop ? "versions:draft.publish" : "file.publish");
}

/** That this is a draft, and the way back. */
function Sub({ sop, file }: { sop: Sop | null; file: ReturnType<typeof useSopFile> }) {
  const { t } = useTranslation("sops");
  if (!sop) return file.text && t("file.draft");
  if (!file.isDraft) return t("file.of_version", { version: sop.version });
  return (
    <span className={s.sub}>
      {file.draft && file.isSaved ? t("versions:draft.of", { version: file.draft.number }) : t("file.draft")}
      {sop.version > 0 && (
        <Button type="link" size="small" className={s.touch ?? ""} onClick={file.restore}>
          {t("file.restore", { version: sop.version })}
        </Button>
      )}
    </span>
  );
}

function Upload({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation("sops");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        type="text"
        className={s.touch ?? ""}
        icon={<Icon name="upload" />}
        onClick={() => input.current?.click()}
      >
        {t("file.upload")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,text/yaml,application/yaml"
        className={s.input}
        aria-label={t("file.upload")}
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          event.target.value = "";
        }}
      />
    </>
  );
}

/** For everybody else: the file as it is. */
export function SopFileView({ sop, live }: { sop: Sop; live: string }) {
  const { t } = useTranslation("sops");
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <PageHead title={sop.name} sub={t("file.of_version", { version: sop.version })} />
      <div className={s.work}>
        <SourceSheet text={live} marked={new Set()} area={area} />
      </div>
    </>
  );
}
