package import PalermoModel
import PalermoParts
import PalermoRules
import PalermoVocabularies
package import PalermoXML

extension DeskSession {
  /// How the plan that was loaded first divides the questionnaire of the file.
  ///
  /// - Returns: Nil when there is no plan, no questionnaire, or the file is itself a part.
  package func division() -> DeskDivision? {
    guard let plan, let submission, submission.part == nil, let questionnaire = questionnaire(of: submission) else {
      return nil
    }
    return DeskDivision(plan: plan, division: Division(of: questionnaire, by: plan))
  }

  /// The text whose SHA-256 the part of an authority bears (``PartBasis``).
  ///
  /// - Parameter authority: The id of the authority.
  /// - Returns: Nil when the plan has no such share.
  package func basis(forPartOf authority: String) -> String? {
    guard let division = division()?.division, let base = markedDocument(of: source)?.root,
      let share = division.shares.first(where: { $0.authority == authority })
    else { return nil }
    return PartBasis.text(of: base, asking: share.questions)
  }

  /// The text whose SHA-256 a part bears if the file is still as it was when it was handed out.
  ///
  /// - Parameter part: The part.
  /// - Returns: Nil when it is no part.
  package func basis(of part: SourceText) -> String? {
    guard let base = markedDocument(of: source)?.root, let root = markedDocument(of: part)?.root,
      let handedIn = HandedInPart(root)
    else { return nil }
    return PartBasis.text(of: base, asking: handedIn.questions)
  }

  /// The part of an authority as a file.
  ///
  /// - Parameters:
  ///   - authority: The id of the authority.
  ///   - digest: The SHA-256 of ``basis(forPartOf:)``.
  ///   - due: The day by which it is to be handed in, as in files. Empty if there is none.
  ///   - note: A cover note. Empty if there is none.
  ///   - language: The language of the note.
  /// - Returns: Nil when the plan has no such share.
  package func part(of authority: String, digest: String, due: String, note: String, language: Language) -> String? {
    guard let division = division()?.division, let base = markedDocument(of: source)?.root,
      let share = division.shares.first(where: { $0.authority == authority })
    else { return nil }
    let cover = note.tidiedLines
    let root = division.part(
      of: share, in: base, digest: digest, due: CalendarDate(due),
      note: cover.isEmpty ? nil : RespondentText(language: language.rawValue, text: cover))
    return XMLDocument(root: root).canonical?.text
  }

  /// Merges a part into the file. With a conflict that is not settled the file stays as it is.
  ///
  /// - Parameters:
  ///   - source: The part.
  ///   - digest: The SHA-256 of ``basis(of:)``.
  ///   - settlements: Whose contents win where several differ: a line `authority:question` each, without an authority for
  ///     the file itself.
  /// - Returns: Nil when it is no part.
  package func merge(_ source: SourceText, digest: String, settlements: String) -> DeskMerge? {
    let answers = handedIn(source)
    let unread = answers?.unreadAnswers.map { $0.question } ?? []
    guard var document = markedDocument(of: self.source), let root = markedDocument(of: source)?.root,
      let part = HandedInPart(root, unread: Set(unread))
    else { return nil }
    if let attribute = PartMerge.mismatch(of: part, and: document.root) {
      return DeskMerge(
        part: part, mismatch: attribute, hasMoved: false, altered: [], unknown: [], unread: unread, merge: nil)
    }
    let asked = submission.flatMap { questionnaire(of: $0) }
    let slips = asked.flatMap { answers?.unknownQuestionsOfPart(of: $0) } ?? []
    // With a slip in the questions, the copy seems to be altered.
    let altered = (slips.isEmpty ? part.altered(beside: document.root, digest: digest) : []) + part.repeated
    let unknown = (asked.flatMap { answers?.unknownAnswers(of: $0) }?.map { $0.question } ?? []) + slips
    guard altered.isEmpty, unknown.isEmpty else {
      return DeskMerge(
        part: part, mismatch: nil, hasMoved: false, altered: altered, unknown: unknown, unread: unread, merge: nil)
    }
    let order = asked?.questions.map { $0.id } ?? []
    let chosen = settlements.split(separator: "\n").compactMap { line -> PartMerge.Settlement? in
      let words = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      return words.count == 2 ? (words[0].isEmpty ? nil : words[0], words[1]) : nil
    }
    let merge = PartMerge([part], into: document.root, order: order, settlements: chosen)
    if merge.conflicts.isEmpty {
      document.root = merge.root
      replace(document)
    }
    return DeskMerge(
      part: part, mismatch: nil, hasMoved: part.base != digest, altered: [], unknown: [], unread: unread, merge: merge)
  }
}
