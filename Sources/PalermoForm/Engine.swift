import CDesk
import PalermoLoading

/// The engine that a form carries: the rules and scores as WebAssembly.
package struct Engine: Sendable {
  /// The bytes of the WebAssembly module.
  package let bytes: [UInt8]

  /// The engine inside the program. Nil when the program was built before `.ci/desk` had made one.
  package static let builtIn: Engine? =
    cdesk_engine_length == 0
    ? nil : Engine(bytes: Array(UnsafeBufferPointer(start: cdesk_engine, count: cdesk_engine_length)))

  /// What tells this engine from any other: the SHA-256 of its bytes, in hexadecimal.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package var digest: String { Digest.sha256(bytes) }
}
