import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { ApiError, mayPass } from "@/lib/errors";
import s from "./Files.module.css";
import { type Filed, sizeWords } from "./files";
import { letGo, sendAgain, type Upload } from "./uploads";
import { type Failure, useFailureWords } from "./useFailureWords";

type Props = { record: Filed; upload: Upload };

/** A file on its way; one that did not arrive says why, and can be sent again. */
export function UploadLine({ record, upload }: Props) {
  const { t } = useTranslation("files");
  const { file, part, failure } = upload;
  return (
    <li className={s.line} data-failed={failure ? "" : undefined}>
      <span className={s.sign}>
        <Icon name={failure ? "warning" : "upload"} size={20} />
      </span>
      <div className={s.words}>
        <span>{file.name}</span>
        {failure ? (
          <Failed failure={failure} />
        ) : (
          <progress value={part} max={1} aria-label={t("sending", { name: file.name })} />
        )}
      </div>
      {failure && mayBeSent(failure) && (
        <Button size="small" onClick={() => void sendAgain(record, upload)}>
          {t("again")}
        </Button>
      )}
      {failure && (
        <Button
          type="text"
          size="small"
          className={s.remove ?? ""}
          icon={<Icon name="close" />}
          aria-label={t("let_go", { name: `${file.name} ${sizeWords(file.size)}` })}
          onClick={() => letGo(record, upload.id)}
        />
      )}
    </li>
  );
}

/** What the server refuses for what it is, it refuses again. */
const mayBeSent = (failure: Failure): boolean =>
  failure !== "too_large" && (mayPass(failure) || !(failure instanceof ApiError) || failure.status === 401);

function Failed({ failure }: { failure: Failure }) {
  const words = useFailureWords();
  return <small role="alert">{words(failure)}</small>;
}
