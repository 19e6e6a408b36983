public import PalermoModel

extension Edition {
  /// What every page of an output says of it. Nil for a publication, of which nothing need be said.
  public var notice: LocalizedText? {
    switch self {
    case .public: nil
    case .internal: Texts.Editions.internal
    case .state: Texts.Editions.state
    }
  }

  /// The notice as the first line of a text; empty if there is none.
  public func noticeLine(_ language: Language) -> String {
    notice.map { "\($0(language))\n" } ?? ""
  }
}

extension Edition: Encodable {}
