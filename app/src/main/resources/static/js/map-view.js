// Maps of the province: ward boundaries, a point or many markers, and a pin that people place.
import L from "./leaflet.js";
import { cluster } from "./map-clusters.js";
import { pin, placePin } from "./map-pin.js";

/** Draws the map of a box that js/map.js or a form found. */
export async function draw(box) {
  const data = box.dataset;
  await styled(data.style);
  box.textContent = "";
  box.classList.remove("locator");
  const map = L.map(box, {
    center: pair(data.center),
    zoom: 10,
    minZoom: 7,
    // Without tiles, which come in whole steps, the province may fill even a small screen.
    zoomSnap: data.tiles ? 1 : 0.25,
    zoomControl: false,
    attributionControl: Boolean(data.tiles),
    maxBoundsViscosity: 0.8,
  });
  L.control.zoom({ zoomInTitle: data.textZoomIn, zoomOutTitle: data.textZoomOut }).addTo(map);
  if (data.tiles) {
    L.tileLayer(data.tiles, { maxZoom: 19 }).addTo(map);
    box.classList.add("map-tiled");
  }
  await boundaries(map, data.boundaries);
  if (data.point) {
    const point = pair(data.point);
    pin(point, data.textPin).addTo(map);
    map.setView(point, data.tiles ? 16 : 12, { animate: false });
  }
  if (data.latitudeField) {
    placePin(map, data);
  }
  if (data.markers) {
    cluster(map, await json(data.markers));
  }
  box.dispatchEvent(new CustomEvent("map-ready", { detail: map, bubbles: true }));
}

/** Wards as quiet shapes; they name themselves, and the map keeps near them. */
async function boundaries(map, url) {
  const wards = L.geoJSON(await json(url), {
    interactive: true,
    style: { className: "map-ward" },
    onEachFeature: (ward, layer) =>
      layer.bindTooltip(String(ward.properties.name), { sticky: true, direction: "top" }),
  }).addTo(map);
  const extent = wards.getBounds();
  if (extent.isValid()) {
    map.fitBounds(extent, { animate: false });
    map.setMaxBounds(extent.pad(0.5));
  }
}

async function json(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : { type: "FeatureCollection", features: [] };
}

/** Only a page with a map loads the map's stylesheet; ours must come after it. */
function styled(url) {
  if (document.querySelector(`link[href="${url}"]`)) {
    return Promise.resolve();
  }
  return new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = url;
    link.onload = done;
    link.onerror = done;
    document.head.prepend(link);
  });
}

function pair(text) {
  return text.split(",").map(Number);
}
