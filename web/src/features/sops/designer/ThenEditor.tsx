import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Pick } from "@/components/Pick";
import { useSops } from "../queries";
import { AddRow } from "./AddRow";
import { ConditionSlot } from "./ConditionSlot";
import { useChangeStep, useDesigning } from "./designing";
import {
  conditionOf,
  keyOf,
  type Node,
  nodeOf,
  nodesOf,
  type StepDoc,
  textOf,
  withPart,
  withWords,
  wordsOf,
} from "./document";
import s from "./Inspector.module.css";
import { ahead } from "./operations";
import { Remove } from "./Remove";
import { SpanInput } from "./SpanInput";
import { recordOf } from "./say";
import { WhoEditor } from "./WhoEditor";

const KINDS = ["task", "set", "start", "give_back", "end"] as const;
type Kind = (typeof KINDS)[number];

const kindOf = (action: Node): Kind | null => KINDS.find((kind) => kind in action) ?? null;

/** What happens once the step is done, each in any case or under a condition. */
export function ThenEditor({ step }: { step: StepDoc }) {
  const { t } = useTranslation("designer");
  const { doc } = useDesigning();
  const key = keyOf(step);
  const change = useChangeStep(key);
  const actions = nodesOf(step.then);
  const write = (next: Node[], writing?: string) => change((one) => withPart(one, "then", next), writing);
  const set = (at: number, action: Node, writing?: string) =>
    write(
      actions.map((one, index) => (index === at ? action : one)),
      writing,
    );
  return (
    <>
      {actions.map((action, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what follows has no names of its own.
        <div key={at} className={s.row}>
          <Action
            action={action}
            of={textOf(step.concerns)}
            onChange={(next, writing) => set(at, next, writing && `then ${at} ${writing}`)}
            onRemove={() => write(actions.filter((_, one) => one !== at))}
          />
          <span className={s.hint}>{t("then.only_when")}</span>
          <ConditionSlot
            label={t("then.only_when")}
            value={conditionOf(action.when)}
            outcomes={[...ahead(doc, key), key]}
            onChange={(when) => set(at, withPart(action, "when", when))}
          />
        </div>
      ))}
      <AddRow
        onClick={() =>
          write([...actions, { task: { title: { zh: t("checklist.new") }, in: "1d", who: "owner" } }])
        }
      >
        {t("then.add")}
      </AddRow>
    </>
  );
}

type ActionProps = {
  action: Node;
  of: string;
  onChange: (action: Node, writing?: string) => void;
  onRemove: () => void;
};

function Action({ action, of, onChange, onRemove }: ActionProps) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const sops = useSops();
  const kind = kindOf(action);
  const when = action.when === undefined ? {} : { when: action.when };
  const set = (value: unknown, writing?: string) => kind && onChange({ ...when, [kind]: value }, writing);
  const fields = recordOf(say, of)?.fields.filter(({ choices }) => choices.length > 0) ?? [];
  const others = (sops.data ?? []).filter((sop) => sop.key !== say.design.key);
  const first: Readonly<Record<Kind, unknown>> = {
    task: { title: { zh: t("checklist.new") }, in: "1d", who: "owner" },
    set: { [fields[0]?.name ?? ""]: fields[0]?.choices[0]?.value },
    start: others[0]?.key ?? "",
    give_back: true,
    end: t("exit.end"),
  };
  return (
    <>
      <div className={s.line}>
        <Pick
          label={t("part.then")}
          outlined
          value={kind}
          options={KINDS.map((one) => ({ value: one, label: t(`then.kind.${one}`) }))}
          onChange={(next) => next && onChange({ ...when, [next]: first[next] })}
        />
        {kind === "start" && (
          <Pick
            label={t("then.kind.start")}
            outlined
            value={textOf(action.start)}
            none={t("who.choose")}
            options={others.map((sop) => ({ value: sop.key, label: sop.name }))}
            onChange={(one) => one && set(one)}
          />
        )}
        {kind === "set" && <SetField value={nodeOf(action.set)} fields={fields} onChange={set} />}
        <Remove onClick={onRemove} />
      </div>
      {kind === "end" && (
        <Input
          aria-label={t("ends.reason")}
          placeholder={t("ends.reason")}
          maxLength={40}
          value={textOf(action.end)}
          onChange={({ target }) => set(target.value, "end")}
        />
      )}
      {kind === "task" && <Task task={nodeOf(action.task)} onChange={set} />}
    </>
  );
}

type Fields = NonNullable<ReturnType<typeof recordOf>>["fields"];

function SetField({
  value,
  fields,
  onChange,
}: {
  value: Node;
  fields: Fields;
  onChange: (value: Node) => void;
}) {
  const { t } = useTranslation("designer");
  const [name = ""] = Object.keys(value);
  const choices = fields.find((field) => field.name === name)?.choices ?? [];
  return (
    <>
      <Pick
        label={t("ends.field")}
        outlined
        value={name}
        options={fields.map((field) => ({ value: field.name, label: field.label }))}
        onChange={(next) =>
          next && onChange({ [next]: fields.find((field) => field.name === next)?.choices[0]?.value })
        }
      />
      <Pick
        label={t("ends.is")}
        outlined
        value={String(value[name] ?? "")}
        options={choices}
        onChange={(next) => onChange({ [name]: next })}
      />
    </>
  );
}

function Task({ task, onChange }: { task: Node; onChange: (task: Node, writing?: string) => void }) {
  const { t } = useTranslation("designer");
  const { say } = useDesigning();
  const language = say.language === "en" ? "en" : "zh";
  return (
    <>
      <Input
        aria-label={t("at_end.task")}
        maxLength={100}
        value={wordsOf(task.title, say.language)}
        onChange={({ target }) =>
          onChange({ ...task, title: withWords(task.title, language, target.value) }, "title")
        }
      />
      <div className={s.line}>
        <span className={s.label}>{t("then.in")}</span>
        <SpanInput
          label={t("then.in")}
          value={task.in}
          onChange={(span) => onChange({ ...task, in: span })}
        />
      </div>
      <WhoEditor value={task.who ?? "owner"} onChange={(who) => onChange({ ...task, who })} />
    </>
  );
}
