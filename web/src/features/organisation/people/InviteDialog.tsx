import { App, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/components/Field";
import { api, read } from "@/lib/api";
import type { Invited } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { useMe } from "@/lib/session";
import { organisationChanged, saidOf } from "../queries";
import type { Values } from "./change";
import { LinkBox } from "./LinkBox";
import { PersonForm } from "./PersonForm";
import s from "./PersonForm.module.css";

/** Ask somebody to join: by mail, or by a link that is passed on by hand. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("organisation");
  const { message } = App.useApp();
  const me = useMe();
  const [email, setEmail] = useState("");
  const [values, setValues] = useState<Values>({
    name: "",
    role: "seller",
    department_id: null,
    manager_id: null,
    phone: "",
    language: me.language,
  });
  const [said, setSaid] = useState<Record<string, string | undefined>>({});
  const [sending, setSending] = useState(false);
  const [made, setMade] = useState<Invited | null>(null);
  const ready = email.trim().length > 2 && Boolean(values.name?.trim());
  async function send() {
    setSending(true);
    setSaid({});
    try {
      const { department_id, manager_id } = values;
      const body = {
        email: email.trim(),
        name: values.name ?? "",
        role: values.role ?? "seller",
        language: values.language ?? me.language,
        department_id,
        manager_id,
      };
      setMade(await read(api.POST("/api/invitations", { body })));
      void organisationChanged();
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : {};
      const aboutMail = error instanceof ApiError && error.code.includes("email") && error.message;
      if (Object.keys(fields).length > 0) setSaid(fields);
      else if (aboutMail) setSaid({ email: aboutMail });
      else void message.error(saidOf(error) || t("common:not_saved"));
    } finally {
      setSending(false);
    }
  }
  if (made) {
    const { name } = made.invitation;
    return (
      <Modal
        open
        width={480}
        title={t("invite.made", { name })}
        onCancel={onClose}
        footer={
          <Button type="primary" onClick={onClose}>
            {t("invite.done")}
          </Button>
        }
      >
        <p>{made.mailed ? t("invite.mailed", { email: made.invitation.email }) : t("invite.not_mailed")}</p>
        <LinkBox link={made.link} text={t("invite.link_text")} />
      </Modal>
    );
  }
  return (
    <Modal
      open
      width={480}
      title={t("invite.title")}
      okText={t("invite.send")}
      okButtonProps={{ disabled: !ready, loading: sending }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <div className={s.form}>
        <Field label={t("field.email")} error={said.email}>
          {(id) => (
            <Input
              id={id}
              type="email"
              maxLength={254}
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <PersonForm
          values={values}
          said={said}
          onChange={(more) => setValues((before) => ({ ...before, ...more }))}
        />
      </div>
    </Modal>
  );
}
