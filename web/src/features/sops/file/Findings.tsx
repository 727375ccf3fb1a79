import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { Sop } from "@/lib/contract";
import s from "./Findings.module.css";
import type { Checked } from "./lock";

type Props = {
  sop: Sop | null;
  text: string;
  checked: Checked | null;
  onOpen: (line: number) => void;
};

/** Beside the file: what has to be mended, or what publishing it will change. */
export function Findings({ sop, text, checked, onOpen }: Props) {
  const { t } = useTranslation("sops");
  const problems = checked?.problems ?? [];
  const stale = checked !== null && checked.text !== text;
  return (
    <aside className={s.side} aria-label={t("file.findings")} aria-live="polite">
      {problems.length > 0 ? (
        <>
          <h2 className={s.title}>
            {t("file.problems", { count: problems.length })}
            {stale && <small>{t("file.stale")}</small>}
          </h2>
          <ol className={s.list} data-stale={stale || undefined}>
            {problems.map(({ path, line, message }) => (
              <li key={`${line}${path}${message}`}>
                <button type="button" onClick={() => onOpen(line)}>
                  <span className={s.where}>
                    <b>{t("file.line", { line })}</b>
                    {path && <code>{path}</code>}
                  </span>
                  {message}
                </button>
              </li>
            ))}
          </ol>
        </>
      ) : (
        checked &&
        !stale && (
          <p className={s.fine}>
            <Icon name="check" />
            {t("file.fine")}
          </p>
        )
      )}
      <Effect sop={sop} />
    </aside>
  );
}

/** What a publication changes, and what it leaves alone. */
function Effect({ sop }: { sop: Sop | null }) {
  const { t } = useTranslation("sops");
  return (
    <div className={s.effect}>
      <h2 className={s.title}>{t("file.effect")}</h2>
      {sop ? (
        <p>{t("file.effect_running", { count: sop.running })}</p>
      ) : (
        <>
          <p>{t("file.effect_new")}</p>
          <p>{t("file.effect_key")}</p>
        </>
      )}
    </div>
  );
}
