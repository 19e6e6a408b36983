import PalermoModel
import PalermoVocabularies
import PalermoXML

/// The merge of the answers to one question.
struct AnswerMerge {
  private struct Change {
    let authority: String
    let file: String?
    let day: String
    let was: AnswerPiece.Value?
    let now: AnswerPiece.Value?
    /// Whether the part says nothing any more where the base does.
    let isRemoval: Bool
  }

  private let question: String
  private let base: XMLNode?
  private let pieces: [AnswerPiece: AnswerPiece.Value]
  private var changes: [AnswerPiece: [Change]] = [:]
  private var result: [AnswerPiece: AnswerPiece.Value]
  private var isConfidential: Bool
  /// The mark that stays on whatever is left of the answer: that of the base, or, if it has no answer any more, that of
  /// what was handed out.
  private var mark: AnswerPiece?
  /// The authorities whose part answers without the mark that was handed out.
  private var leftOut: Set<String> = []
  private var days: [String] = []
  /// The authorities of which something was taken.
  private(set) var authors: Set<String> = []
  /// Those of them whose part says something, or said nothing against the base.
  private var speakers: Set<String> = []
  private(set) var conflicts: [MergeConflict] = []

  /// The merge into the answer of the base, if it has one.
  init(_ question: String, base: XMLNode?) {
    (self.question, self.base) = (question, base)
    pieces = AnswerPiece.pieces(of: base)
    result = pieces
    isConfidential = base?.isConfidential ?? false
    mark = pieces.keys.first { $0.isMark }
  }

  /// Adds what a part has changed since it was handed out. A mark that it lacks is no change: it goes with the answer, or
  /// is taken away in the base.
  mutating func add(_ part: HandedInPart) {
    let (given, answer) = (part.given[question], part.answers[question])
    let (was, now) = (AnswerPiece.pieces(of: given), AnswerPiece.pieces(of: answer))
    isConfidential = isConfidential || given?.isConfidential == true || answer?.isConfidential == true
    if base == nil, mark == nil { mark = was.keys.first { $0.isMark } }
    let isRemoval = base?.saysSomething == true && answer?.saysSomething != true
    for piece in Set(was.keys).union(now.keys) where was[piece] != now[piece] {
      if piece.isMark && now[piece] == nil {
        if answer?.saysSomething == true { leftOut.insert(part.authority) }
        if !isRemoval { continue }
      }
      changes[piece, default: []].append(
        Change(
          authority: part.authority, file: part.file, day: part.day, was: was[piece], now: now[piece],
          isRemoval: isRemoval))
    }
  }

  /// Decides about every piece.
  ///
  /// - Parameter winners: The authorities or files whose contents win where several differ; nil for the base.
  mutating func settle(for winners: [String?]) {
    for piece in changes.keys.sorted() {
      let changes = changes[piece] ?? []
      guard let value = value(of: piece, changes, winners) else {
        conflicts.append(conflict(about: piece, changes))
        continue
      }
      if value == pieces[piece] { continue }
      result[piece] = value
      if piece.isMark && value == nil { continue }
      for change in changes where Self.isTaken(change, into: value) {
        authors.insert(change.authority)
        if !change.isRemoval { speakers.insert(change.authority) }
        days.append(change.day)
      }
    }
    if let mark, !result.isEmpty { result[mark] = pieces[mark] ?? .attribute("true") }
  }

  /// The authorities that have taken out what the base says: each by itself, or together so that nothing is left of it.
  var removers: Set<String> {
    let isGone = base?.saysSomething == true && answer?.saysSomething != true
    return isGone ? authors : authors.subtracting(speakers)
  }

  /// The authorities whose part lacks the mark that the merged answer has.
  var unmarkers: Set<String> { result.keys.contains { $0.isMark } ? leftOut : [] }

  /// Whether the merged answer differs from that of the base.
  var hasChanged: Bool { result != pieces }

  /// The merged answer. Returns nil if it was taken out.
  var answer: XMLNode? {
    let names = (base?[attribute: Name.answeredBy.text] ?? "").split(separator: " ").map { String($0) }
    let provenance = [
      XMLNode.Attribute(Name.answeredBy.text, Set(names).union(authors).sorted().joined(separator: " ")),
      XMLNode.Attribute(
        Name.answeredOn.text, (days + [base?[attribute: Name.answeredOn.text] ?? ""]).max() ?? ""),
    ]
    return AnswerPiece.answer(to: question, result, provenance: provenance.filter { !$0.value.isEmpty })
  }

  /// What a piece becomes. Returns nil if that is not clear, and a piece without a value if it goes.
  private func value(
    of piece: AnswerPiece, _ changes: [Change], _ winners: [String?]
  ) -> AnswerPiece.Value?? {
    let own = pieces[piece]
    let hasMoved = changes.contains { $0.was != own }
    let values = Set(changes.map { $0.now } + (hasMoved ? [own] : []))
    if values.count == 1 { return .some(values.first!) }
    for winner in winners {
      guard let winner else { return .some(own) }
      let theirs = Set(changes.filter { $0.authority == winner || $0.file == winner }.map { $0.now })
      // Of two parts of one authority that differ, neither is taken for the other.
      if theirs.count == 1, let only = theirs.first { return .some(only) }
    }
    return piece.isList ? union(of: own, changes).map { .some(.elements($0)) } : nil
  }

  /// The list of the base with what others have added to it. Returns nil if somebody took something away.
  private func union(of own: AnswerPiece.Value?, _ changes: [Change]) -> [XMLNode]? {
    var list = Self.elements(own)
    for change in changes {
      let (was, now) = (Self.elements(change.was), Self.elements(change.now))
      guard was.allSatisfy({ now.contains($0) && Self.elements(own).contains($0) }) else { return nil }
      list += now.filter { !list.contains($0) }
    }
    return list
  }

  /// Whether what a part has changed is what a piece became, or stands in the list that it became.
  private static func isTaken(_ change: Change, into value: AnswerPiece.Value?) -> Bool {
    let (now, all) = (elements(change.now), elements(value))
    return change.now == value || !now.isEmpty && now.allSatisfy { all.contains($0) }
  }

  private static func elements(_ value: AnswerPiece.Value?) -> [XMLNode] {
    if case .elements(let elements) = value { elements } else { [] }
  }

  private func conflict(about piece: AnswerPiece, _ changes: [Change]) -> MergeConflict {
    let hasMoved = changes.contains { $0.was != pieces[piece] }
    return MergeConflict(
      question: question, piece: piece, isConfidential: isConfidential,
      sides: (hasMoved ? [side(of: nil, in: nil, pieces[piece], piece)] : [])
        + changes.map { change in
          let isAlone = changes.count { $0.authority == change.authority } == 1
          return side(of: change.authority, in: isAlone ? nil : change.file, change.now, piece)
        })
  }

  private func side(
    of authority: String?, in file: String?, _ value: AnswerPiece.Value?, _ piece: AnswerPiece
  ) -> MergeConflict.Side {
    MergeConflict.Side(
      authority: authority, file: file, text: Self.text(value),
      answer: value.flatMap { AnswerPiece.answer(to: question, [piece: $0], provenance: []) })
  }

  /// What a person reads of a piece.
  private static func text(_ value: AnswerPiece.Value?) -> String? {
    switch value {
    case .attribute(let text): text
    case .elements(let elements): elements.map { $0.reading }.joined(separator: "; ")
    case nil: nil
    }
  }
}

extension XMLNode {
  /// Its text, or the values of its attributes.
  fileprivate var reading: String {
    let text = content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return text.isEmpty ? attributes.map { $0.value }.joined(separator: ", ") : text
  }
}
