// The private link of a report: copied, or passed to another app of the phone.

const link = document.querySelector("[data-link]");
const tools = document.querySelector("[data-link-tools]");
const status = document.querySelector("[data-link-status]");
const copy = tools.querySelector("[data-copy]");
const share = tools.querySelector("[data-share]");

link.textContent = link.href;
copy.addEventListener("click", async () => {
  await navigator.clipboard.writeText(link.href);
  status.textContent = copy.dataset.done;
});
share.addEventListener("click", () =>
  navigator.share({ title: share.dataset.title, url: link.href }).catch(() => {
    // The reporter changed their mind.
  }),
);
share.hidden = !navigator.share;
copy.hidden = !navigator.clipboard;
tools.hidden = share.hidden && copy.hidden;

// The thanks are said once: a reload shows the page as it will be from now on.
if (document.querySelector("[data-just-sent]")) {
  window.history.replaceState(null, "", link.pathname);
}
