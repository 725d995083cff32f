// Comfort for the report form; without it the form works as any form does.
import "./outbox.js";
import { rememberContact } from "./form-contact.js";
import { showFamiliar } from "./form-familiar.js";
import { pickPhotos } from "./form-photos.js";
import { choosePlace } from "./form-place.js";
import { send } from "./form-send.js";
import { say, showWaiting } from "./waiting.js";

const { outbox } = self;

function start(form) {
  const place = choosePlace(form);
  const photos = pickPhotos(form, (point, fromCamera) => place.photoAdded(point, fromCamera));
  rememberContact(form);
  countDown(form);
  showFamiliar(form);
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction")) {
      return; // joins what somebody else reported, as a plain form
    }
    event.preventDefault();
    submit(form);
  });
  return photos;
}

function countDown(form) {
  const text = form.elements.description;
  const counter = form.querySelector("[data-counter]");
  const show = () => {
    const left = text.maxLength - text.value.length;
    counter.hidden = left > 500;
    counter.textContent = form.dataset.textLeft.replace("{0}", left);
  };
  text.addEventListener("input", show);
  show();
}

async function submit(form) {
  const button = form.querySelector("button[type=submit]");
  const bar = form.querySelector("[data-progress]");
  const status = form.querySelector("[data-status]");
  if (button.getAttribute("aria-busy")) {
    return;
  }
  const progressed = (percent) => {
    bar.hidden = false;
    bar.value = percent;
    status.textContent = form.dataset.textSending.replace("{0}", percent);
  };
  const settled = (text = "") => {
    button.removeAttribute("aria-busy");
    bar.hidden = true;
    status.textContent = text;
  };
  button.setAttribute("aria-busy", "true");
  progressed(0);
  await send(form, {
    progressed,
    shown: (page) => showAgain(form, page),
    kept: () => {
      settled();
      showKept(form);
    },
    failed: settled,
  });
}

/** Puts the server's answer in the form's place; a map that is open moves over with its pin. */
function showAgain(form, page) {
  const fresh = page.querySelector("[data-report-form]");
  for (const id of ["latitude", "longitude"]) {
    form.querySelector(`#${id}`).value = fresh.querySelector(`#${id}`).value;
  }
  for (const id of ["latitude", "longitude", "place-map"]) {
    fresh.querySelector(`#${id}`).replaceWith(form.querySelector(`#${id}`));
  }
  document.querySelector("[data-form-top]").replaceWith(page.querySelector("[data-form-top]"));
  form.replaceWith(fresh);
  start(fresh);
  document.querySelector("[data-form-top] [data-focus]")?.focus();
}

async function showKept(form) {
  form.hidden = true;
  document.querySelector("[data-form-top]").replaceChildren();
  say(form.dataset.textKeptOffline);
  await showWaiting();
  const panel = document.querySelector("[data-waiting]");
  panel.querySelector("[data-waiting-new]").hidden = false;
  panel.tabIndex = -1;
  panel.focus();
}

/** Fills the form with a waiting report, named in the address after #, to be corrected. */
async function edit(form, photos) {
  const id = window.location.hash.slice(1);
  const entry = id && (await outbox.get(id).catch(() => null));
  if (!entry) {
    return;
  }
  await outbox.hold(id, "editing");
  for (const { name, value, fileName } of entry.fields) {
    const field = form.elements[name];
    if (!fileName && field && name !== "_csrf") {
      field[field.type === "checkbox" ? "checked" : "value"] = value;
    }
  }
  const files = entry.fields.filter((field) => field.fileName);
  const named = (part) =>
    files.filter(({ name }) => name === part).map((field) => new File([field.value], field.fileName, { type: field.value.type }));
  photos.restore(named("photos"), named("video"));
  form.querySelector("[data-status]").textContent = form.dataset.textEditing;
  form.scrollIntoView();
}

/** A page kept for offline use carries the id of an earlier report; each report needs its own. */
function newSubmission(form) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  form.elements.submissionId.value = hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

const form = document.querySelector("[data-report-form]");
if (!document.querySelector("[data-form-top] [data-focus]")) {
  newSubmission(form);
}
const photos = start(form);
edit(form, photos);
window.addEventListener("hashchange", () => window.location.reload());
window.addEventListener("pageshow", () => {
  if (document.querySelector("[data-report-form]").dataset.done) {
    window.location.reload(); // back from the private page: that report is sent, this is another one
  }
});
