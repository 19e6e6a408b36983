import PalermoModel

extension TextCatalogue {
  /// Every text of the file, in its order.
  var writtenTexts: [WrittenText] {
    entries.map { entry in
      WrittenText(
        kind: entry.part.kind, owner: entry.owner, text: entry.text, hasNote: entry.hasNote,
        ownerPlace: Place(entry.position))
    }
  }
}

extension TextCatalogue.Entry.Part {
  fileprivate var kind: WrittenText.Kind {
    switch self {
    case .text: .entry
    case .form: .form
    case .title: .title
    case .message: .message
    case .fix: .fix
    case .rationale: .rationale
    case .placeholder: .placeholder
    }
  }
}
