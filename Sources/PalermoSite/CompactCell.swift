/// One cell of a large matrix: a style, and a few signs that a legend explains.
struct CompactCell: Hashable {
  let style: String
  let text: String
  let markup: String

  init(style: String, text: String) {
    (self.style, self.text) = (style, text)
    markup = "<td class=\(style)>\(text)"
  }
}
