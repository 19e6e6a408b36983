package import PalermoModel
import PalermoXML

extension ContentKind {
  /// What some bytes are. Their beginning suffices, except for documents within archives, which the names inside tell.
  ///
  /// - Parameter namesInArchive: Reads the directory of an archive. Without it, which is so in a browser, documents are
  ///   known by the names of their folders.
  /// - Complexity: O(*n*) for archives, O(1) for others but blanks at the beginning.
  package init(of bytes: some RandomAccessCollection<UInt8>, namesInArchive: ([UInt8]) -> [String] = { _ in [] }) {
    let text = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    guard let start = text.firstIndex(where: { !Self.isBlank($0) }) else {
      self = .empty
      return
    }
    let beginning = text[start...]
    if beginning.first == UInt8(ascii: "<") {
      self = Self.kind(ofMarkup: Array(beginning.prefix(8_192)))
    } else if let found = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
      self = found.kind
    } else if bytes.starts(with: Self.zip) {
      let archive = Array(bytes)
      self = Self.kind(ofArchive: archive, namesInArchive(archive))
    } else if bytes.starts(with: Self.compound) {
      self = Self.names(in: bytes, Self.compoundNames) ?? .word
    } else if Self.isPacked(bytes) {
      self = .packed
    } else if Self.mailHeaders.contains(where: { beginning.starts(with: $0.utf8) }) {
      self = .mail
    } else {
      self = .other
    }
  }

  /// What begins with a tag: a page, a document that an office program keeps in one file of XML, or other XML.
  private static func kind(ofMarkup bytes: [UInt8]) -> ContentKind {
    var rest = bytes[...]
    // Before its root stand the declaration, comments, and for which program it is.
    while let end = ends.first(where: { rest.starts(with: $0.opening) })?.closing {
      let place = rest.withUnsafeBufferPointer { min($0.next(end, from: 0) + end.count, $0.count) }
      let passed = rest.prefix(place)
      if let found = programs.first(where: { holds($0.name, within: passed) }) { return found.kind }
      rest = rest.dropFirst(place).drop(while: isBlank)
    }
    let folded = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    if pageTags.contains(where: folded.hasPrefix) {
      return ownPages.first { holds($0.mark, within: rest) }?.kind ?? .html
    }
    // Every file is looked at, so only what begins like one of an office program is looked at further.
    guard holds(officeRoot, within: rest.prefix(256)) else { return .xml }
    return officeTypes.first { holds($0.name, within: rest) }?.kind ?? .xml
  }

  /// What an archive is by the names in its directory: a document of an office program, or whatever somebody packed.
  private static func kind(ofArchive bytes: [UInt8], _ names: [String]) -> ContentKind {
    let content = bytes.dropFirst(30)
    if content.starts(with: openDocument) {
      let type = content.dropFirst(openDocument.count)
      return type.starts(with: "text".utf8)
        ? .word
        : type.starts(with: "spreadsheet".utf8)
          ? .spreadsheet : type.starts(with: "presentation".utf8) ? .presentation : .other
    }
    if names.isEmpty {
      // Of one that is cut off, the directory at the end is gone.
      return content.starts(with: contentTypes.utf8) ? Self.names(in: bytes, officeFolders) ?? .other : .archive
    }
    if names.contains(where: isOfApple) { return .apple }
    guard names.contains(contentTypes) else { return .archive }
    func holds(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
    return holds("word/") ? .word : holds("xl/") ? .spreadsheet : holds("ppt/") ? .presentation : .other
  }

  /// Whether a name in an archive is one that Pages, Numbers and Keynote give to what they keep.
  private static func isOfApple(_ name: String) -> Bool {
    name.hasSuffix(".iwa") || name == "Index.zip" || ["index.xml", "index.apxl"].contains(name)
  }

  /// Whether it is encrypted, packed by a means that is not opened here, or a program.
  private static func isPacked(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    if packed.contains(where: { bytes.starts(with: $0) }) { return true }
    let beginning = Array(bytes.prefix(64))
    // Only text begins with these letters and holds no zero.
    if beginning.starts(with: "MZ".utf8) { return beginning.contains(0) }
    // A message of PKCS #7 names itself behind the lengths of what encloses it.
    if beginning.first == 0x30 { return holds(messageOfPKCS7, within: beginning) }
    // A packet of OpenPGP with a key or a passphrase behind which all else is encrypted: its tag, its length, its version.
    return switch beginning.first {
    case 0x84, 0x8C: beginning.count > 2 && (beginning[2] == 3 || beginning[2] == 4)
    case 0x85: beginning.count > 3 && beginning[3] == 3
    case 0xC1, 0xC3: beginning.dropFirst(2).prefix(2).contains { (3...6).contains($0) }
    default: false
    }
  }

  private static func holds(_ word: [UInt8], within bytes: some Collection<UInt8>) -> Bool {
    Array(bytes).withUnsafeBufferPointer { $0.next(word, from: 0) < $0.count }
  }

  /// What to do with a file in place of giving it to the program. Nil for what the program reads and says more about.
  func advice(for path: String) -> FilledText? {
    switch self {
    case .spreadsheet: Texts.ImportCommand.advice(file: path)
    case .word, .presentation, .apple, .pdf, .image: FilledText(Texts.ForeignFile.adviceForm)
    case .archive: FilledText(Texts.ForeignFile.adviceArchive)
    case .html: FilledText(Texts.ForeignFile.adviceHTML)
    case .form: FilledText(Texts.ForeignFile.adviceOwnForm)
    case .page: FilledText(Texts.ForeignFile.adviceOwnPage)
    case .packed: FilledText(Texts.ForeignFile.advicePacked)
    case .mail: FilledText(Texts.ForeignFile.adviceMail)
    case .empty, .xml, .other: nil
    }
  }

  private static let officeRoot = Array("<office:document".utf8)
  private static let officeTypes: [(name: [UInt8], kind: ContentKind)] = [
    (Array("vnd.oasis.opendocument.spreadsheet".utf8), .spreadsheet),
    (Array("vnd.oasis.opendocument.presentation".utf8), .presentation),
    (Array("vnd.oasis.opendocument.text".utf8), .word),
  ]
  private static let ends: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("<?".utf8), Array("?>".utf8)), (Array("<!--".utf8), Array("-->".utf8)),
  ]
  /// As `mso-application` names them.
  private static let programs: [(name: [UInt8], kind: ContentKind)] = [
    (Array("\"Word.Document\"".utf8), .word), (Array("\"Excel.Sheet\"".utf8), .spreadsheet),
    (Array("\"PowerPoint.Show\"".utf8), .presentation),
  ]
  private static let packed: [[UInt8]] = [
    Array("BZh".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0x04, 0x22, 0x4D, 0x18], Array("MSCF".utf8),
    // winmail.dat, in which Outlook wraps what it sends.
    [0x78, 0x9F, 0x3E, 0x22],
    Array("-----BEGIN PGP ".utf8), Array("-----BEGIN PKCS7-----".utf8), Array("-----BEGIN CMS-----".utf8),
    Array("age-encryption.org/".utf8), Array("Salted__".utf8),
    // Programs of Linux and of macOS.
    [0x7F] + Array("ELF".utf8), [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE],
  ]
  /// The object identifier 1.2.840.113549.1.7, as it is written.
  private static let messageOfPKCS7: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
  /// What pages of ours bear in their heads, the more telling first: of the two that hold the engine which it is, and of all that
  /// they load nothing.
  private static let ownPages: [(mark: [UInt8], kind: ContentKind)] = [
    (Array("content=\"palermo form\"".utf8), .form), (Array("content=\"palermo check\"".utf8), .page),
    (Array("content=\"default-src 'none'; ".utf8), .page),
  ]
  private static let pageTags = ["<!doctype html", "<html", "<head>"]
  private static let contentTypes = "[Content_Types].xml"
  /// The first file of an OpenDocument, which is not compressed: its name and what it holds.
  private static let openDocument = Array("mimetypeapplication/vnd.oasis.opendocument.".utf8)
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let zip: [UInt8] = [0x50, 0x4B]
  /// The compound files in which Word and Excel kept their documents until 2007.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let beginnings: [(bytes: [UInt8], kind: ContentKind)] = [
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .word), ([0x1F, 0x8B], .archive),
    (Array("7z".utf8) + [0xBC, 0xAF], .archive), (Array("Rar!".utf8), .archive),
    ([0xFD] + Array("7zXZ".utf8), .archive),
    ([0x89] + Array("PNG".utf8), .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    (Array("II*".utf8) + [0], .image), (Array("MM".utf8) + [0, 0x2A], .image),
  ]
  private static let officeFolders: [(name: [UInt8], kind: ContentKind)] = [
    (Array("word/".utf8), .word), (Array("xl/".utf8), .spreadsheet), (Array("ppt/".utf8), .presentation),
  ]
  private static let compoundNames: [(name: [UInt8], kind: ContentKind)] = [
    (wide("WordDocument"), .word), (wide("Workbook"), .spreadsheet), (wide("Book"), .spreadsheet),
    (wide("PowerPoint Document"), .presentation), (wide("__substg1.0_"), .mail),
  ]
  private static let mailHeaders = [
    "Return-Path:", "Received:", "Delivered-To:", "MIME-Version:", "From:", "Message-ID:", "X-Mozilla-Status:",
    "DKIM-Signature:", "Date:", "Subject:",
  ]

  private static func wide(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// What the names inside a file say it is.
  private static func names(
    in bytes: some RandomAccessCollection<UInt8>, _ names: [(name: [UInt8], kind: ContentKind)]
  ) -> ContentKind? {
    let bytes = Array(bytes)
    return names.first { holds($0.name, within: bytes) }?.kind
  }
}
