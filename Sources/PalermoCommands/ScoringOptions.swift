import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoValidation

/// How answers become numbers.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(
        en: "Scoring profile: the id of one that ships with the program or is among the inputs.",
        es: "Perfil de puntuación: el id de uno que viene con el programa o está entre las entradas.",
        fr: "Profil de notation : l’id de l’un de ceux livrés avec le programme ou présents parmi les entrées.",
        pt: "Perfil de pontuação: o id de um que acompanha o programa ou está entre as entradas.")))
  var profile = "default"

  /// The profile among those at hand.
  ///
  /// - Throws: A usage error that lists the profiles, when there is none with this id.
  func find(in corpus: Corpus) throws -> ScoringProfile {
    if let found = corpus.profiles.first(where: { $0.id == profile }) { return found }
    let known = corpus.profiles.map(\.id).joined(separator: ", ")
    throw ValidationError(
      help(
        en: "There is no profile “\(profile)”. There are: \(known).",
        es: "No hay un perfil «\(profile)». Hay: \(known).",
        fr: "Il n’y a pas de profil « \(profile) ». Il y a : \(known).", pt: "Não há perfil “\(profile)”. Há: \(known)."
      ))
  }
}

extension LoadedCorpus {
  /// Names the files whose faults keep them, or parts of them, out of a result. The numbers are made of the rest.
  func warnOfFaults(_ common: CommonOptions) -> Bool {
    let faults = faults
    for fault in faults { Console.warn(fault, common.language) }
    return !faults.isEmpty
  }

  /// The files whose faults keep them, or parts of them, out of a result.
  var faults: [Acceptance] { Validator().validate(self).acceptances.filter { !$0.isAccepted } }
}

extension Console {
  /// Says that a result is made without what cannot be read of a file.
  static func warn(_ fault: Acceptance, _ language: Language) {
    // How many there are may depend on confidential answers.
    let text = LocalizedText(
      en: "has errors; what can be read of it is used; see palermo validate",
      es: "tiene errores; se usa lo que puede leerse; véase palermo validate",
      fr: "contient des erreurs ; ce qui peut en être lu est utilisé ; voir palermo validate",
      pt: "tem erros; usa-se o que pode ser lido; ver palermo validate")
    warn("palermo: \(fault.file): \(text(language))")
  }
}
