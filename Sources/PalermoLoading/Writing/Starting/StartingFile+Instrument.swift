public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// An instrument.
  ///
  /// - Parameters:
  ///   - id: Its code.
  ///   - adopted: The year of its adoption.
  ///   - articles: The articles that questionnaires ask about, each with one duty; empty for an instrument of which only
  ///     participation is followed.
  ///   - cluster: The theme of those duties.
  ///   - isClusterKnown: Whether the theme is one that ships with the program, and so has a name.
  ///   - language: The language of the comments.
  public static func instrument(
    _ id: String, adopted: Int, articles: [Int], cluster: Cluster, isClusterKnown: Bool, in language: Language
  ) -> StartingFile {
    let instrument = Instrument(
      id: id, kind: articles.isEmpty ? .tracked : .reviewed, adopted: adopted, supplements: nil,
      title: Texts.StartingText.instrument(id: id).localized,
      shortTitle: Texts.StartingText.shortTitle(id: id).localized,
      articles: articles.map { number in
        Article(
          number: number, title: Texts.StartingText.article(number: "\(number)").localized,
          provisions: [
            Provision(
              id: "\(id)/\(number)/1", instrument: id, article: number, obligation: .mandatory, isJudgement: false,
              isChapeau: false, alternative: nil, qualifiers: [], cluster: cluster, clusterBasis: .assigned,
              theme: "article-\(number)", kind: .legislation, needsNotification: false,
              measure: Texts.StartingText.measure(number: "\(number)").localized, condition: nil, note: nil)
          ])
      })
    let clusters =
      articles.isEmpty || isClusterKnown
      ? [] : [NamedCluster(id: cluster, name: Texts.StartingText.cluster(id: cluster.rawValue).localized)]
    var root = Instruments([instrument], clusters: clusters).xml.commented([
      (.cluster, Texts.StartingFile.clusters(language))
    ])
    if !articles.isEmpty {
      let provisions = Texts.StartingFile.provisions(example: "\(id)/\(articles[0])/1(a)")(language)
      root.content = root.content.map { part in
        guard case .element(let element) = part, element.name == Name.instrument.text else { return part }
        return .element(element.commented([(.article, provisions)], by: 2))
      }
    }
    return StartingFile(root, Texts.StartingFile.instruments, in: language)
  }
}
