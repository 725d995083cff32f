// Comfort for every page; nothing here is needed to get a thing done.
import { markUnread } from "./inbox.js";

if ("serviceWorker" in navigator && window.isSecureContext) {
  navigator.serviceWorker.register("/sw.js").catch(() => {
    // Private windows refuse it; the site works without.
  });
}

/** A button with data-opens shows the dialog of that id. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog && dialog.showModal) {
    dialog.showModal();
  }
});

/** A menu closes by Escape or by a click elsewhere, as people expect of menus. */
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll("details.account[open]")) {
    if (menu !== except) {
      menu.open = false;
    }
  }
};
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.account")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeMenus(null);
  }
});

/** A form is sent once, however often its button is pressed. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
  if ("signOut" in form.dataset) {
    navigator.serviceWorker?.controller?.postMessage("forget-pages");
  }
  // Whoever signs out or in: what the field mode keeps on this phone belongs to the one before.
  if ("signOut" in form.dataset || form.getAttribute("action") === "/dang-nhap") {
    self.indexedDB?.deleteDatabase("tinh-nha-field");
  }
});

/** A page that comes back from the history may be sent again. */
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

const LEAVES_AFTER = 6000;
for (const toast of document.querySelectorAll("[data-toast]")) {
  toast.classList.add("toast-floating");
  setTimeout(() => toast.classList.add("toast-leaving"), LEAVES_AFTER);
  setTimeout(() => toast.remove(), LEAVES_AFTER + 600);
}

document.querySelector("[data-focus]")?.focus();

const bell = document.querySelector("[data-inbox]");
if (bell) {
  markUnread(bell).catch(() => {
    // No network or no storage: the bell stays plain.
  });
}

const offline = document.querySelector("[data-offline]");
const showNetwork = () => {
  if (offline) {
    offline.hidden = navigator.onLine;
  }
};
window.addEventListener("online", showNetwork);
window.addEventListener("offline", showNetwork);
showNetwork();

/** The browser's offer to install is kept for the button on the home page. */
window.addEventListener("beforeinstallprompt", (event) => {
  const install = document.querySelector("[data-install]");
  if (!install) {
    return;
  }
  event.preventDefault();
  install.hidden = false;
  install.querySelector("button").addEventListener("click", async () => {
    await event.prompt();
    install.hidden = true;
  });
});
