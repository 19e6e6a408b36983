import PalermoModel
import PalermoXML

/// Reads .xlsx (ECMA-376, transitional and strict): the values that cells show, and no more. Nothing is computed, and
/// nothing that lies outside is looked at.
struct OfficeOpenReader {
  private let parts: [String: [UInt8]]

  /// A reader of the parts of the package, by their names.
  init(_ parts: [String: [UInt8]]) {
    self.parts = parts
  }

  /// The sheets of the workbook.
  ///
  /// - Complexity: O(*n*) in the bytes of the parts.
  func read() throws(WorkbookRefusal) -> Spreadsheet {
    guard let main = mainPart, let workbook = parts[main] else { throw .noWorkbook }
    var sheets: [(name: String, relation: String)] = []
    var begins1904 = false
    try scan(workbook) { name, attributes in
      switch name.local {
      case "sheet":
        let relation = attributes.first { $0.key.local == "id" && !$0.key.namespace.isEmpty }?.value
        sheets.append((attributes[plain: "name"] ?? "", relation ?? ""))
      case "workbookPr": begins1904 = Self.isTrue(attributes[plain: "date1904"])
      default: break
      }
    }
    guard sheets.count <= Spreadsheet.mostSheets else { throw .tooLarge }
    let relations = try relations(of: main)
    let strings = try relations.first(type: "sharedStrings").flatMap { parts[$0] }.map(sharedStrings) ?? []
    let styles = try relations.first(type: "styles").flatMap { parts[$0] }.map(dateStyles) ?? []
    var spreadsheet = Spreadsheet()
    var count = 0
    var known: [String: [Spreadsheet.Comment]] = [:]
    for (name, relation) in sheets {
      spreadsheet.sheets.append(Spreadsheet.Sheet(name: name))
      // A sheet that is a chart has no cells, and one that is gone shows as missing.
      guard let target = relations.first(where: { $0.id == relation })?.target, let part = parts[target] else {
        continue
      }
      var cells = CellScanner(strings: strings, styles: styles, begins1904: begins1904)
      let failure = ForeignXML.read(SourceText(part)) { cells.take($0) }
      if let failure { throw failure.refusal }
      for cell in cells.cells { try spreadsheet.add(cell, to: spreadsheet.sheets.count - 1, &count) }
      for comment in try comments(on: target, &known) {
        try spreadsheet.add(comment, to: spreadsheet.sheets.count - 1, &count)
      }
    }
    if let custom = parts["docProps/custom.xml"] { spreadsheet.properties = Self.properties(in: custom) }
    return spreadsheet
  }

  // MARK: Comments

  /// The comments on a sheet, those of threads too. Several sheets may be one part, and several parts have the same
  /// comments: each is read once.
  ///
  /// - Parameter known: The comments by the sheets, and by the parts that hold them.
  private func comments(
    on sheet: String, _ known: inout [String: [Spreadsheet.Comment]]
  ) throws(WorkbookRefusal) -> [Spreadsheet.Comment] {
    if let comments = known[sheet] { return comments }
    var comments: [Spreadsheet.Comment] = []
    for relation in try relations(of: sheet)
    where relation.type.hasSuffix("/comments") || relation.type.hasSuffix("/threadedComment") {
      guard let part = parts[relation.target] else { continue }
      if known[relation.target] == nil { known[relation.target] = try Self.comments(in: part) }
      comments += known[relation.target] ?? []
      if comments.count > Spreadsheet.mostCells { throw .tooLarge }
    }
    known[sheet] = comments
    return comments
  }

