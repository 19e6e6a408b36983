import PalermoLoading
import PalermoWriting

/// Addresses of files, as clients and servers exchange them.
enum FileAddress {
  /// The path of a file as findings show it. Returns nil for an address that is not one of a file of this machine.
  static func path(of uri: String) -> String? {
    guard uri.hasPrefix("file://") else { return nil }
    let rest = uri.utf8.dropFirst("file://".utf8.count).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = String(rest[..<slash]) ?? ""
    guard host.isEmpty || host == "localhost", let bytes = decoded(rest[slash...]), !bytes.contains(0) else {
      return nil
    }
    return PathText.shown(bytes)
  }

  /// The address of a file by its path from the root.
  static func uri(of path: String) -> String { "file://" + PathText.bytes(ofShown: path).percentEncoded() }

  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let code = String(rest.prefix(2)), let encoded = [UInt8](hexadecimal: code), encoded.count == 1 else {
        return nil
      }
      bytes += encoded
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
