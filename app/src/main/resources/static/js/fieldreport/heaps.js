// The map of public reports: the server gathers near reports into heaps, so a phone loads little at any zoom.
import L from "../leaflet.js";
import { pin } from "../map-pin.js";

const CLOSEST = 17;

for (const box of document.querySelectorAll("[data-heaps]")) {
  box.addEventListener("map-ready", (event) => start(box, event.detail));
}

function start(box, map) {
  const layer = L.layerGroup().addTo(map);
  let asked = null;

  const load = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(address(box.dataset.heaps, map), { signal: asked.signal });
      if (answer.ok) {
        draw(await answer.json());
      }
    } catch {
      // Gone on to another view, or no network: what is drawn stays, and the next move asks again.
    }
  };
  const draw = ({ features }) => {
    layer.clearLayers();
    features.forEach((feature) => layer.addLayer(marker(box, map, feature)));
    tell(features.reduce((sum, { properties }) => sum + (properties.count ?? 1), 0));
  };
  map.on("moveend", load);
  load();
}

/** What the screen shows and a little around it, on whole pixels of a coarse grid so that caches can help. */
function address(link, map) {
  const seen = map.getBounds().pad(0.1);
  const url = new URL(link, location.href);
  const sides = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
  url.searchParams.set("bbox", sides.map((side) => side.toFixed(4)).join(","));
  url.searchParams.set("z", String(Math.floor(map.getZoom())));
  return url;
}

function marker(box, map, { geometry, properties }) {
  const point = [geometry.coordinates[1], geometry.coordinates[0]];
  return properties.code ? single(box, point, properties) : heap(box, map, point, properties);
}

function single(box, point, report) {
  const made = pin(point, report.title).bindPopup(() => popup(box, [report]));
  made.on("add", () => made.getElement().classList.toggle("map-pin-answered", report.stage === "ANSWERED"));
  return made;
}

function heap(box, map, point, { count, reports }) {
  const size = Math.min(68, 38 + 4 * Math.log2(count));
  const label = box.dataset.textHeap.replace("#", String(count));
  const icon = L.divIcon({ className: "map-cluster", html: String(count), iconSize: [size, size] });
  const made = L.marker(point, { icon, alt: label, title: label });
  if (map.getZoom() >= CLOSEST) {
    return made.bindPopup(() => popup(box, reports));
  }
  const open = () => map.setView(point, Math.min(CLOSEST, map.getZoom() + 2));
  return made.on("click", open).on("keypress", (event) => event.originalEvent.key === "Enter" && open());
}

function popup(box, reports) {
  const list = document.createElement("ul");
  for (const { url, title, code, stage } of reports) {
    const item = list.appendChild(document.createElement("li"));
    const link = item.appendChild(document.createElement("a"));
    link.href = url;
    link.textContent = title;
    const word = stage === "ANSWERED" ? box.dataset.textAnswered : box.dataset.textInProgress;
    item.append(document.createElement("br"), `${code} · ${word}`);
  }
  return list;
}

function tell(count) {
  for (const line of document.querySelectorAll("[data-heaps-count]")) {
    line.textContent = line.dataset.text.replace("#", count.toLocaleString(document.documentElement.lang));
  }
}
