/** Thrown for what is refused for good: nothing was changed, and the words say why. Whoever sent it drops it and does not
 *  send it again; any other error means "try again later". */
export class Refusal extends Error {
  override name = 'Refusal';
}
