import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

extension RatingView {
  /// The standing of a request, with a sign of its own.
  init(_ standing: CooperationStanding, _ language: Language) {
    let (letter, style) =
      switch standing {
      case .yes: ("✓", "F")
      case .conditional: ("~", "P")
      case .no: ("✗", "N")
      case .unknown: ("?", "U")
      }
    self.init(letter: letter, style: style, meaning: standing.name(language))
  }
}
