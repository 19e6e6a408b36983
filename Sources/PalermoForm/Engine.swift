import CDesk
import PalermoLoading

/// The engine that a form carries: the rules and scores as WebAssembly.
package struct Engine: Sendable {
  /// The bytes of the WebAssembly module.
  /// Its bytes as `DecompressionStream("deflate-raw")` takes them.
  let deflated: [UInt8]

  /// What tells this engine from any other: the SHA-256 of its bytes, in hexadecimal.
  package let digest: String

  /// An engine from its bytes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(bytes: [UInt8]) {
    (deflated, digest) = (bytes.deflated, Digest.sha256(bytes))
  }

  private init(deflated: [UInt8]) {
    (self.deflated, digest) = (deflated, Digest.sha256(deflated.inflated))
  }

  /// The engine inside the program. Nil when the program was built before `.ci/desk` had made one.
  package static let builtIn: Engine? =
    cdesk_engine_length == 0
    ? nil : Engine(deflated: Array(UnsafeBufferPointer(start: cdesk_engine, count: cdesk_engine_length)))
}
