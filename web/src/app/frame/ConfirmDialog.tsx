import { useMutation } from "@tanstack/react-query";
import { Input, Modal } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, read } from "@/lib/api";
import { endConfirming } from "@/lib/confirming";
import { ApiError } from "@/lib/errors";
import { useMe } from "@/lib/session";

/** The password once more, before something changes how one signs in. */
export function ConfirmDialog() {
  const { t } = useTranslation("security");
  const id = useId();
  const me = useMe();
  const [password, setPassword] = useState("");
  const confirm = useMutation({
    mutationFn: () => read(api.POST("/api/session/confirm", { body: { password } })),
    onSuccess: () => endConfirming(true),
  });
  const said =
    confirm.error && (confirm.error instanceof ApiError ? confirm.error.message : t("common:not_saved"));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (password) confirm.mutate();
  }
  return (
    <Modal
      open
      title={t("confirm.title")}
      okText={t("confirm.go_on")}
      cancelText={t("common:cancel")}
      confirmLoading={confirm.isPending}
      okButtonProps={{ disabled: !password }}
      onOk={() => confirm.mutate()}
      onCancel={() => endConfirming(false)}
      width={400}
    >
      <form onSubmit={submit}>
        <p>
          <label htmlFor={id}>{t("confirm.text")}</label>
        </p>
        <input type="text" autoComplete="username" value={me.login} readOnly hidden />
        <Input.Password
          id={id}
          name="confirm_password"
          size="large"
          autoFocus
          autoComplete="current-password"
          status={said ? "error" : ""}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p role="alert">{said}</p>
      </form>
    </Modal>
  );
}
