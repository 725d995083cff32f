// Keys for people who work here all day. They keep out of the way of typing, of dialogs and of the browser's own keys.

const help = document.getElementById("shortcuts");
document.querySelector("[data-shortcuts]").hidden = false;

const links = () => [...document.querySelectorAll(".queue-link")];

function move(step) {
  const all = links();
  const at = all.findIndex((link) => link.closest("li").contains(document.activeElement));
  const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next]?.focus();
  all[next]?.closest("li").scrollIntoView({ block: "nearest" });
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  "/": () => document.getElementById("q")?.focus(),
  u: () => document.querySelector("[data-back]")?.click(),
  "?": () => help.showModal?.(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable], dialog, .map");
  const action = keys[event.key];
  if (!action || typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  action();
});
