import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError } from "@/lib/errors";
import { type Target, uploadList } from "../queries";
import s from "./DropZone.module.css";

type Props = { target: Target; onUploaded: (importId: number) => void };

/** Takes a list in, dropped or chosen; says of a file that cannot be read what to do with it. */
export function DropZone({ target, onUploaded }: Props) {
  const { t } = useTranslation("imports");
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const upload = useMutation({ mutationFn: uploadList, onSuccess: ({ id }) => onUploaded(id) });
  function take(files: FileList | null) {
    const file = files?.[0];
    if (file && !upload.isPending) upload.mutate({ file, target });
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the way of the mouse; the button inside serves everybody.
    <div
      className={s.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xls,.xlsm,.csv,.tsv,.txt"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <span className={s.sign}>
        <Icon name="upload" size={20} />
      </span>
      {upload.isPending ? (
        <b role="status">{t("upload.reading", { name: upload.variables.file.name })}</b>
      ) : (
        <b>{t("upload.title", { context: target })}</b>
      )}
      <p>{t("upload.text")}</p>
      <Button
        type="primary"
        size="large"
        className={s.choose ?? ""}
        loading={upload.isPending}
        onClick={() => input.current?.click()}
      >
        {t("upload.choose")}
      </Button>
      {upload.error && <Refused error={upload.error} name={upload.variables?.file.name ?? ""} />}
    </div>
  );
}

function Refused({ error, name }: { error: Error; name: string }) {
  const { t } = useTranslation("imports");
  const said = (error instanceof ApiError && error.message) || t("upload.failed");
  return (
    <div className={s.refused} role="alert">
      <Icon name="warning" />
      <span>
        <b>{t("upload.refused", { name })}</b>
        {said}
      </span>
    </div>
  );
}
