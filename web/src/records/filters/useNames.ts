import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { departmentsQuery, peopleQuery } from "@/lib/session";
import type { Names } from "./sentence";

/** What people and departments of a filter are called; the number of whom nobody knows. */
export function useNames(): Names {
  const { data: people } = useQuery(peopleQuery);
  const { data: departments } = useQuery(departmentsQuery);
  return useCallback(
    (kind, id) => {
      const known = kind === "person" ? people : departments;
      return known?.find((one) => one.id === id)?.name ?? `#${id}`;
    },
    [people, departments],
  );
}
