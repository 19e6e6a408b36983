import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let incoherentProfile = Rule(
    id: "incoherent-profile",
    category: .types,
    severity: .error,
    texts: Texts.IncoherentProfile.texts,
    references: ["Schemas/profile.xsd"])
}

extension Check {
  static let incoherentProfile = profile(.incoherentProfile) { profile, _, findings in
    let root = Place(profile.position)
    for fault in profile.faults {
      let (place, why): (Place, FilledText) =
        switch fault {
        case .coverage:
          (root.attribute(.coverage), Texts.IncoherentProfile.coverage(value: profile.coverage.plain))
        case .range: (root.attribute(.partlyFrom), FilledText(Texts.IncoherentProfile.range))
        case .level(let level, let bounds):
          (
            root.child(.level, with: .answer, level.rawValue).attribute(.value),
            Texts.IncoherentProfile.level(
              answer: level.rawValue, value: profile.value(of: level).plain, least: bounds.lowerBound.plain,
              greatest: bounds.upperBound.plain)
          )
        case .band(let rating):
          (
            root.child(.band, with: .rating, rating.rawValue).attribute(.from),
            Texts.IncoherentProfile.band(rating: rating.rawValue)
          )
        }
      findings.add(.incoherentProfile, at: place, Texts.IncoherentProfile.arguments(why: why))
    }
  }
}
