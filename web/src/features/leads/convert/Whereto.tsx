import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Avatar } from "@/components/Avatar";
import type { Conversion } from "@/lib/contract";
import s from "./Convert.module.css";
import type { Choice } from "./choice";

type Props = { offer: Conversion; choice: Choice; onChoose: (choice: Choice) => void };

/** A customer of its own, or one of those that look like it. */
export function Whereto({ offer, choice, onChoose }: Props) {
  const { t } = useTranslation("lead");
  const name = choice.kind === "new" ? choice.name : offer.name;
  return (
    <div className={s.choices} role="radiogroup" aria-label={t("convert.whereto")}>
      {offer.candidates.length > 0 && <p className={s.text}>{t("convert.candidates")}</p>}
      {offer.candidates.map((one, index) => (
        <Candidate
          // biome-ignore lint/suspicious/noArrayIndexKey: those that cannot be opened have no id.
          key={index}
          candidate={one}
          chosen={choice.kind === "known" && choice.id === one.id}
          onChoose={() => one.id !== null && onChoose({ kind: "known", id: one.id })}
        />
      ))}
      <label className={s.choice}>
        <input
          type="radio"
          name="whereto"
          checked={choice.kind === "new"}
          onChange={() => onChoose({ kind: "new", name })}
        />
        <span className={s.words}>
          <b>{t("convert.new")}</b>
          <Input
            value={name}
            aria-label={t("records:fact.customer_name")}
            maxLength={200}
            onFocus={() => choice.kind === "known" && onChoose({ kind: "new", name })}
            onChange={(event) => onChoose({ kind: "new", name: event.target.value })}
          />
        </span>
      </label>
    </div>
  );
}

type CandidateProps = {
  candidate: Conversion["candidates"][number];
  chosen: boolean;
  onChoose: () => void;
};

function Candidate({ candidate, chosen, onChoose }: CandidateProps) {
  const { t } = useTranslation("lead");
  const { id, name, owner_name: owner } = candidate;
  const closed = id === null;
  return (
    <label className={s.choice} data-closed={closed || undefined}>
      <input type="radio" name="whereto" checked={chosen} disabled={closed} onChange={onChoose} />
      <span className={s.words}>
        <b>{name}</b>
        <small>
          {owner && <Avatar name={owner} size={20} />}
          {closed ? t("convert.closed", { name: owner }) : owner && t("records:owned_by", { name: owner })}
        </small>
      </span>
    </label>
  );
}
