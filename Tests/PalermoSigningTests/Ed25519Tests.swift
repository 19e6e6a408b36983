import PalermoLoading
import PalermoModel
import Testing

@testable import PalermoSigning

/// Signatures are those of RFC 8032, and none is taken for another.
struct Ed25519Tests {
  /// Section 7.1: tests 1, 2, 3 and SHA(abc).
  static let vectors: [(seed: String, key: String, message: String, signature: String)] = [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
    (
      "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
      "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
      "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
    ),
  ]

  @Test(arguments: 0..<4) func vectorsOfTheStandard(index: Int) throws {
    let vector = Self.vectors[index]
    func bytes(_ text: String) throws -> [UInt8] { try #require(Array(hexadecimal: text)) }
    let (seed, message) = (try bytes(vector.seed), try bytes(vector.message))
    #expect(try Ed25519.publicKey(of: seed).hexadecimal == vector.key)
    let signature = try Ed25519.sign(message, by: seed)
    #expect(signature.hexadecimal == vector.signature)
    #expect(try Ed25519.isValid(signature, of: message, by: try bytes(vector.key)))
    #expect(try !Ed25519.isValid(signature, of: message + [0], by: try bytes(vector.key)))
    // No bit of a signature or a key can be changed.
    for bit in stride(from: 0, to: 512, by: 7) {
      var other = signature
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(try !Ed25519.isValid(other, of: message, by: try bytes(vector.key)), "bit \(bit)")
    }
    for bit in stride(from: 0, to: 256, by: 7) {
      var other = try bytes(vector.key)
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(try !Ed25519.isValid(signature, of: message, by: other), "bit \(bit)")
    }
  }

  /// The points of small order, with both signs, and those that are written as numbers beyond the field.
  static let unsound: [String] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "fcffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ]

  /// By a key of small order one signature would be good for every message: none is.
  @Test(arguments: unsound) func noSignatureIsByAKeyOfSmallOrder(key: String) throws {
    let plain = try #require(Array(hexadecimal: key))
    for sign: UInt8 in [0, 0x80] {
      var bytes = plain
      bytes[31] |= sign
      #expect(!KeyRing.isSound(publicKey: Array(bytes.hexadecimal.utf8)))
      // With a number of zero the first half of a signature is any point of small order.
      for half in Self.unsound {
        let signature = try #require(Array(hexadecimal: half)) + [UInt8](repeating: 0, count: 32)
        for message in 0..<16 {
          #expect(try !Ed25519.isValid(signature, of: [UInt8(message)], by: bytes), "\(half)")
        }
      }
    }
  }

  /// Every other key is one, however near.
  @Test func onlyKeysOfSmallOrderAreRefused() throws {
    for vector in Self.vectors { #expect(KeyRing.isSound(publicKey: Array(vector.key.utf8))) }
    for key in Self.unsound.prefix(5) {
      for bit in 0..<255 {
        var bytes = try #require(Array(hexadecimal: key))
        bytes[bit / 8] ^= 1 << (bit % 8)
        let digits = bytes.hexadecimal
        #expect(KeyRing.isSound(publicKey: Array(digits.utf8)) != Self.unsound.contains(digits), "\(digits)")
      }
    }
    for _ in 0..<4 { #expect(KeyRing.isSound(publicKey: Array(try PrivateKey().publicKey().hexadecimal.utf8))) }
    #expect(!KeyRing.isSound(publicKey: []))
  }

  @Test func aPrivateKeyIsReadAsItWasWritten() throws {
    let key = PrivateKey()
    let read = try #require(PrivateKey(pem: key.pem))
    #expect(read.seed == key.seed && PrivateKey().seed != key.seed)
    #expect(PrivateKey(pem: key.pem.replacing("\n", with: "\r\n"))?.seed == key.seed)
    // The example of RFC 8410, section 10.3.
    let example = """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """
    #expect(
      PrivateKey(pem: example)?.seed.hexadecimal == "d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842")
    for faulty in ["", "x", key.pem.replacing("BEGIN", with: "BEGUN"), key.pem.replacing("MC4C", with: "MC4D")] {
      #expect(PrivateKey(pem: faulty) == nil)
    }
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func keysEndAndAreRevoked() throws {
    let secret = PrivateKey()
    let (digest, time) = (Digest.sha256("a"), try #require(Moment("2026-06-01T12:00:00Z")))
    let message = FileSignature.message(key: "desk", time: time, digest: digest)
    let signature = FileSignature(
      file: "a", key: "desk", time: time, digest: digest, value: try secret.sign(Array(message.utf8)).hexadecimal)
    let today = try day("2026-11-30")
    func key(_ from: String, _ until: String?, _ revoked: String? = nil) throws -> KeyRing.Key {
      KeyRing.Key(
        id: "desk", owner: "Desk", publicKey: try secret.publicKey().hexadecimal, from: try day(from),
        until: try until.map(day), revocation: try revoked.map { KeyRing.Revocation(on: try day($0), reason: "lost") })
    }
    func verdict(_ key: KeyRing.Key, _ digest: String? = nil, seenOn day: String? = nil) throws -> SignatureVerdict {
      try SignatureVerdict(
        of: signature, onFileWith: digest ?? signature.digest, keys: KeyRing([key]), today: today,
        seenOn: try day.map(self.day))
    }
    let good = try key("2026-06-01", "2026-06-01")
    #expect(try verdict(good) == .valid(by: good))
    #expect(try verdict(good, Digest.sha256("b")) == .otherFile)
    #expect(try SignatureVerdict(of: signature, onFileWith: digest, keys: KeyRing([]), today: today) == .unknownKey)
    #expect(try verdict(try key("2026-06-02", nil)) == .tooEarly(try key("2026-06-02", nil)))
    #expect(try verdict(try key("2026-01-01", "2026-05-31")) == .expired(try key("2026-01-01", "2026-05-31")))
    let revoked = try key("2026-01-01", nil, "2026-07-01")
    let revocation = try #require(revoked.revocation)
    // Whoever has the key can write an earlier time: only somebody else's word helps.
    #expect(try verdict(revoked) == .revoked(revoked, revocation))
    #expect(try verdict(revoked, seenOn: "2026-07-01") == .revoked(revoked, revocation))
    #expect(try verdict(revoked, seenOn: "2026-06-30") == .valid(by: revoked))
    // Nobody has seen what was not yet made.
    for (today, seen) in [("2026-05-31", nil), ("2026-11-30", "2026-05-31"), ("2026-05-31", "2026-11-30")] {
      #expect(
        try SignatureVerdict(
          of: signature, onFileWith: digest, keys: KeyRing([revoked]), today: try day(today),
          seenOn: try seen.map(day)) == .tooLate(revoked, try day("2026-05-31")))
    }
    // The time and the key are signed, too.
    let later = FileSignature(
      file: "a", key: "desk", time: try #require(Moment("2026-06-01T12:00:01Z")), digest: digest, value: signature.value
    )
    #expect(
      try SignatureVerdict(of: later, onFileWith: digest, keys: KeyRing([good]), today: today) == .forged(good))
  }
}
