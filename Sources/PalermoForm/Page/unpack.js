// Takes the bytes out of a data block of the page (see DataBlock.swift).

const letters = Array.from({ length: 94 }, (_, place) => String.fromCharCode(0x21 + place))
  .filter((letter) => !"\"&'/<=>\\`".includes(letter));
const values = new Int8Array(128).fill(-1);
letters.forEach((letter, value) => (values[letter.charCodeAt(0)] = value));

/** The bytes of a data block, inflated. The largest one stands last in the page, and may not be there yet. */
export async function unpack(id) {
  if (!document.getElementById(id)?.nextSibling && document.readyState === "loading") {
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  }
  const block = document.getElementById(id);
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  // What fails is told by the other end.
  writer.write(decoded(block.textContent).subarray(0, Number(block.dataset.length))).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** Five letters are four bytes, the first letter and the first byte the least. */
function decoded(text) {
  const words = new Uint32Array(Math.ceil(text.length / 5));
  let count = 0;
  for (let place = 0; place < text.length; ) {
    // Lines end between words.
    if (text.charCodeAt(place) === 10) {
      place += 1;
      continue;
    }
    words[count++] = values[text.charCodeAt(place)] + 85 * (values[text.charCodeAt(place + 1)] + 85 * (values[text.charCodeAt(place + 2)]
      + 85 * (values[text.charCodeAt(place + 3)] + 85 * values[text.charCodeAt(place + 4)])));
    place += 5;
  }
  return new Uint8Array(words.buffer, 0, count * 4);
}
