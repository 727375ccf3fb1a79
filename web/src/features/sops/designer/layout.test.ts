import { describe, expect, it } from "vitest";
import { layOut, NODE, neighbour, type Placed, rowsOf, writtenWidth } from "./layout";

const step = (key: string, after: string[] = [], more: Partial<Placed> = {}): Placed => ({
  key,
  after,
  when: false,
  exits: [],
  ...more,
});
const at = (steps: Placed[]) => new Map(layOut(steps).nodes.map((node) => [node.key, node]));

describe("steps", () => {
  it("stand one below the other", () => {
    const nodes = at([step("a"), step("b", ["a"]), step("c", ["b"])]);
    expect(nodes.get("b")?.x).toBe(nodes.get("a")?.x);
    expect(nodes.get("b")?.y).toBeGreaterThan((nodes.get("a")?.y ?? 0) + NODE.height);
    expect(nodes.get("c")?.row).toBe(2);
  });

  it("of one moment stand side by side in a frame, with what waits for both in the middle", () => {
    const steps = [step("a"), step("b", ["a"]), step("d", ["a"]), step("c", ["b", "d"])];
    const nodes = at(steps);
    const x = (key: string) => nodes.get(key)?.x ?? Number.NaN;
    expect(nodes.get("b")?.y).toBe(nodes.get("d")?.y);
    expect(x("d")).toBeGreaterThanOrEqual(x("b") + NODE.width);
    expect(x("c")).toBeCloseTo((x("b") + x("d")) / 2, -0.5);
    expect(x("a")).toBe(x("c"));
    const { frames, words } = layOut(steps);
    expect(frames.map(({ key }) => key)).toEqual(["b d"]);
    expect(words).toMatchObject([{ to: "c", joins: 2 }]);
  });

  it("that part by conditions have words instead of a frame", () => {
    const steps = [
      step("a"),
      step("b", ["a"], { when: true }),
      step("d", ["a"], { when: true }),
      step("c", ["b", "d"]),
    ];
    const { frames, words } = layOut(steps);
    expect(frames).toEqual([]);
    expect(words.map(({ to, joins }) => [to, joins])).toEqual([
      ["b", 0],
      ["d", 0],
    ]);
  });

  it("never lie over each other, nor under a line that passes by", () => {
    const steps = [
      step("a"),
      ...["b", "c", "d", "e"].map((key) => step(key, ["a"])),
      ...["f", "g"].map((key) => step(key, ["b"])),
      ...["h", "i"].map((key) => step(key, ["e"])),
      step("z", ["a", "f", "h"], { exits: [{ key: "x", label: "5 次没联系上", text: "退回" }] }),
    ];
    const { nodes, lines, width } = layOut(steps);
    for (const one of nodes) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + NODE.width).toBeLessThanOrEqual(width);
      for (const other of nodes) {
        if (one !== other && one.row === other.row) {
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(NODE.width);
        }
      }
    }
    expect(lines).toHaveLength(1 + 4 + 2 + 2 + 3);
    const passing = lines.find(({ from, to }) => from === "a" && to === "z");
    const inside = nodes.filter(({ row }) => row === 1);
    const columns = [...(passing?.path ?? "").matchAll(/Q(-?[\d.]+) /g)].map(([, x]) => Number(x));
    // Away from where it begins, then down beside the steps of the row.
    const beside = columns[1] ?? Number.NaN;
    expect(beside).not.toBeNaN();
    expect(inside.some((node) => beside > node.x && beside < node.x + NODE.width)).toBe(false);
  });

  it("that wait in a circle are drawn all the same", () => {
    expect(rowsOf([step("a", ["b"]), step("b", ["a"]), step("c", ["gone"])]).size).toBe(3);
    expect(layOut([step("a", ["a"])]).nodes).toHaveLength(1);
    expect(layOut([]).nodes).toEqual([]);
  });
});

describe("a way out", () => {
  it("has its place beside the step, and the row is as high as it needs", () => {
    const exits = [1, 2, 3].map((number) => ({ key: `${number}`, label: "没联系上", text: "退回" }));
    const { exits: drawn, nodes } = layOut([step("a", [], { exits }), step("b", ["a"])]);
    const [a, b] = nodes;
    expect(drawn).toHaveLength(3);
    expect(drawn.every(({ x }) => x > (a?.x ?? 0) + NODE.width)).toBe(true);
    expect(b?.y).toBeGreaterThan(drawn.at(-1)?.y ?? 0);
    expect(writtenWidth("退回")).toBe(24);
  });
});

describe("the arrow keys", () => {
  const { nodes } = layOut([step("a"), step("b", ["a"]), step("d", ["a"]), step("c", ["b", "d"])]);

  it("go to the nearest step", () => {
    expect(neighbour(nodes, "a", "down")).toBe("b");
    expect(neighbour(nodes, "b", "right")).toBe("d");
    expect(neighbour(nodes, "d", "left")).toBe("b");
    expect(neighbour(nodes, "c", "up")).toBe("b");
    expect(neighbour(nodes, "c", "down")).toBeNull();
    expect(neighbour(nodes, "", "down")).toBe("a");
  });
});
