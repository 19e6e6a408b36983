import PalermoArchives
import PalermoLoading
import PalermoModel
import PalermoRegister

extension ChainFault {
  /// What is wrong, in words.
  func message(_ language: Language) -> String {
    let text: FilledText =
      switch self {
      case .unreadable(let file): Texts.ChainFaults.unreadable(file: file)
      case .altered(let file): Texts.ChainFaults.altered(file: file)
      case .broken(let file, let missing): Texts.ChainFaults.broken(file: file, digest: missing)
      case .misnumbered(let file, let expected): Texts.ChainFaults.misnumbered(file: file, number: expected)
      case .beginnings(let files):
        files.isEmpty
          ? FilledText(Texts.ChainFaults.noBeginning)
          : Texts.ChainFaults.beginnings(files: files.joined(separator: ", "))
      case .aboutNothing(let file): Texts.ChainFaults.aboutNothing(file: file)
      case .fileAltered(let file, let entry): Texts.ChainFaults.fileAltered(file: file, entry: entry)
      case .fileMissing(let entry): Texts.ChainFaults.fileMissing(entry: entry)
      case .fileNotErased(let file, let entry): Texts.ChainFaults.fileNotErased(file: file, entry: entry)
      case .receiptWithoutEntry(let receipt, let digest):
        Texts.ChainFaults.receiptWithoutEntry(receipt: receipt, digest: digest)
      case .receiptAltered(let receipt, let entry): Texts.ChainFaults.receiptAltered(receipt: receipt, entry: entry)
      case .receiptNotKept(let receipt): Texts.ChainFaults.receiptNotKept(receipt: receipt)
      case .receiptUnreadable(let receipt): Texts.ChainFaults.receiptUnreadable(receipt: receipt)
      }
    return text(language)
  }
}

extension Standing.Outcome {
  /// The outcome in a word.
  var name: LocalizedText {
    switch self {
    case .accepted: Texts.Verdicts.accepted
    case .returned: Texts.Verdicts.returned
    case .withdrawn: Texts.Register.withdrawn
    }
  }
}

extension RegisterEntry.Kind {
  /// What happened, in a word.
  var name: LocalizedText {
    switch self {
    case .opened: Texts.Register.opened
    case .received: Texts.Register.received
    case .accepted: Texts.Verdicts.accepted
    case .returned: Texts.Verdicts.returned
    case .withdrawn: Texts.Register.withdrawn
    case .erased: Texts.Register.erased
    case .joined: Texts.Register.joined
    }
  }
}

extension Submission.Status {
  /// Whether it is a draft, in a word.
  var name: LocalizedText {
    switch self {
    case .draft: Texts.DeliveryStatuses.draft
    case .final: Texts.AcceptanceTable.final
    }
  }
}

extension RegisterEntry.ReceivedFile.Content {
  /// What it is, in words.
  var name: LocalizedText {
    switch self {
    case .submission: Texts.ContentKinds.ours
    case .part: Texts.Register.part
    case .signature: Texts.Register.signature
    case .foreign(let kind): kind.name
    }
  }
}

extension ZipArchive.Refusal {
  /// Why an archive is not opened, in words.
  var name: LocalizedText {
    switch self {
    case .damaged: Texts.ArchiveRefusals.damaged
    case .empty: Texts.ArchiveRefusals.empty
    case .encrypted: Texts.ArchiveRefusals.encrypted
    case .link: Texts.ArchiveRefusals.link
    case .tooManyFiles: Texts.ArchiveRefusals.tooManyFiles
    case .tooLarge: Texts.ArchiveRefusals.tooLarge
    case .tooDense: Texts.ArchiveRefusals.tooDense
    case .unknownMethod: Texts.ArchiveRefusals.unknownMethod
    case .damagedFile(let name):
      Texts.ArchiveRefusals.damagedFile(name: PathText.shown(Array(name.utf8))).localized
    }
  }
}
