import PalermoModel

/// Conditions as XPath over the fields of a form.
///
/// A condition is yes, no or unknown. So there are two expressions of it: when it is surely yes, and when it is surely no.
/// What depends on another questionnaire or on participation is never surely anything. No text of anybody stands in them:
/// they are made of names of fields, of codes and of numbers.
struct FormCondition {
  /// How the fields of a question are referred to.
  struct Fields {
    /// The value; nil for a question that is answered by entries.
    let value: String?
    /// Whether several values can be chosen.
    let takesSeveral: Bool
    /// When the question is marked as not applicable; nil if it cannot be.
    let notApplicable: String?
    /// The fields of which one at least is filled in when the question is answered by entries.
    let keys: [String]
  }

  private let fields: (String) -> Fields?

  /// Conditions of a form.
  ///
  /// - Parameter fields: The fields of a question of the form; nil for any other question.
  init(_ fields: @escaping (String) -> Fields?) {
    self.fields = fields
  }

  /// When a condition is surely met. Returns nil if the form never knows.
  ///
  /// - Complexity: O(*n*) in the size of the condition.
  func yes(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts): all(parts.map(yes))
    case .any(let parts): any(parts.map(yes))
    case .not(let part): no(part)
    case .party, .reservation: nil
    case .answered(let question, let values):
      fields(question).flatMap { fields in
        guard values.isEmpty else { return chosen(values, fields) }
        guard let answered = answered(fields) else { return nil }
        return fields.notApplicable.map { "(\(answered) and not(\($0)))" } ?? answered
      }
    case .number(let question, let minimum, let maximum):
      number(question) { value in
        [minimum.map { "\(value) >= \($0.plain)" }, maximum.map { "\(value) <= \($0.plain)" }].compactMap(\.self)
          .joined(separator: " and ")
      }
    }
  }

  /// When a condition is surely not met. Returns nil if the form never knows.
  ///
  /// - Complexity: O(*n*) in the size of the condition.
  func no(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts): any(parts.map(no))
    case .any(let parts): all(parts.map(no))
    case .not(let part): yes(part)
    case .party, .reservation: nil
    case .answered(let question, let values):
      fields(question).flatMap { fields in
        if values.isEmpty { return fields.notApplicable }
        let other = answered(fields).map { answered in
          chosen(values, fields).map { "(\(answered) and not(\($0)))" } ?? answered
        }
        return any([fields.notApplicable, other])
      }
    case .number(let question, let minimum, let maximum):
      any([
        fields(question)?.notApplicable,
        number(question) { value in
          let bounds = [minimum.map { "\(value) < \($0.plain)" }, maximum.map { "\(value) > \($0.plain)" }]
          return "(" + bounds.compactMap(\.self).joined(separator: " or ") + ")"
        },
      ])
    }
  }

  private func answered(_ fields: Fields) -> String? {
    if let value = fields.value { return "\(value) != ''" }
    return any(fields.keys.map { "\($0) != ''" })
  }

  private func chosen(_ values: [String], _ fields: Fields) -> String? {
    guard let value = fields.value else { return nil }
    return any(values.map { fields.takesSeveral ? "selected(\(value), '\($0)')" : "\(value) = '\($0)'" })
  }

  private func number(_ question: String, _ bounds: (String) -> String) -> String? {
    guard let value = fields(question)?.value else { return nil }
    return "(\(value) != '' and \(bounds("number(\(value))")))"
  }

  /// One of several; what is never known is left out. Returns nil if nothing is left.
  private func any(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self)
    return known.count > 1 ? "(\(known.joined(separator: " or ")))" : known.first
  }

  /// All of several; without any it holds. Returns nil if one of them is never known.
  private func all(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self)
    guard known.count == parts.count else { return nil }
    if known.isEmpty { return "true()" }
    return known.count > 1 ? "(\(known.joined(separator: " and ")))" : known.first
  }
}
