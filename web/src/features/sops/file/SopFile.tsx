import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import type { Sop } from "@/lib/contract";
import { Findings } from "./Findings";
import { type Lock, rangeOfLine } from "./lock";
import s from "./SopFile.module.css";
import { SourceSheet } from "./SourceSheet";
import { type Published, useSopFile } from "./useSopFile";

type Props = { sop: Sop | null; live: string; onPublished: (sop: Published) => void };

/** Write or paste an SOP, let it be checked, make it the live version. */
export function SopFile({ sop, live, onPublished }: Props) {
  const { t } = useTranslation("sops");
  const file = useSopFile(sop, live, onPublished);
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
    </>
  );
}

type T = (key: string, values?: Record<string, unknown>) => string;

/** The button says what it will do or, locked, what is missing. */
function publishLabel(t: T, lock: Lock, sop: Sop | null): string {
  if (lock) return t(`file.lock.${lock.why}`, { count: lock.count, version: sop?.version ?? 1 });
  return sop ? t("file.publish_as", { version: sop.version + 1 }) : t("file.publish");
}

/** That this is a draft, and the way back. */
function Sub({ sop, file }: { sop: Sop | null; file: ReturnType<typeof useSopFile> }) {
  const { t } = useTranslation("sops");
  if (!sop) return file.text && t("file.draft");
  if (!file.isDraft) return t("file.of_version", { version: sop.version });
  return (
    <span className={s.sub}>
      {t("file.draft")}
      <Button type="link" size="small" onClick={file.restore}>
        {t("file.restore", { version: sop.version })}
      </Button>
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
