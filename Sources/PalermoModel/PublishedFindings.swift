/// What another body has found about the states of a region, in that body's own words.
///
/// It is shown beside what states answer, and no score or letter is made of it.
public struct PublishedFindings: Sendable {
  /// A body that makes reports, by its own names.
  public struct Body: Sendable {
    /// What reports call it, unique within the file.
    public let code: String
    /// Its name.
    public let name: LocalizedText
    /// What stands for its name beside a finding.
    public let abbreviation: LocalizedText?

    /// A body by code and names.
    public init(code: String, name: LocalizedText, abbreviation: LocalizedText?) {
      (self.code, self.name, self.abbreviation) = (code, name, abbreviation)
    }
  }

  /// A value of a scale with the publisher's word for it.
  public struct Value: Sendable {
    /// Its code, unique within its scale.
    public let code: String
    /// The publisher’s word for it.
    public let name: LocalizedText

    /// A value by code and name.
    public init(code: String, name: LocalizedText) {
      (self.code, self.name) = (code, name)
    }
  }

  /// The values of a scale from the highest to the lowest.
  public struct Scale: Sendable {
    /// Its id, unique within the file.
    public let id: String
    /// Its values, the highest first.
    public let values: [Value]

    /// A scale.
    public init(id: String, values: [Value]) {
      (self.id, self.values) = (id, values)
    }
  }

  /// What is found out about a state.
  public struct Item: Sendable {
    /// Whether it looks at laws and institutions, or at what is done with them.
    public enum Subject: String, CaseIterable, Sendable { case law, practice }

    /// Its id, unique within the file.
    public let id: String
    /// The id of its scale.
    public let scale: String
    /// The articles and provisions that it bears on, as codes: `UNTOC/13` for the whole article.
    public let provisions: [String]
    /// What it looks at.
    public let subject: Subject
    /// The publisher’s name of it.
    public let name: LocalizedText
    /// How it is to be read.
    public let note: LocalizedText?
    /// Where it stands in its file.
    public let position: SourcePosition

    /// An item.
    public init(
      id: String, scale: String, provisions: [String], subject: Subject, name: LocalizedText, note: LocalizedText?,
      position: SourcePosition
    ) {
      (self.id, self.scale, self.provisions, self.subject) = (id, scale, provisions, subject)
      (self.name, self.note, self.position) = (name, note, position)
    }

