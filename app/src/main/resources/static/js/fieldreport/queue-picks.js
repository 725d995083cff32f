// Ticking reports of a queue: a range with Shift, a count, and ticks that outlive a refresh.

const bar = document.querySelector("[data-bulk]");
const count = document.querySelector("[data-bulk-count]");
const hint = count?.textContent;
let last = null;

const boxes = () => [...document.querySelectorAll(".queue-pick input")];

/** The codes that are ticked. */
export const picked = () => new Set(boxes().filter((box) => box.checked).map(code));

const code = (box) => box.value.split(":")[0];

/** Ticks them again after the queue was drawn anew; each on the version that is now in sight. */
export function pickAgain(codes) {
  boxes().forEach((box) => (box.checked = codes.has(code(box))));
  show();
}

function show() {
  const number = picked().size;
  if (count) {
    count.textContent = number === 0 ? hint : count.dataset.text.replace("#", number);
    bar.classList.toggle("bulk-active", number > 0);
  }
}

document.addEventListener("click", (event) => {
  const box = event.target.closest(".queue-pick input");
  if (!box) {
    return;
  }
  const all = boxes();
  if (event.shiftKey && last && all.includes(last)) {
    const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
    all.slice(from, to + 1).forEach((each) => (each.checked = box.checked));
  }
  last = box;
  show();
});

show();
