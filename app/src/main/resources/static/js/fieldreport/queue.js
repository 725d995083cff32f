// Keeps a queue current: asks for its changing part after a signal, and each minute for the clocks.
import { gently, listen } from "./live.js";
import { picked, pickAgain } from "./queue-picks.js";

const PAUSE = 400;
const MINUTE = 60000;

const queue = document.querySelector("[data-queue]");
const announcer = document.querySelector("[data-announce]");
const state = document.querySelector("[data-live-state]");

const codes = () => new Set([...queue.querySelectorAll("[data-code]")].map((item) => item.dataset.code));

async function refresh() {
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
  if (answer.redirected || !answer.ok) {
    return; // signed out meanwhile: the next click says so
  }
  const before = codes();
  const focused = document.activeElement?.closest?.("[data-code]")?.dataset.code;
  const ticked = picked();
  queue.innerHTML = await answer.text();
  pickAgain(ticked);
  remember();
  const items = [...queue.querySelectorAll("[data-code]")];
  items.filter((item) => !before.has(item.dataset.code)).forEach((item) => item.classList.add("queue-new"));
  if (focused) {
    items.find((item) => item.dataset.code === focused)?.querySelector("a").focus({ preventScroll: true });
  }
  if (items.length !== before.size || items.some((item) => !before.has(item.dataset.code))) {
    announcer.textContent = announcer.dataset.text;
  }
}

const soon = gently(refresh, PAUSE);
listen(queue.dataset.live, {
  changed: soon,
  connected: (yes) => {
    state.hidden = false;
    state.textContent = yes ? state.dataset.on : state.dataset.off;
    state.classList.toggle("live-off", !yes);
  },
});
setInterval(soon, MINUTE);

/** A report opened from here knows which one comes next. */
function remember() {
  const links = [...queue.querySelectorAll(".queue-link")].map((link) => link.pathname);
  sessionStorage.setItem("queue-list:" + location.pathname, JSON.stringify(links));
}
remember();

// Whoever comes back goes on where they were.
const opened = sessionStorage.getItem("queue-opened:" + location.pathname);
if (opened) {
  [...queue.querySelectorAll(".queue-link")].find((link) => link.pathname === opened)?.focus();
}

// The way back from a report leads to the view it was opened from.
sessionStorage.setItem("queue:" + location.pathname, location.href);