    /// Whether it bears on a provision: it names the provision, its article or its paragraph.
    public func bears(on provision: String) -> Bool {
      provisions.contains { code in
        guard provision.utf8.starts(with: code.utf8) else { return false }
        let next = provision.utf8.dropFirst(code.utf8.count).first
        return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: ".") || next == UInt8(ascii: "(")
      }
    }
  }

  /// A value that a report gives for an item.
  public struct Entry: Sendable {
    /// The id of the item.
    public let item: String
    /// The code of a value of the scale of the item.
    public let value: String
    /// The last day on which it counts as current, where it says so itself.
    public let staleAfter: CalendarDate?
    /// What the publisher gives as the reason, in its own language.
    public let reasons: [RespondentText]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// An entry.
    public init(
      item: String, value: String, staleAfter: CalendarDate?, reasons: [RespondentText], position: SourcePosition
    ) {
      (self.item, self.value, self.staleAfter) = (item, value, staleAfter)
      (self.reasons, self.position) = (reasons, position)
    }
  }

  /// A report on a state, or an edition of a table.
  public struct Report: Sendable {
    /// When it was given.
    public let given: PartialDate
    /// The body that made it, where that is not the publisher; several with a slash between them.
    public let author: String?
    /// Its address.
    public let href: String?
    /// What it finds.
    public let entries: [Entry]

    /// A report.
    public init(given: PartialDate, author: String?, href: String?, entries: [Entry]) {
      (self.given, self.author, self.href, self.entries) = (given, author, href, entries)
    }
  }

  /// What a state says of the findings about it.
  public struct Reply: Sendable {
    /// When it was given.
    public let given: PartialDate
    /// What it replies to; all if empty.
    public let items: [String]
    /// Its address.
    public let href: String?
    /// What the state says.
    public let texts: [RespondentText]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A reply.
    public init(given: PartialDate, items: [String], href: String?, texts: [RespondentText], position: SourcePosition) {
      (self.given, self.items, self.href) = (given, items, href)
      (self.texts, self.position) = (texts, position)
    }
  }

  /// What was found about a state, and what it replies.
  public struct State: Sendable {
    /// Its code.
    public let code: String
    /// What was found about it, in the order of the file.
    public let reports: [Report]
    /// What it says of that.
    public let replies: [Reply]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A state.
    public init(code: String, reports: [Report], replies: [Reply], position: SourcePosition) {
      (self.code, self.reports, self.replies, self.position) = (code, reports, replies, position)
    }
  }

  /// The id by which a region chooses it.
  public let id: String
  /// The id of the region whose states it is about.
  public let region: String
  /// What it is called.
  public let title: LocalizedText
  /// Who found it.
  public let publisher: LocalizedText
  /// How its findings are to be read.
  public let note: LocalizedText?
  /// On which terms the figures are used.
  public let licence: LocalizedText?
  /// The publication that they were read from, as its publisher calls it.
  public let source: String
  /// The address of that publication.
  public let href: String?
  /// The day that the publication bears.
  public let asOf: PartialDate
  /// How many years after it was given a finding counts as stale, unless it says so itself.
  public let staleAfterYears: Int
  /// Whether each report finds anew. If not, what stays the same is dated from the first report that found it.
  public let renews: Bool
  /// The bodies that reports name.
  public let bodies: [Body]
  /// The scales of the publisher.
  public let scales: [Scale]
  /// What is found out about states.
  public let items: [Item]
  /// What was found, by state.
  public let states: [State]
  /// Where it was read from.
  public let file: String
  private let index: [String: Int]

  /// Published findings. The first of two states with the same code wins.
  public init(
    id: String, region: String, title: LocalizedText, publisher: LocalizedText, note: LocalizedText?,
    licence: LocalizedText?, source: String, href: String?, asOf: PartialDate, staleAfterYears: Int, renews: Bool,
    bodies: [Body], scales: [Scale], items: [Item], states: [State], file: String
  ) {
    (self.id, self.region, self.title, self.publisher) = (id, region, title, publisher)
    (self.note, self.licence, self.source, self.href, self.asOf) = (note, licence, source, href, asOf)
    (self.staleAfterYears, self.renews) = (staleAfterYears, renews)
    (self.bodies, self.scales, self.items, self.states, self.file) = (bodies, scales, items, states, file)
    index = Dictionary(firstOf: states.enumerated().map { ($1.code, $0) })
  }

  /// What was found about a state, and what it replies. Returns nil if the file does not say.
  public subscript(state code: String) -> State? { index[code].map { states[$0] } }

  /// The item of an id. Returns nil if there is none.
  public subscript(item id: String) -> Item? { items.first { $0.id == id } }

  /// The scale of an item. Returns nil if the file lacks it.
  public func scale(of item: Item) -> Scale? { scales.first { $0.id == item.scale } }

  /// What was found about a state and an item, from the first to the last.
  ///
  /// Where reports repeat what earlier ones found, a value that stays the same stands once, dated from the first.
  ///
  /// - Complexity: O(*n* log *n*) in the findings about the state.
  public func history(of item: String, in state: String) -> [PublishedFinding] {
    guard let found = self[state: state] else { return [] }
    let dated = found.reports.flatMap { report in
      report.entries.filter { $0.item == item }.map { entry in
        PublishedFinding(
          item: item, value: entry.value, given: report.given, author: report.author, href: report.href,
          reasons: entry.reasons,
          staleAfter: entry.staleAfter ?? report.given.latest.adding(months: 12 * min(staleAfterYears, 1_000)))
      }
    }
    let ordered = dated.enumerated()
      .sorted { a, b in
        a.element.given.latest == b.element.given.latest
          ? a.offset < b.offset : a.element.given.latest < b.element.given.latest
      }
      .map { $0.element }
    if renews { return ordered }
    var runs: [PublishedFinding] = []
    for finding in ordered where runs.last?.value != finding.value { runs.append(finding) }
    return runs
  }

  /// The latest finding about a state and an item. Returns nil if there is none.
  ///
  /// - Complexity: that of ``history(of:in:)``.
  public func latest(of item: String, in state: String) -> PublishedFinding? { history(of: item, in: state).last }

  /// What a state replies to an item.
  public func replies(to item: String, by state: String) -> [Reply] {
    self[state: state]?.replies.filter { $0.items.isEmpty || $0.items.contains(item) } ?? []
  }

  /// The same findings about other states, or about the same ones with more or less.
  public func replacing(states: [State]) -> PublishedFindings {
    PublishedFindings(
      id: id, region: region, title: title, publisher: publisher, note: note, licence: licence, source: source,
      href: href, asOf: asOf, staleAfterYears: staleAfterYears, renews: renews, bodies: bodies, scales: scales,
      items: items, states: states, file: file)
  }

  /// The findings that were given by a day, and the replies to them.
  ///
  /// - Complexity: O(*n*) in the findings.
  public func known(on day: CalendarDate) -> PublishedFindings {
    replacing(
      states: states.map { state in
        State(
          code: state.code, reports: state.reports.filter { $0.given.earliest <= day },
          replies: state.replies.filter { $0.given.earliest <= day }, position: state.position)
      })
  }
}