  private static func comments(in part: [UInt8]) throws(WorkbookRefusal) -> [Spreadsheet.Comment] {
    var comments: [Spreadsheet.Comment] = []
    var place: (row: Int, column: Int)?
    var text = ""
    var isText = false
    let failure = ForeignXML.read(SourceText(part)) { event in
      switch event {
      case .start(let name, let attributes) where name.local == "comment" || name.local == "threadedComment":
        place = attributes[plain: "ref"].flatMap(CellPlace.indices)
        text = ""
      case .start(let name, _) where name.local == "t" || name.local == "text": isText = true
      case .end(let name) where name.local == "t" || name.local == "text": isText = false
      case .end(let name) where name.local == "comment" || name.local == "threadedComment":
        if let place {
          comments.append(
            Spreadsheet.Comment(row: place.row, column: place.column, text: text.officeUnescaped))
        }
        place = nil
      case .text(let piece) where isText && place != nil: text += piece
      case .start, .end, .text: break
      }
    }
    if let failure { throw failure.refusal }
    return comments
  }

  // MARK: Parts

  private var mainPart: String? {
    (try? relations(of: ""))?.first(type: "officeDocument")
      ?? (parts["xl/workbook.xml"] == nil ? nil : "xl/workbook.xml")
  }

  private func relations(of part: String) throws(WorkbookRefusal) -> [Relation] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last ?? ""
    guard let source = parts[(folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"] else { return [] }
    var relations: [Relation] = []
    try scan(source) { name, attributes in
      guard name.local == "Relationship", let id = attributes[plain: "Id"], let type = attributes[plain: "Type"],
        let target = attributes[plain: "Target"], attributes[plain: "TargetMode"] != "External"
      else { return }
      relations.append(Relation(id: id, type: type, target: Self.resolved(target, in: folder)))
    }
    return relations
  }

  fileprivate struct Relation {
    let id, type, target: String
  }

  /// The name of the part that a relation points at.
  private static func resolved(_ target: String, in folder: String) -> String {
    var names = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for name in target.split(separator: "/") {
      switch name {
      case ".": break
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }

  private func scan(
    _ part: [UInt8], _ take: (ForeignXML.Name, [ForeignXML.Name: String]) -> Void
  ) throws(WorkbookRefusal) {
    let failure = ForeignXML.read(SourceText(part)) { event in
      if case .start(let name, let attributes) = event { take(name, attributes) }
    }
    if let failure { throw failure.refusal }
  }

  /// The texts that cells refer to by their numbers: without what only tells how they are read aloud.
  private func sharedStrings(in part: [UInt8]) throws(WorkbookRefusal) -> [String] {
    var strings: [String] = []
    var text: String?
    var isText = false
    var phonetic = 0
    let failure = ForeignXML.read(SourceText(part)) { event in
      switch event {
      case .start(let name, _) where name.local == "si": text = ""
      case .end(let name) where name.local == "si":
        strings.append((text ?? "").officeUnescaped)
        text = nil
      case .start(let name, _) where name.local == "rPh": phonetic += 1
      case .end(let name) where name.local == "rPh": phonetic -= 1
      case .start(let name, _) where name.local == "t": isText = phonetic == 0
      case .end(let name) where name.local == "t": isText = false
      case .text(let piece) where isText: text? += piece
      case .start, .end, .text: break
      }
    }
    if let failure { throw failure.refusal }
    return strings
  }

  /// By the number of a style, how dates of it are shown.
  private func dateStyles(in part: [UInt8]) throws(WorkbookRefusal) -> [DateFormat] {
    var formats: [Int: DateFormat] = [:]
    var styles: [DateFormat] = []
    var isInside = false
    let failure = ForeignXML.read(SourceText(part)) { event in
      switch event {
      case .start(let name, let attributes) where name.local == "numFmt":
        if let id = attributes[plain: "numFmtId"].flatMap({ Int($0) }), let code = attributes[plain: "formatCode"] {
          formats[id] = DateFormat(code: code)
        }
      case .start(let name, _) where name.local == "cellXfs": isInside = true
      case .end(let name) where name.local == "cellXfs": isInside = false
      case .start(let name, let attributes) where name.local == "xf" && isInside:
        let id = attributes[plain: "numFmtId"].flatMap { Int($0) } ?? 0
        styles.append(formats[id] ?? DateFormat(builtIn: id))
      case .start, .end, .text: break
      }
    }
    if let failure { throw failure.refusal }
    return styles
  }

  private static func properties(in part: [UInt8]) -> [String: String] {
    var properties: [String: String] = [:]
    var name: String?
    _ = ForeignXML.read(SourceText(part)) { event in
      switch event {
      case .start(let element, let attributes) where element.local == "property": name = attributes[plain: "name"]
      case .text(let text): if let name { properties[name, default: ""] += text }
      case .end(let element) where element.local == "property": name = nil
      case .start, .end: break
      }
    }
    return properties
  }

  private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

  // MARK: Cells

  /// Takes the cells of a sheet as they come.
  private struct CellScanner {
    let strings: [String]
    let styles: [DateFormat]
    let begins1904: Bool
    private(set) var cells: [Spreadsheet.Cell] = []
    private var row = 0
    private var column = 0
    private var type = ""
    private var style = 0
    private var isOpen = false
    private var hasFormula = false
    private var value: String?
    private var inline: String?
    private var path: [String] = []

    init(strings: [String], styles: [DateFormat], begins1904: Bool) {
      (self.strings, self.styles, self.begins1904) = (strings, styles, begins1904)
    }

    mutating func take(_ event: ForeignXML.Event) {
      switch event {
      case .start(let name, let attributes):
        path.append(name.local)
        switch name.local {
        case "row":
          row = min(attributes[plain: "r"].flatMap { Int($0) } ?? row + 1, Spreadsheet.lastRow + 1)
          column = 0
        case "c": begin(attributes)
        case "f": hasFormula = true
        case "v": value = value ?? ""
        case "is": inline = inline ?? ""
        default: break
        }
      case .text(let text):
        guard isOpen else { return }
        if path.last == "v" { value? += text }
        if path.last == "t", !path.contains("rPh") { inline? += text }
      case .end(let name):
        path.removeLast()
        if name.local == "c" { end() }
      }
    }

    private mutating func begin(_ attributes: [ForeignXML.Name: String]) {
      column += 1
      if let place = attributes[plain: "r"].flatMap(CellPlace.indices) { (row, column) = place }
      type = attributes[plain: "t"] ?? "n"
      style = attributes[plain: "s"].flatMap { Int($0) } ?? 0
      (isOpen, hasFormula, value, inline) = (true, false, nil, nil)
    }

    private mutating func end() {
      isOpen = false
      guard row > 0, column > 0, let content else { return }
      cells.append(Spreadsheet.Cell(row: row, column: column, content: content, isFormula: hasFormula))
    }

    private var content: Spreadsheet.Content? {
      guard let value = inline.map(\.officeUnescaped) ?? value, !value.isEmpty else { return hasFormula ? .error : nil }
      switch type {
      case "s":
        guard let index = Int(value.filter { $0 != " " }), strings.indices.contains(index) else { return .error }
        return strings[index].isEmpty ? nil : .text(strings[index])
      case "str", "inlineStr": return .text(type == "str" ? value.officeUnescaped : value)
      case "b": return Spreadsheet.Content(boolean: value)
      case "e": return .error
      case "d": return .date(String(value.prefix(10)))
      default:
        guard let number = Double(value), number.isFinite else { return .error }
        let format = styles.indices.contains(style) ? styles[style] : .none
        return format.date(of: number, begins1904: begins1904).map { .date($0) } ?? .number(number)
      }
    }
  }
}

extension [ForeignXML.Name: String] {
  /// The value of an attribute without a namespace.
  subscript(plain name: String) -> String? { self[ForeignXML.Name("", name)] }
}

extension Array {
  /// The part that the first relation of a type points at. Types are addresses that end in their name.
  fileprivate func first(type: String) -> String? where Element == OfficeOpenReader.Relation {
    first { $0.type.hasSuffix("/\(type)") }?.target
  }
}

extension String {
  /// The text with `_x000D_` and the like taken for the characters that they stand for.
  var officeUnescaped: String {
    guard contains("_x") else { return self }
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix(4)
      let end = rest[digits.endIndex...].first
      if digits.utf8.count == 4, end == "_", let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: digits.endIndex)...]
      } else {
        result += "_"
        rest = rest[rest.index(after: start.lowerBound)...]
      }
    }
    return result + rest
  }
}
