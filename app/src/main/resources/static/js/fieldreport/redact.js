/** Draws rectangles on a photo; the fields of the form hold them, in percent, and work without this script. */
const stage = document.querySelector("[data-redact]");
const rows = [...document.querySelectorAll("[data-region]")];
const NAMES = ["left", "top", "width", "height"];
const SMALLEST = 0.5;

const field = (row, name) => row.querySelector(`[name="${name}"]`);
const values = (row) => NAMES.map((name) => Number.parseFloat(field(row, name).value.replace(",", ".")));

function write(row, region) {
  NAMES.forEach((name, i) => {
    field(row, name).value = region[i].toFixed(1);
  });
  paint();
}

function paint() {
  stage.querySelectorAll(".redact-box").forEach((box) => box.remove());
  for (const row of rows) {
    const region = values(row);
    if (region.every(Number.isFinite)) {
      const box = document.createElement("span");
      box.className = "redact-box";
      NAMES.forEach((name, i) => box.style.setProperty(name, `${region[i]}%`));
      stage.append(box);
    }
  }
}

/** Where the pointer is, in percent of the photo. */
function place(event) {
  const box = stage.getBoundingClientRect();
  const percent = (at, from, length) => Math.min(100, Math.max(0, ((at - from) / length) * 100));
  return [percent(event.clientX, box.left, box.width), percent(event.clientY, box.top, box.height)];
}

let start = null;
let drawn = null;

stage.addEventListener("pointerdown", (event) => {
  drawn = rows.find((row) => NAMES.every((name) => field(row, name).value.trim() === ""));
  if (drawn) {
    start = place(event);
    stage.setPointerCapture(event.pointerId);
    event.preventDefault();
  }
});

stage.addEventListener("pointermove", (event) => {
  if (start) {
    const [x, y] = place(event);
    write(drawn, [Math.min(x, start[0]), Math.min(y, start[1]), Math.abs(x - start[0]), Math.abs(y - start[1])]);
  }
});

stage.addEventListener("pointerup", () => {
  if (start) {
    const [, , width, height] = values(drawn);
    if (!(width > SMALLEST && height > SMALLEST)) {
      NAMES.forEach((name) => {
        field(drawn, name).value = "";
      });
      paint();
    }
    start = null;
  }
});

rows.forEach((row) => row.addEventListener("input", paint));
paint();
