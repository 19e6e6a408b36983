import PalermoModel

/// Something that can be named at a place, with what it means.
struct NamedValue {
  /// What is written.
  let value: String
  /// What it means, on one line. Nil if nothing is said of it.
  let meaning: String?
  /// More of it. Nil if there is nothing.
  let description: String?

  init(_ value: String, _ meaning: String? = nil, _ description: String? = nil) {
    (self.value, self.meaning, self.description) = (value, meaning, description)
  }
}
