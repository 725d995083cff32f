// The map library, which only knows how to be global, as a module.
import "../vendor/leaflet.js";

export default window.L;
