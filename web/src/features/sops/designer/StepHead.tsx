import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { TextBox } from "@/components/TextBox";
import { useChangeStep, useDesigning } from "./designing";
import { keyOf, type StepDoc, withPart, withWords, wordsOf } from "./document";
import s from "./Inspector.module.css";

export type StepCommands = {
  after: (key: string) => void;
  beside: (key: string) => void;
  branch: (key: string) => void;
  remove: (key: string) => void;
  move: (key: string, by: 1 | -1) => void;
};

type Props = { step: StepDoc; commands: StepCommands; position: number };

/** What a step is called and what it is for; and what can be done with it as a whole. */
export function StepHead({ step, position, commands }: Props) {
  const { t } = useTranslation("designer");
  const { say, readOnly } = useDesigning();
  const key = keyOf(step);
  const change = useChangeStep(key);
  const language = say.language === "en" ? "en" : "zh";
  const set = (part: "name" | "goal", text: string) =>
    change((one) => {
      const words = withWords(one[part], language, text);
      return part === "goal" ? withPart(one, part, words) : { ...one, name: words };
    }, part);
  const items = [
    { key: "after", label: t("tool.after"), onClick: () => commands.after(key) },
    { key: "beside", label: t("tool.beside"), onClick: () => commands.beside(key) },
    { key: "branch", label: t("tool.branch"), onClick: () => commands.branch(key) },
    { type: "divider" as const },
    { key: "up", label: t("tool.up"), onClick: () => commands.move(key, -1) },
    { key: "down", label: t("tool.down"), onClick: () => commands.move(key, 1) },
    { type: "divider" as const },
    { key: "remove", label: t("tool.remove"), danger: true, onClick: () => commands.remove(key) },
  ];
  return (
    <>
      <header className={s.head}>
        <input
          className={s.name}
          aria-label={t("step.name")}
          maxLength={100}
          disabled={readOnly}
          value={wordsOf(step.name, say.language)}
          onChange={({ target }) => set("name", target.value)}
        />
        <span>{t("step.number", { number: position })}</span>
        {!readOnly && (
          <Dropdown menu={{ items }} trigger={["click"]}>
            <button type="button" className={s.more} aria-label={t("step.more")}>
              <Icon name="dots" />
            </button>
          </Dropdown>
        )}
      </header>
      {readOnly ? (
        <p className={s.text}>{wordsOf(step.goal, say.language)}</p>
      ) : (
        <div className={s.goal}>
          <TextBox
            aria-label={t("step.goal")}
            placeholder={t("step.goal_hint")}
            variant="borderless"
            minRows={1}
            value={wordsOf(step.goal, say.language)}
            onChange={(text) => set("goal", text)}
          />
        </div>
      )}
    </>
  );
}
