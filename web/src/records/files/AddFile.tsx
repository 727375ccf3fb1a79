import { App, Button, type ButtonProps } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ACCEPTS, type Filed, fits, type Wanted } from "./files";
import { addFiles, uploadsOf } from "./uploads";
import { useFailureWords } from "./useFailureWords";

type Props = Omit<ButtonProps, "onClick" | "loading"> & {
  record: Filed;
  wanted?: Wanted;
  /** Straight to the phone's camera. */
  camera?: boolean;
};

/** A button that takes files in: from the folder, or from the camera. */
export function AddFile({ record, wanted = "any", camera = false, children, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const take = useTake(record, wanted);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!camera}
        accept={camera ? "image/*" : ACCEPTS[wanted]}
        {...(camera && { capture: "environment" })}
        onChange={async ({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          setBusy(true);
          await take(files);
          setBusy(false);
        }}
      />
      <Button {...button} loading={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

/** Sends files and says what became of them. */
export function useTake(record: Filed, wanted: Wanted = "any") {
  const { t } = useTranslation("files");
  const { message } = App.useApp();
  const words = useFailureWords();
  return async (files: readonly File[]) => {
    const kept = await addFiles(record, files);
    const other = kept.find(({ kind }) => !fits(kind, wanted));
    if (other) void message.warning(t(`other_kind.${wanted}`, { name: other.name }));
    else if (kept.length > 0) {
      const values = { name: kept[0]?.name, total: kept.length };
      void message.success(kept.length > 1 ? t("added_more", values) : t("added", values));
    }
    const failed = uploadsOf(record).filter(({ file, failure }) => failure && files.includes(file));
    const [only, ...others] = failed;
    if (only?.failure) {
      void message.error(others.length > 0 ? t("some_failed") : words(only.failure));
    }
  };
}
