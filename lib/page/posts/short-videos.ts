/** A short video that repeats says nothing of who is there: a moving picture plays on all night. One that goes on does, however
 *  long it is; so does one that has no end, such as a call. */

/** The longest that a site of short videos takes (YouTube's Shorts, 2026), and how long one counts without any input, ms. */
const SHORT_MS = 3 * 60_000;

/** @returns whether a video that plays speaks for somebody; `still`: ms without any input */
export function createShortVideos() {
  const films = new WeakMap<HTMLVideoElement, { film: string; from: number }>();
  return (video: HTMLVideoElement, mono: number, still: number): boolean => {
    const film = `${video.currentSrc} ${video.duration}`;
    const known = films.get(video);
    const from = known?.film === film ? known.from : mono; // a player is used again for the next video
    films.set(video, { film, from });
    return !(video.duration * 1000 < SHORT_MS) || Math.min(mono - from, still) < SHORT_MS;
  };
}
