import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/components/ErrorState";
import { NewPassword } from "@/features/session/NewPassword";
import s from "@/features/session/SignInForm.module.css";
import { useSaid } from "@/features/session/useSaid";
import { api, read } from "@/lib/api";
import { isStatus } from "@/lib/errors";
import { queryClient } from "@/lib/query";
import { sessionQuery } from "@/lib/session";
import { NotFoundPage } from "../../frame/NotFoundPage";
import { Door } from "./Door";
import { useArrival } from "./useArrival";

/** The first set-up of an empty installation; gone once somebody can sign in. */
export function SetUpPage() {
  const { t } = useTranslation("session");
  const open = useQuery({
    queryKey: ["session", "setup"],
    queryFn: async () => {
      await queryClient.ensureQueryData(sessionQuery); // for its token
      return read(api.GET("/api/setup"));
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isStatus(open.error, 404)) return <NotFoundPage />;
  return (
    <Door title={t("setup.title")}>
      {open.error && <ErrorState error={open.error} onRetry={() => void open.refetch()} />}
      {open.data && <SetUpForm shortest={open.data.shortest_password} />}
    </Door>
  );
}

const FIELDS = ["code", "company", "name", "email"] as const;
const HINTS = { code: "off", company: "organization", name: "name", email: "email" } as const;

function SetUpForm({ shortest }: { shortest: number }) {
  const { t } = useTranslation("session");
  const id = useId();
  const [values, setValues] = useState({ code: "", company: "", name: "", email: "" });
  const [password, setPassword] = useState("");
  const arrive = useArrival();
  const setUp = useMutation({
    mutationFn: async () => {
      const { login } = await read(api.POST("/api/setup", { body: { ...values, password } }));
      await arrive(login, password);
    },
  });
  const said = useSaid(setUp.error);
  function submit(event: FormEvent) {
    event.preventDefault();
    setUp.mutate();
  }
  return (
    <form className={s.form} onSubmit={submit}>
      <p className={s.lead}>{t("setup.lead")}</p>
      {FIELDS.map((field, place) => (
        <div key={field} className={s.form}>
          <label htmlFor={`${id}-${field}`}>{t(`setup.${field}`)}</label>
          <Input
            id={`${id}-${field}`}
            name={field}
            size="large"
            type={field === "email" ? "email" : "text"}
            autoComplete={HINTS[field]}
            autoCapitalize={field === "code" || field === "email" ? "none" : "sentences"}
            spellCheck={false}
            autoFocus={place === 0}
            required
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.target.value })}
          />
        </div>
      ))}
      <NewPassword value={password} onChange={setPassword} shortest={shortest} login={values.email} />
      <p className={s.said} role="alert">
        {said}
      </p>
      <Button type="primary" size="large" htmlType="submit" block loading={setUp.isPending}>
        {t("setup.begin")}
      </Button>
    </form>
  );
}
