import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let misleadingPath = Rule(
    id: "misleading-path",
    category: .consistency,
    severity: .warning,
    texts: Texts.MisleadingPath.texts,
    references: ["Schemas/configuration.xsd"])
}

extension Check {
  static let misleadingPath = configuration(.misleadingPath) { _, _, findings in
    for (_, path, position) in findings.sourcePlaces().values(of: .path) {
      guard let slip = ExcludedPathSlip(in: path) else { continue }
      findings.add(.misleadingPath, at: Place(position), suggesting: slip.suggestion(insteadOf: path)) { suggestion in
        Texts.MisleadingPath.arguments(path: path, slip: slip.name, suggestion: suggestion)
      }
    }
  }
}

/// Why a path of a configuration leads to nothing that a search of its folder can meet.
private enum ExcludedPathSlip {
  /// It begins at the root of a disk, in somebody's home, or as the address of a page.
  case absolute
  /// Its names are parted as Windows does.
  case backslashes
  /// It leads out of the folder.
  case leadsOut
  /// It takes a way back, which is never compared.
  case wayBack
  /// It is the folder itself.
  case folderItself
  /// A name on it begins with a dot: such files and folders are not read anyhow.
  case hidden

  /// The slip in a path. Nil if there is none.
  ///
  /// - Complexity: O(*n*).
  init?(in path: String) {
    if Self.isAbsolute(path) {
      self = .absolute
    } else if path.utf8.contains(UInt8(ascii: "\\")) {
      self = .backslashes
    } else {
      let names = Self.names(in: path)
      if let first = names.first(where: { $0 == ".." || $0.utf8.first == UInt8(ascii: ".") }) {
        let resolved = Self.resolved(names)
        self = first != ".." ? .hidden : resolved == nil ? .leadsOut : resolved == "" ? .folderItself : .wayBack
      } else if names.isEmpty {
        self = .folderItself
      } else {
        return nil
      }
    }
  }

  /// What is wrong, to follow the path in a sentence.
  var name: LocalizedText {
    switch self {
    case .absolute: Texts.MisleadingPath.absolute
    case .backslashes: Texts.MisleadingPath.backslashes
    case .leadsOut: Texts.MisleadingPath.leadsOut
    case .wayBack: Texts.MisleadingPath.wayBack
    case .folderItself: Texts.MisleadingPath.folderItself
    case .hidden: Texts.MisleadingPath.hidden
    }
  }

  /// What is meant, where it is clear.
  func suggestion(insteadOf path: String) -> Suggestion? {
    let meant: String? =
      switch self {
      case .backslashes: String(path.map { $0 == "\\" ? "/" : $0 })
      case .wayBack: Self.resolved(Self.names(in: path))
      case .absolute, .leadsOut, .folderItself, .hidden: nil
      }
    guard let meant, ExcludedPathSlip(in: meant) == nil else { return nil }
    return Suggestion(writing: meant, insteadOf: path)
  }

  /// Whether it begins with a slash, a tilde, the letter of a drive, or the scheme of an address.
  private static func isAbsolute(_ path: String) -> Bool {
    let bytes = Array(path.utf8.prefix(2))
    if bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: "~") || path.hasPrefix("\\\\") { return true }
    let first = path.prefix { $0 != "/" && $0 != "\\" }
    return first.last == ":" && first.count > 1
  }

  private static func names(in path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  /// The path with its ways back taken, empty for the folder itself. Nil if they lead out of it.
  private static func resolved(_ names: [Substring]) -> String? {
    var taken: [Substring] = []
    for name in names {
      if name != ".." {
        taken.append(name)
      } else if taken.popLast() == nil {
        return nil
      }
    }
    return taken.joined(separator: "/")
  }
}
