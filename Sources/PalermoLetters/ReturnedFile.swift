public import PalermoModel

/// A file that is returned, with what was found in it: what a letter tells its sender.
public struct ReturnedFile: Sendable {
  /// What the file says of itself.
  public let arrival: Arrival
  /// The findings that return it, in the order of their places.
  public let findings: [Finding]
  /// What it answers, as far as it could be read. Nil if it could not.
  public let submission: Submission?
  /// The name of the file as its sender knows it.
  public let name: String
  /// Why a person returned it. Nil if the program did.
  public let reason: String?

  /// A file from what is known of it.
  public init(
    arrival: Arrival, name: String, findings: [Finding], submission: Submission?, reason: String? = nil
  ) {
    (self.arrival, self.name, self.findings) = (arrival, name, findings)
    (self.submission, self.reason) = (submission, reason)
  }

  /// The question whose answer stands at the place of a finding. Returns nil if there is none.
  func question(at finding: Finding, in corpus: Corpus) -> PalermoModel.Question? {
    let answers = submission?.answers.filter { $0.position <= finding.position }
    let id = finding.subject ?? answers?.max { $0.position < $1.position }?.question
    return id.flatMap { corpus.question($0)?.question }
  }
}
