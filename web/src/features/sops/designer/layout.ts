/** Where steps stand on the canvas: from top to bottom, side by side what is done at the same time. */

/** What is drawn beside a step: where it leads out of the SOP. */
export type Exit = { key: string; label: string; text: string };
export type Placed = {
  key: string;
  after: readonly string[];
  /** It has a condition: the words stand at the line that leads to it. */
  when: boolean;
  exits: readonly Exit[];
};

export type NodeBox = { key: string; x: number; y: number; row: number };
export type Line = { from: string; to: string; path: string };
/** Words at the line that leads into a step. */
export type LineWords = { to: string; x: number; y: number; joins: number };
export type ExitBox = Exit & { of: string; x: number; y: number; from: number; labelX: number };
export type Frame = { key: string; x: number; y: number; width: number; height: number };
export type Layout = {
  nodes: NodeBox[];
  lines: Line[];
  words: LineWords[];
  exits: ExitBox[];
  frames: Frame[];
  start: { x: number; y: number };
  width: number;
  height: number;
};

export const NODE = { width: 236, height: 54 };
export const PILL = 26;
const SPACE = { between: 36, plain: 26, fork: 34, row: 46, frame: 22, edge: 40, top: 20 };
const PASSING = 16; // width of a line that only passes through a row
const ROUND = 7;

type Slot = { key: string; dummy: boolean; group: string; wanted: number; x: number; right: number };

export function layOut(steps: readonly Placed[]): Layout {
  const rows = rowsOf(steps);
  const depth = Math.max(0, ...rows.values()) + 1;
  const slots = slotsOf(steps, rows, depth);
  placeAcross(slots, steps);
  const bounds = boundsOf(slots);
  for (const row of slots) for (const slot of row) slot.x += SPACE.edge - bounds.left;
  return drawn(steps, rows, slots, bounds.right - bounds.left + 2 * SPACE.edge);
}

/** Each step one row below the lowest that it waits for. What waits in a circle stands somewhere. */
export function rowsOf(steps: readonly Placed[]): Map<string, number> {
  const after = new Map(steps.map((step) => [step.key, step.after]));
  const rows = new Map<string, number>();
  const visiting = new Set<string>();
  const rowOf = (key: string): number => {
    const known = rows.get(key);
    if (known !== undefined) return known;
    if (visiting.has(key)) return -1;
    visiting.add(key);
    const before = (after.get(key) ?? []).filter((one) => after.has(one)).map(rowOf);
    rows.set(key, 1 + Math.max(-1, ...before));
    return rows.get(key) ?? 0;
  };
  for (const { key } of steps) rowOf(key);
  return rows;
}

const groupOf = (step: Placed): string => step.after.toSorted().join(" ");
const passing = (from: string, to: string): string => `${from}>${to}`;

function slotsOf(steps: readonly Placed[], rows: Map<string, number>, depth: number): Slot[][] {
  const slots: Slot[][] = Array.from({ length: depth }, () => []);
  const add = (row: number, slot: Omit<Slot, "wanted" | "x">) =>
    slots[row]?.push({ ...slot, wanted: 0, x: 0 });
  for (const step of steps) {
    const row = rows.get(step.key) ?? 0;
    const right = Math.max(0, ...step.exits.map((exit) => exitWidth(exit)));
    add(row, { key: step.key, dummy: false, group: groupOf(step), right });
    for (const before of step.after) {
      const from = rows.get(before);
      if (from === undefined) continue;
      for (let at = from + 1; at < row; at += 1) {
        add(at, { key: passing(before, step.key), dummy: true, group: passing(before, step.key), right: 0 });
      }
    }
  }
  return slots;
}

const widthOf = (slot: Slot): number => (slot.dummy ? PASSING : NODE.width);

/** Each below the middle of what it waits for; those of one group side by side. */
function placeAcross(slots: Slot[][], steps: readonly Placed[]): void {
  const centres = new Map<string, number>();
  const after = new Map(steps.map((step) => [step.key, step.after]));
  slots.forEach((row, at) => {
    const above = new Set(slots[at - 1]?.map(({ key }) => key));
    for (const slot of row)
      slot.wanted = mean(parentsOf(slot, after, above).map((key) => centres.get(key) ?? 0));
    const groups = grouped(row).sort((one, other) => wanted(one) - wanted(other));
    row.splice(0, row.length, ...groups.flat());
    spread(row, groups);
    for (const slot of row) centres.set(slot.key, slot.x + widthOf(slot) / 2);
  });
}

function grouped(row: Slot[]): Slot[][] {
  const groups = new Map<string, Slot[]>();
  for (const slot of row) groups.set(slot.group, [...(groups.get(slot.group) ?? []), slot]);
  return [...groups.values()];
}

