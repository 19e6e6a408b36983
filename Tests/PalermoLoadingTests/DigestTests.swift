import PalermoLoading
import Testing

/// What Python's hashlib and uuid give for the same texts; the first two hashes are also those of FIPS 180-4.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("ação", "0664077f33cc3ebbaa4bbdacac0eb70e740983080f01dce29929e73b7785a7ad"),
  ])
  func hashesAreThoseOfOthers(_ text: String, _ digest: String) {
    #expect(Digest.sha256(text) == digest)
  }

  @Test func identifiersAreThoseOfOthers() {
    #expect(Digest.uuid(of: "state XAA") == "3999719e-9ff7-568c-9b51-efaca8d6852e")
  }
}
