/// One cell of a large matrix: a style, and a few signs that a legend explains.
struct CompactCell: Hashable {
  let style: String
  let text: String
  let markup: String

  /// A cell.
  ///
  /// - Parameter title: What a pointer shows; nil for nothing. It is free of quotation marks and of `&`.
  init(style: String, text: String, title: String? = nil) {
    (self.style, self.text) = (style, text)
    markup = "<td class=\(style)\(title.map { " title=\"\($0)\"" } ?? "")>\(text)"
  }
}
