import PalermoArchives
import PalermoXML

extension CollectedData {
  /// Reads records of any format that they are in by their content.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, unpacked.
  init(_ bytes: [UInt8]) throws(CollectionRefusal) {
    if bytes.count > XMLLimits.bytes { throw .tooLarge }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      self = try Self.data(in: bytes, from: 1)
      return
    }
    let archive = try ZipArchive(bytes, refusing: CollectionRefusal.self)
    for file in archive.files {
      let name = file.name.lowercased()
      guard [".csv", ".json", ".xml"].contains(where: name.hasSuffix), !Self.isOfRepeat(file.bytes) else {
        otherFiles.append(file.name)
        continue
      }
      let data: CollectedData
      do throws(CollectionRefusal) {
        data = try Self.data(in: file.bytes, from: records.count + 1)
      } catch {
        throw error == .damaged ? .damagedFile(file.name) : error
      }
      guard records.count + data.records.count <= Self.mostRecords else { throw .tooLarge }
      records += data.records
      hasFurtherPages = hasFurtherPages || data.hasFurtherPages
    }
  }

  private static func data(in file: [UInt8], from number: Int) throws(CollectionRefusal) -> CollectedData {
    guard let bytes = inUTF8(file) else { throw .damaged }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch text.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "<"): return try InstanceReader.read(bytes, from: number)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try RecordListReader.read(text, from: number)
    case nil: throw .foreign
    case _?: return try TableReader.read(bytes, from: number)
    }
  }

  /// Text in UTF-16, as spreadsheets save it, in UTF-8; any other file as it is. Returns nil for what begins like
  /// UTF-16 and is none.
  private static func inUTF8(_ bytes: [UInt8]) -> [UInt8]? {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]) else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Whether a table is that of a repeat, which no form of ours has.
  private static func isOfRepeat(_ bytes: [UInt8]) -> Bool {
    let heading = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return !bytes.starts(with: [UInt8(ascii: "<")])
      && String(decoding: heading, as: UTF8.self).split(separator: ",").contains("PARENT_KEY")
  }
}
