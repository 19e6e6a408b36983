import PalermoLoading
public import PalermoModel

/// What is to be said of a signature.
public enum SignatureVerdict: Hashable, Sendable {
  /// It is of this file and by this key, which was good for it.
  case valid(by: KeyRing.Key)
  /// No key of this id is known.
  case unknownKey
  /// It is of another file, or the file was changed.
  case otherFile
  /// It was not made by this key, or something of it was changed.
  case forged(KeyRing.Key)
  /// It says that it was made before the key was good.
  case tooEarly(KeyRing.Key)
  /// It says that it was made after the key was good.
  case expired(KeyRing.Key)
  /// It says that it was made after the day on which it is known to have been there.
  case tooLate(KeyRing.Key, CalendarDate)
  /// The key was revoked, and nobody says that the signature was there before.
  case revoked(KeyRing.Key, KeyRing.Revocation)
}

extension SignatureVerdict {
  /// Looks at a signature.
  ///
  /// - Parameters:
  ///   - signature: The signature.
  ///   - digest: The SHA-256 of the bytes of the file.
  ///   - keys: The keys that are known.
  ///   - today: The day, behind which none can have been made.
  ///   - day: The day on which the signature is known to have been there, as by a receipt. Nil if nobody knows: of a key
  ///     that was revoked nothing counts then, for whoever has it can write any time.
  /// - Throws: ``Ed25519/Unavailable`` without the library.
  public init(
    of signature: FileSignature, onFileWith digest: String, keys: KeyRing, today: CalendarDate,
    seenOn day: CalendarDate? = nil
  ) throws(Ed25519.Unavailable) {
    guard let key = keys[signature.key] else {
      self = .unknownKey
      return
    }
    guard signature.digest == digest else {
      self = .otherFile
      return
    }
    let (value, publicKey) = (Array(hexadecimal: signature.value), Array(hexadecimal: key.publicKey))
    let isValid =
      if let value, let publicKey {
        try Ed25519.isValid(value, of: Array(signature.message.utf8), by: publicKey)
      } else {
        false
      }
    let made = signature.time.day
    self =
      if !isValid {
        .forged(key)
      } else if made < key.from {
        .tooEarly(key)
      } else if let until = key.until, made > until {
        .expired(key)
      } else if made > min(day ?? today, today) {
        .tooLate(key, min(day ?? today, today))
      } else if let revocation = key.revocation, day.map({ $0 >= revocation.on }) ?? true {
        .revoked(key, revocation)
      } else {
        .valid(by: key)
      }
  }
}
