import PalermoLoading
public import PalermoModel
import PalermoResults
import PalermoValidation
import PalermoWriting

/// A receipt as a page to be printed and signed, in one language.
public struct ReceiptPage {
  private struct Fact: Encodable {
    let name: String
    let value: String
  }

  private struct Faults: Encodable {
    let heading: String
    let rows: [Fact]
  }

  private struct View: Encodable {
    let language: String
    let entry: String?
    let title: String
    let subtitle: String
    let exercise: String?
    let verdict: String
    let explanation: String
    let facts: [Fact]
    let digestHeading: String
    let digestExplained: String
    let digests: [Fact]
    let faults: Faults?
    let place: String
    let signature: String
    let privacy: String
  }

  private let view: View

  /// The page of a receipt.
  ///
  /// - Parameters:
  ///   - receipt: The receipt.
  ///   - state: The state that it is for. Nil if that is not known.
  ///   - title: The title of the questionnaire, where it is known.
  ///   - language: The language of the page.
  public init(_ receipt: Receipt, state: State?, title: LocalizedText?, language: Language) {
    let format = NumberFormat(language)
    func moment(_ moment: Moment) -> String {
      "\(format.date(moment.day)), \(moment.description.dropFirst(11).dropLast(4)) UTC"
    }
    let (claim, verdict) = (receipt.claim, receipt.verdict)
    var facts: [Fact] = []
    func add(_ name: LocalizedText, _ value: String?) {
      if let value, !value.isEmpty { facts.append(Fact(name: name(language), value: value)) }
    }
    add(Texts.ReceiptPage.state, (state.map { "\($0.name(language)) (\($0.code))" } ?? claim?.state))
    add(
      Texts.ReceiptPage.questionnaire,
      claim.map { claim in
        [title?(language), [claim.questionnaire, claim.version].compactMap { $0 }.joined(separator: " ")].compactMap {
          $0
        }
        .joined(separator: " · ")
      })
    add(Texts.ReceiptPage.cycle, claim?.cycle)
    add(
      Texts.ReceiptPage.form,
      claim?.status.map {
        $0 == .final ? Texts.AcceptanceTable.final(language) : Texts.DeliveryStatuses.draft(language)
      })
    add(Texts.ReceiptPage.file, "\(receipt.name) (\(receipt.size) B)")
    add(Texts.ReceiptPage.sender, receipt.sender)
    add(Texts.ReceiptPage.received, moment(receipt.time))
    if receipt.clock != receipt.time { add(Texts.ReceiptPage.recorded, moment(receipt.clock)) }
    add(Texts.ReceiptPage.receiver, receipt.by)
    if let answered = verdict.answered, let required = verdict.required {
      add(
        Texts.ReceiptPage.completeness,
        Texts.DeliveryStatus.answeredOf(count: answered, all: required)(language))
    }
    add(
      Texts.ReceiptPage.findings,
      Texts.ReceiptPage.counted(errors: verdict.errors, warnings: verdict.warnings)(language))
    var digests = [
      Fact(
        name: (receipt.isCanonical ? Texts.ReceiptPage.ofCanonical : Texts.ReceiptPage.ofBytes)(language),
        value: Self.grouped(receipt.digest)),
      Fact(name: Texts.ReceiptPage.salt(language), value: Self.grouped(receipt.salt)),
      Fact(name: Texts.ReceiptPage.rules(language) + " (\(verdict.tool))", value: Self.grouped(verdict.rules)),
    ]
    digests += receipt.basis.map { basis in
      let entry = basis.name.hasPrefix(Receipt.Basis.entry) ? basis.name.dropFirst(Receipt.Basis.entry.count) : nil
      return Fact(
        name: entry.map { Texts.ReceiptPage.otherEntry(entry: String($0))(language) } ?? basis.name,
        value: Self.grouped(basis.digest))
    }
    if let entry = receipt.entry, let number = receipt.number {
      digests.append(
        Fact(
          name: Texts.ReceiptPage.entry(number: number)(language), value: Self.grouped(entry)))
    }
    if let after = receipt.after {
      digests.append(Fact(name: Texts.ReceiptPage.after(language), value: Self.grouped(after)))
    }
    let rows = receipt.faults.map { fault in
      Fact(
        name: Texts.ReceiptPage.place(line: fault.line, column: fault.column)(language),
        value: (Rule[fault.rule]?.title(language) ?? Texts.ReceiptPage.contradiction(language)) + " [\(fault.rule)]")
    }
    view = View(
      language: language.rawValue, entry: receipt.entry, title: Texts.ReceiptPage.title(language),
      subtitle: Texts.ReceiptPage.subtitle(language),
      exercise: claim?.source == .exercise ? Texts.ExerciseNotice.madeUp(language) : nil,
      verdict: (verdict.isAccepted ? Texts.ReceiptPage.accepted : Texts.ReceiptPage.returned)(language),
      explanation: (verdict.isAccepted ? Texts.ReceiptPage.whenAccepted : Texts.ReceiptPage.whenReturned)(language),
      facts: facts, digestHeading: Texts.ReceiptPage.digests(language),
      digestExplained: Texts.ReceiptPage.digestsExplained(language), digests: digests,
      faults: rows.isEmpty ? nil : Faults(heading: Texts.ReceiptPage.toMend(language), rows: rows),
      place: Texts.ReceiptPage.placeAndDate(language), signature: Texts.ReceiptPage.signature(language),
      privacy: Texts.ReceiptPage.privacy(language))
  }

  /// The page, which needs nothing else.
  public var html: String { LetterTemplates.shipped("receipt.mustache").render(TemplateValue(view)) }

  /// Digits in groups of eight, as they are compared by eye.
  private static func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return groups.joined(separator: " ")
  }
}
