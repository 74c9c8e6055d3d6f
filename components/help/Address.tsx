import { bare } from './words.ts';

/** An address as one reads it, whole on a line. One that is too long for any wraps after a dot, a slash or a hyphen. */
export const Address = ({ url }: { url: string }) => (
  <bdi class="address">
    {bare(url)
      .split(/(?<=[./-])/)
      .flatMap((part, at) => (at > 0 ? [<wbr key={at} />, part] : [part]))}
  </bdi>
);
