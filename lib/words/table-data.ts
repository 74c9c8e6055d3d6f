/** A table in words: what stands behind a chart, and what a page to show someone prints. */
export interface TableData {
  head: string[];
  rows: string[][];
}
