import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoParts
import PalermoRules
import PalermoVocabularies
import PalermoWorkbook
import PalermoWriting
import PalermoXML

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: help(Texts.MergeCommand.abstract),
    discussion: help(Texts.MergeCommand.discussion))

  @Argument(help: ArgumentHelp(help(Texts.MergeCommand.base), valueName: "base"), completion: .files)
  var base: String

  @Argument(help: ArgumentHelp(help(Texts.MergeCommand.parts), valueName: "part"), completion: .files)
  var parts: [String]

  @Option(help: ArgumentHelp(help(Texts.MergeCommand.take), valueName: "authority:question"))
  var take: [String] = []

  @Option(help: ArgumentHelp(help(Texts.ImportCommand.given), valueName: "submission"), completion: .files)
  var given: String?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var draft: DraftOptions
  @OptionGroup var common: CommonOptions

  /// What stands for the base where an authority is named.
  private static let base = "base"

  /// What is told of the parts as they are read.
  private struct Reading {
    /// Whether one of them cannot be merged as it is.
    var isRefused = false
    /// The comments of each.
    var comments: [(authority: String, comments: [String])] = []
  }

  func run() throws {
    let (file, submission) = try draft.questionnaires.submission(at: base, common)
    guard submission.part == nil, let canonical = file.canonicalDocument, var document = file.markedDocument else {
      throw ValidationError(help(Texts.UsageErrors.partAsBase(path: base)))
    }
    let loaded = try draft.questionnaires.corpus(with: plan.paths, crosswalk, common)
    let corpus = loaded.corpus
    let chosen = try plan.chosen(in: loaded)
    reportMarks(at: base, in: document.root, beside: canonical.root)
    let copies = try WorkbookCopies(
      of: submission, root: document.root, given: given, corpus, draft.questionnaires, common)
    let questionnaire = corpus.questionnaires[submission.questionnaire]
    let division = questionnaire.map { Division(of: $0, by: chosen) }
    var reading = Reading()
    let handedIn = try parts.map { path in
      let part =
        try copies.part(at: path)
        ?? part(at: path, beside: document.root, questionnaire, corpus, division, &reading)
      if let attribute = PartMerge.mismatch(of: part, and: document.root) {
        let difference = Texts.PartDifferences.all.first { $0.name == attribute }?.text
        throw ValidationError(
          help(
            Texts.UsageErrors.partOfOther(
              path: path, base: base, difference: difference ?? LocalizedText(verbatim: attribute))))
      }
      return (path: path, part: part)
    }
    guard !reading.isRefused else { throw ExitCode.findings }
    let order = questionnaire?.questions.map(\.id) ?? []
    let merge = PartMerge(
      handedIn.map(\.part), into: document.root, order: order,
      settlements: try settlements(among: handedIn, in: questionnaire))
    report(merge, handedIn, into: document.root, by: chosen, in: questionnaire)
    guard merge.conflicts.isEmpty else {
      for conflict in merge.conflicts { Console.warn(text(of: conflict, by: chosen, in: questionnaire)) }
      Console.warn(Texts.MergeCommand.notWritten(common.language))
      throw ExitCode.findings
    }
    document.root = merge.root
    report(reading.comments, beside: document)
    try draft.write(document.text, from: parts + plan.paths)
    guard !common.quiet else { return }
    report(
      OwnedFindings(
        of: document.text, path: draft.output ?? base, corpus, by: division), by: chosen)
  }

  /// Says what is still to be mended, and whose part it is.
  private func report(_ findings: OwnedFindings, by plan: AnswerPlan) {
    let language = common.language
    func list(_ entries: [OwnedFindings.Entry]) {
      for (question, finding) in entries {
        let message = finding.message(language)
        Console.warn(
          question.map { Texts.MergeCommand.finding(question: $0, message: message)(language) } ?? "  \(message)")
      }
    }
    for (authority, entries) in findings.shares {
      Console.warn(Texts.MergeCommand.toMend(authority: plan.name(of: authority, language))(language))
      list(entries)
    }
    guard !findings.others.isEmpty else { return }
    Console.warn(Texts.MergeCommand.toMendByNobody(language))
    list(findings.others)
  }

  /// Reads a part, and says where somebody has written into the copy of what was handed out, has answered what is no
  /// question, or has left an answer in a comment.
  private func part(
    at path: String, beside base: XMLNode, _ questionnaire: Questionnaire?, _ corpus: Corpus, _ division: Division?,
    _ reading: inout Reading
  ) throws -> HandedInPart {
    let (file, submission) = try draft.questionnaires.submission(at: path, common)
    let unread = Set(submission.unreadAnswers.map(\.question))
    guard let canonical = file.canonicalDocument, let document = file.markedDocument,
      let part = HandedInPart(document.root, file: path, unread: unread)
    else { throw ValidationError(help(Texts.UsageErrors.noPart(path: path))) }
    reportMarks(at: path, in: document.root, beside: canonical.root)
    var faults = FindingCollector(file: path, status: .draft)
    // Of the part of another submission it is told below in what it differs, and nothing else.
    let asked = questionnaire.flatMap { $0.key == submission.questionnaire ? $0 : nil }
    // With a slip in the questions, the copy seems to be altered.
    if asked.map({ submission.unknownQuestionsOfPart(of: $0).isEmpty }) ?? true {
      let digest = PartBasis.digest(of: base, asking: part.questions)
      submission.addAlteredCopies(part.altered(beside: base, digest: digest), of: questionnaire, to: &faults)
    }
    if let questionnaire = asked {
      submission.addUnknownQuestions(of: questionnaire, in: corpus, to: &faults)
      if let division, let part = submission.part { try refuse(part, at: path, unlessOf: division) }
    }
    reading.isRefused = reading.isRefused || !faults.findings.isEmpty
    reading.comments.append((part.authority, document.comments))
    var notes = FindingCollector(file: path, status: .draft)
    submission.addUnreadAnswers(of: questionnaire, to: &notes)
    let findings = faults.findings + notes.findings
    if !findings.isEmpty { file.warn(of: file.redactingConfidential(findings), common) }
    return part
  }

  /// Refuses a part of an authority that answers nothing by the plan, or of one whose questions are another's.
  private func refuse(_ part: SubmissionPart, at path: String, unlessOf division: Division) throws {
    func place(_ place: SubmissionPart.Place) -> String { part.positions[place].map { "\(path):\($0)" } ?? path }
    if let plan = part.plan, plan != division.plan {
      let line = Texts.MergeCommand.otherPlan(path: place(.plan), plan: plan, chosen: division.plan)
      Console.warn(line(common.language))
      return
    }
    let asked = Set(part.questions)
    let owners = division.shares.filter { asked.isSubset(of: $0.questions) }.map(\.authority)
    if owners.contains(part.authority) { return }
    let authorities = division.shares.map(\.authority).sorted().joined(separator: ", ")
    guard owners.isEmpty else {
      throw ValidationError(
        help(
          Texts.UsageErrors.partOfAnother(
            path: place(.authority), authority: part.authority, authorities: authorities,
            owners: owners.sorted().joined(separator: ", "))))
    }
    // Questions that a plan has given to others since the part was handed out are still the part's.
    guard division.shares.contains(where: { $0.authority == part.authority }) else {
      throw ValidationError(
        help(
          Texts.UsageErrors.partOfNobody(
            path: place(.authority), authority: part.authority, authorities: authorities)))
    }
  }

  /// Says how many answers of a file are confidential only because words or remarks ask for it.
  private func reportMarks(at path: String, in marked: XMLNode, beside written: XMLNode) {
    func count(_ root: XMLNode) -> Int { root.children.count { $0.name == Name.answer.text && $0.isConfidential } }
    let answers = count(marked) - count(written)
    guard answers > 0, !common.quiet else { return }
    Console.warn(Texts.MergeCommand.calledConfidential(path: path, answers: answers)(common.language))
  }

  private func settlements(
    among parts: [(path: String, part: HandedInPart)], in questionnaire: Questionnaire?
  ) throws -> [PartMerge.Settlement] {
    let authorities = [Self.base] + Set(parts.map(\.part.authority)).sorted()
    return try take.map { value in
      // A question has no colon in its id; the name of a file may have one.
      guard let colon = value.lastIndex(of: ":"), colon != value.startIndex, value[colon...].count > 1 else {
        throw ValidationError(help(Texts.UsageErrors.formOfTake(value: value)))
      }
      let (winner, question) = (String(value[..<colon]), String(value[value.index(after: colon)...]))
      guard authorities.contains(winner) || parts.contains(where: { $0.path == winner }) else {
        let names = authorities + parts.map(\.path)
        throw ValidationError(help(Texts.UsageErrors.takeOfNobody(value: value, names: names.joined(separator: ", "))))
      }
      if let questionnaire, questionnaire[question: question] == nil {
        let hint = Suggestion.clause(for: question, in: questionnaire.questions.map(\.id))
        throw ValidationError(
          help(Texts.UsageErrors.takeOfNothing(value: value, questionnaire: questionnaire.key.id, hint: hint)))
      }
      return (winner == Self.base ? nil : winner, question)
    }
  }

  private func report(
    _ merge: PartMerge, _ parts: [(path: String, part: HandedInPart)], into base: XMLNode, by plan: AnswerPlan,
    in questionnaire: Questionnaire?
  ) {
    let language = common.language
    for (authority, question) in merge.stray {
      let owners = owners(of: question, by: plan, in: questionnaire)
      let line =
        owners.isEmpty
        ? Texts.MergeCommand.stray(authority: authority, question: question)
        : Texts.MergeCommand.strayOfOthers(authority: authority, question: question, owners: owners)
      Console.warn(line(language))
    }
    for (authority, question) in merge.removed {
      Console.warn(Texts.MergeCommand.answerRemoved(question: question, authority: authority)(language))
    }
    for (authority, question) in merge.unmarked {
      Console.warn(Texts.MergeCommand.markKept(question: question, authority: authority)(language))
    }
    guard !common.quiet else { return }
    for (path, part) in parts {
      let digest = PartBasis.digest(of: base, asking: part.questions)
      if part.base != digest { Console.warn(Texts.MergeCommand.moved(path: path)(language)) }
      let line = Texts.MergeCommand.taken(
        authority: part.authority, taken: merge.taken[part.authority] ?? 0, blank: part.blank.count,
        questions: part.questions.count)
      Console.warn(line(language))
    }
  }

  /// Says how many comments of each part are not in the result.
  private func report(_ comments: [(authority: String, comments: [String])], beside result: XMLDocument) {
    let kept = Set(result.comments)
    for (authority, own) in comments {
      let count = own.count { !kept.contains($0) }
      if count > 0 {
        Console.warn(Texts.MergeCommand.commentsLeft(count: count, authority: authority)(common.language))
      }
    }
  }

  /// The names of the authorities that answer a question. Empty if none does.
  private func owners(of id: String, by plan: AnswerPlan, in questionnaire: Questionnaire?) -> String {
    let section = questionnaire?.sections.first { $0.questions.contains { $0.id == id } }
    let owners = section.map { plan.authorities(for: id, in: $0.id) } ?? []
    return owners.map { plan.name(of: $0, common.language) }.joined(separator: ", ")
  }

  private func text(of conflict: MergeConflict, by plan: AnswerPlan, in questionnaire: Questionnaire?) -> String {
    let language = common.language
    let name = AnswerWords.name(ofPiece: conflict.piece.name)(language)
    let piece = [name, conflict.piece.key].filter { !$0.isEmpty }.joined(separator: " ")
    let question = questionnaire?[question: conflict.question]
    var lines = [Texts.MergeCommand.conflict(question: conflict.question, piece: piece)(language)]
    let owners = owners(of: conflict.question, by: plan, in: questionnaire)
    if !owners.isEmpty { lines.append(Texts.MergeCommand.whose(authorities: owners)(language)) }
    for side in conflict.sides {
      let text =
        conflict.isConfidential
        ? Texts.MergeCommand.withheld(language)
        : side.answer.map { language.quoted(AnswerWords.line(of: $0, to: question, language).printable) }
          ?? Texts.MergeCommand.removed(language)
      let authority = side.authority ?? Self.base
      let name = side.file.map { Texts.MergeCommand.sideInFile(authority: authority, path: $0)(language) } ?? authority
      lines.append(Texts.MergeCommand.side(authority: name, text: text)(language))
    }
    let winners = [Self.base] + conflict.sides.compactMap { $0.file ?? $0.authority }
    let options = winners.map { "--take \($0):\(conflict.question)" }.joined(separator: ", ")
    lines.append(Texts.MergeCommand.settle(options: options)(language))
    return lines.joined(separator: "\n")
  }
}
