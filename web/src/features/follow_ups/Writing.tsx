import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dot } from "@/components/Dot";
import { Icon } from "@/components/Icon";
import { Panel } from "@/components/Panel";
import { TierTag } from "@/components/Tag";
import type { FollowUpSaved, Template } from "@/lib/contract";
import { useKeys } from "@/lib/keys";
import { useMe } from "@/lib/session";
import { useWords } from "@/lib/words";
import type { Versioned } from "@/records/facts/sheet";
import { MergeWhenStale } from "@/records/merge/MergeWhenStale";
import { type Merging, snapshotOf } from "@/records/merge/useStaleSave";
import { dialAddress, sayPhone } from "@/records/phone";
import { dateChoices, proposedDate } from "./dates";
import { type Draft, itemKeyOf } from "./draft";
import { FollowUpForm } from "./FollowUpForm";
import type { FollowUpPanelProps } from "./FollowUpPanel";
import { lockOf } from "./lock";
import { foretell } from "./outcome";
import { SaveFoot } from "./SaveFoot";
import { chosenFields, conflictOf, sheetOf } from "./stale";
import type { SubjectPage } from "./subject";
import { buildFollowUp, changedMeanwhile, useDraft, useSave } from "./useFollowUp";

type Props = FollowUpPanelProps & { page: SubjectPage };

export function Writing({ page, itemKey, template, over, onSaved, onSavedNext, onClose }: Props) {
  const { t } = useTranslation("follow_ups");
  const me = useMe();
  const { now } = useWords();
  const writing = useDraft(page, me.id, itemKey, template);
  const { draft, change } = writing;
  const sheet = sheetOf(page.subject.type);
  // What was read when the writing began: a change by somebody else must be noticed.
  const [base, setBase] = useState(() => snapshotOf(sheet, page.subject.facts));
  const item = page.open.find((one) => itemKeyOf(one) === itemKey) ?? page.open[0];
  const outcome = foretell(page, draft, itemKey);
  const dates = dateChoices(now, outcome.next?.due_at ?? null);
  const [goesOn, setGoesOn] = useState(false);
  const saving = useSave((saved: FollowUpSaved) => {
    writing.forget();
    if (goesOn && onSavedNext) onSavedNext(saved);
    else onSaved(saved);
  });
  const lock = page.mayWrite ? lockOf(draft) : "not_allowed";

  function save(next: boolean, on = base, fields = draft.fields) {
    if (lock || saving.isPending) return;
    setGoesOn(next);
    setBase(on);
    const taskId = item?.kind === "task" && draft.completesTask ? item.id : null;
    const subject = { ...page.subject, version: on.version };
    const body = buildFollowUp({ ...draft, fields }, subject, proposedDate(dates));
    saving.mutate({ body, taskId });
  }
  function close() {
    writing.keep();
    onClose();
  }
  const newer = changedMeanwhile(saving.error);
  const merging: Merging<Versioned> = {
    conflict: conflictOf({ type: page.subject.type, before: base.facts, fields: draft.fields, newer }),
    isSaving: saving.isPending,
    leave: saving.reset,
    merge(values) {
      if (!newer) return;
      const fields = chosenFields(draft.fields, values);
      change({ fields });
      save(goesOn, snapshotOf(sheet, newer), fields);
    },
  };
  useKeys({ "mod+Enter": () => save(onSavedNext !== undefined) });
  return (
    <Panel
      label={t("title")}
      title={<Name page={page} />}
      extra={<TemplateMenu draft={draft} onChange={(chosen) => change({ template: chosen })} />}
      sub={<Whom page={page} draft={draft} />}
      over={over}
      onClose={close}
      foot={
        <SaveFoot
          outcome={outcome}
          error={newer ? null : saving.error}
          draft={draft}
          lock={lock}
          busy={saving.isPending}
          onKeep={close}
          onSave={() => save(false)}
          onSaveNext={onSavedNext && (() => save(true))}
        />
      }
    >
      <FollowUpForm
        page={page}
        item={item}
        draft={draft}
        change={change}
        outcome={outcome}
        dates={dates}
        keptAt={writing.keptAt}
        onStartOver={writing.startOver}
        error={saving.error}
        onEscape={close}
      />
      <MergeWhenStale sheet={sheet} saving={merging} />
    </Panel>
  );
}

function Name({ page }: { page: SubjectPage }) {
  return (
    <>
      {page.subject.name}
      <TierTag tier={page.subject.tier} />
    </>
  );
}

/** With whom, and the number to dial. */
function Whom({ page, draft }: { page: SubjectPage; draft: Draft }) {
  const contact = page.contacts.find(({ id }) => id === draft.contactId);
  const { name, title, phone } = contact ?? page.subject.contact;
  const parts = [name, title].filter(Boolean);
  return (
    <>
      {parts[0]}
      {parts.length > 1 && <Dot />}
      {parts[1]}
      {phone && (
        <>
          {parts.length > 0 && <Dot />}
          <a href={dialAddress(phone)}>{sayPhone(phone)}</a>
        </>
      )}
    </>
  );
}

const TEMPLATES: Template[] = ["sales", "quick", "service"];

function TemplateMenu({ draft, onChange }: { draft: Draft; onChange: (template: Template) => void }) {
  const { t } = useTranslation("follow_ups");
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        selectedKeys: [draft.template],
        items: TEMPLATES.map((key) => ({ key, label: t(`template.${key}`) })),
        onClick: ({ key }) => onChange(key as Template),
      }}
    >
      <Button type="text" icon={<Icon name="down" />} iconPlacement="end">
        {t(`template.${draft.template}`)}
      </Button>
    </Dropdown>
  );
}
