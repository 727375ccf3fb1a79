import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import type { OpenItem } from "@/lib/contract";
import { usePhone } from "@/lib/media";
import { AddFile } from "./AddFile";
import type { Filed } from "./files";

/** Adds the file that the step asks for; on the phone a photo comes from its camera. */
export function StepFile({ item, large = false }: { item: OpenItem; large?: boolean }) {
  const { t } = useTranslation("files");
  const phone = usePhone();
  const wanted = item.proof?.file ?? "any";
  const camera = phone && wanted === "photo";
  const name = phone && wanted !== "document" ? `phone.${wanted}` : `add.${wanted}`;
  return (
    <AddFile
      record={{ type: item.record.type as Filed["type"], id: item.record.id }}
      wanted={wanted}
      camera={camera}
      type={large ? "primary" : "default"}
      size={large ? "large" : "small"}
      icon={large && <Icon name={wanted === "photo" ? "photo" : "file"} size={20} />}
    >
      {t(name as "add.any")}
    </AddFile>
  );
}
