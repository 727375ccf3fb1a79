import { useQuery } from "@tanstack/react-query";
import { App, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { FormDialog } from "@/components/FormDialog";
import { Pick } from "@/components/Pick";
import type { OwnCalendar } from "@/lib/contract";
import { ApiError, isStatus } from "@/lib/errors";
import { departmentsQuery, peopleQuery } from "@/lib/session";
import s from "./OwnCalendars.module.css";
import { PatternForm } from "./PatternForm";
import { minutesOf, OFFICE, type Pattern, patternOf, wrongDays } from "./pattern";
import { StaleNote } from "./StaleNote";
import { calendarsChanged, type Draft, saveDepartment, saveShift } from "./useOwn";

const NIGHT: [string, string][] = [["22:00", "06:00"]];
const five = (day: [string, string][]): Pattern => ({
  week: [day, day, day, day, day, [], []],
  other: null,
  anchor: null,
});

const draftOf = (own: OwnCalendar | undefined, kind: "department" | "shift"): Draft => ({
  departmentId: own?.department?.id ?? null,
  name: own?.name ?? "",
  people: own?.members.map(({ id }) => id) ?? [],
  pattern: own ? patternOf(own) : five(kind === "shift" ? NIGHT : OFFICE),
  observes: own?.observes_holidays ?? true,
  version: own?.version ?? 0,
});

type Props = {
  /** What is changed; without it a new one is made. */
  own: OwnCalendar | undefined;
  kind: "department" | "shift";
  /** Departments that have hours already. */
  taken: readonly number[];
  onClose: () => void;
};

/** Hours of a department, or of a shift with its people. */
export function OwnDialog({ own, kind, taken, onClose }: Props) {
  const { t } = useTranslation("settings");
  const { message } = App.useApp();
  const [draft, setDraft] = useState(() => draftOf(own, kind));
  const [said, setSaid] = useState<Record<string, string | undefined>>({});
  const [theirs, setTheirs] = useState<OwnCalendar | null>();
  const [busy, setBusy] = useState(false);
  const put = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const isShift = kind === "shift";
  async function save() {
    setBusy(true);
    setSaid({});
    try {
      if (isShift) await saveShift(draft, own?.id ?? null);
      else await saveDepartment(draft, draft.departmentId ?? 0);
      void message.success(t("hours.saved"));
      onClose();
    } catch (error) {
      if (isStatus(error, 412)) {
        meet(error.details.current as OwnCalendar | null);
        return;
      }
      const fields = error instanceof ApiError ? error.fields : {};
      setSaid(fields);
      if (!fields.name && !fields.person_ids && !fields.department_id) {
        void message.error((error instanceof Error && error.message) || t("common:not_saved"));
      }
    } finally {
      setBusy(false);
    }
  }
  /** What was typed stays; what somebody else has made of it is said above, and counts as read. */
  function meet(now: OwnCalendar | null) {
    setTheirs(now);
    put({ version: now?.version ?? 0 });
    void calendarsChanged();
  }
  function take(now: OwnCalendar | null) {
    if (!now) return onClose();
    setTheirs(undefined);
    setDraft(draftOf(now, kind));
  }
  return (
    <FormDialog
      title={own ? (own.department?.name ?? own.name) : t(`own.add_${kind}`)}
      ok={t("hours.save")}
      lock={useLock(draft, isShift)}
      busy={busy}
      onSend={() => void save()}
      onClose={onClose}
    >
      {theirs !== undefined && (
        <StaleNote pattern={theirs && patternOf(theirs)} onTake={() => take(theirs)} />
      )}
      {isShift ? (
        <ShiftFields draft={draft} said={said} onChange={put} />
      ) : (
        !own && (
          <Field label={t("own.department")} error={said.department_id} hint={t("own.beneath_hint")}>
            {() => (
              <DepartmentPick
                taken={taken}
                value={draft.departmentId}
                onChange={(departmentId) => put({ departmentId })}
              />
            )}
          </Field>
        )
      )}
      <PatternForm pattern={draft.pattern} nights={isShift} onChange={(pattern) => put({ pattern })} />
      <Checkbox
        className={s.observes ?? ""}
        checked={draft.observes}
        onChange={({ target }) => put({ observes: target.checked })}
      >
        {t("own.observes")}
      </Checkbox>
    </FormDialog>
  );
}

/** What is missing still. */
function useLock({ departmentId, name, people, pattern }: Draft, isShift: boolean): string | null {
  const { t } = useTranslation("settings");
  if (isShift && !name.trim()) return t("own.lock.name");
  if (isShift && people.length === 0) return t("own.lock.people");
  if (!isShift && departmentId === null) return t("own.lock.department");
  const wrong = wrongDays(pattern, isShift);
  if (wrong > 0) return t("hours.mend", { count: wrong });
  const minutes = minutesOf(pattern.week, isShift) + minutesOf(pattern.other ?? [], isShift);
  return minutes === 0 ? t("hours.none_at_all") : null;
}

type ShiftProps = {
  draft: Draft;
  said: Record<string, string | undefined>;
  onChange: (more: Partial<Draft>) => void;
};

function ShiftFields({ draft, said, onChange }: ShiftProps) {
  const { t } = useTranslation("settings");
  return (
    <>
      <Field label={t("own.name")} error={said.name}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            placeholder={t("own.name_hint")}
            value={draft.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t("own.members")} error={said.person_ids}>
        {(id) => <PeoplePick id={id} value={draft.people} onChange={(people) => onChange({ people })} />}
      </Field>
    </>
  );
}

type PeopleProps = { id: string; value: number[]; onChange: (ids: number[]) => void };

/** Several people, found by typing a part of the name or the department. */
function PeoplePick({ id, value, onChange }: PeopleProps) {
  const { t } = useTranslation("settings");
  const { data: people = [], isPending } = useQuery(peopleQuery);
  const options = people
    .filter(({ active }) => active)
    .map((one) => ({
      value: one.id,
      label: one.name,
      title: [one.name, one.department?.name].filter(Boolean).join(" · "),
    }));
  return (
    <Select
      id={id}
      className={s.people ?? ""}
      mode="multiple"
      aria-label={t("own.members")}
      placeholder={t("own.members_hint")}
      loading={isPending}
      value={value}
      options={options}
      maxTagCount="responsive"
      onChange={onChange}
      showSearch={{
        filterOption: (typed, option) => (option?.title ?? "").toLowerCase().includes(typed.toLowerCase()),
      }}
      optionRender={({ data }) => data.title}
    />
  );
}

type DepartmentProps = {
  taken: readonly number[];
  value: number | null;
  onChange: (id: number | null) => void;
};

/** Those without hours yet; the company itself has its own above. */
function DepartmentPick({ taken, value, onChange }: DepartmentProps) {
  const { t } = useTranslation("settings");
  const { data: departments = [] } = useQuery(departmentsQuery);
  const open = departments.filter(({ id, parent_id }) => parent_id !== null && !taken.includes(id));
  return (
    <Pick
      label={t("own.department")}
      none={t("own.choose_department")}
      options={open.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
