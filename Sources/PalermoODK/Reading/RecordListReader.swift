import FoundationEssentials
import PalermoModel
import PalermoXML

/// Reads JSON as servers hand it out: that of OData, in which groups are objects, and that of KoboToolbox, in which the way
/// to a field is its name.
enum RecordListReader {
  /// The most values of a document.
  private static let mostValues = 1 << 21

  /// The records of a document.
  ///
  /// - Parameter number: The number of the first record.
  /// - Complexity: O(*n* log *n*) in the bytes: members are put in order.
  static func read(_ bytes: ArraySlice<UInt8>, from number: Int) throws(CollectionRefusal) -> CollectedData {
    guard isWithinLimits(bytes) else { throw .tooLarge }
    guard let root = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { throw .damaged }
    var data = CollectedData()
    let list: [JSONValue]
    if case .list(let records) = root {
      list = records
    } else if case .list(let records)? = root["value"] ?? root["results"] {
      list = records
      data.hasFurtherPages = [root["@odata.nextLink"], root["next"]].contains { link in
        if case .text? = link { true } else { false }
      }
    } else {
      list = [root]
    }
    guard list.count <= CollectedData.mostRecords else { throw .tooLarge }
    for value in list {
      guard case .object = value else { throw .foreign }
      let isCentral = value["__id"] != nil || value["__system"] != nil
      var record = CollectedRecord(number + data.records.count, isCentral ? .every : .answered)
      add(value, "", to: &record)
      data.records.append(record)
    }
    return data
  }

  private static func add(_ value: JSONValue, _ path: String, to record: inout CollectedRecord) {
    let text: String?
    switch value {
    case .null: text = ""
    case .boolean(let isTrue): text = "\(isTrue)"
    case .number(let number): text = number.magnitude < 1e15 ? number.plain : "\(number)"
    case .text(let written): text = written
    case .list(let values):
      let words = values.compactMap { value -> String? in if case .text(let word) = value { word } else { nil } }
      text = values.isEmpty ? "" : words.count == values.count ? words.joined(separator: " ") : nil
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        add(member, path.isEmpty ? name : "\(path)/\(name)", to: &record)
      }
      return
    }
    let field = CollectedField(path, text)
    if !record.takes(field) { record.fields.append(field) }
  }

  /// Whether a document is not nested too deeply, and has not too many values, for a reader that keeps all of it.
  private static func isWithinLimits(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (depth, values, isText, isEscaped) = (0, 0, false, false)
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        values += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ","): values += 1
      default: break
      }
      if depth > XMLLimits.depth || values > mostValues { return false }
    }
    return true
  }
}
