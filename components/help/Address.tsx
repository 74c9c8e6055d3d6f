import { bare } from './words.ts';

/** An address as one reads it. One that is longer than its line breaks after a dot, a slash or a hyphen. */
export const Address = ({ url }: { url: string }) => (
  <bdi>
    {bare(url)
      .split(/(?<=[./-])/)
      .flatMap((part, at) => (at > 0 ? [<wbr key={at} />, part] : [part]))}
  </bdi>
);
