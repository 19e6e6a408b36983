import PalermoModel

/// The region, or one of its subregions and groupings.
struct GroupRow {
  /// What a group is.
  enum Kind: String, CaseIterable {
    case region, subregion, grouping
  }

  let kind: Kind
  let code: String
  let name: LocalizedText
  let states: [String]

  /// The region, then its subregions, then its groupings.
  static func rows(of region: Region) -> [Self] {
    let all = Self(kind: .region, code: region.id, name: region.name, states: region.states.map(\.code))
    let subregions = region.subregions.map { group in
      Self(
        kind: .subregion, code: group.code, name: group.name,
        states: region.states.filter { $0.subregion == group.code }.map(\.code))
    }
    let groupings = region.groupings.map { group in
      Self(
        kind: .grouping, code: group.code, name: group.name,
        states: region.states.filter { $0.groupings.contains(group.code) }.map(\.code))
    }
    return [all] + subregions + groupings
  }
}

extension GroupRow.Kind: NamedCode {
  var name: LocalizedText {
    switch self {
    case .region: Texts.CodeNames.region
    case .subregion: Texts.CodeNames.subregion
    case .grouping: Texts.CodeNames.grouping
    }
  }
}
