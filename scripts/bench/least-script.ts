/** The least that a script of this kind can be, as a control: it hears one input of a kind in five seconds, watches twenty posts,
 *  and sends a message with each heartbeat. It knows no place, no visit, no film, and forgets what could not be sent. */
export const LEAST_SCRIPT = `(() => {
  const how = { capture: true, passive: true };
  let resting = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'touchmove', 'pointermove'];
  let last = 0;
  let seen = 0;
  const half = new Map();
  const note = ({ type, timeStamp }) => {
    removeEventListener(type, note, how);
    resting.push(type);
    last = timeStamp;
  };
  const listen = () => {
    for (const type of resting) addEventListener(type, note, how);
    resting = [];
  };
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio, time } of entries)
      if (intersectionRatio >= 0.5) half.set(target, time);
      else {
        if (time - half.get(target) >= 750) seen += 1;
        half.delete(target);
      }
  }, { threshold: [0, 0.5], delay: 500 });
  const send = () => {
    listen();
    const data = { seen, last, visible: document.visibilityState, at: location.pathname };
    chrome.runtime.sendMessage({ id: 0, type: 'nothing', data, timestamp: Date.now() }).catch(() => {});
  };
  for (const type of ['focus', 'blur', 'pagehide', 'popstate']) addEventListener(type, send);
  document.addEventListener('visibilitychange', send);
  addEventListener('DOMContentLoaded', () => {
    const posts = document.querySelectorAll('main article');
    for (let i = 0; i < 20; i++) watcher.observe(posts[i]);
    send();
  });
  setInterval(send, 5000);
})();`;
