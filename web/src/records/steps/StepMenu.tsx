import { App, Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/components/Icon";
import type { Hand } from "@/lib/contract";
import { ApiError } from "@/lib/errors";
import { release } from "./steering";

/** Its dialogs bring the calendar, which is not needed before. */
const VoiceDialog = lazy(async () => ({ default: (await import("./VoiceDialog")).VoiceDialog }));
const StepDialog = lazy(async () => ({ default: (await import("./StepDialogs")).StepDialog }));

export type Steered = { id: number; name: string; hand: Hand };
export type SteerAct = "explain" | "skip" | "send_back" | "pause" | "return";
const ACTS: readonly { key: SteerAct | "release"; icon: IconName }[] = [
  { key: "return", icon: "back" },
  { key: "explain", icon: "message" },
  { key: "release", icon: "hand" },
  { key: "pause", icon: "pause" },
  { key: "send_back", icon: "back" },
  { key: "skip", icon: "skip" },
];

type Props = {
  step: Steered;
  /** Writing a follow-up, where its button has given way to another. */
  onWrite?: (() => void) | undefined;
  /** Of which step of which SOP something can be said. */
  about?: { sopId: number; step: string } | undefined;
  size?: "small" | "large";
};

/** What can be done with a step instead of doing it. */
export function StepMenu({ step, onWrite, about, size = "large" }: Props) {
  const { t } = useTranslation("steps");
  const [act, setAct] = useState<SteerAct | "voice" | null>(null);
  const { message } = App.useApp();
  const choose = async (key: string) => {
    if (key === "write") onWrite?.();
    else if (key !== "release") setAct(key as SteerAct | "voice");
    else {
      await release(step.id).then(
        () => message.success(t("done.release", { name: step.name })),
        (error) => message.error((error instanceof ApiError && error.message) || t("common:not_saved")),
      );
    }
  };
  const acts = ACTS.filter(({ key }) => step.hand.may.includes(key));
  const items = [
    ...(onWrite ? [{ key: "write", icon: <Icon name="pen" />, label: t("records:next.write") }] : []),
    ...acts.map(({ key, icon }) => ({ key, icon: <Icon name={icon} />, label: t(`menu.${key}`) })),
    ...(about ? [{ key: "voice", icon: <Icon name="note" />, label: t("menu.voice") }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown
        menu={{ items, onClick: ({ key }) => void choose(key) }}
        trigger={["click"]}
        placement="bottomRight"
      >
        <Button
          size={size}
          type="text"
          aria-label={t("menu.label", { name: step.name })}
          icon={<Icon name="dots" />}
        />
      </Dropdown>
      {act === "voice" && about && (
        <Suspense>
          <VoiceDialog {...about} name={step.name} onClose={() => setAct(null)} />
        </Suspense>
      )}
      {act && act !== "voice" && (
        <Suspense>
          <StepDialog act={act} step={step} onClose={() => setAct(null)} />
        </Suspense>
      )}
    </>
  );
}
