/** Facts that others have published about one row of dated flows. */
export interface PublishedSample {
  source: string;
  /** As published; undefined where the source gives no rate. */
  published: number | undefined;
  /** How exactly it is published; 1e-7 unless told. Relative for rates above 1. */
  tolerance?: number;
  /** All rates above -100 %, found by a scan and bisection. */
  rates: number[];
  /** Pairs of a date and an amount, apart by spaces. */
  rows: string;
}

export function readRows(rows: string): { date: string; amount: number }[] {
  return [...rows.matchAll(/(\d{4}-\d{2}-\d{2}) (\S+)/g)].map(([, date = '', amount]) => ({
    date,
    amount: Number(amount),
  }));
}
