import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError } from "@/lib/errors";
import { usePhone } from "@/lib/media";
import { type Target, uploadList } from "../queries";
import s from "./DropZone.module.css";

/** As the server has it. */
const LARGEST_MB = 20;

type Props = { target: Target; onUploaded: (importId: number) => void };

/** Takes a list in, dropped or chosen; says of a file that cannot be read what to do with it. */
export function DropZone({ target, onUploaded }: Props) {
  const { t } = useTranslation("imports");
  const phone = usePhone();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const upload = useMutation({ mutationFn: uploadList, onSuccess: ({ id }) => onUploaded(id) });
  function take(files: FileList | null) {
    const file = files?.[0];
    if (!file || upload.isPending) return;
    // It is refused there too; said here it costs nobody the way.
    setTooLarge(file.size > LARGEST_MB * 1024 * 1024 ? file.name : null);
    if (file.size <= LARGEST_MB * 1024 * 1024) upload.mutate({ file, target });
    else upload.reset();
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
        <b>{t(phone ? "upload.title_phone" : "upload.title")}</b>
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
      {tooLarge && <Refused said={t("upload.too_large", { limit: LARGEST_MB })} name={tooLarge} />}
      {upload.error && (
        <Refused
          said={(upload.error instanceof ApiError && upload.error.message) || t("upload.failed")}
          name={upload.variables?.file.name ?? ""}
        />
      )}
    </div>
  );
}

function Refused({ said, name }: { said: string; name: string }) {
  const { t } = useTranslation("imports");
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
