import PalermoArchives
import PalermoXML

extension Spreadsheet {
  /// Reads a workbook of any format that it is one of by its content.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, unpacked.
  init(_ bytes: [UInt8]) throws(WorkbookRefusal) {
    if bytes.count > XMLLimits.bytes { throw .tooLarge }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .encrypted }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      self = try OpenDocumentReader.read(bytes, .noWorkbook)
      return
    }
    let archive = try ZipArchive(bytes, refusing: WorkbookRefusal.self)
    var parts: [String: [UInt8]] = [:]
    for file in archive.files {
      // Two parts of one name are read differently by different programs.
      guard parts.updateValue(file.bytes, forKey: file.name) == nil else { throw .damaged }
    }
    try self.init(parts)
  }

  /// Reads the parts of a package by their names.
  ///
  /// - Complexity: O(*n*) in the bytes of the parts.
  init(_ parts: [String: [UInt8]]) throws(WorkbookRefusal) {
    if let content = parts["content.xml"] {
      if let manifest = parts["META-INF/manifest.xml"], Self.isEncrypted(manifest) { throw .encrypted }
      self = try OpenDocumentReader.read(content, .damaged)
      if let meta = parts["meta.xml"] { properties = OpenDocumentReader.properties(in: meta) }
    } else {
      self = try OfficeOpenReader(parts).read()
    }
  }

  private static func isEncrypted(_ manifest: [UInt8]) -> Bool {
    var isEncrypted = false
    _ = ForeignXML.read(SourceText(manifest)) { event in
      if case .start(let name, _) = event, name.local == "encryption-data" { isEncrypted = true }
    }
    return isEncrypted
  }

  /// Adds a cell.
  mutating func add(_ cell: Cell, to sheet: Int, _ count: inout Int) throws(WorkbookRefusal) {
    count += 1
    guard count <= Self.mostCells, cell.row <= Self.lastRow, cell.column <= Self.lastColumn else { throw .tooLarge }
    sheets[sheet].cells.append(cell)
  }

  /// Adds a comment, within the same limits.
  mutating func add(_ comment: Comment, to sheet: Int, _ count: inout Int) throws(WorkbookRefusal) {
    count += 1
    guard count <= Self.mostCells, comment.row <= Self.lastRow, comment.column <= Self.lastColumn else {
      throw .tooLarge
    }
    sheets[sheet].comments.append(comment)
  }
}

extension XMLFailure {
  /// What the workbook is refused for.
  var refusal: WorkbookRefusal {
    switch reason {
    case .empty, .encoding, .beyondASCII, .malformed, .doctype: .damaged
    case .tooManyBytes, .tooDeep, .tooManyElements, .tooManyAttributes, .tooMuchText, .tooManyNames, .nameTooLong:
      .tooLarge
    }
  }
}
