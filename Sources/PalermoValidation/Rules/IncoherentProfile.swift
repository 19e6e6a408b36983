import PalermoModel
import PalermoRules

extension Rule {
  static let incoherentProfile = Rule(
    id: "incoherent-profile",
    category: .types,
    severity: .error,
    texts: Texts.IncoherentProfile.texts,
    references: ["Schemas/profile.xsd"])
}

extension Check {
  static let incoherentProfile = profile(.incoherentProfile) { profile, findings in
    if !profile.isCoherent { findings.add(.incoherentProfile, at: profile.position) }
  }
}
