// Takes the bytes out of a data block of the page (see DataBlock.swift).

const letters = Array.from({ length: 94 }, (_, place) => String.fromCharCode(0x21 + place))
  .filter((letter) => !"\"&'/<=>\\`".includes(letter));
const values = new Int8Array(128).fill(-1);
letters.forEach((letter, value) => (values[letter.charCodeAt(0)] = value));

/** The bytes of a data block, inflated. */
export async function unpack(id) {
  const block = document.getElementById(id);
  const bytes = decoded(block.textContent).subarray(0, Number(block.dataset.length));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function decoded(text) {
  const bytes = new Uint8Array(Math.ceil(text.length / 5) * 4);
  const word = new Uint32Array(1);
  let [end, place, factor] = [0, 0, 1];
  for (let index = 0; index < text.length; index += 1) {
    const value = values[text.charCodeAt(index)];
    if (value < 0 || value === undefined) continue;
    word[0] += value * factor;
    factor *= 85;
    place += 1;
    if (place < 5) continue;
    for (let byte = 0; byte < 4; byte += 1) bytes[end++] = word[0] >>> (8 * byte);
    [word[0], place, factor] = [0, 0, 1];
  }
  return bytes.subarray(0, end);
}
