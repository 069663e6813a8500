// What two texts have in common is told in runs.

/** Units that stand in both texts: `length` of them, from offset `from` of the old and `to` of the new text. */
export type Kept = { readonly from: number; readonly to: number; readonly length: number }
