import PalermoModel

/// The lists of choices of a form, each once.
struct FormChoices {
  /// The lists in the order of their first use.
  private(set) var lists: [(name: String, entries: [(code: String, label: LocalizedText)])] = []
  private var names: [[String]: String] = [:]

  /// The name of a list, which is added unless there is one like it.
  ///
  /// - Complexity: O(*n*) in the entries.
  mutating func name(of entries: [(code: String, label: LocalizedText)], _ name: String) -> String {
    let identity = entries.flatMap { entry in [entry.code] + Language.allCases.map { entry.label($0) } }
    if let known = names[identity] { return known }
    let count = lists.count { $0.name == name || $0.name.hasPrefix("\(name)_") }
    let unique = count == 0 ? name : "\(name)_\(count + 1)"
    lists.append((unique, entries))
    names[identity] = unique
    return unique
  }
}
