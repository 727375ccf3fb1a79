import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { RecordFile } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { Block } from "../page/Block";
import { AddFile, useTake } from "./AddFile";
import { FileLine } from "./FileLine";
import s from "./Files.module.css";
import type { Filed } from "./files";
import { UploadLine } from "./UploadLine";
import { useUploads } from "./uploads";

type Props = { record: Filed; files: RecordFile[]; mayAdd: boolean };

/** Files and photos of the record: who brought which; added by button, by drop, by camera. */
export function FilesBlock({ record, files, mayAdd }: Props) {
  const { t } = useTranslation("files");
  const uploads = useUploads(record);
  if (files.length === 0 && !mayAdd) return null;
  const lines = (
    <Block title={t("title")} {...(files.length > 0 && { note: String(files.length) })}>
      <ul className={s.list}>
        {uploads.map((one) => (
          <UploadLine key={one.id} record={record} upload={one} />
        ))}
        {files.map((one) => (
          <FileLine key={one.id} record={record} file={one} />
        ))}
      </ul>
      {mayAdd && <Adding record={record} />}
    </Block>
  );
  return mayAdd ? <Drop record={record}>{lines}</Drop> : lines;
}

function Adding({ record }: { record: Filed }) {
  const { t } = useTranslation("files");
  const phone = usePhone();
  return (
    <div className={s.adding}>
      {phone && (
        <AddFile record={record} wanted="photo" camera icon={<Icon name="photo" />}>
          {t("phone.photo")}
        </AddFile>
      )}
      <AddFile record={record} size={phone ? "middle" : "small"} icon={<Icon name="plus" />}>
        {t("add.any")}
      </AddFile>
      {!phone && <span>{t("or_drop")}</span>}
    </div>
  );
}

function Drop({ record, children }: { record: Filed; children: React.ReactNode }) {
  const [over, setOver] = useState(false);
  const take = useTake(record);
  function hold(event: DragEvent) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the way of the mouse; the button inside serves everybody.
    <div
      className={s.drop}
      data-over={over || undefined}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
