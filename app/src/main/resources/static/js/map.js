// Draws a map once people come near it, or where the server drew the place already, once they ask:
// the library weighs more than the rest of the page.
const NEAR = "200px";

const draw = (box) => import("./map-view.js").then((view) => view.draw(box));

/** Opens the map in place of the server's drawing; the keyboard goes with it. */
function offer(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    const box = button.closest("[data-map]");
    try {
      await draw(box);
      box.focus();
    } catch (problem) {
      button.disabled = false;
      throw problem;
    }
  });
}

document.querySelectorAll("[data-map-open]").forEach(offer);
const boxes = document.querySelectorAll("[data-map]:not(.locator)");
if ("IntersectionObserver" in window) {
  const watch = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((found) => found.isIntersecting)) {
        watch.unobserve(entry.target);
        draw(entry.target);
      }
    },
    { rootMargin: NEAR },
  );
  boxes.forEach((box) => watch.observe(box));
} else {
  boxes.forEach(draw);
}
