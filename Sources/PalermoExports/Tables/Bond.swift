import PalermoModel

/// Whether an instrument binds a state, in words that no program takes for a truth of two values.
enum Bond: String, CaseIterable {
  case bound
  case notBound = "not-bound"
  case unknown

  init(_ isBound: Truth) {
    switch isBound {
    case .yes: self = .bound
    case .no: self = .notBound
    case .unknown: self = .unknown
    }
  }
}

extension Bond: NamedCode {
  var name: LocalizedText {
    switch self {
    case .bound: Texts.CodeNames.bound
    case .notBound: Texts.CodeNames.notBound
    case .unknown: Texts.TreatyConsents.unknown
    }
  }
}
