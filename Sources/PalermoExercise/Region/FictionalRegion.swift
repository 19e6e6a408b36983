import PalermoModel

/// Makes a region of states that do not exist.
enum FictionalRegion {
  /// The id of the region.
  static let id = "exercise"

  /// As many codes as ISO 3166 leaves to users between XAA and XZZ.
  static let largest = 26 * 26

  /// The region with so many states, 1 to ``largest``.
  static func region(states count: Int, seed: UInt64, programme: Region.Programme) -> Region {
    let columns = (1...count).first { $0 * $0 >= count }!
    let rows = (count + columns - 1) / columns
    return Region(
      id: id, kind: .fictional,
      name: Texts.FictionalRegion.name,
      note: Texts.FictionalRegion.note, programme: programme,
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
      name: Texts.FictionalRegion.lanternCoast),
    StateGroup(
      code: "thistle-highlands",
      name: Texts.FictionalRegion.thistleHighlands),
    StateGroup(
      code: "amber-plain",
      name: Texts.FictionalRegion.amberPlain),
    StateGroup(
      code: "kite-islands",
      name: Texts.FictionalRegion.kiteIslands),
  ]

  private static let groupings = [
    StateGroup(
      code: "LTR",
      name: Texts.FictionalRegion.leagueOfTheTwinRivers),
    StateGroup(
      code: "CLK",
      name: Texts.FictionalRegion.compactOfTheLighthouseKeepers),
  ]
}
