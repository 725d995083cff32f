// Opens the photos of a strip large, one after another, in a dialog.

const icon = (path) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

/** Without <dialog> (Safari before 15.4) the links open the photos themselves. */
if ("HTMLDialogElement" in window) {
  document.querySelectorAll("[data-photos]").forEach(enhance);
}

function enhance(strip) {
  const links = [...strip.querySelectorAll("a")];
  let current = 0;
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-label", strip.dataset.label);
  const image = dialog.appendChild(document.createElement("img"));
  const caption = dialog.appendChild(document.createElement("p"));

  const show = (index) => {
    current = (index + links.length) % links.length;
    image.src = links[current].href;
    image.alt = links[current].querySelector("img").alt;
    caption.textContent = `${current + 1}/${links.length}`;
  };
  const button = (name, label, path, action) => {
    const made = dialog.appendChild(document.createElement("button"));
    made.type = "button";
    made.className = `icon-button lightbox-${name}`;
    made.setAttribute("aria-label", label);
    made.innerHTML = icon(path);
    made.addEventListener("click", action);
  };

  button("close", strip.dataset.close, "M18 6 6 18M6 6l12 12", () => dialog.close());
  if (links.length > 1) {
    button("previous", strip.dataset.previous, "m15 18-6-6 6-6", () => show(current - 1));
    button("next", strip.dataset.next, "m9 18 6-6-6-6", () => show(current + 1));
  }
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      show(current + step);
    }
  });
  dialog.addEventListener("close", () => links[current].focus());
  document.body.append(dialog);

  links.forEach((link, index) =>
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      show(index);
      dialog.showModal();
    }),
  );
}
