/** Copies are kept packed: a ledger's JSON is about a tenth of its size then. */

export const gzip = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();

export const gunzip = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
