import { type SankeyLink, type SankeyNode, sankey, sankeyJustify } from 'd3-sankey';
import type { Flow, Share, Sum } from '../contract/types';
import { bandWidths, type WidthScale, widthScale } from './scale';

export interface Condition {
  /** The state, and whether it is met a second time so that no band runs backwards. */
  id: string;
  state: string;
  again: boolean;
  /** Pixels; `x0` is where people enter, whichever way the page reads. */
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  arrivals: number;
  departures: number;
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
  y0: number;
  y1: number;
}

export interface SankeyLayout {
  conditions: Condition[];
  bands: Band[];
  scale: WidthScale;
  /** Pixels per unit of the scale. */
  pixels: number;
}

interface Frame {
  width: number;
  height: number;
  /** Space above for the first labels. */
  top: number;
  /** Space beside the last column for its labels. */
  end: number;
  gap: number;
  dir: 'ltr' | 'rtl';
}

interface Node {
  id: string;
  state: string;
  again: boolean;
}

interface Link {
  sum: Sum;
  source: string;
  target: string;
  value: number;
}

const NODE_WIDTH = 8;

/** Lays out the account's sums as bands between states; in RTL the whole picture is mirrored. */
export function layoutSankey(
  sums: Sum[],
  flows: Flow[],
  order: Map<string, number>,
  frame: Frame,
): SankeyLayout {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const scale = widthScale(sums);
  const { nodes, links } = unrolled(sums, order);
  const rank = (state: string) => order.get(state) ?? order.size;
  const share = (sum: Sum) => bareShare(sum, byId);
  const graph = sankey<Node, Link>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeSort((a, b) => rank(a.state) - rank(b.state))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(frame.gap)
    .extent([
      [0, frame.top],
      [frame.width - frame.end, frame.height],
    ])({
    nodes,
    links: links.map((link) => ({
      ...link,
      value: share(link.sum) ? 0.5 * scale.most : bandWidths(link.sum, scale).whole,
    })),
  });

  const conditions = new Map(graph.nodes.map((node) => [node.id, mirrored(node, frame)]));
  const first = graph.links.find((link) => link.value > 0);
  const pixels = first ? (first.width ?? 0) / first.value : 1;
  const bands = graph.links.flatMap((link) => {
    const from = conditions.get((link.source as Node).id);
    const to = conditions.get((link.target as Node).id);
    return from && to ? [band(link, from, to, byId, share(link.sum), scale, pixels)] : [];
  });
  return { conditions: [...conditions.values()], bands, scale, pixels };
}

function band(
  link: SankeyLink<Node, Link>,
  from: Condition,
  to: Condition,
  flows: Map<string, Flow>,
  share: Share | undefined,
  scale: WidthScale,
  pixels: number,
): Band {
  const { sum } = link;
  const own = sum.flows.flatMap((id) => flows.get(id) ?? []);
  return {
    id: `${from.id}>${to.id}`,
    from,
    to,
    sum,
    claims: [...new Set(own.flatMap((flow) => flow.claims))],
    contested: own.some((flow) => flow.contested),
    ...(share && { share }),
    core: share ? 0 : bandWidths(sum, scale).core * pixels,
    whole: link.width ?? 0,
    y0: link.y0 ?? 0,
    y1: link.y1 ?? 0,
  };
}

/** A sum of flows that say a share and no number of their own. */
function bareShare(sum: Sum, flows: Map<string, Flow>): Share | undefined {
  if (sum.low > 1 || sum.high != null) return undefined;
  return sum.flows.map((id) => flows.get(id)?.share).find((share) => share != null) ?? undefined;
}

function mirrored(node: SankeyNode<Node, Link>, frame: Frame): Condition {
  const [x0, x1] = [node.x0 ?? 0, node.x1 ?? 0];
  const flip = (x: number) => (frame.dir === 'rtl' ? frame.width - x : x);
  return {
    id: node.id,
    state: node.state,
    again: node.again,
    x0: flip(x0),
    x1: flip(x1),
    y0: node.y0 ?? 0,
    y1: node.y1 ?? 0,
    arrivals: node.targetLinks?.length ?? 0,
    departures: node.sourceLinks?.length ?? 0,
  };
}

/** A link that would close a circle leads to a second copy of its state. */
function unrolled(sums: Sum[], order: Map<string, number>): { nodes: Node[]; links: Omit<Link, 'value'>[] } {
  const nodes = new Map<string, Node>();
  const onward = new Map<string, string[]>();
  const node = (state: string, again: boolean) => {
    const id = again ? `${state} again` : state;
    if (!nodes.has(id)) nodes.set(id, { id, state, again });
    return id;
  };
  const reaches = (from: string, to: string): boolean =>
    from === to || (onward.get(from) ?? []).some((next) => reaches(next, to));

  const rank = (state: string) => order.get(state) ?? order.size;
  const sorted = [...sums].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
  const links = sorted.map((sum) => {
    const source = node(sum.from, false);
    const target = node(sum.to, reaches(sum.to, sum.from));
    onward.set(source, [...(onward.get(source) ?? []), target]);
    return { sum, source, target };
  });
  return { nodes: [...nodes.values()], links };
}

/** The middle line of a band, drawn with the band's width as its stroke. */
export function bandLine({ from, to, y0, y1 }: Pick<Band, 'from' | 'to' | 'y0' | 'y1'>): string {
  const middle = (from.x1 + to.x0) / 2;
  return `M${from.x1},${y0}C${middle},${y0} ${middle},${y1} ${to.x0},${y1}`;
}

/** The two edges of a band as one closed outline. */
export function bandOutline({
  from,
  to,
  y0,
  y1,
  whole,
}: Pick<Band, 'from' | 'to' | 'y0' | 'y1' | 'whole'>): string {
  const middle = (from.x1 + to.x0) / 2;
  const half = whole / 2;
  return (
    `M${from.x1},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${to.x0},${y1 - half}` +
    `L${to.x0},${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${from.x1},${y0 + half}Z`
  );
}
