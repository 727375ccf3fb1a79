import { useTranslation } from "react-i18next";
import { Tag, type TagTone } from "@/components/Tag";
import type { HandoverState } from "@/lib/contract";

const TONES: Record<HandoverState, TagTone> = {
  offered: "amber",
  accepted: "accent",
  moving: "accent",
  done: "green",
  declined: "neutral",
  withdrawn: "neutral",
  lapsed: "neutral",
};

export function StateTag({ state }: { state: HandoverState }) {
  const { t } = useTranslation("handovers");
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
