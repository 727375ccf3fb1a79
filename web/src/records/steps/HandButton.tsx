import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/components/Icon";
import type { Hand } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { claim, mark, resume } from "./steering";

type Pressed = "claim" | "click" | "confirm" | "resume";
type Main = Pressed | "add_file";
const MAINS: readonly Main[] = ["claim", "resume", "add_file", "confirm", "click"];
const ICONS: Record<Pressed, IconName> = { claim: "hand", resume: "play", confirm: "check", click: "check" };
const DOES: Record<Pressed, (stepId: number) => Promise<void>> = {
  claim,
  resume,
  confirm: (stepId) => mark(stepId, "confirmation"),
  click: (stepId) => mark(stepId, "click"),
};

/** The one thing to do with a step by hand, where there is one. */
export const mainOf = (hand: Hand | null): Main | null =>
  MAINS.find((one) => hand?.may.includes(one)) ?? null;

type Props = { stepId: number; name: string; main: Pressed; large?: boolean };

/** Completes a step that is completed by hand; goes on with one that is paused. */
export function HandButton({ stepId, name, main, large = false }: Props) {
  const { t } = useTranslation("steps");
  const { message } = App.useApp();
  const doing = useMutation({
    mutationFn: () => DOES[main](stepId),
    onSuccess: () => void message.success(t(`done.${main}`, { name })),
    onError: (error) =>
      void message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
  });
  return (
    <Button
      type={large ? "primary" : "default"}
      size={large ? "large" : "small"}
      icon={large && <Icon name={ICONS[main]} size={20} />}
      loading={doing.isPending}
      onClick={() => doing.mutate()}
    >
      {t(`act.${main}`)}
    </Button>
  );
}
