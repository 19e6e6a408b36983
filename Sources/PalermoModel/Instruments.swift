/// All instruments, with their provisions addressable by id.
public struct Instruments: Sendable {
  /// In the order of the file.
  public let all: [Instrument]
  /// What readers should know of the whole file. Nil if nothing.
  public let note: LocalizedText?
  private let provisions: [String: Provision]

  /// An index over the instruments. The first of two provisions with the same id wins.
  public init(_ all: [Instrument], note: LocalizedText? = nil) {
    self.all = all
    self.note = note
    provisions = Dictionary(
      firstOf: all.flatMap { $0.articles }.flatMap { $0.provisions }.map { ($0.id, $0) })
  }

  /// The instrument with this code. Returns nil if there is none.
  ///
  /// - Complexity: O(*n*) in the instruments.
  public subscript(instrument id: String) -> Instrument? { all.first { $0.id == id } }

  /// The provision with this id. Returns nil if there is none.
  public subscript(provision id: String) -> Provision? { provisions[id] }
}
