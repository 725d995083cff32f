// A pin on the map, and placing it by finger, mouse or arrow keys into two fields of a form.
import L from "./leaflet.js";

const SHAPE =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0Z"/><circle cx="12" cy="10" r="2.6"/></svg>';
const PIXELS_PER_KEY = { ArrowUp: [0, -8], ArrowDown: [0, 8], ArrowLeft: [-8, 0], ArrowRight: [8, 0] };

export function pin(point, label, options = {}) {
  return L.marker(point, {
    icon: L.divIcon({ className: "map-pin", html: SHAPE, iconSize: [40, 40], iconAnchor: [20, 38] }),
    alt: label,
    title: label,
    ...options,
  });
}

/** Ties a draggable pin to the two inputs, in both directions. */
export function placePin(map, data) {
  const latitude = document.getElementById(data.latitudeField);
  const longitude = document.getElementById(data.longitudeField);
  let marker = null;

  const write = (point) => {
    latitude.value = point.lat.toFixed(6);
    longitude.value = point.lng.toFixed(6);
    latitude.dispatchEvent(new CustomEvent("place-chosen", { detail: point, bubbles: true }));
  };
  const show = (point) => {
    if (marker) {
      marker.setLatLng(point);
      return;
    }
    marker = pin(point, data.textPin, { draggable: true, autoPan: true, keyboard: true }).addTo(map);
    marker.on("dragend", () => write(marker.getLatLng()));
    marker.getElement().addEventListener("keydown", (event) => {
      const step = PIXELS_PER_KEY[event.key];
      if (step) {
        event.preventDefault();
        event.stopPropagation();
        const moved = map.containerPointToLatLng(map.latLngToContainerPoint(marker.getLatLng()).add(step));
        marker.setLatLng(moved);
        write(moved);
      }
    });
  };
  const read = () => {
    const point = [Number.parseFloat(latitude.value), Number.parseFloat(longitude.value)];
    if (point.every(Number.isFinite)) {
      show(point);
      map.setView(point, Math.max(map.getZoom(), data.tiles ? 16 : 12));
    }
  };

  map.on("click", (event) => {
    show(event.latlng);
    write(event.latlng);
  });
  latitude.addEventListener("change", read);
  longitude.addEventListener("change", read);
  read();
}
