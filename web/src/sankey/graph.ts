import { type SankeyGraph, sankey, sankeyJustify } from 'd3-sankey';
import type { Sum } from '../contract/types';

export interface Node {
  id: string;
  state: string;
  /** A second copy of its state, met later. */
  again: boolean;
  /** Not a state: only where a long band passes a column, so that it runs round the states there. */
  pass: boolean;
  /** The column, set by d3-sankey. */
  layer?: number;
}

export interface Link {
  sum: Sum;
  source: string;
  target: string;
  value: number;
  /** Place of this hop among those of the same sum. */
  hop: number;
}

export interface Frame {
  width: number;
  height: number;
  /** Space above for the first labels. */
  top: number;
  /** Space beside the last column for its labels. */
  end: number;
  /** Space between two states of a column. */
  gap: number;
  dir: 'ltr' | 'rtl';
}

const NODE_WIDTH = 8;

type Rank = (state: string) => number;

/** Beyond these, a picture of stages is a tangle, and two columns, from and to, say more. */
const MOST_COLUMNS = 3;
const MOST_IN_COLUMN = 10;

/** The sums as a graph without circles in which every link joins neighbouring columns, placed by d3-sankey. */
export function placedGraph(sums: Sum[], value: (sum: Sum) => number, rank: Rank, frame: Frame) {
  const sorted = [...sums].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
  return place(staged(sorted, value, rank, frame) ?? fromTo(sorted, value), rank, frame);
}

/** The states in stages, or undefined where that would be a tangle. */
function staged(sums: Sum[], value: (sum: Sum) => number, rank: Rank, frame: Frame): Graph | undefined {
  const graph = withoutCircles(sums, value);
  const columns = new Map(place(graph, rank, frame).nodes.map((node) => [node.id, node.layer ?? 0]));
  if (Math.max(0, ...columns.values()) >= MOST_COLUMNS) return undefined;
  const whole = withPasses(graph, columns);
  const filled = place(whole, rank, frame).nodes.map((node) => node.layer ?? 0);
  const fullest = Math.max(
    0,
    ...[...columns.values()].map((layer) => filled.filter((one) => one === layer).length),
  );
  return fullest > MOST_IN_COLUMN ? undefined : whole;
}

/** Every state at most twice: where people leave, and where they arrive. */
function fromTo(sums: Sum[], value: (sum: Sum) => number): Graph {
  const node = (side: string, state: string) => ({
    id: `${side} ${state}`,
    state,
    again: false,
    pass: false,
  });
  const nodes = sums.flatMap((sum) => [node('from', sum.from), node('to', sum.to)]);
  return {
    nodes: [...new Map(nodes.map((one) => [one.id, one])).values()],
    links: sums.map((sum) => ({
      sum,
      source: `from ${sum.from}`,
      target: `to ${sum.to}`,
      value: value(sum),
      hop: 0,
    })),
  };
}

interface Graph {
  nodes: Node[];
  links: Link[];
}

function place({ nodes, links }: Graph, rank: Rank, frame: Frame): SankeyGraph<Node, Link> {
  if (nodes.length === 0) return { nodes: [], links: [] };
  return sankey<Node, Link>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeSort((a, b) => rank(a.state) - rank(b.state))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(frame.gap)
    .extent([
      [0, frame.top],
      [frame.width - frame.end, frame.height],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
}

/** A link that would close a circle leads to a second copy of its state. */
function withoutCircles(sums: Sum[], value: (sum: Sum) => number): Graph {
  const nodes = new Map<string, Node>();
  const onward = new Map<string, string[]>();
  const node = (state: string, again: boolean) => {
    const id = again ? `${state} again` : state;
    if (!nodes.has(id)) nodes.set(id, { id, state, again, pass: false });
    return id;
  };
  const reaches = (from: string, to: string): boolean =>
    from === to || (onward.get(from) ?? []).some((next) => reaches(next, to));

  const links = sums.map((sum) => {
    const source = node(sum.from, false);
    const target = node(sum.to, reaches(sum.to, sum.from));
    onward.set(source, [...(onward.get(source) ?? []), target]);
    return { sum, source, target, value: value(sum), hop: 0 };
  });
  return { nodes: [...nodes.values()], links };
}

/** Cuts links that skip columns into hops from column to column. */
function withPasses({ nodes, links }: Graph, columns: Map<string, number>): Graph {
  const state = new Map(nodes.map((node) => [node.id, node.state]));
  const passes: Node[] = [];
  const hops = links.flatMap((link) => {
    const skipped = (columns.get(link.target) ?? 0) - (columns.get(link.source) ?? 0) - 1;
    const ways = Array.from({ length: Math.max(0, skipped) }, (_, n) => `${link.source}>${link.target} ${n}`);
    for (const id of ways) passes.push({ id, state: state.get(link.target) ?? '', again: false, pass: true });
    const stops = [link.source, ...ways, link.target];
    return stops.slice(1).map((target, hop) => ({ ...link, source: stops[hop] ?? link.source, target, hop }));
  });
  return { nodes: [...nodes, ...passes], links: hops };
}
