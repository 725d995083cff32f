// Draws a map once people come near it: the library weighs more than the rest of the page.
const NEAR = "200px";

const draw = (box) => import("./map-view.js").then((view) => view.draw(box));

const boxes = document.querySelectorAll("[data-map]");
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
