import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { departmentsQuery } from "@/lib/session";
import s from "./Versions.module.css";

type Props = { chosen: number[]; onChange: (chosen: number[]) => void };

/** Which departments try it out; what lies beneath one goes along. */
export function Teams({ chosen, onChange }: Props) {
  const { t } = useTranslation("versions");
  const { data } = useQuery(departmentsQuery);
  return (
    <fieldset className={s.teams}>
      <legend>{t("dialog.teams")}</legend>
      {data?.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() =>
              onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
