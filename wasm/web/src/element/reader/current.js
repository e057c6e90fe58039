// Which turn is being read: the last one whose top has passed the upper third of the window.

/** Watches the turns of one reader; calls back with the index of the current one. */
export function watchTurns(turns, callback) {
  const visible = new Set();
  let current = -1;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const e of entries) {
        const i = Number(e.target.dataset.turn);
        if (e.isIntersecting) visible.add(i);
        else visible.delete(i);
      }
      if (visible.size === 0) return;
      const first = Math.min(...visible);
      if (first !== current) callback((current = first));
    },
    // A band in the upper part of the window: what crosses it is what the eye is on.
    { rootMargin: "-22% 0px -62% 0px" },
  );
  for (const turn of turns) observer.observe(turn.element);
  return () => observer.disconnect();
}
