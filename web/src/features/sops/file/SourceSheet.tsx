import { type RefObject, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { tokensOf } from "./lock";
import s from "./SourceSheet.module.css";

type Props = {
  text: string;
  /** Without it the text is only to be read. */
  onChange?: ((text: string) => void) | undefined;
  /** Lines with a finding, from 1. */
  marked: ReadonlySet<number>;
  area: RefObject<HTMLTextAreaElement | null>;
  onFile?: ((file: File) => void) | undefined;
};

/** A file with its lines numbered. The text area lies on a drawing of the same lines, which can have colours. */
export function SourceSheet({ text, onChange, marked, area, onFile }: Props) {
  const { t } = useTranslation("sops");
  const lines = useMemo(() => text.split("\n"), [text]);
  return (
    <div className={s.sheet}>
      <div className={s.paper}>
        <pre className={s.lines} aria-hidden>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
            <span key={at} className={s.line} data-marked={marked.has(at + 1) || undefined}>
              {tokensOf(line).map(({ kind, text: part }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line, in order.
                <i key={index} data-kind={kind}>
                  {part}
                </i>
              ))}
              {"\n"}
            </span>
          ))}
        </pre>
        <textarea
          ref={area}
          className={s.area}
          value={text}
          readOnly={!onChange}
          aria-label={t("file.source")}
          aria-invalid={marked.size > 0}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={onChange && t("file.placeholder")}
          onChange={(event) => onChange?.(event.target.value)}
          onDragOver={(event) => onFile && event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer.files[0];
            if (!file || !onFile) return;
            event.preventDefault();
            onFile(file);
          }}
        />
      </div>
    </div>
  );
}
