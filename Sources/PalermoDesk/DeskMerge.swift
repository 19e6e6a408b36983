import PalermoParts
import PalermoXML

/// What became of a part that was to be merged.
package struct DeskMerge {
  let part: HandedInPart
  /// The attribute in which the part does not belong to the file. Nil if it does.
  let mismatch: String?
  /// Whether the file has changed since the part was handed out.
  let hasMoved: Bool
  /// The questions for which somebody wrote into the copy of what was handed out, or answered twice: nothing is merged.
  let altered: [String]
  /// The questions that it answers and that the questionnaire does not have: nothing is merged.
  let unknown: [String]
  /// The questions that it answers in comments alone: the file keeps what it says to them.
  let unread: [String]
  let merge: PartMerge?

  /// Whether the file holds now what the part says.
  package var isMerged: Bool { merge?.conflicts.isEmpty ?? false }

  /// As JSON: `authority`, `mismatch`, `altered`, `unknown` and `unread` (questions), `isMerged`, `hasMoved`, `questions`,
  /// `taken`, `blank`, `stray`, `removed` and `unmarked` (questions), `conflicts` with `question`, `piece`, `key`,
  /// `confidential`, and `sides` with `authority` (null for the file), `text` and `answer` (the same as an element; both
  /// null for what was taken out).
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.key("authority")
      json.value(part.authority)
      json.key("mismatch")
      json.value(mismatch)
      json.key("altered")
      json.array(altered) { $0.value($1) }
      json.key("unknown")
      json.array(unknown) { $0.value($1) }
      json.key("unread")
      json.array(unread) { $0.value($1) }
      json.key("isMerged")
      json.value(isMerged)
      json.key("hasMoved")
      json.value(hasMoved)
      json.key("questions")
      json.value(part.questions.count)
      json.key("taken")
      json.value(merge?.taken[part.authority] ?? 0)
      json.key("blank")
      json.value(part.blank.count)
      json.key("stray")
      json.array(merge?.stray ?? []) { $0.value($1.question) }
      json.key("removed")
      json.array(merge?.removed ?? []) { $0.value($1.question) }
      json.key("unmarked")
      json.array(merge?.unmarked ?? []) { $0.value($1.question) }
      json.key("conflicts")
      json.array(merge?.conflicts ?? []) { $0.conflict($1) }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func conflict(_ conflict: MergeConflict) {
    object { json in
      json.key("question")
      json.value(conflict.question)
      json.key("piece")
      json.value(conflict.piece.name)
      json.key("key")
      json.value(conflict.piece.key)
      json.key("confidential")
      json.value(conflict.isConfidential)
      json.key("sides")
      json.array(conflict.sides) { json, side in
        json.object { json in
          json.key("authority")
          json.value(side.authority)
          json.key("text")
          json.value(side.text)
          json.key("answer")
          json.value(side.answer?.document)
        }
      }
    }
  }
}
