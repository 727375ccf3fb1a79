import { Button } from "antd";
import { useTranslation } from "react-i18next";
import s from "./Fact.module.css";
import { Control } from "./FactEditor";
import { labelKey, type Sheet, type Values, type Versioned } from "./sheet";

type Props<R extends Versioned> = {
  sheet: Sheet<R>;
  names: readonly string[];
  values: Values;
  busy: boolean;
  /** Saved without the change, which waits for more than this. */
  alone: boolean;
  onChange: (name: string, value: string) => void;
  onSave: () => void;
};

/** What a gate asks for besides, to be written where it refused. */
export function AskedFacts<R extends Versioned>({ sheet, names, values, ...props }: Props<R>) {
  const { t } = useTranslation("records");
  return (
    <div className={s.asked}>
      {names.map((name, at) => (
        <div key={name}>
          <span className={s.label}>{t(labelKey(sheet, name))}</span>
          <Control
            kind={sheet.kinds[name] ?? "text"}
            label={t(labelKey(sheet, name))}
            value={values[name] ?? ""}
            first={at === 0}
            onChange={(value) => props.onChange(name, value)}
          />
        </div>
      ))}
      <Button loading={props.busy} onClick={props.onSave}>
        {t(props.alone ? "form.gate.save_this" : "form.gate.save_both")}
      </Button>
    </div>
  );
}
