/// What the sender of a file is given: what arrived and when, what was decided on it, and what the decision rests on.
/// It holds no answer.
public struct Receipt: Hashable, Sendable {
  /// Another file that the verdict rests on.
  public struct Basis: Hashable, Sendable {
    /// Name of the file, such as that of the region.
    public let name: String
    /// The SHA-256 of its bytes.
    public let digest: String

    /// What the name of another entry of the register begins with, in every language.
    public static let entry = "entry "

    /// A file by its name and digest.
    public init(name: String, digest: String) {
      (self.name, self.digest) = (name, digest)
    }
  }

  /// A finding that returns the file, without what it quotes.
  public struct Fault: Hashable, Sendable {
    /// Id of the rule.
    public let rule: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, counted in Unicode scalars.
    public let column: Int

    /// A finding by its rule and place.
    public init(rule: String, line: Int, column: Int) {
      (self.rule, self.line, self.column) = (rule, line, column)
    }
  }

  /// The name of the file as it was given.
  public let name: String
  /// Size of the file in bytes.
  public let size: Int
  /// Who sent it. Nil if nobody says.
  public let sender: String?
  /// Who received it. Nil if nobody says.
  public let by: String?
  /// When it arrived, as the person who received it says.
  public let time: Moment
  /// What the clock of the machine showed.
  public let clock: Moment
  /// Whether the digest is of the file in canonical form, and not of its bytes.
  public let isCanonical: Bool
  /// 16 bytes in hexadecimal.
  public let salt: String
  /// The SHA-256 of the salt and the file.
  public let digest: String
  /// The number of the entry of the register. Nil without a register.
  public let number: Int?
  /// The digest of the entry. Nil without a register.
  public let entry: String?
  /// The digest of the entry before it, which chains the receipts. Nil without a register.
  public let after: String?
  /// What the file says of itself. Nil if it could not be read.
  public let claim: RegisterEntry.Claim?
  /// What the program decided by its rules.
  public let verdict: RegisterEntry.RecordedVerdict
  /// The other files that the verdict rests on.
  public let basis: [Basis]
  /// The findings that return the file. Empty if it is accepted.
  public let faults: [Fault]

  /// A receipt from its parts.
  public init(
    name: String, size: Int, sender: String?, by: String?, time: Moment, clock: Moment, isCanonical: Bool, salt: String,
    digest: String, number: Int?, entry: String?, after: String?, claim: RegisterEntry.Claim?,
    verdict: RegisterEntry.RecordedVerdict, basis: [Basis], faults: [Fault]
  ) {
    (self.name, self.size, self.sender, self.by) = (name, size, sender, by)
    (self.time, self.clock, self.isCanonical) = (time, clock, isCanonical)
    (self.salt, self.digest, self.number) = (salt, digest, number)
    (self.entry, self.after, self.claim, self.verdict) = (entry, after, claim, verdict)
    (self.basis, self.faults) = (basis, faults)
  }
}
