// Keeps the discussion of a report current, and completes @names while somebody writes.

const talk = document.querySelector("[data-talk]");
const section = talk.closest("section");
const text = section.querySelector("textarea[name=text]");
const people = [...section.querySelectorAll("[data-person]")];

/** report-desk.js hears of every change of the desk. */
document.addEventListener("desk-changed", async () => {
  const answer = await fetch(talk.dataset.talk);
  if (answer.ok && !answer.redirected) {
    talk.innerHTML = await answer.text();
  }
});

const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

const list = document.createElement("ul");
list.className = "mentions";
list.id = "mentions";
list.hidden = true;
list.setAttribute("role", "listbox");
text.after(list);
text.setAttribute("aria-controls", list.id);

/** The word after the last @ before the caret; null when nobody is being named. */
function named() {
  const before = text.value.slice(0, text.selectionStart);
  const at = before.lastIndexOf("@");
  return at >= 0 && before.length - at <= 30 && !before.slice(at).includes("\n") ? before.slice(at + 1) : null;
}

function offer() {
  const word = named();
  const fitting = word === null ? [] : people.filter((box) => plain(box.dataset.person).includes(plain(word))).slice(0, 6);
  list.replaceChildren(
    ...fitting.map((box, index) => {
      const item = document.createElement("li");
      item.textContent = box.closest("label").textContent.trim();
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(index === 0));
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        choose(box);
      });
      item.box = box;
      return item;
    }),
  );
  list.hidden = fitting.length === 0;
}

function choose(box) {
  const caret = text.selectionStart;
  const at = text.value.lastIndexOf("@", caret - 1);
  const name = `@${box.dataset.person} `;
  text.setRangeText(name, at, caret, "end");
  box.checked = true;
  list.hidden = true;
  text.focus();
}

function move(step) {
  const items = [...list.children];
  const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  const next = (at + step + items.length) % items.length;
  items.forEach((item, index) => item.setAttribute("aria-selected", String(index === next)));
}

text.addEventListener("input", offer);
text.addEventListener("blur", () => (list.hidden = true));
text.addEventListener("keydown", (event) => {
  if (list.hidden) {
    return;
  }
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(list.querySelector("[aria-selected=true]").box),
    Tab: () => choose(list.querySelector("[aria-selected=true]").box),
    Escape: () => (list.hidden = true),
  };
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});
