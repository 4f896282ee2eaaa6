import type { SankeyLink, SankeyNode } from 'd3-sankey';
import type { Flow, Share, Sum } from '../contract/types';
import { type Frame, type Link, type Node, placedGraph } from './graph';
import { bandWidths, type WidthScale, widthScale } from './scale';

export interface Condition {
  id: string;
  state: string;
  /** Met a second time, so that no band runs backwards. */
  again: boolean;
  /** Pixels; `x0` is where people enter, whichever way the page reads. */
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  arrivals: number;
  departures: number;
}

/** A stretch of a band from one column to the next, in pixels. */
export interface Hop {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Band {
  id: string;
  from: Condition;
  to: Condition;
  sum: Sum;
  claims: string[];
  contested: boolean;
  /** A share said without any number beside it: the width then means nothing. */
  share?: Share;
  /** Pixels. */
  core: number;
  whole: number;
  hops: Hop[];
}

export interface SankeyLayout {
  conditions: Condition[];
  bands: Band[];
  scale: WidthScale;
  /** Pixels per unit of the scale. */
  pixels: number;
}

type PlacedLink = SankeyLink<Node, Link>;
type PlacedNode = SankeyNode<Node, Link>;

/** Lays out the account's sums as bands between states; in RTL the whole picture is mirrored. */
export function layoutSankey(
  sums: Sum[],
  flows: Flow[],
  order: Map<string, number>,
  frame: Frame,
): SankeyLayout {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const scale = widthScale(sums);
  const value = (sum: Sum) => (bareShare(sum, byId) ? 0.5 * scale.most : bandWidths(sum, scale).whole);
  const graph = placedGraph(sums, value, (state) => order.get(state) ?? order.size, frame);

  const flip = (x: number) => (frame.dir === 'rtl' ? frame.width - x : x);
  const states = graph.nodes.filter((node) => !node.pass);
  const conditions = new Map(states.map((node) => [node.id, condition(node, flip)]));
  const widest = graph.links.find((link) => link.value > 0);
  const pixels = widest ? (widest.width ?? 0) / widest.value : 1;

  const bands = sums.flatMap((sum) => {
    const links = graph.links.filter((link) => link.sum === sum).sort((a, b) => a.hop - b.hop);
    const [first, last] = [links[0], links.at(-1)];
    const from = first && conditions.get((first.source as PlacedNode).id);
    const to = last && conditions.get((last.target as PlacedNode).id);
    if (!from || !to) return [];
    const share = bareShare(sum, byId);
    const own = sum.flows.flatMap((id) => byId.get(id) ?? []);
    const band: Band = {
      id: `${from.id}>${to.id}`,
      from,
      to,
      sum,
      claims: [...new Set(own.flatMap((flow) => flow.claims))],
      contested: own.some((flow) => flow.contested),
      ...(share && { share }),
      core: share ? 0 : bandWidths(sum, scale).core * pixels,
      whole: first.width ?? 0,
      hops: links.map((link) => hop(link, flip)),
    };
    return [band];
  });
  return { conditions: [...conditions.values()], bands, scale, pixels };
}

/** A sum of flows that say a share and no number of their own. */
function bareShare(sum: Sum, flows: Map<string, Flow>): Share | undefined {
  if (sum.low > 1 || sum.high != null) return undefined;
  return sum.flows.map((id) => flows.get(id)?.share).find((share) => share != null) ?? undefined;
}

function hop(link: PlacedLink, flip: (x: number) => number): Hop {
  return {
    x0: flip((link.source as PlacedNode).x1 ?? 0),
    y0: link.y0 ?? 0,
    x1: flip((link.target as PlacedNode).x0 ?? 0),
    y1: link.y1 ?? 0,
  };
}

function condition(node: PlacedNode, flip: (x: number) => number): Condition {
  return {
    id: node.id,
    state: node.state,
    again: node.again,
    x0: flip(node.x0 ?? 0),
    x1: flip(node.x1 ?? 0),
    y0: node.y0 ?? 0,
    y1: node.y1 ?? 0,
    arrivals: node.targetLinks?.length ?? 0,
    departures: node.sourceLinks?.length ?? 0,
  };
}

/** The middle line of a band, drawn with the band's width as its stroke. */
export function bandLine(hops: Hop[]): string {
  return hops.map((one, n) => `${n === 0 ? 'M' : 'L'}${one.x0},${one.y0}${bow(one, 0)}`).join('');
}

/** The two edges of a band as one closed outline. */
export function bandOutline(hops: Hop[], whole: number): string {
  const half = whole / 2;
  const there = hops.map((one, n) => `${n === 0 ? 'M' : 'L'}${one.x0},${one.y0 - half}${bow(one, -half)}`);
  const back = hops
    .map(({ x0, y0, x1, y1 }) => ({ x0: x1, y0: y1, x1: x0, y1: y0 }))
    .reverse()
    .map((one) => `L${one.x0},${one.y0 + half}${bow(one, half)}`);
  return `${[...there, ...back].join('')}Z`;
}

function bow({ x0, y0, x1, y1 }: Hop, aside: number): string {
  const middle = (x0 + x1) / 2;
  return `C${middle},${y0 + aside} ${middle},${y1 + aside} ${x1},${y1 + aside}`;
}
