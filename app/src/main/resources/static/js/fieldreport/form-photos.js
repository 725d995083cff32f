// Photos and a video: camera and gallery buttons, small copies, thumbnails. The plain inputs stay the truth: what is
// picked is put into them, so that the form is sent the same way with and without script.
import { placeOf } from "./exif.js";
import { shrink } from "./shrink.js";

/** @param placed is told the place of the first photo that knows it, or that the camera was used */
export function pickPhotos(form, placed) {
  const { dataset } = form;
  const plain = { photos: form.querySelector("#photos"), video: form.querySelector("#video") };
  const picked = { photos: [], video: [] };
  const list = form.querySelector("[data-picked]");
  const status = form.querySelector("[data-photo-status]");

  const say = (text, problem = false) => {
    status.textContent = text;
    status.classList.toggle("is-problem", problem);
  };

  const show = () => {
    for (const [name, files] of Object.entries(picked)) {
      const transfer = new DataTransfer();
      files.forEach((file) => transfer.items.add(file));
      plain[name].files = transfer.files;
    }
    const items = [
      ...picked.photos.map((file, i) => item(file, dataset.textPhoto.replace("{0}", i + 1), picked.photos)),
      ...picked.video.map((file) => item(file, file.name, picked.video)),
    ];
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  };

  const item = (file, label, from) => {
    const element = document.createElement("li");
    if (file.type.startsWith("image/")) {
      const image = element.appendChild(document.createElement("img"));
      image.alt = label;
      image.src = URL.createObjectURL(file);
      image.onload = () => URL.revokeObjectURL(image.src);
    } else {
      const name = element.appendChild(document.createElement("span"));
      name.className = "picked-video";
      name.textContent = label;
    }
    const button = element.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "picked-remove";
    button.textContent = dataset.textRemove;
    button.setAttribute("aria-label", `${dataset.textRemove}: ${label}`);
    button.addEventListener("click", () => {
      from.splice(from.indexOf(file), 1);
      show();
      form.querySelector("[data-pick=gallery]").focus();
    });
    return element;
  };

  const addPhotos = async (files, fromCamera) => {
    say(dataset.textPreparing);
    let problem = "";
    let place = null;
    for (const original of files) {
      const kept = form.querySelectorAll("input[name=file]").length;
      if (picked.photos.length + kept >= Number(dataset.maxPhotos)) {
        problem = dataset.textTooMany;
        break;
      }
      place = place ?? (await placeOf(original));
      const photo = await shrink(original);
      if (photo.size > Number(dataset.maxPhotoBytes)) {
        problem = dataset.textPhotoTooLarge;
      } else {
        picked.photos.push(photo);
        show();
      }
    }
    say(problem, problem !== "");
    placed(place, fromCamera);
  };

  const addVideo = ([video]) => {
    const tooLarge = video && video.size > Number(dataset.maxVideoBytes);
    say(tooLarge ? dataset.textVideoTooLarge : "", tooLarge);
    if (video && !tooLarge) {
      picked.video.splice(0, 1, video);
      show();
    }
  };

  for (const input of form.querySelectorAll("[data-pick]")) {
    input.addEventListener("change", () => {
      const files = [...input.files];
      input.value = "";
      return input.dataset.pick === "video" ? addVideo(files) : addPhotos(files, input.dataset.pick === "camera");
    });
  }
  // The buttons take the places of the plain inputs, also for labels and links to an error.
  form.querySelectorAll("[data-plain-input]").forEach((part) => (part.hidden = true));
  form.querySelector("[data-plain-video] .field-error") ?? (form.querySelector("[data-plain-video]").hidden = true);
  for (const [name, pick] of [["photos", "gallery"], ["video", "video"]]) {
    plain[name].removeAttribute("id");
    form.querySelector(`[data-pick=${pick}]`).id = name;
  }
  form.querySelector("[data-photo-tools]").hidden = false;

  return {
    /** Puts files of a waiting report back, as they were. */
    restore(photos, videos) {
      picked.photos.push(...photos);
      picked.video.push(...videos);
      show();
    },
  };
}
