/// The bytes of a file, and the places in them.
///
/// A place is only computed when it is asked for, so a clean file costs nothing.
public final class SourceText: Sendable {
  /// The bytes as read, followed by a zero byte for the parser.
  private let terminated: [UInt8]

  /// A text from its bytes, which are copied once.
  public convenience init(_ bytes: some Collection<UInt8>) {
    var copy = [UInt8]()
    copy.reserveCapacity(bytes.count + 1)
    copy.append(contentsOf: bytes)
    self.init(terminating: copy)
  }

  /// A text from its bytes, which are not copied when there is room for one more.
  public init(terminating bytes: consuming [UInt8]) {
    bytes.append(0)
    terminated = bytes
  }

  /// A text from its characters.
  public convenience init(_ text: String) {
    self.init(text.utf8)
  }

  /// The bytes of the file.
  public var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  func withTerminatedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    terminated.withUnsafeBufferPointer(body)
  }
}
