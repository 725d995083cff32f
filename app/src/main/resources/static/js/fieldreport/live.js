// A line to the server that says when something changed; it comes back by itself after a break.

const RETRY = 15000;

/** Calls changed after each signal, and once after every break, in which signals may have been missed. */
export function listen(url, { changed, connected = () => {} }) {
  let broken = false;
  let source = null;

  const open = () => {
    source = new EventSource(url);
    source.addEventListener("open", () => {
      connected(true);
      if (broken) {
        changed();
      }
      broken = false;
    });
    source.addEventListener("tick", changed);
    source.addEventListener("error", () => {
      broken = true;
      connected(false);
      // The browser gives up when the server refuses, as it does when it is full or restarting.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(open, RETRY);
      }
    });
  };

  open();
  // A page kept in memory for the back button must not hold a line.
  window.addEventListener("pagehide", () => source.close());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      open();
      changed();
    }
  });
}

/** Runs a task soon, never twice at once, and not while nobody looks at the page. */
export function gently(task, pause) {
  let timer = 0;
  let running = false;
  let wanted = false;

  const run = async () => {
    timer = 0;
    if (document.hidden || running) {
      wanted = true;
      return;
    }
    running = true;
    wanted = false;
    try {
      await task();
    } catch {
      // The network is gone; the next signal tries again.
    } finally {
      running = false;
    }
    if (wanted) {
      ask();
    }
  };
  const ask = () => {
    timer = timer || setTimeout(run, pause);
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && wanted) {
      ask();
    }
  });
  return ask;
}
