// Where and when a photo says it was taken, read from the EXIF part of a JPEG before the photo is made smaller.

const HEAD = 256 * 1024;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const GPS_DIRECTORY = 0x8825;
const LATITUDE_REF = 1;
const LATITUDE = 2;
const LONGITUDE_REF = 3;
const LONGITUDE = 4;

/** The place of a photo as { latitude, longitude }, or null where it tells none. */
export async function placeOf(file) {
  try {
    const bytes = new DataView(await file.slice(0, HEAD).arrayBuffer());
    const tiff = tiffIn(bytes);
    return tiff ? gpsIn(tiff) : null;
  } catch {
    return null; // cut off or not written as the standard says: a photo without a place
  }
}

/** The TIFF block inside the JPEG's EXIF segment. */
function tiffIn(bytes) {
  if (bytes.getUint16(0) !== 0xffd8) {
    return null;
  }
  let at = 2;
  while (at + 10 < bytes.byteLength) {
    const marker = bytes.getUint16(at);
    const length = bytes.getUint16(at + 2);
    if (marker === APP1 && bytes.getUint32(at + 4) === 0x45786966) {
      return new DataView(bytes.buffer, at + 10, Math.min(length - 8, bytes.byteLength - at - 10));
    }
    if (marker === START_OF_SCAN || marker >> 8 !== 0xff) {
      return null;
    }
    at += 2 + length;
  }
  return null;
}

function gpsIn(tiff) {
  const little = tiff.getUint16(0) === 0x4949;
  const main = directory(tiff, tiff.getUint32(4, little), little);
  const pointer = main.get(GPS_DIRECTORY);
  if (!pointer) {
    return null;
  }
  const gps = directory(tiff, tiff.getUint32(pointer, little), little);
  const latitude = degrees(tiff, gps, LATITUDE, LATITUDE_REF, "S", little);
  const longitude = degrees(tiff, gps, LONGITUDE, LONGITUDE_REF, "W", little);
  const known = Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0);
  return known ? { latitude, longitude } : null;
}

/** Tags of a directory, each with the place of its value field. */
function directory(tiff, start, little) {
  const tags = new Map();
  const count = tiff.getUint16(start, little);
  for (let i = 0; i < count; i++) {
    const entry = start + 2 + 12 * i;
    tags.set(tiff.getUint16(entry, little), entry + 8);
  }
  return tags;
}

/** Three rationals (degrees, minutes, seconds) and a letter for the hemisphere. */
function degrees(tiff, gps, tag, letterTag, negative, little) {
  if (!gps.has(tag) || !gps.has(letterTag)) {
    return NaN;
  }
  const at = tiff.getUint32(gps.get(tag), little);
  const part = (i) => tiff.getUint32(at + 8 * i, little) / tiff.getUint32(at + 8 * i + 4, little);
  const value = part(0) + part(1) / 60 + part(2) / 3600;
  return String.fromCharCode(tiff.getUint8(gps.get(letterTag))) === negative ? -value : value;
}
