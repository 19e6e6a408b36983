import FoundationEssentials
import Testing

@testable import PalermoWriting

/// The text of JSON, held to that of `JSONEncoder`.
struct JSONWriterTests {
  private struct Empty: Encodable {}

  private struct Fields: Encodable {
    var zeta = -5
    var alpha = "a"
    var Mid = [Empty()]
    var asOf = 1.0
    var byName = ["b": [], "B": [1], "a10": [2], "a9": [], "é": []]
    var nothing: String?
    var empty = Empty()
    var list: [Int] = []
    var small: Int32 = 7
    var numbers = [0.1, 1e-7, 1e22, 5, -0.0, 1.5e300]
    var gaps = ["x", nil, "/"]
    var isTrue = true
    var nested = [["a"], []]
    var byNumber = [1: "x"]
  }

  private struct Document: Encodable {
    let states: [Fields]
    let inner: Fields
    let about: String
  }

  private struct Root: Encodable {
    let provenance: [String]
    let analysis: Document
  }

  private static let everySign = String(
    String.UnicodeScalarView((0..<0x250 as Range<UInt32>).compactMap(Unicode.Scalar.init)))
  private static let fields = Fields(alpha: everySign)
  private static let root = Root(
    provenance: ["b", "a"],
    analysis: Document(states: Array(repeating: fields, count: 200), inner: fields, about: "x"))

  private func expected(_ value: some Encodable, isPretty: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private func pieces(_ value: some Encodable) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    try encodeJSON(value) { pieces.append(Array($0)) }
    return pieces
  }

  private func joined(_ value: some Encodable) throws -> String {
    String(decoding: try pieces(value).joined(), as: UTF8.self)
  }

  @Test func theTextIsThatOfAnotherEncoder() throws {
    #expect(try encodedJSON(Self.root) == expected(Self.root))
    #expect(try encodedJSONLine(Self.root) == expected(Self.root, isPretty: false))
    #expect(
      try encodedJSONLines([Self.fields, Fields()]) == expected(Self.fields, isPretty: false)
        + expected(Fields(), isPretty: false))
  }

  @Test func whatIsWrittenInPiecesIsTheSame() throws {
    #expect(try joined(Self.root) == expected(Self.root))
    #expect(try joined([Self.root, Self.root]) == expected([Self.root, Self.root]))
    #expect(try joined(Empty()) == expected(Empty()))
    #expect(try joined([1, 2]) == expected([1, 2]))
    #expect(try joined("x") == expected("x"))
    #expect(try joined([String: Int]()) == expected([String: Int]()))
  }

  @Test func noPieceHoldsTheWhole() throws {
    let pieces = try pieces(Self.root)
    #expect(pieces.count > 2 && pieces.allSatisfy { $0.count < 1 << 17 })
  }

  @Test func whatIsNoNumberIsRefused() {
    #expect(throws: EncodingError.self) { try encodedJSON([Double.nan]) }
    #expect(throws: EncodingError.self) { try encodedJSON([-Double.infinity]) }
  }
}
