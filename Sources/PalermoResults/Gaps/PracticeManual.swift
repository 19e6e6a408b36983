/// A manual of good practice on one theme in one language: who documented that it does in full what an article asks, with
/// which laws, institutions and programmes. It is read on a page, printed, or edited as a document.
public struct PracticeManual: Sendable {
  /// An instrument with the articles that somebody documented.
  public struct Instrument: Sendable {
    /// Its short title.
    public let name: String
    /// Its articles, in their order.
    public let articles: [Article]

    /// An instrument with its articles.
    public init(name: String, articles: [Article]) {
      (self.name, self.articles) = (name, articles)
    }
  }

  /// An article with the states that documented it in full.
  public struct Article: Sendable {
    /// Its instrument, number and title.
    public let title: String
    /// What states cite for it, in the order of the alphabet.
    public let entries: [Entry]

    /// An article with what states cite for it.
    public init(title: String, entries: [Entry]) {
      (self.title, self.entries) = (title, entries)
    }
  }

  /// What a state cites for an article.
  public struct Entry: Sendable {
    /// The name of the state.
    public let state: String
    /// The languages in which it answered.
    public let languages: String
    /// What it cites.
    public let measures: [Measure]

    /// What a state cites.
    public init(state: String, languages: String, measures: [Measure]) {
      (self.state, self.languages, self.measures) = (state, languages, measures)
    }
  }

  /// A law, an institution or a programme.
  public struct Measure: Sendable {
    /// Its title.
    public let title: String
    /// The address of its text. Nil if no answer gives one.
    public let href: String?
    /// The articles or sections that are cited, and since when they are in force; empty where nothing is said.
    public let provisions, inForce: String

    /// A measure.
    public init(title: String, href: String?, provisions: String, inForce: String) {
      (self.title, self.href, self.provisions, self.inForce) = (title, href, provisions, inForce)
    }
  }

  /// Where the answers of a state come from.
  public struct Source: Hashable, Sendable {
    /// The name of the state.
    public let state: String
    /// What sort of source it is, with its title and address where it has them.
    public let text: String
    /// The day that the answers describe, as readers write it.
    public let date: String

    /// A source.
    public init(state: String, text: String, date: String) {
      (self.state, self.text, self.date) = (state, text, date)
    }
  }

  /// Its name as a file, without an ending.
  public let name: String
  /// The theme.
  public let title: String
  /// What it is, of which region and cycle.
  public let lead: String
  /// How many states it rests on.
  public let coverage: String
  /// The instruments that somebody documented something of.
  public let instruments: [Instrument]
  /// Where the answers come from that it rests on.
  public let sources: [Source]

  /// A manual.
  public init(
    name: String, title: String, lead: String, coverage: String, instruments: [Instrument], sources: [Source]
  ) {
    (self.name, self.title, self.lead, self.coverage) = (name, title, lead, coverage)
    (self.instruments, self.sources) = (instruments, sources)
  }
}
