// The place: the phone's position, a pin on the map, the photo's own place; and the ward that they are in.

export function choosePlace(form) {
  const { dataset } = form;
  const latitude = form.querySelector("#latitude");
  const longitude = form.querySelector("#longitude");
  const ward = form.querySelector("#ward");
  const address = form.querySelector("#address");
  const status = form.querySelector("[data-place-status]");
  const box = form.querySelector("#place-map");
  const opener = form.querySelector("[data-open-map]");

  const say = (text, problem = false) => {
    status.textContent = text;
    status.classList.toggle("is-problem", problem);
  };

  const ask = async (query) => {
    if (!navigator.onLine) {
      throw new TypeError("offline");
    }
    const answer = await fetch(`/phan-anh/vi-tri?${query}`, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new TypeError(`no answer: ${answer.status}`);
    }
    return answer.json();
  };

  const openMap = async () => {
    box.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    try {
      const { draw } = await import("../map-view.js");
      await draw(box.querySelector("[data-map]"));
    } catch {
      box.hidden = true;
      say(dataset.textMapOffline, true);
    }
  };

  const write = (point) => {
    latitude.value = point ? point.latitude.toFixed(6) : "";
    longitude.value = point ? point.longitude.toFixed(6) : "";
  };

  /** Takes a place over when it is in the province; offline the server decides when the report is sent. */
  const pin = async (point, sentence = "{0}") => {
    try {
      const { wards, text } = await ask(`lat=${point.latitude.toFixed(6)}&lon=${point.longitude.toFixed(6)}`);
      if (wards.length === 0) {
        write(null);
        say(text, true);
        return false;
      }
      ward.value = wards[0];
      say(sentence.replace("{0}", text));
    } catch {
      say(dataset.textPinned);
    }
    write(point);
    return true;
  };

  const locate = () => {
    say(dataset.textLocating);
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        if (await pin(coords)) {
          await openMap();
          latitude.dispatchEvent(new Event("change"));
        }
      },
      () => say(dataset.textDenied, true),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  };

  opener.addEventListener("click", () => {
    if (box.hidden) {
      openMap();
    } else {
      box.hidden = true;
      opener.setAttribute("aria-expanded", "false");
    }
  });
  form.querySelector("[data-locate]").addEventListener("click", locate);
  latitude.addEventListener("place-chosen", ({ detail }) => pin({ latitude: detail.lat, longitude: detail.lng }));
  address.addEventListener("change", async () => {
    if (latitude.value || ward.value || !address.value.trim()) {
      return;
    }
    const { wards, text } = await ask(`address=${encodeURIComponent(address.value)}`).catch(() => ({ wards: [], text: "" }));
    if (wards.length === 1) {
      ward.value = wards[0];
    }
    say(text);
  });
  form.querySelector("[data-place-tools]").hidden = false;
  form.querySelector("[data-locate]").hidden = !navigator.geolocation;

  return {
    /** A photo was added: its place counts while nothing else was said; a photo just taken was taken here. */
    async photoAdded(place, fromCamera) {
      if (latitude.value || ward.value) {
        return;
      }
      if (place) {
        if (await pin(place, dataset.textFromPhoto)) {
          latitude.dispatchEvent(new Event("change"));
        }
      } else if (fromCamera && navigator.geolocation) {
        locate();
      }
    },
  };
}
