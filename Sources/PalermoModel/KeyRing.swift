/// The public keys by which signatures are checked, with from when until when each is good. A key is never taken out: it
/// ends, or is revoked.
public struct KeyRing: Hashable, Sendable {
  /// That a key is no longer to be trusted.
  public struct Revocation: Hashable, Sendable {
    /// The first day on which it is not.
    public let on: CalendarDate
    public let reason: String

    /// A revocation from a day on.
    public init(on: CalendarDate, reason: String) {
      (self.on, self.reason) = (on, reason)
    }
  }

  /// A public key and whose it is.
  public struct Key: Hashable, Sendable {
    /// By what signatures name it.
    public let id: String
    /// Whose it is.
    public let owner: String
    /// Its 32 bytes in hexadecimal.
    public let publicKey: String
    /// The first day on which it is good.
    public let from: CalendarDate
    /// The last day on which it is good. Nil for no end.
    public let until: CalendarDate?
    public let revocation: Revocation?

    /// A key from its parts.
    public init(
      id: String, owner: String, publicKey: String, from: CalendarDate, until: CalendarDate?, revocation: Revocation?
    ) {
      (self.id, self.owner, self.publicKey) = (id, owner, publicKey)
      (self.from, self.until, self.revocation) = (from, until, revocation)
    }

    /// The same key, good until a day.
    public func ending(on day: CalendarDate) -> Key {
      Key(id: id, owner: owner, publicKey: publicKey, from: from, until: day, revocation: revocation)
    }

    /// The same key, revoked.
    public func revoked(_ revocation: Revocation) -> Key {
      Key(id: id, owner: owner, publicKey: publicKey, from: from, until: until, revocation: revocation)
    }
  }

  /// In the order in which they were added.
  public let keys: [Key]

  /// The keys of a file.
  public init(_ keys: [Key]) {
    self.keys = keys
  }

  /// The key with an id.
  ///
  /// - Complexity: O(*n*) in the keys.
  public subscript(id: String) -> Key? { keys.first { $0.id == id } }

  /// The same keys, one in the place of the one with its id.
  ///
  /// - Complexity: O(*n*) in the keys.
  public func replacing(_ key: Key) -> KeyRing { KeyRing(keys.map { $0.id == key.id ? key : $0 }) }
}
