import { useTranslation } from "react-i18next";
import type { Figure } from "@/lib/contract";
import { Definition } from "./Definition";
import s from "./Figures.module.css";
import { changeWords, isBeyond, targetWords, valuePieces } from "./figureWords";
import { NumberLink } from "./NumberLink";
import { Spark } from "./Spark";

/** The five figures. Each says how it is reckoned, how it moved, and opens its records. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <ul className={s.figures}>
      {figures.map((figure) => (
        <li key={figure.key} className={s.figure}>
          <FigureTile figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function FigureTile({ figure }: { figure: Figure }) {
  const { t } = useTranslation("sops");
  const pieces = valuePieces(figure);
  const change = changeWords(figure);
  const target = targetWords(figure);
  return (
    <>
      <Definition figure={figure} />
      <NumberLink
        drill={{ figure: figure.key, part: figure.unit === "minutes" ? "denominator" : "numerator" }}
        count={figure.denominator}
        label={`${figure.name} ${pieces.map((piece) => piece.number + piece.unit).join(" ")}`}
        className={s.value}
      >
        <span data-tone={isBeyond(figure) ? "bad" : undefined}>
          {pieces.map((piece) => (
            <span key={piece.unit}>
              <b>{piece.number}</b>
              {piece.unit && <small>{piece.unit}</small>}
            </span>
          ))}
        </span>
      </NumberLink>
      <p className={s.words}>
        <span data-tone={change.tone}>{change.text}</span>
        {target && t("figure.and", { target })}
      </p>
      <Spark values={figure.spark} tone={change.tone} />
    </>
  );
}
