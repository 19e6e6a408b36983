import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

extension CooperationKind {
  /// Links from the page of this kind to those of all kinds in the same folder.
  func links(_ language: Language) -> [LinkView] {
    Self.allCases.map {
      LinkView(href: "\($0.rawValue).html", name: $0.name(language).capitalizedFirst, isCurrent: $0 == self)
    }
  }
}
