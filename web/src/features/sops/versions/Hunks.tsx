import { useTranslation } from "react-i18next";
import { usePhone } from "@/lib/media";
import s from "./Hunks.module.css";
import { type Line, pairsOf } from "./pairs";

/** `a` and `b`: what the older and the newer text are called. */
type Props = { hunks: Line[][]; a: string; b: string };

/** The changed lines of the file: the older version at the left, the newer one at the right; on the phone one below the other. */
export function Hunks({ hunks, a, b }: Props) {
  const { t } = useTranslation("versions");
  const phone = usePhone();
  if (hunks.length === 0) return <p className={s.none}>{t("compare.same_text")}</p>;
  return (
    <div className={s.hunks}>
      <div className={s.heads}>
        <span>
          {phone && `${SIGNS.removed} `}
          {a}
        </span>
        <span>
          {phone && `${SIGNS.added} `}
          {b}
        </span>
      </div>
      {hunks.map((hunk) => {
        const first = hunk.find((line) => line.a ?? line.b);
        return (
          <div key={`${first?.a}.${first?.b}`} className={s.hunk}>
            {phone
              ? hunk.map((line) => <Side key={`${line.a}.${line.b}`} line={line} />)
              : pairsOf(hunk).map(([left, right]) => (
                  <div key={`${left?.a}.${right?.b}`} className={s.pair}>
                    <Side line={left} />
                    <Side line={right} />
                  </div>
                ))}
          </div>
        );
      })}
    </div>
  );
}

const SIGNS = { same: "", removed: "−", added: "+" } as const;

function Side({ line }: { line: Line | null }) {
  if (!line) return <div className={s.line} data-kind="none" />;
  return (
    <div className={s.line} data-kind={line.kind}>
      <i>{line.kind === "added" ? line.b : line.a}</i>
      <i aria-hidden>{SIGNS[line.kind]}</i>
      <code>{line.text || " "}</code>
    </div>
  );
}
