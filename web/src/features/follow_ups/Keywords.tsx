import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip, Chips } from "@/components/Chip";
import { Field } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { KEYWORDS } from "./hints";
import s from "./Keywords.module.css";

type Props = { chosen: string[]; onChange: (keywords: string[]) => void };

/** Words that can be counted: the usual ones, and own ones. */
export function Keywords({ chosen, onChange }: Props) {
  const { t } = useTranslation("follow_ups");
  const [writing, setWriting] = useState(false);
  const offered = [...KEYWORDS, ...chosen.filter((word) => !KEYWORDS.includes(word))];
  const toggle = (word: string) =>
    onChange(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  function add(word: string) {
    setWriting(false);
    const own = word.trim();
    if (own && !chosen.includes(own)) onChange([...chosen, own]);
  }
  return (
    <Field label={t("field.keywords")}>
      {() => (
        <div className={s.line}>
          <Chips label={t("field.keywords")}>
            {offered.map((word) => (
              <Chip key={word} chosen={chosen.includes(word)} onClick={() => toggle(word)}>
                {t(`keyword.${word}`, { defaultValue: word })}
              </Chip>
            ))}
            {writing ? (
              <Input
                size="small"
                autoFocus
                maxLength={20}
                className={s.own ?? ""}
                aria-label={t("own_keyword")}
                onBlur={(event) => add(event.target.value)}
                onPressEnter={(event) => !event.nativeEvent.isComposing && add(event.currentTarget.value)}
              />
            ) : (
              <Chip onClick={() => setWriting(true)}>
                <Icon name="plus" size={12} label={t("own_keyword")} />
              </Chip>
            )}
          </Chips>
        </div>
      )}
    </Field>
  );
}
