import PalermoModel
import PalermoWriting

/// What all pages share.
struct FrameView: Encodable {
  let language: String
  let title: String
  let lead: String
  let region: String
  let style: String
  /// What every page says of the edition; nil for a publication.
  let notice: String?
  let isExercise: Bool
  let pages: [LinkView]
  let languages: [LinkView]
  let answersUntil: String
  let profile: String
  let tool: String
  let methodHref: String
  /// What runs on the page; nil for nothing.
  var script: ScriptView?
}
