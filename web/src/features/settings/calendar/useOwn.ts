import { useQuery } from "@tanstack/react-query";
import { api, read } from "@/lib/api";
import type { OwnCalendar } from "@/lib/contract";
import { keys, queryClient, workChanged } from "@/lib/query";
import { bodyOf, type Pattern } from "./pattern";

/** What is typed for a department or a shift. */
export type Draft = {
  departmentId: number | null;
  name: string;
  people: number[];
  pattern: Pattern;
  observes: boolean;
  /** Of what was changed; 0 for what there was not. */
  version: number;
};

export const useOwnCalendars = () =>
  useQuery({
    queryKey: [...keys.calendar, "own"],
    // The client forgets on the way that a stretch has two ends.
    queryFn: async () => (await read(api.GET("/api/calendar/own"))).items as OwnCalendar[],
  });

/** Deadlines move with it, so all work is read anew. */
export async function calendarsChanged() {
  await queryClient.invalidateQueries({ queryKey: keys.calendar });
  void workChanged();
}

/** Makes it, or changes `id`. */
export async function saveShift(draft: Draft, id: number | null): Promise<void> {
  const body = { ...hours(draft, true), name: draft.name.trim(), person_ids: draft.people };
  await (id === null
    ? read(api.POST("/api/calendar/shifts", { body }))
    : read(
        api.PUT("/api/calendar/shifts/{shift_id}", {
          params: { path: { shift_id: id } },
          body: { ...body, version: draft.version },
        }),
      ));
  await calendarsChanged();
}

export async function saveDepartment(draft: Draft, departmentId: number): Promise<void> {
  const params = { path: { department_id: departmentId } };
  const body = { ...hours(draft, false), version: draft.version };
  await read(api.PUT("/api/calendar/departments/{department_id}", { params, body }));
  await calendarsChanged();
}

export async function removeOwn({ id, department, version }: OwnCalendar): Promise<void> {
  const query = { version };
  await (department
    ? read(
        api.DELETE("/api/calendar/departments/{department_id}", {
          params: { path: { department_id: department.id }, query },
        }),
      )
    : read(api.DELETE("/api/calendar/shifts/{shift_id}", { params: { path: { shift_id: id }, query } })));
  await calendarsChanged();
}

const hours = ({ pattern, observes }: Draft, nights: boolean) => ({
  ...bodyOf(pattern, nights),
  observes_holidays: observes,
});
