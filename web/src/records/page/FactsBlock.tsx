import { useTranslation } from "react-i18next";
import type { LeadOut } from "@/lib/contract";
import { Fact } from "../facts/Fact";
import type { Sheet, Versioned } from "../facts/sheet";
import { Block } from "./Block";
import s from "./Side.module.css";

type Props<R extends Versioned> = {
  title: string;
  note?: string;
  sheet: Sheet<R>;
  record: R;
  names: readonly string[];
  mayEdit: boolean;
  children?: React.ReactNode;
};

/** Some facts, each changed in its place. */
export function FactsBlock<R extends Versioned>(props: Props<R>) {
  const { title, note, sheet, record, names, mayEdit, children } = props;
  return (
    <Block title={title} {...(note && { note })}>
      {names.map((name) => (
        <Fact key={name} sheet={sheet} record={record} name={name} mayEdit={mayEdit} />
      ))}
      {children}
    </Block>
  );
}

/** What stood in an imported list and could not be understood, word for word. */
export function Leftovers({ leftovers }: { leftovers: LeadOut["leftovers"] }) {
  const { t } = useTranslation("records");
  if (leftovers.length === 0) return null;
  return (
    <Block title={t("side.leftovers")} note={t("side.leftovers_note")}>
      <dl className={s.leftovers}>
        {leftovers.map(({ label, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a list may have one name.
          <div key={index}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
