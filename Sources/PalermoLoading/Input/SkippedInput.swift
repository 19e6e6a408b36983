public import PalermoModel

/// Something below a directory that the user names, or a second name of a file, that is passed over.
public struct SkippedInput: Sendable {
  /// Why it is passed over.
  public enum Reason: Sendable {
    /// Its name begins with a dot.
    case hidden
    /// It is a pipe, a socket or a device.
    case notRegular
    /// It is a link to a directory.
    case linkToFolder
    /// Its name does not end in `.xml`; with what it is.
    case namedOtherwise(ContentKind)
    /// It is a folder that this program has written: its XML files are read, the others are not listed one by one.
    case ownOutput
    /// It is the register of a secretariat, which is an input of its own.
    case register
    /// An operating system left it there.
    case litter
    /// The project leaves it out.
    case excluded
    /// It is a file that is read under another name.
    case sameFile(as: String)
  }

  /// Its path.
  public let path: String
  /// Why it is passed over.
  public let reason: Reason

  /// Something that is passed over, by its path.
  public init(path: String, reason: Reason) {
    (self.path, self.reason) = (path, reason)
  }
}

extension SkippedInput.Reason {
  /// Why something is passed over, to stand behind its path.
  public var words: FilledText {
    switch self {
    case .hidden: FilledText(Texts.FileErrors.skippedHidden)
    case .notRegular: FilledText(Texts.FileErrors.skippedNotRegular)
    case .linkToFolder: FilledText(Texts.Skipped.link)
    case .namedOtherwise(let kind): Texts.Skipped.namedOtherwise(kind: kind.name)
    case .ownOutput: FilledText(Texts.Skipped.ownOutput)
    case .register: FilledText(Texts.Skipped.register)
    case .litter: FilledText(Texts.Skipped.litter)
    case .excluded: FilledText(Texts.Skipped.excluded)
    case .sameFile(let other): Texts.Skipped.sameFile(other: other)
    }
  }

  /// The same in a word or two, to be counted.
  public var name: LocalizedText {
    switch self {
    case .hidden: Texts.Skipped.hidden
    case .notRegular: Texts.Skipped.notRegular
    case .linkToFolder: Texts.Skipped.links
    case .namedOtherwise: Texts.Skipped.otherwise
    case .ownOutput: Texts.Skipped.outputs
    case .register: Texts.Skipped.registers
    case .litter: Texts.Skipped.ofSystems
    case .excluded: Texts.Skipped.left
    case .sameFile: Texts.Skipped.again
    }
  }
}
