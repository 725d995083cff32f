// The panel of reports that wait on this device, on the form and on "my reports"; sends them when it can.
import "./outbox.js";

const { outbox } = self;
const FORM = "/phan-anh/gui";
const panel = document.querySelector("[data-waiting]");

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

const when = (time) =>
  new Date(time).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });

function row(entry) {
  const text = (name) => entry.fields.find((field) => field.name === name)?.value ?? "";
  const item = make("li", "row", "");
  const picture = item.appendChild(make("span", "row-picture", ""));
  const photo = entry.fields.find((field) => field.fileName && field.value.type.startsWith("image/"));
  if (photo) {
    const image = picture.appendChild(document.createElement("img"));
    image.alt = "";
    image.src = URL.createObjectURL(photo.value);
    image.onload = () => URL.revokeObjectURL(image.src);
  }
  const body = item.appendChild(make("div", "row-body", ""));
  body.append(make("p", "row-title clamp", text("description")));
  body.append(make("p", "facts", when(entry.savedAt)));
  if (entry.hold === "problem") {
    body.append(make("p", "field-error", panel.dataset.textProblem));
  }
  const actions = item.appendChild(make("p", "waiting-actions", ""));
  action(actions, panel.dataset.textSend, () => outbox.hold(entry.id, "").then(sendNow));
  const edit = actions.appendChild(make("a", "button button-quiet", panel.dataset.textEdit));
  edit.href = `${FORM}#${entry.id}`;
  action(actions, panel.dataset.textDelete, async () => {
    if (window.confirm(panel.dataset.textConfirm)) {
      await outbox.remove(entry.id);
      await showWaiting();
    }
  });
  return item;
}

function action(parent, label, run) {
  const button = parent.appendChild(make("button", "button button-quiet", label));
  button.type = "button";
  button.addEventListener("click", run);
}

/** Draws what waits; hides the panel when nothing does and nothing was just said. */
export async function showWaiting() {
  const entries = await outbox.all();
  panel.querySelector("[data-waiting-list]").replaceChildren(...entries.map(row));
  const said = panel.querySelector("[data-waiting-status]").hasChildNodes();
  panel.classList.toggle("waiting-done", entries.length === 0);
  panel.hidden = entries.length === 0 && !said;
}

/** Says something below the list, with a link where there is one. */
export function say(text, address) {
  const status = panel.querySelector("[data-waiting-status]");
  status.textContent = `${text} `;
  if (address) {
    const link = status.appendChild(make("a", "", panel.dataset.textOpen));
    link.href = address;
  }
}

async function sendNow() {
  if (!navigator.onLine) {
    return;
  }
  try {
    for (const address of await outbox.sendAll()) {
      say(panel.dataset.textSent, address);
    }
  } catch {
    // Still no network: what waits goes on waiting.
    await outbox.sendLater();
  }
  await showWaiting();
}

/** Private windows of some browsers have no storage: then nothing can wait there. */
if (panel && "indexedDB" in self) {
  showWaiting().then(sendNow, () => {});
  window.addEventListener("online", sendNow);
}
