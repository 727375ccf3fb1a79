import { Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { Figure } from "@/lib/contract";
import s from "./Definition.module.css";
import { lengthWords } from "./figureWords";
import { NumberLink } from "./NumberLink";

const LINES = ["numerator", "denominator", "period", "whose", "open_and_late"] as const;

/** The name of a figure; on hover, focus or tap its one written definition, with the numbers in it. */
export function Definition({ figure }: { figure: Figure }) {
  const { t } = useTranslation("sops");
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={["hover", "focus", "click"]}
      placement="bottomLeft"
      arrow={false}
      mouseEnterDelay={0.25}
      content={<Meaning figure={figure} onOpen={() => setOpen(false)} />}
    >
      <button type="button" className={s.name} aria-expanded={open}>
        {figure.name}
        <Icon name="info" size={12} />
        <span className={s.hidden}>{t("definition.label")}</span>
      </button>
    </Popover>
  );
}

function Meaning({ figure, onOpen }: { figure: Figure; onOpen: () => void }) {
  const { t } = useTranslation("sops");
  return (
    <div className={s.meaning}>
      <b>{figure.name}</b>
      <dl>
        {LINES.map((line) => (
          <div key={line}>
            <dt>{t(`definition.${line}`)}</dt>
            <dd>{figure.definition[line]}</dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click as well. */}
      <p className={s.sum} onClick={onOpen}>
        <Numbers figure={figure} />
      </p>
    </div>
  );
}

/** What was divided by what, each opening its records, and what is not settled yet. */
function Numbers({ figure }: { figure: Figure }) {
  const { t } = useTranslation("sops");
  const { key, unit, numerator, denominator, waiting } = figure;
  const part = (name: "numerator" | "denominator" | "waiting", count: number) => (
    <NumberLink
      drill={{ figure: key, part: name }}
      count={count}
      label={`${t(`part.${key}.${name}`)} ${count}`}
      className={s.number}
    >
      {t(`part.${key}.${name}`)} {count}
    </NumberLink>
  );
  return (
    <>
      {unit === "minutes" ? <span>{lengthWords(numerator)}</span> : part("numerator", numerator)}
      <span aria-hidden>÷</span>
      {part("denominator", denominator)}
      <span className={s.waiting}>{part("waiting", waiting)}</span>
    </>
  );
}
