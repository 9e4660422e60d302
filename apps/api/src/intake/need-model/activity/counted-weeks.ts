/** How many weeks after its own a figure of nursing homes and home care counts, unless a later one is stated. */
export const COUNTED_WEEKS = 52;
