// Shares and prints the page of a report, where the browser can.
for (const box of document.querySelectorAll("[data-share]")) {
  const { share: url, title, copied } = box.dataset;
  const print = box.querySelector("[data-print]");
  print.hidden = false;
  print.addEventListener("click", () => window.print());

  const button = box.querySelector("[data-share-now]");
  if (navigator.share || navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (navigator.share) {
        await navigator.share({ title, url }).catch(() => {});
      } else {
        await navigator.clipboard.writeText(url);
        button.querySelector("span").textContent = copied;
      }
    });
  }
}
