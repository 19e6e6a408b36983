import PalermoModel

extension Name {
  /// The name that somebody meant who wrote another: in another language, or with a slip of the pen. Returns nil if none of
  /// the names is near.
  static func meant(by written: String, among names: [String]) -> String? {
    let folded = written.folded
    for (entry, text) in Texts.WrittenNames.all {
      guard let name = names.first(where: { entry.names(code: $0) }) else { continue }
      let words = text.languages.flatMap { text[$0]!.split(separator: "|") }
      if words.contains(where: { String($0).folded == folded }) { return name }
    }
    return Suggestion.nearest(to: written, in: names)
  }
}

extension String {
  /// Whether an attribute of this name, which answers do not have, may be meant as the mark of a confidential one: it is not
  /// clear that something else is meant.
  var mayBeTheMarkOfAnAnswer: Bool {
    let known =
      TypeName.answer.type.attributes.map { $0.name.text }
      + AnswerChild.allCases.compactMap { Name(rawValue: $0.rawValue)?.text }
    let meant = Name.meant(by: self, among: known)
    return meant == nil || meant == Name.confidential.text
  }

  /// Whether an element or an attribute of this name, which none of ours has, speaks of confidence.
  var namesConfidence: Bool {
    NamesOfConfidence.contain(utf8) || Name.meant(by: self, among: [Name.confidential.text]) != nil
  }
}
