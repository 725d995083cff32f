// Keys for people who work here all day. They keep out of the way of typing, of dialogs and of the browser's own keys.

const OFF = "shortcuts-off";
const help = document.getElementById("shortcuts");
document.querySelector("[data-shortcuts]").hidden = false;

/** Single keys can be switched off (WCAG 2.1.4): speech input and unsteady hands press them by accident. */
const off = help.querySelector("[data-shortcuts-off]");
off.checked = localStorage.getItem(OFF) === "1";
off.addEventListener("change", () => localStorage.setItem(OFF, off.checked ? "1" : ""));

const links = () => [...document.querySelectorAll(".queue-link")];
const current = () => links().findIndex((link) => link.closest("li").contains(document.activeElement));

function move(step) {
  const all = links();
  const at = current();
  const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next]?.focus();
  all[next]?.closest("li").scrollIntoView({ block: "nearest" });
}

/** Reports beside the open one, in the order of the queue from which it was opened. */
function beside(step) {
  const desk = location.pathname.split("/")[1];
  const list = JSON.parse(sessionStorage.getItem(`queue-list:/${desk}`) ?? "[]");
  const at = list.indexOf(location.pathname);
  return at < 0 ? undefined : list[at + step];
}

function go(path) {
  if (path) {
    location.href = path;
  }
}

const onQueue = document.querySelector("[data-queue]") !== null;
const step = (by) => (onQueue ? move(by) : go(beside(by)));

/** Opens a form and puts the cursor where typing begins. */
function open(form) {
  form.open = true;
  const first = form.querySelector(
    "select, textarea, input:not([type=hidden], [type=checkbox]), input[type=checkbox], button[type=submit]",
  );
  first?.focus();
  form.scrollIntoView({ block: "nearest" });
}

const within = (id, selector) => document.getElementById(id)?.querySelector(selector)?.focus();

const keys = {
  j: () => step(1),
  k: () => step(-1),
  x: () => links()[current()]?.closest("li").querySelector(".queue-pick input").click(),
  o: () => links()[current()]?.click(),
  b: () => document.querySelector("[data-bulk] button")?.focus(),
  "/": () => document.getElementById("q")?.focus(),
  "]": () => document.querySelector("a[rel=next]")?.click(),
  "[": () => document.querySelector("a[rel=prev]")?.click(),
  u: () => document.querySelector("[data-back]")?.click(),
  w: () => within("trao-doi", "textarea"),
  y: () => within("phan-cong", "select"),
  "?": () => help.showModal?.(),
};

function action(key) {
  const form = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (form) {
    return () => open(form);
  }
  if (/^[1-9]$/.test(key)) {
    return () => document.querySelectorAll(".tabs a")[key - 1]?.click();
  }
  return keys[key];
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    const form = event.target.form ?? event.target.closest("form");
    form?.requestSubmit(form.querySelector("button[type=submit]"));
    return;
  }
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog, .map");
  const run = action(event.key);
  if (!run || typing || off.checked || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  run();
});

/** After an action the next report is one key away; without a queue behind, the way back is. */
const next = document.querySelector("[data-next-report]");
if (next) {
  const path = beside(1);
  if (path) {
    next.href = path;
    next.hidden = false;
  }
  (path ? next : document.querySelector("[data-back]"))?.focus();
}

if (!onQueue && document.querySelector("[data-back]")) {
  sessionStorage.setItem("queue-opened:/" + location.pathname.split("/")[1], location.pathname);
}
