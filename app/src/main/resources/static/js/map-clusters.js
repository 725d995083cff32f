// Many markers on one map: near ones are drawn as one circle with their count, which opens by zooming in.
import L from "./leaflet.js";
import { pin } from "./map-pin.js";

const CELL = 64;

/** Shows GeoJSON points; their properties title, url and (optional) status make the popup. */
export function cluster(map, points) {
  const layer = L.layerGroup().addTo(map);
  const features = points.features.filter((feature) => feature.geometry?.type === "Point");
  const draw = () => {
    layer.clearLayers();
    const seen = map.getBounds().pad(0.2);
    for (const cell of cells(map, features, seen).values()) {
      layer.addLayer(cell.length === 1 ? single(cell[0]) : circle(map, cell));
    }
  };
  map.on("moveend zoomend", draw);
  draw();
}

/** The visible points by squares of the screen; at the closest zoom nothing is hidden in a circle of its own. */
function cells(map, features, seen) {
  const grid = new Map();
  for (const feature of features) {
    const point = position(feature);
    if (seen.contains(point)) {
      const { x, y } = map.project(point);
      const key = `${Math.floor(x / CELL)}:${Math.floor(y / CELL)}`;
      grid.set(key, [...(grid.get(key) ?? []), feature]);
    }
  }
  return grid;
}

function single(feature) {
  const { title, url, status } = feature.properties;
  const popup = document.createElement("p");
  const link = popup.appendChild(document.createElement("a"));
  link.href = url;
  link.textContent = title;
  if (status) {
    popup.append(document.createElement("br"), status);
  }
  return pin(position(feature), title).bindPopup(popup);
}

function circle(map, features) {
  const bounds = L.latLngBounds(features.map(position));
  const size = Math.min(64, 36 + 4 * Math.log2(features.length));
  const icon = L.divIcon({ className: "map-cluster", html: String(features.length), iconSize: [size, size] });
  const marker = L.marker(bounds.getCenter(), { icon, alt: String(features.length) });
  const open = () => {
    if (map.getZoom() >= map.getMaxZoom() || bounds.getNorthEast().equals(bounds.getSouthWest())) {
      marker.bindPopup(list(features)).openPopup();
    } else {
      map.fitBounds(bounds, { padding: [48, 48], maxZoom: 18 });
    }
  };
  return marker.on("click", open).on("keypress", (event) => event.originalEvent.key === "Enter" && open());
}

function list(features) {
  const lines = document.createElement("ul");
  for (const { properties } of features.slice(0, 20)) {
    const link = lines.appendChild(document.createElement("li")).appendChild(document.createElement("a"));
    link.href = properties.url;
    link.textContent = properties.title;
  }
  return lines;
}

function position(feature) {
  const [longitude, latitude] = feature.geometry.coordinates;
  return [latitude, longitude];
}