const wanted = (group: Slot[]): number => mean(group.map((slot) => slot.wanted));
const mean = (numbers: number[]): number =>
  numbers.length > 0 ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0;

/** What stands in the row above on the way to it: steps, or lines that pass. */
function parentsOf(slot: Slot, after: Map<string, readonly string[]>, above: ReadonlySet<string>): string[] {
  const [from = "", to = slot.key] = slot.dummy ? slot.key.split(">") : [];
  if (slot.dummy) return [above.has(slot.key) ? slot.key : from];
  return (after.get(to) ?? []).map((one) => (above.has(passing(one, to)) ? passing(one, to) : one));
}

/** Groups around the place they want, pushed apart where they would overlap; then the row as a whole back to the middle of its wishes. */
function spread(row: Slot[], groups: Slot[][]): void {
  for (const group of groups) {
    const width = group.reduce((sum, slot) => sum + full(slot), 0) - SPACE.between;
    let x = wanted(group) - (width - (group.at(-1)?.right ?? 0)) / 2;
    for (const slot of group) {
      slot.x = x;
      x += full(slot);
    }
  }
  let free = Number.NEGATIVE_INFINITY;
  let pushed = 0;
  for (const slot of row) {
    const shift = Math.max(0, free - slot.x);
    pushed += shift;
    slot.x += shift;
    free = slot.x + full(slot);
  }
  const back = row.length > 0 ? pushed / row.length : 0;
  for (const slot of row) slot.x -= back;
}

const full = (slot: Slot): number => widthOf(slot) + slot.right + SPACE.between;

function boundsOf(slots: Slot[][]): { left: number; right: number } {
  const all = slots.flat();
  return {
    left: Math.min(0, ...all.map(({ x }) => x)),
    right: Math.max(0, ...all.map((slot) => slot.x + widthOf(slot) + slot.right)),
  };
}

function drawn(steps: readonly Placed[], rows: Map<string, number>, slots: Slot[][], width: number): Layout {
  const framed = slots.map((row) => framesOf(row, steps));
  const tops: number[] = [];
  const buses: number[] = [];
  let y = SPACE.top + PILL;
  slots.forEach((row, at) => {
    const lid = (framed[at]?.length ?? 0) > 0 ? SPACE.frame : 0;
    const wordy = steps.some((step) => rows.get(step.key) === at && (step.when || step.after.length > 1));
    const busy = wordy || row.length > 1 || (slots[at - 1]?.length ?? 1) > 1;
    buses.push(y + (wordy ? 16 : 13));
    tops.push(y + (wordy ? SPACE.row : busy ? SPACE.fork : SPACE.plain) + lid);
    y = (tops[at] ?? 0) + heightOf(row, steps) + lid;
  });
  const place = new Map(slots.flat().map((slot) => [slot.key, slot]));
  const centre = (key: string): number => {
    const slot = place.get(key);
    return slot ? slot.x + widthOf(slot) / 2 : 0;
  };
  const nodes = steps.map(({ key }): NodeBox => {
    const row = rows.get(key) ?? 0;
    return { key, row, x: Math.round(place.get(key)?.x ?? 0), y: tops[row] ?? 0 };
  });
  const roots = steps.filter(({ key }) => rows.get(key) === 0).map(({ key }) => key);
  const start = { x: mean(roots.map(centre)), y: SPACE.top };
  const known = new Map(nodes.map((node) => [node.key, node]));
  const lines: Line[] = roots.map((to) => ({
    from: "",
    to,
    path: pathOf([start.x, centre(to)], start.y + PILL, [buses[0] ?? 0], tops[0] ?? 0),
  }));
  for (const step of steps) {
    const to = rows.get(step.key) ?? 0;
    for (const from of step.after) {
      const above = known.get(from);
      if (!above || above.row >= to) continue;
      const between = Array.from({ length: to - above.row - 1 }, () => centre(passing(from, step.key)));
      const through = dummiesOf(slots, above.row, to, passing(from, step.key), between);
      lines.push({
        from,
        to: step.key,
        path: pathOf(
          [centre(from), ...through, centre(step.key)],
          above.y + NODE.height,
          buses.slice(above.row + 1, to + 1),
          tops[to] ?? 0,
        ),
      });
    }
  }
  return {
    nodes,
    lines,
    words: steps.flatMap((step) => wordsAt(step, steps, known, buses, centre)),
    exits: steps.flatMap((step) => exitsOf(step, known.get(step.key))),
    frames: framed.flatMap((row, at) =>
      row.map((keys) =>
        frameOf(keys, place, (tops[at] ?? 0) - SPACE.frame + 4, heightOf(slots[at] ?? [], steps)),
      ),
    ),
    start,
    width: Math.round(width),
    height: y + SPACE.edge,
  };
}

