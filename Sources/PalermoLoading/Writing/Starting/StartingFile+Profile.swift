public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// A scoring profile with the numbers of another.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - profile: The profile from which everything but the id and the title is taken.
  ///   - language: The language of the comments.
  public static func profile(_ id: String, like profile: ScoringProfile, in language: Language) -> StartingFile {
    let own = ScoringProfile(
      id: id, title: Texts.StartingText.profile, assumptions: profile.assumptions, obligations: profile.obligations,
      coverage: profile.coverage, partlyRange: profile.partlyRange,
      levels: LevelShares(
        yes: profile.value(of: .yes), partly: profile.value(of: .partly), no: profile.value(of: .no)),
      bands: profile.bands, weighting: profile.weighting, aggregate: profile.aggregate,
      claimedFrom: profile.claimedFrom)
    let root = own.xml.commented([
      (.assumption, Texts.StartingFile.assumptions(language)), (.band, Texts.StartingFile.bands(language)),
    ])
    return StartingFile(root, Texts.StartingFile.profile, in: language)
  }
}
