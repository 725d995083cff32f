// The wall renews itself when something changed and each half minute, and turns its panels one after the other.
import { listen } from "./live.js";

const RENEW = 30000;
const TURN = 15000;
const QUIET = 3000;

const wall = document.querySelector("[data-wall]");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let shown = 0;
let soon = 0;

const turn = () => {
  const panels = [...wall.querySelectorAll(".wall-panel")];
  wall.classList.toggle("wall-turning", !still.matches);
  panels.forEach((panel, index) => panel.classList.toggle("wall-shown", index === shown % panels.length));
};

const say = (text) => {
  wall.querySelector(".wall-offline").textContent = text;
};

const renew = async () => {
  soon = 0;
  try {
    const answer = await fetch(wall.dataset.content, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      throw new Error(answer.statusText);
    }
    wall.innerHTML = await answer.text();
    turn();
  } catch {
    say(wall.dataset.offline);
  }
};

const ask = () => {
  soon = soon || setTimeout(renew, QUIET);
};

turn();
setInterval(renew, RENEW);
setInterval(() => {
  shown += 1;
  turn();
}, TURN);
listen(wall.dataset.live, { changed: ask, connected: (up) => say(up ? "" : wall.dataset.offline) });
