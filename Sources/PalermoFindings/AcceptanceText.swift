public import PalermoModel
import PalermoRules
public import PalermoValidation
import PalermoWriting

/// The line that says of a file whether it is accepted or returned, and why.
public struct AcceptanceText {
  private let language: Language
  private let paint: Paint

  /// A writer of such lines.
  public init(language: Language, isColored: Bool) {
    (self.language, paint) = (language, Paint(isOn: isColored))
  }

  /// The line for one file, without a line break.
  public func text(_ acceptance: Acceptance) -> String {
    let word =
      acceptance.isAccepted
      ? paint.good(Verdict.accepted.name(language)) : paint.bad(Verdict.returned.name(language))
    var reasons: [String] = []
    if acceptance.errors > 0 { reasons.append(Texts.Acceptance.errors(count: acceptance.errors)(language)) }
    if acceptance.warnings > 0 { reasons.append(Texts.Acceptance.warnings(count: acceptance.warnings)(language)) }
    if let answered = acceptance.answered, let required = acceptance.required, required > 0 {
      reasons.append(
        Texts.Acceptance.answered(answered: answered, required: required)(language))
    }
    return "\(word)  \(acceptance.file)" + (reasons.isEmpty ? "" : "  (\(reasons.joined(separator: ", ")))")
  }
}
