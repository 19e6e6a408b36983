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

/** Five letters are four bytes, the first letter and the first byte the least. */
function decoded(text) {
  const words = new Uint32Array(Math.ceil(text.length / 5));
  let count = 0;
  for (const line of text.split("\n")) {
    for (let place = 0; place + 5 <= line.length; place += 5) {
      const value = (index) => values[line.charCodeAt(place + index)];
      words[count++] = value(0) + 85 * (value(1) + 85 * (value(2) + 85 * (value(3) + 85 * value(4))));
    }
  }
  return new Uint8Array(words.buffer, 0, count * 4);
}
