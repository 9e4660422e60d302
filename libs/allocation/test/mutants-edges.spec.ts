import { fillColumns, type FillColumns } from '@fordel/allocation';

// Where one rounding, or one pack too many in the window, would decide wrongly: instances for the mutants no random one kills.

type Row = readonly [stock: number, burn: number, cap: number];

/** The rows' ranks are their places. */
function columnsOf(rows: readonly Row[]): FillColumns {
  return {
    h: Float64Array.from(rows, ([stock]) => stock),
    a: Float64Array.from(rows, ([, burn]) => burn),
    lo: new Int32Array(rows.length),
    cap: Int32Array.from(rows, ([, , cap]) => cap),
    tie: Int32Array.from(rows, (_, rank) => rank),
  };
}

function shared(columns: FillColumns, packSize: number, packs: number): Int32Array {
  const out = new Int32Array(columns.h.length);
  fillColumns(columns, { packSize, delta2: 0 }, packs, out);
  return out;
}

it('counts exactly where two packs lie within one rounding above the level that is tried', () => {
  // All others have their first pack at 0 and the next near 2; in between, the search first looks at 0.941001953892892. The
  // levels of these two are that and 0.6 and 0.9 times 2^-53 of it more. Off the grid, the product with the second one's
  // burn would round up to its level, and the product with the first one's, just below a power of two, would not.
  const first = [4_398_046_508_201, 9_347_582_095_885, 1] as const;
  const second = [4_398_046_513_911, 9_347_582_108_021, 1] as const;
  const others = Array.from({ length: 2_000 }, (_, i): Row => [0, 1_000 + (i % 20), 4]);
  const out = shared(columnsOf(others.with(20, first).with(21, second)), 1_000, 1_999);
  expect([out[20], out[21]]).toEqual([1, 0]);
  expect(out.filter((packs) => packs === 1)).toHaveLength(1_999);
});

it('takes no pack for the next that another comes before, however wide the quick test is', () => {
  // A stock of 2^43 packs makes the quick test a sixteenth of a pack wide: three days for who uses two packs a week, three
  // packs for who uses a hundred.
  const columns = columnsOf([
    [2 ** 43, 1, 1],
    [0, 2, 20],
    [0, 100, 3_000],
  ]);
  for (let packs = 1; packs < 1_021; packs++) {
    // Pack k of the small one is at k weeks / 2 and comes before the large one's pack 50 k, which is at the same level.
    const out = Array.from(shared(columns, 1, packs));
    const small = Math.min(20, 1 + Math.floor((packs - 1) / 51));
    if (out.join() !== [0, small, packs - small].join()) throw new Error(`${packs} packs: ${out.join()}`);
  }
});

it('finds packs that lie on the very edge of the window', () => {
  // Everybody's second pack is at level 2, and with some number of them to grant the window ends there.
  const n = 256;
  const columns = columnsOf(Array.from({ length: n }, (): Row => [0, 1, 2]));
  for (let packs = n + 1; packs < 2 * n; packs++) {
    const out = shared(columns, 1, packs);
    const wrong = out.findIndex((has, rank) => has !== (rank < packs - n ? 2 : 1));
    if (wrong >= 0) throw new Error(`${packs} packs: row ${wrong} has ${out[wrong]}`);
  }
});
