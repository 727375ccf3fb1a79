import { useTranslation } from "react-i18next";
import { Tag } from "@/components/Tag";
import { dialAddress } from "../phone";
import s from "./Fact.module.css";
import { FactWords } from "./FactWords";
import type { FactKind } from "./sheet";

type Props = {
  kind: FactKind;
  value: string;
  /** A number that cannot be dialled stands as it came, to be mended. */
  unclear?: boolean;
};

const ADDRESS = /^https?:\/\//i;
const pageAddress = (value: string) => (ADDRESS.test(value) ? value : `https://${value}`);

/** A fact as it is read; what can be called, written to or opened is a link. */
export function FactValue({ kind, value, unclear = false }: Props) {
  const { t } = useTranslation("records");
  if (unclear) {
    return (
      <span className={s.raw}>
        {value}
        <Tag tone="amber">{t("fact.phone_unclear")}</Tag>
      </span>
    );
  }
  const shown = <FactWords kind={kind} value={value} />;
  if (!value) return shown;
  if (kind === "phone") return <a href={dialAddress(value)}>{shown}</a>;
  if (kind === "email") return <a href={`mailto:${value}`}>{shown}</a>;
  if (kind === "link") {
    return (
      <a href={pageAddress(value)} target="_blank" rel="noopener noreferrer">
        {shown}
      </a>
    );
  }
  return shown;
}
