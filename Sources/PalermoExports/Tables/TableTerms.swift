import PalermoModel

/// In which language tables name what their codes stand for, and where the names are found.
///
/// It is a class because every column refers to it.
final class TableTerms: Sendable {
  let language: Language
  let region: Region
  let corpus: Corpus

  init(language: Language, region: Region, corpus: Corpus) {
    (self.language, self.region, self.corpus) = (language, region, corpus)
  }

  /// The name of a state; nil if the region has none of this code.
  func state(_ code: String) -> String? { region[state: code]?.name(language) }

  /// The short title of an instrument; nil if it is not at hand.
  func instrument(_ code: String) -> String? { corpus.instruments[instrument: code]?.shortTitle(language) }

  /// The title of an article; nil if it is not at hand.
  func article(_ number: Int, of instrument: String) -> String? {
    corpus.instruments[instrument: instrument]?.articles.first { $0.number == number }?.title(language)
  }

  /// The name of the region, a subregion or a grouping; nil if there is none of this code.
  func group(_ code: String) -> String? {
    if code == region.id { return region.name(language) }
    return (region.subregions + region.groupings).first { $0.code == code }?.name(language)
  }

  /// The name of a theme.
  func cluster(_ cluster: Cluster) -> String { corpus.instruments.name(of: cluster)(language) }

  /// The title of the latest version of a questionnaire; nil if it is not at hand.
  func questionnaire(_ id: String) -> String? {
    corpus.latestVersion(of: id).flatMap { corpus.questionnaires[$0]?.title(language) }
  }
}
