/** A directed edge; capacity in packs, cost a non-negative integer per pack. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/**
 * The largest flow from `source` to `sink`, and among those the cheapest: successive shortest paths with potentials, exact
 * for integers. Returns the flow of every edge. The same edges in the same order give the same flow.
 */
export function minCostFlow(nodes: number, edges: readonly Edge[], source: number, sink: number): number[] {
  // Arc 2e runs along edge e, arc 2e + 1 back along it; `left` is what can still go through.
  const left = edges.flatMap(({ capacity }) => [capacity, 0]);
  const arcs: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ from, to }, e) => {
    arcs[from]!.push(2 * e);
    arcs[to]!.push(2 * e + 1);
  });
  const head = (arc: number) => (arc % 2 === 0 ? edges[arc >> 1]!.to : edges[arc >> 1]!.from);
  const price = (arc: number) => (arc % 2 === 0 ? edges[arc >> 1]!.cost : -edges[arc >> 1]!.cost);
  const potential = new Float64Array(nodes);
  for (;;) {
    const { distance, via } = shortest();
    if (distance[sink] === Infinity) return edges.map((_, e) => left[2 * e + 1]!);
    const reach = distance[sink]!;
    for (let node = 0; node < nodes; node++) potential[node]! += Math.min(distance[node]!, reach);
    let packs = Infinity;
    for (let node = sink; node !== source; node = head(via[node]! ^ 1))
      packs = Math.min(packs, left[via[node]!]!);
    for (let node = sink; node !== source; node = head(via[node]! ^ 1)) {
      left[via[node]!]! -= packs;
      left[via[node]! ^ 1]! += packs;
    }
  }

  /** Dijkstra on reduced costs; stops when the sink is settled. The lowest node goes first on a tie. */
  function shortest() {
    const distance = new Float64Array(nodes).fill(Infinity);
    const via = new Int32Array(nodes).fill(-1);
    const settled = new Uint8Array(nodes);
    distance[source] = 0;
    for (;;) {
      let node = -1;
      for (let each = 0; each < nodes; each++) {
        if (settled[each] === 0 && (node < 0 || distance[each]! < distance[node]!)) node = each;
      }
      if (node < 0 || distance[node] === Infinity || node === sink) return { distance, via };
      settled[node] = 1;
      for (const arc of arcs[node]!) {
        const to = head(arc);
        const length = distance[node]! + price(arc) + potential[node]! - potential[to]!;
        if (left[arc]! > 0 && length < distance[to]!) {
          distance[to] = length;
          via[to] = arc;
        }
      }
    }
  }
}
