/// One entry of the register of a secretariat: something arrived, or somebody decided.
public struct RegisterEntry: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// The register was opened.
    case opened
    /// A file arrived.
    case received
    /// A person accepted what had arrived, whatever the program says.
    case accepted
    /// A person returned it.
    case returned
    /// The state took it back.
    case withdrawn
    /// The bytes of the file were removed.
    case erased
    /// Two ends of the chain were joined.
    case joined
  }

  /// Number of the entry, from 1. Entries of branches that were joined may share one.
  public let number: Int
  /// What happened.
  public let kind: Kind
  /// When it happened, as the person who made the entry says.
  public let time: Moment
  /// What the clock of the machine showed.
  public let clock: Moment
  /// Who received or decided. Nil if nobody says.
  public let by: String?
  /// Why it was decided so, in any language. Nil if nobody says.
  public let reason: String?
  /// The entries before this one, by their digests: none for the first, several where a merge is joined.
  public let after: [String]
  /// Digest of the entry that a decision or an erasure is about. Nil for any other kind.
  public let about: String?
  /// The file that arrived. Nil if none did.
  public let received: ReceivedFile?
  /// What the file says of itself. Nil if none arrived, or if it could not be read.
  public let claim: Claim?
  /// What the program decided on the file by its rules. Nil if none arrived.
  public let verdict: RecordedVerdict?
  /// Digest of the entry whose submission it takes the place of. Nil if there is none.
  public let supersedes: String?

  /// An entry from its parts.
  public init(
    number: Int, kind: Kind, time: Moment, clock: Moment, by: String? = nil, reason: String? = nil,
    after: [String], about: String? = nil, received: ReceivedFile? = nil, claim: Claim? = nil,
    verdict: RecordedVerdict? = nil, supersedes: String? = nil
  ) {
    (self.number, self.kind, self.time, self.clock) = (number, kind, time, clock)
    (self.by, self.reason, self.after, self.about) = (by, reason, after, about)
    (self.received, self.claim, self.verdict, self.supersedes) = (received, claim, verdict, supersedes)
  }
}

extension RegisterEntry {
  /// A file as it arrived.
  public struct ReceivedFile: Hashable, Sendable {
    /// What a file is by its content: `word` for any document of a word processor, `mail` for a saved message.
    public enum Content: Hashable, Sendable {
      /// A submission in the toolkit's XML.
      case submission
      /// A part of a submission, to be merged first.
      case part
      /// The signature of another file.
      case signature
      /// Anything else.
      case foreign(ContentKind)
    }

    /// Its name as it was given.
    public let name: String
    /// The name as the sender knows it: without the folder in which the secretariat keeps what came by itself.
    public var ownName: String {
      guard archive == nil, let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
      let last = String(name[name.utf8.index(after: slash)...])
      return last.contains { !$0.isWhitespace } ? last : name
    }

    /// Name of the archive that it came in. Nil if it came by itself.
    public let archive: String?
    /// Who sent it. Nil if nobody says.
    public let sender: String?
    /// Size in bytes.
    public let size: Int
    /// What it is by its content, whatever its name.
    public let content: Content
    /// The SHA-256 of a salt and its bytes.
    public let digest: String
    /// Digest of the entry under which the same contents arrived before, in whatever layout. Nil if they did not.
    public let same: String?

    /// A file from what is known of it.
    public init(
      name: String, archive: String? = nil, sender: String? = nil, size: Int, content: Content, digest: String,
      same: String? = nil
    ) {
      (self.name, self.archive, self.sender, self.size) = (name, archive, sender, size)
      (self.content, self.digest, self.same) = (content, digest, same)
    }
  }

  /// What a file says of itself, right or not.
  public struct Claim: Hashable, Sendable {
    /// Code of the state, as it is written. Nil if it cannot be read.
    public let state: String?
    /// Id of the questionnaire, as it is written. Nil if it cannot be read.
    public let questionnaire: String?
    /// Version of the questionnaire, as it is written. Nil if it cannot be read.
    public let version: String?
    /// Id of the cycle, as it is written. Nil if it cannot be read.
    public let cycle: String?
    /// Nil if that cannot be read.
    public let status: Submission.Status?
    /// Day that it bears. Nil if it cannot be read.
    public let date: CalendarDate?
    /// Where it says that its answers come from: the state itself, unless it names another source.
    public let source: SubmissionSource.Kind

    /// A claim from its parts.
    public init(
      state: String?, questionnaire: String?, version: String?, cycle: String?, status: Submission.Status?,
      date: CalendarDate?, source: SubmissionSource.Kind
    ) {
      (self.state, self.questionnaire, self.version, self.cycle) = (state, questionnaire, version, cycle)
      (self.status, self.date, self.source) = (status, date, source)
    }
  }

  /// What the program decided by its rules.
  public struct RecordedVerdict: Hashable, Sendable {
    /// Whether the file is accepted, and not returned.
    public let isAccepted: Bool
    /// Findings that return the file, from 0.
    public let errors: Int
    /// Findings to be looked at, from 0.
    public let warnings: Int
    /// Relevant required questions that are answered. Nil if they could not be counted.
    public let answered: Int?
    /// All relevant required questions, answered or not. Nil if they could not be counted.
    public let required: Int?
    /// The SHA-256 of the rules.
    public let rules: String
    /// The program and its version.
    public let tool: String

    /// A verdict with what it rests on.
    public init(
      isAccepted: Bool, errors: Int, warnings: Int, answered: Int?, required: Int?, rules: String, tool: String
    ) {
      (self.isAccepted, self.errors, self.warnings) = (isAccepted, errors, warnings)
      (self.answered, self.required, self.rules, self.tool) = (answered, required, rules, tool)
    }
  }
}

extension RegisterEntry.ReceivedFile.Content: RawRepresentable, CaseIterable {
  public static var allCases: [Self] { [.submission, .part, .signature] + ContentKind.allCases.map { .foreign($0) } }

  /// What is written for it. Returns nil if it is written for nothing.
  public init?(rawValue: String) {
    switch rawValue {
    case "submission": self = .submission
    case "part": self = .part
    case "signature": self = .signature
    default:
      guard let kind = ContentKind(rawValue: rawValue) else { return nil }
      self = .foreign(kind)
    }
  }

  /// What is written for it.
  public var rawValue: String {
    switch self {
    case .submission: "submission"
    case .part: "part"
    case .signature: "signature"
    case .foreign(let kind): kind.rawValue
    }
  }
}
