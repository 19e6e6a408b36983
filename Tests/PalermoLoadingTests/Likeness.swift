import PalermoModel

/// Everything in a value but the places in its file, as lines that can be compared.
func likeness(of value: Any, _ label: String = "") -> [String] {
  if value is SourcePosition { return [] }
  if let text = value as? RespondentText { return ["\(label): \(text.language) \(text.text)"] }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .dictionary, .set:
    return mirror.children.map { likeness(of: $0.value).joined(separator: "|") }.sorted().map { "\(label): \($0)" }
  case nil: return ["\(label): \(value)"]
  case .enum where mirror.children.isEmpty: return ["\(label): \(value)"]
  default:
    return ["\(label): \(mirror.subjectType)"]
      + mirror.children.enumerated().flatMap { likeness(of: $1.value, "\(label).\($1.label ?? "\($0)")") }
  }
}
