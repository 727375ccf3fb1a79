import { App, Button, Modal } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { api, read } from "@/lib/api";
import type { HolidaysPreview } from "@/lib/contract";
import { ApiError, isStatus } from "@/lib/errors";
import { keys, queryClient, workChanged } from "@/lib/query";
import s from "./ImportYear.module.css";
import { Preview } from "./Preview";

type Looked = { file: File; preview: HolidaysPreview };
type Props = { onImported: (year: number) => void; onClose: () => void };

/** A file of a year's holidays: chosen, looked at, then imported. */
export function ImportYear({ onImported, onClose }: Props) {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [said, setSaid] = useState("");
  const [working, setWorking] = useState(false);

  async function during(work: () => Promise<void>) {
    setWorking(true);
    setSaid("");
    try {
      await work();
    } catch (error) {
      setSaid((error instanceof ApiError && error.message) || t("common:not_saved"));
    } finally {
      setWorking(false);
    }
  }
  const look = async (file: File) => {
    setLooked(null);
    setLooked({ file, preview: await sendFile(file) });
  };
  const apply = async ({ file, preview }: Looked) => {
    try {
      await importFile(file, preview.stamp);
    } catch (error) {
      if (!isStatus(error, 412)) throw error;
      await look(file);
      setSaid(t("import_year.stale"));
      return;
    }
    await queryClient.invalidateQueries({ queryKey: keys.calendar });
    void queryClient.invalidateQueries({ queryKey: keys.system });
    void workChanged();
    void message.success(t("import_year.done", { year: preview.year }));
    onImported(preview.year);
    onClose();
  };
  const nothing = looked !== null && changesOf(looked.preview) === 0;
  const choose = (
    <Button key="choose" disabled={working} onClick={() => input.current?.click()}>
      {looked ? t("import_year.other") : t("import_year.choose")}
    </Button>
  );
  const go = looked && (
    <Button
      key="apply"
      type="primary"
      disabled={nothing}
      loading={working}
      onClick={() => void during(() => apply(looked))}
    >
      {t("import_year.apply")}
    </Button>
  );
  return (
    <Modal open width={560} title={t("import_year.title")} onCancel={onClose} footer={[choose, go]}>
      <p className={s.text}>{t("import_year.text")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void during(() => look(file));
        }}
      />
      {said && (
        <p className={s.said} role="alert">
          <Icon name="warning" />
          {said}
        </p>
      )}
      {looked && <Preview preview={looked.preview} />}
      {nothing && <p className={s.text}>{t("import_year.nothing")}</p>}
    </Modal>
  );
}

const changesOf = ({ added, changed, gone }: HolidaysPreview): number =>
  added.length + changed.length + gone.length;

function formOf(file: File, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.append("file", file);
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  return form;
}

const sendFile = (file: File): Promise<HolidaysPreview> =>
  read(
    api.POST("/api/calendar/holidays/preview", {
      body: { file: file as never },
      bodySerializer: () => formOf(file),
    }),
  );

const importFile = (file: File, stamp: string): Promise<HolidaysPreview> =>
  read(
    api.POST("/api/calendar/holidays", {
      body: { file: file as never, stamp },
      bodySerializer: () => formOf(file, { stamp }),
    }),
  );
