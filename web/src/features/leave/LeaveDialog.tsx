import { useQuery } from "@tanstack/react-query";
import { App, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "@/components/Choice";
import { Field } from "@/components/Field";
import { DayPicker, MomentPicker } from "@/components/MomentPicker";
import { Pick } from "@/components/Pick";
import { api, read } from "@/lib/api";
import type { Leave, Leaves } from "@/lib/contract";
import { ApiError, isStatus } from "@/lib/errors";
import { peopleQuery, useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import { todayOf } from "@/lib/zone";
import s from "./LeaveDialog.module.css";
import { leavesChanged } from "./queries";
import { bodyOf, newSpan, type Span, spanOf } from "./span";

type Props = {
  /** What is changed; without it a new one is planned. */
  leave?: Leave | undefined;
  /** For whom one may plan. */
  people: Leaves["people"];
  onClose: () => void;
};

/** From when to when, and who stands in. */
export function LeaveDialog({ leave, people, onClose }: Props) {
  const { t } = useTranslation("leave");
  const { message } = App.useApp();
  const me = useMe();
  const now = useWords().now;
  const [person, setPerson] = useState(leave?.user.id ?? me.id);
  const [deputy, setDeputy] = useState<number | null>(leave?.deputy.id ?? null);
  const [span, setSpan] = useState<Span>(() => (leave ? spanOf(leave) : newSpan(todayOf(now))));
  const [said, setSaid] = useState<Record<string, string | undefined>>({});
  const [saving, setSaving] = useState(false);
  async function save(deputyId: number) {
    setSaving(true);
    setSaid({});
    try {
      const body = { ...bodyOf(span), deputy_id: deputyId };
      await (leave ? change(leave, body) : plan({ ...body, user_id: person }));
      await leavesChanged();
      void message.success(t("saved"));
      onClose();
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : {};
      if (isStatus(error, 412)) void leavesChanged();
      if (Object.keys(fields).length > 0) setSaid(fields);
      else void message.error((error instanceof ApiError && error.message) || t("common:not_saved"));
    } finally {
      setSaving(false);
    }
  }
  return (
    <Modal
      open
      width={480}
      title={leave ? t("title") : t("plan")}
      okText={deputy === null ? t("locked") : t("common:save")}
      okButtonProps={{ disabled: deputy === null, loading: saving }}
      onOk={() => deputy !== null && void save(deputy)}
      onCancel={onClose}
    >
      <div className={s.form}>
        {!leave && people.length > 1 && (
          <Field label={t("person")}>
            {() => (
              <Pick
                label={t("person")}
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
                value={person}
                onChange={(id) => id !== null && setPerson(id)}
              />
            )}
          </Field>
        )}
        <SpanFields
          span={span}
          said={said}
          begun={leave?.state === "on"}
          onChange={(more) => setSpan((before) => ({ ...before, ...more }))}
        />
        <Field label={t("deputy")} error={said.deputy_id}>
          {() => <DeputyPick but={person} value={deputy} onChange={setDeputy} />}
        </Field>
      </div>
    </Modal>
  );
}

type SpanProps = {
  span: Span;
  said: Record<string, string | undefined>;
  /** The beginning stays. */
  begun: boolean;
  onChange: (more: Partial<Span>) => void;
};

function SpanFields({ span, said, begun, onChange }: SpanProps) {
  const { t } = useTranslation("leave");
  return (
    <>
      {!begun && (
        <Field label={t("how")}>
          {() => (
            <Choice
              label={t("how")}
              value={span.whole ? "whole" : "moments"}
              options={(["whole", "moments"] as const).map((one) => ({ value: one, label: t(one) }))}
              onChange={(one) => onChange({ whole: one === "whole" })}
            />
          )}
        </Field>
      )}
      {!begun && (
        <Field label={t("begins")} error={said.begins}>
          {(id) =>
            span.whole ? (
              <DayPicker
                id={id}
                value={span.first}
                onChange={(first) =>
                  first && onChange({ first, last: first > span.last ? first : span.last })
                }
              />
            ) : (
              <MomentPicker id={id} value={span.begins} onChange={(begins) => onChange({ begins })} />
            )
          }
        </Field>
      )}
      <Field label={t("ends")} error={said.ends ?? (begun ? said.begins : undefined)}>
        {(id) =>
          span.whole ? (
            <DayPicker id={id} value={span.last} onChange={(last) => last && onChange({ last })} />
          ) : (
            <MomentPicker id={id} value={span.ends} onChange={(ends) => onChange({ ends })} />
          )
        }
      </Field>
    </>
  );
}

type DeputyProps = { but: number; value: number | null; onChange: (id: number | null) => void };

function DeputyPick({ but, value, onChange }: DeputyProps) {
  const { t } = useTranslation("leave");
  const everybody = useQuery(peopleQuery);
  const people = (everybody.data ?? []).filter(({ id, active }) => active && id !== but);
  return (
    <Pick
      label={t("deputy")}
      none={t("choose_deputy")}
      options={people.map(({ id, name, department }) => ({
        value: id,
        label: department ? `${name} · ${department.name}` : name,
      }))}
      value={people.some(({ id }) => id === value) ? value : null}
      onChange={onChange}
    />
  );
}

type Body = ReturnType<typeof bodyOf> & { deputy_id: number };

const plan = (body: Body & { user_id: number }): Promise<Leave> => read(api.POST("/api/leaves", { body }));

const change = (leave: Leave, body: Body): Promise<Leave> =>
  read(
    api.PATCH("/api/leaves/{leave_id}", {
      params: { path: { leave_id: leave.id } },
      body: { ...body, version: leave.version },
    }),
  );
