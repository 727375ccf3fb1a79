import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/Icon";
import { useCan } from "@/lib/session";
import type { RecordType } from "@/records/links";
import { useExport } from "./useExport";

type Format = "xlsx" | "csv";

const FORMATS: readonly Format[] = ["xlsx", "csv"];

/** `asked`: the list's own query, its filters and its order. */
type Props = { type: RecordType; asked: object };

/** Takes what the list shows out as a file; for those who may. */
export function ExportButton({ type, asked }: Props) {
  const { t } = useTranslation("exports");
  const may = useCan(`${type}.export`);
  const { ask, working } = useExport();
  if (!may) return null;
  const menu = {
    items: FORMATS.map((format) => ({ key: format, label: t(`format.${format}`) })),
    onClick: ({ key }: { key: string }) =>
      ask({ object_type: type, format: key as Format, filter: { ...asked } }),
  };
  return (
    <Dropdown menu={menu} trigger={["click"]} placement="bottomRight" disabled={working}>
      <Button icon={<Icon name="download" />} loading={working}>
        {t(working ? "working" : "action")}
      </Button>
    </Dropdown>
  );
}
