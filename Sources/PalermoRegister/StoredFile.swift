public import PalermoModel

/// Where the bytes of what arrived are kept, beside the chain: a folder for each state, so that one can be handed over or
/// erased without another.
public struct StoredFile: Hashable, Sendable {
  /// The folder of what belongs to no state that is known.
  public static let unassigned = "unassigned"

  /// The name of the folder of the state.
  public let folder: String
  /// The name of the file in it.
  public let name: String

  /// Where the file of an entry is kept. Returns nil if the entry is no arrival.
  public init?(of entry: RegisterEntry) {
    guard let received = entry.received else { return nil }
    let state = entry.claim?.state ?? ""
    let isCode = State.isCode(state)
    folder = isCode ? state : Self.unassigned
    name = received.digest.prefix(24) + (received.content.isXML ? ".xml" : ".dat")
  }

  /// The path below the register.
  public var path: String { "files/\(folder)/\(name)" }
  /// The name of the file of the salt.
  public var salt: String { name + ".salt" }
}

extension RegisterEntry.ReceivedFile.Content {
  fileprivate var isXML: Bool {
    switch self {
    case .submission, .part, .signature, .foreign(.xml), .foreign(.empty): true
    case .foreign: false
    }
  }
}
