// The field mode: keeps the list on the phone, takes notes without a network, and tells how far it is.
import { forgetList, keepList, keepNote, keptList, notesOf, removeNote } from "./field-store.js";
import { sendAll } from "./field-notes.js";

const head = document.querySelector("[data-field]");
const list = document.querySelector("[data-field-list]");
const state = document.querySelector("[data-field-state]");
const waiting = document.querySelector("[data-field-waiting]");
const texts = head.dataset;
let owner = texts.owner;

const when = (time) => new Date(time).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });

/** With a network the page comes from the server and is kept; without one, what was kept is shown. */
async function start() {
  const kept = await keptList();
  if (owner) {
    if (kept && kept.owner !== owner) {
      await forgetList();
    }
    await keepList(owner, list.innerHTML);
  } else if (kept) {
    owner = kept.owner;
    list.innerHTML = kept.html;
    state.textContent = texts.textKept.replace("#", when(kept.savedAt));
    list.querySelectorAll("[data-online]").forEach((form) => form.remove());
    list.querySelectorAll("img").forEach((image) => image.remove());
  }
  await show();
  await sendNow();
}

async function show() {
  const notes = owner ? await notesOf(owner) : [];
  waiting.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement("li");
      const code = note.path.split("/")[2];
      const text = note.problem ? texts.textProblem : texts.textWaiting;
      item.textContent = `${text.replace("#", code)} · ${when(note.savedAt)} `;
      if (note.problem) {
        const button = item.appendChild(document.createElement("button"));
        button.type = "button";
        button.className = "button button-quiet";
        button.textContent = "✕";
        button.setAttribute("aria-label", code);
        button.addEventListener("click", () => removeNote(note.id).then(show));
      }
      return item;
    }),
  );
}

async function sendNow() {
  const { sent, signIn } = await sendAll(owner);
  if (signIn) {
    state.textContent = texts.textSignIn;
  } else if (sent > 0) {
    state.textContent = texts.textSent.replace("#", sent);
  }
  await show();
}

/** Where the phone is; null when it does not say so in time. */
function here() {
  return new Promise((done) => {
    if (!navigator.geolocation) {
      done(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      (position) => done(position.coords),
      () => done(null),
      { enableHighAccuracy: true, timeout: 8000, maximumAge: 60000 },
    );
  });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!("note" in form.dataset)) {
    return;
  }
  event.preventDefault();
  const data = new FormData(form);
  if (!data.get("noi-dung").trim() && !data.getAll("anh").some((photo) => photo.size > 0)) {
    form.querySelector("textarea").focus();
    return;
  }
  data.set("id", crypto.randomUUID());
  data.set("luc", new Date().toISOString());
  const place = await here();
  if (place) {
    data.set("vi-do", place.latitude);
    data.set("kinh-do", place.longitude);
  }
  await keepNote(owner, new URL(form.action).pathname, data);
  form.reset();
  form.closest("details").open = false;
  await show();
  await sendNow();
}, true);

const button = document.querySelector("[data-field-here]");
button.hidden = !navigator.geolocation;
button.addEventListener("click", async () => {
  const place = await here();
  if (!place) {
    return;
  }
  const stops = [...list.querySelectorAll("[data-stop]")].map((stop) => ({ stop, meters: distance(place, stop.dataset.place) }));
  stops.sort((a, b) => a.meters - b.meters);
  for (const { stop, meters } of stops) {
    stop.querySelector("[data-away]").textContent = Number.isFinite(meters) ? texts.textAway.replace("#", length(meters)) : "";
    stop.parentElement.append(stop);
  }
});

const length = (meters) => (meters < 950 ? `${Math.round(meters / 10) * 10} m` : `${(meters / 1000).toFixed(1)} km`);

function distance(from, place) {
  if (!place) {
    return Infinity;
  }
  const [latitude, longitude] = place.split(",").map(Number);
  const north = (latitude - from.latitude) * 111320;
  const east = (longitude - from.longitude) * 111320 * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

if ("indexedDB" in self) {
  window.addEventListener("online", sendNow);
  start();
}
