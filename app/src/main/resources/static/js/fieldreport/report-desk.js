// Comfort on the page of a report: asks before what is hard to take back, keeps what is typed, tells of changes.
import { gently, listen } from "./live.js";

const PAUSE = 400;

/** Asks once more; runs before the shell counts the form as sent. */
const dialog = document.getElementById("confirm");
if (dialog?.showModal) {
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      const question = form.dataset.confirm;
      if (!question || form.dataset.confirmed) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      dialog.querySelector("[data-question]").textContent = question;
      dialog.returnValue = "no";
      dialog.showModal();
      dialog.addEventListener(
        "close",
        () => {
          if (dialog.returnValue === "yes") {
            form.dataset.confirmed = "true";
            form.requestSubmit(event.submitter);
          }
        },
        { once: true },
      );
    },
    true,
  );
}

/** Leaving a page with something half typed asks first. */
let sending = false;
document.addEventListener("submit", (event) => {
  sending = !event.defaultPrevented;
});
window.addEventListener("beforeunload", (event) => {
  const typed = [...document.querySelectorAll("form[data-keep] textarea")].some(
    (field) => field.value !== field.defaultValue,
  );
  if (typed && !sending) {
    event.preventDefault();
  }
});

/** Tells when somebody else changed this report; what is typed stays. */
const changes = document.querySelector("[data-changes]");
const check = gently(async () => {
  document.dispatchEvent(new Event("desk-changed"));
  const answer = await fetch(changes.dataset.url);
  if (answer.status === 200 && !answer.redirected) {
    changes.innerHTML = await answer.text();
  }
}, PAUSE);
listen(changes.dataset.live, { changed: check });

/** The queue as it was when the report was opened from it. */
const back = document.querySelector("[data-back]");
const queue = back && sessionStorage.getItem("queue:" + new URL(back.href).pathname);
if (queue) {
  back.href = queue;
}

/** A toast is shown once, not again on reload. */
const address = new URL(location.href);
if (address.searchParams.has("xong")) {
  address.searchParams.delete("xong");
  history.replaceState(null, "", address);
}

/** A long list of agencies gets a box to find one in. */
for (const list of document.querySelectorAll("[data-pick]")) {
  const box = document.createElement("input");
  box.type = "search";
  box.className = "input";
  box.placeholder = list.dataset.label;
  box.setAttribute("aria-label", list.dataset.label);
  list.before(box);
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  box.addEventListener("input", () => {
    for (const label of list.children) {
      label.hidden = !plain(label.textContent).includes(plain(box.value));
    }
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
    }
  });
}