/** A row is as high as the step with the most ways out. */
function heightOf(row: Slot[], steps: readonly Placed[]): number {
  const keys = new Set(row.map(({ key }) => key));
  const most = Math.max(0, ...steps.filter(({ key }) => keys.has(key)).map(({ exits }) => exits.length));
  return Math.max(NODE.height, most * EXIT_ROW - 6);
}

function dummiesOf(slots: Slot[][], from: number, to: number, key: string, otherwise: number[]): number[] {
  return otherwise.map((fallback, at) => {
    const slot = slots[from + 1 + at]?.find((one) => one.key === key);
    return slot && from + 1 + at < to ? slot.x + PASSING / 2 : fallback;
  });
}

/** Groups of steps that are done at the same time; ways that part by their conditions are none. */
function framesOf(row: Slot[], steps: readonly Placed[]): string[][] {
  const branching = new Set(steps.filter(({ when }) => when).map(({ key }) => key));
  return grouped(row.filter(({ dummy }) => !dummy))
    .map((group) => group.map(({ key }) => key))
    .filter((keys) => keys.length > 1 && keys.some((key) => !branching.has(key)));
}

function frameOf(keys: string[], place: Map<string, Slot>, y: number, height: number): Frame {
  const found = keys.flatMap((key) => place.get(key) ?? []);
  const left = Math.min(...found.map(({ x }) => x)) - 20;
  const right = Math.max(...found.map((slot) => slot.x + NODE.width + slot.right)) + 20;
  return { key: keys.join(" "), x: left, y, width: right - left, height: height + 2 * SPACE.frame - 8 };
}

/** Down, across where the rows part, and down again, with round corners. */
function pathOf(xs: number[], top: number, buses: number[], bottom: number): string {
  const [first = 0, ...rest] = xs.map(Math.round);
  let path = `M${first} ${top}`;
  let x = first;
  rest.forEach((next, at) => {
    const bus = buses[at] ?? bottom;
    const round = Math.min(ROUND, Math.abs(next - x) / 2);
    const side = Math.sign(next - x) * round;
    path +=
      Math.abs(next - x) < 1
        ? ""
        : `V${bus - round}Q${x} ${bus} ${x + side} ${bus}H${next - side}Q${next} ${bus} ${next} ${bus + round}`;
    x = Math.abs(next - x) < 1 ? x : next;
  });
  return `${path}V${bottom}`;
}

/** At the last stretch: the condition of the step, or that all before it have to be done. */
function wordsAt(
  step: Placed,
  steps: readonly Placed[],
  known: Map<string, NodeBox>,
  buses: number[],
  centre: (key: string) => number,
): LineWords[] {
  const node = known.get(step.key);
  const before = steps.filter(({ key }) => step.after.includes(key));
  const joins = before.length > 1 && !before.every(({ when }) => when) ? before.length : 0;
  if (!node || (!step.when && joins === 0)) return [];
  return [{ to: step.key, x: centre(step.key) + 10, y: (buses[node.row] ?? 0) + 5, joins }];
}

const EXIT_ROW = 32;
const SIGN = 12;

/** About as wide as it is written: a Chinese sign is as wide as it is high. */
export const writtenWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? SIGN : SIGN * 0.56), 0);

const lineTo = (exit: Exit): number => Math.max(44, writtenWidth(exit.label) + 28);
const exitWidth = (exit: Exit): number => lineTo(exit) + writtenWidth(exit.text) + 26;

function exitsOf(step: Placed, node: NodeBox | undefined): ExitBox[] {
  if (!node) return [];
  const first = NODE.height / 2 - ((step.exits.length - 1) * EXIT_ROW) / 2;
  return step.exits.map((exit, at) => ({
    ...exit,
    of: step.key,
    from: node.x + NODE.width,
    labelX: node.x + NODE.width + 12,
    x: node.x + NODE.width + lineTo(exit),
    y: node.y + Math.max(PILL / 2, first) + at * EXIT_ROW,
  }));
}

/** The next step in a direction: in the row above or below the nearest, else beside. */
export function neighbour(nodes: readonly NodeBox[], key: string, to: "up" | "down" | "left" | "right") {
  const here = nodes.find((node) => node.key === key);
  if (!here) return nodes[0]?.key ?? null;
  const across = to === "left" || to === "right";
  const sign = to === "up" || to === "left" ? -1 : 1;
  const found = nodes
    .filter((node) =>
      across ? node.row === here.row && sign * (node.x - here.x) > 0 : sign * (node.row - here.row) > 0,
    )
    .sort((one, other) =>
      across
        ? sign * (one.x - other.x)
        : sign * (one.row - other.row) || Math.abs(one.x - here.x) - Math.abs(other.x - here.x),
    );
  return found[0]?.key ?? null;
}
