import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import type { RecordFile } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useWords } from "@/lib/words";
import s from "./Files.module.css";
import { addressOf, type Filed, removeFile, sizeWords } from "./files";

type Props = { record: Filed; file: RecordFile };

/** A file that is there: its name hands it out, its sign shows a photo. */
export function FileLine({ record, file }: Props) {
  const words = useWords();
  return (
    <li className={s.line}>
      <Sign record={record} file={file} />
      <div className={s.words}>
        <a href={addressOf(record, file.id)} download={file.name}>
          {file.name}
        </a>
        <small>
          {sizeWords(file.size)}
          <Dot />
          {file.by.name}
          <Dot />
          <time dateTime={file.at} title={words.exact(file.at)}>
            {words.moment(file.at)}
          </time>
        </small>
      </div>
      {file.may_remove && <Remove record={record} file={file} />}
    </li>
  );
}

function Sign({ record, file }: Props) {
  const { t } = useTranslation("files");
  if (!file.shown) {
    return (
      <span className={s.sign}>
        <Icon name={file.kind === "photo" ? "photo" : "file"} size={20} />
      </span>
    );
  }
  const address = `${addressOf(record, file.id)}/photo`;
  return (
    <a
      className={s.sign}
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={t("show", { name: file.name })}
    >
      <img src={address} alt="" loading="lazy" decoding="async" />
    </a>
  );
}

function Remove({ record, file }: Props) {
  const { t } = useTranslation("files");
  const { modal, message } = App.useApp();
  const ask = () =>
    modal.confirm({
      title: t("remove.title", { name: file.name }),
      content: t("remove.text"),
      okText: t("remove.ok"),
      okButtonProps: { danger: true },
      onOk: async () => {
        try {
          await removeFile(record, file.id);
          void message.success(t("remove.done", { name: file.name }));
        } catch (error) {
          void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
        }
      },
    });
  return (
    <Button
      type="text"
      size="small"
      className={s.remove ?? ""}
      icon={<Icon name="close" />}
      aria-label={t("remove.label", { name: file.name })}
      onClick={ask}
    />
  );
}
