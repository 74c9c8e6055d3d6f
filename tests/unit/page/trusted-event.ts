/** An event as the browser itself sends it: for a test, since none that a script makes is trusted. */
export function trustedEvent<Made extends Event>(event: Made, timeStamp = performance.now()): Made {
  return Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: timeStamp } });
}
