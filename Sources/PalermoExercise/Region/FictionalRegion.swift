import PalermoModel

/// Makes a region of states that do not exist.
enum FictionalRegion {
  /// The id of the region.
  static let id = "exercise"

  /// As many codes as ISO 3166 leaves to users between XAA and XZZ.
  static let largest = 26 * 26

  /// The region with so many states, 1 to ``largest``.
  static func region(states count: Int, seed: UInt64) -> Region {
    let columns = (1...count).first { $0 * $0 >= count }!
    let rows = (count + columns - 1) / columns
    return Region(
      id: id, kind: .fictional,
      name: LocalizedText(
        en: "Exercise region (made-up states)", es: "Región de ejercicio (Estados ficticios)",
        fr: "Région d’exercice (États fictifs)", pt: "Região de exercício (Estados fictícios)"),
      note: LocalizedText(
        en:
          "None of these states exists. Their names, treaties, laws and answers are made up to show the toolkit at work.",
        es:
          "Ninguno de estos Estados existe. Sus nombres, tratados, leyes y respuestas son inventados para mostrar el funcionamiento de las herramientas.",
        fr:
          "Aucun de ces États n’existe. Leurs noms, traités, lois et réponses sont inventés pour montrer les outils à l’œuvre.",
        pt:
          "Nenhum destes Estados existe. Seus nomes, tratados, leis e respostas são inventados para mostrar as ferramentas em funcionamento."
      ),
      subregions: subregions, groupings: groupings,
      states: (0..<count).map { number in
        state(number, column: number % columns, row: number / columns, columns: columns, rows: rows, seed: seed)
      },
      file: "region.xml")
  }

  private static func state(
    _ number: Int, column: Int, row: Int, columns: Int, rows: Int, seed: UInt64
  ) -> State {
    let code = code(number)
    var random = SplitMix64(seed: seed, "state", code)
    let language = languages[number % languages.count]
    let isSouth = 2 * row >= rows && rows > 1
    let isEast = 2 * column >= columns && columns > 1
    return State(
      code: code, name: FictionalName.name(number), note: nil,
      subregion: subregions[(isSouth ? 2 : 0) + (isEast ? 1 : 0)].code,
      groupings: groupings.map(\.code).filter { _ in random.chance(45) }, membership: State.fullMembership,
      officialLanguages: [language.rawValue], submissionLanguages: [language.rawValue],
      legalTradition: random.chance(15) ? "mixed" : language == .en ? "common-law" : "civil-law",
      column: column, row: row, position: .start)
  }

  private static func code(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "X\(letters[number / 26])\(letters[number % 26])"
  }

  private static let languages: [Language] = [.es, .en, .es, .pt, .en, .es, .fr, .en, .es, .pt, .es, .en, .fr]

  private static let subregions = [
    StateGroup(
      code: "lantern-coast",
      name: LocalizedText(
        en: "Lantern Coast", es: "Costa de los Faroles", fr: "Côte des Lanternes", pt: "Costa das Lanternas")),
    StateGroup(
      code: "thistle-highlands",
      name: LocalizedText(
        en: "Thistle Highlands", es: "Tierras Altas del Cardo", fr: "Hautes Terres du Chardon",
        pt: "Terras Altas do Cardo")),
    StateGroup(
      code: "amber-plain",
      name: LocalizedText(
        en: "Amber Plain", es: "Llanura del Ámbar", fr: "Plaine de l’Ambre", pt: "Planície do Âmbar")),
    StateGroup(
      code: "kite-islands",
      name: LocalizedText(
        en: "Kite Islands", es: "Islas de las Cometas", fr: "Îles des Cerfs-volants", pt: "Ilhas das Pipas")),
  ]

  private static let groupings = [
    StateGroup(
      code: "LTR",
      name: LocalizedText(
        en: "League of the Twin Rivers", es: "Liga de los Ríos Gemelos", fr: "Ligue des Rivières jumelles",
        pt: "Liga dos Rios Gêmeos")),
    StateGroup(
      code: "CLK",
      name: LocalizedText(
        en: "Compact of the Lighthouse Keepers", es: "Pacto de los Fareros", fr: "Pacte des Gardiens de phare",
        pt: "Pacto dos Faroleiros")),
  ]
}
