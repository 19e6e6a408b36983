import PalermoLoading
public import PalermoModel

/// The reviewed instruments as an OSCAL catalog: a group for each instrument and article, a control for each provision
/// in the toolkit's words, with its obligation, theme and kind as properties of our namespace.
public struct OSCALCatalog {
  private struct Document: Encodable {
    let catalog: Catalog
  }

  private struct Catalog: Encodable {
    let uuid: String
    let metadata: OSCAL.Metadata
    let groups: [Group]
  }

  private struct Group: Encodable {
    let id: String
    let `class`: String
    let title: String
    var props: [OSCAL.Property]?
    var groups: [Group]?
    var controls: [Control]?
  }

  private struct Control: Encodable {
    let id: String
    let `class` = "provision"
    let title: String
    let props: [OSCAL.Property]?
    let parts: [OSCAL.Part]
  }

  private let instruments: Instruments
  private let day: CalendarDate
  private let tool: String
  private let language: Language

  /// A catalog of instruments.
  ///
  /// - Parameters:
  ///   - instruments: The instruments; those without provisions are left out.
  ///   - day: The day of the data, which the document has for its own.
  ///   - tool: The program and its version.
  ///   - language: The language of the texts.
  public init(_ instruments: Instruments, day: CalendarDate, tool: String, language: Language) {
    (self.instruments, self.day, self.tool, self.language) = (instruments, day, tool, language)
  }

  /// The text of `catalog.json`.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  /// - Complexity: O(*n*) in the provisions.
  public func json() throws -> String {
    try OSCAL.json(
      Document(
        catalog: Catalog(
          uuid: Digest.uuid(of: "catalog"),
          metadata: OSCAL.Metadata(
            title: Texts.OscalCatalog.title(language), lastModified: OSCAL.time(day), version: tool,
            props: OSCAL.list([OSCAL.Property("language", language.rawValue)].compactMap(\.self)), parties: nil,
            remarks: Texts.OscalCatalog.remarks(language)),
          groups: instruments.all.filter { $0.articles.contains { !$0.provisions.isEmpty } }.map(group))))
  }

  private func group(_ instrument: Instrument) -> Group {
    Group(
      id: instrument.id, class: "instrument", title: OSCAL.line(instrument.title(language)),
      props: OSCAL.list(
        [
          OSCAL.Property("short-title", instrument.shortTitle(language)),
          OSCAL.Property("adopted", "\(instrument.adopted)"),
        ]
        .compactMap(\.self)),
      groups: instrument.articles.filter { !$0.provisions.isEmpty }.map { article in
        Group(
          id: "\(instrument.id)-\(article.number).article", class: "article",
          title: OSCAL.line(
            Texts.Labels.article(number: article.number, title: article.title)(
              language)),
          controls: article.provisions.map(control))
      })
  }

  private func control(_ provision: Provision) -> Control {
    Control(
      id: OSCAL.control(provision.id), title: "\(provision.instrument) \(provision.citation)",
      props: OSCAL.list(
        [
          OSCAL.Property("provision", provision.id), OSCAL.Property("obligation", provision.obligation.rawValue),
          OSCAL.Property("obligation-is-judgement", provision.isJudgement ? "true" : nil),
          OSCAL.Property("cluster", provision.cluster.rawValue), OSCAL.Property("kind", provision.kind.rawValue),
          OSCAL.Property("needs-notification", provision.needsNotification ? "true" : nil),
          OSCAL.Property("choice", provision.alternative?.choice),
          OSCAL.Property("branch", provision.alternative?.branch),
        ].compactMap(\.self)),
      parts: [
        OSCAL.Part(id: OSCAL.statement(provision.id), name: "statement", prose: OSCAL.line(provision.measure(language)))
      ])
  }
}
