// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

#if os(Linux)
  let xlsxwriter: String? = nil
#else
  let xlsxwriter: String? = "xlsxwriter"
#endif

let package = Package(
  name: "palermo",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "palermo", targets: ["palermo"]),
    .executable(name: "palermo-exercise", targets: ["palermo-exercise"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // C, at the edge: libxml2 behind our own header, and the files that ship inside the program.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CXML", dependencies: ["CLibXML2"], linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CResources"),
    // libxlsxwriter likewise, for workbooks. On Linux it is loaded when one is written, and not linked.
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: xlsxwriter,
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(
      name: "CXLSX", dependencies: ["CLibXLSXWriter"],
      linkerSettings: [.linkedLibrary("xlsxwriter", .when(platforms: [.macOS]))]),
    // What the system's headers keep from Swift.
    .target(name: "CFiles"),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    // Signatures by its sister library. On Linux it is loaded when one is made or checked, and not linked.
    .target(
      name: "CSignatures",
      dependencies: ["CNettle"],
      linkerSettings: [.linkedLibrary("hogweed", .when(platforms: [.macOS])), .linkedLibrary("nettle")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // The engine for a page, if .ci/desk made it.
    .target(name: "CDesk"),

    // What arrives packed: archives, and what is an archive by its form.
    .target(name: "PalermoArchives", dependencies: ["CZlib"]),

    // The way of the data: files, model, findings, scorecards, gap analysis, report.
    .target(name: "PalermoTexts", exclude: ["README.md", "Texts"]),
    .target(name: "PalermoModel", dependencies: ["PalermoTexts"]),
    .target(name: "PalermoXML", dependencies: ["CXML"]),
    .target(name: "PalermoRules", dependencies: ["PalermoModel"]),
    .target(name: "PalermoVocabularies", dependencies: ["PalermoModel", "PalermoXML"]),
    .target(
      name: "PalermoLoading",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoArchives", "CNettle", "CResources",
      ]),
    .target(
      name: "PalermoValidation",
      dependencies: ["PalermoModel", "PalermoRules", "PalermoVocabularies", "PalermoLoading"],
      exclude: ["Rules/Reference"]),
    .target(name: "PalermoParts", dependencies: ["PalermoModel", "PalermoVocabularies", "PalermoXML"]),
    .target(
      name: "PalermoRegister",
      dependencies: ["PalermoModel", "PalermoLoading", "PalermoVocabularies", "PalermoAnalysis"]),
    .target(name: "PalermoSigning", dependencies: ["PalermoModel", "PalermoLoading", "CSignatures"]),
    .target(name: "PalermoScoring", dependencies: ["PalermoModel"], exclude: ["README.md"]),
    // The same rules and scores for a page in a browser: .ci/desk makes WebAssembly of it and of what it depends on.
    .target(
      name: "PalermoDesk",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoRules", "PalermoScoring", "PalermoParts",
      ],
      exclude: ["README.md", "desk.mjs"]),
    .target(name: "PalermoAnalysis", dependencies: ["PalermoModel", "PalermoScoring"]),

    // What is written of it. Writing is what the others share.
    .target(name: "PalermoWriting", dependencies: ["PalermoModel", "PalermoScoring"]),
    .target(
      name: "PalermoFindings",
      dependencies: [
        "PalermoModel", "PalermoRules", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoValidation",
        "PalermoWriting",
      ], exclude: ["Templates"]),
    .target(
      name: "PalermoResults",
      dependencies: ["PalermoModel", "PalermoScoring", "PalermoAnalysis", "PalermoWriting", "PalermoFindings"]),
    // Pictures of values, in SVG.
    .target(name: "PalermoCharts"),
    .target(
      name: "PalermoSite",
      dependencies: [
        "PalermoModel", "PalermoLoading", "PalermoScoring", "PalermoAnalysis", "PalermoWriting", "PalermoResults",
        "PalermoCharts", "CResources",
      ], exclude: ["Templates"]),
    // Receipts and letters.
    .target(
      name: "PalermoLetters",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoLoading", "PalermoAnalysis", "PalermoValidation", "PalermoWriting",
        "PalermoResults",
      ], exclude: ["Templates"]),
    .target(
      name: "PalermoExports",
      dependencies: [
        "PalermoModel", "PalermoLoading", "PalermoScoring", "PalermoAnalysis", "PalermoWriting", "PalermoResults",
        "PalermoArchives", "PalermoXML", "CXLSX",
      ], exclude: ["Templates"]),

    // The state's desk: a form that is one file, with the engine in it.
    .target(
      name: "PalermoForm",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoRules", "PalermoWriting",
        "CDesk", "CResources", "CZlib",
      ], exclude: ["README.md", "Page"]),

    // And a workbook, out and in.
    .target(
      name: "PalermoWorkbook",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoRules", "PalermoArchives",
        "CXLSX",
      ]),

    // And a form for ODK Central, KoboToolbox or Enketo, out, and what it collected, in.
    .target(
      name: "PalermoODK",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoRules", "PalermoArchives",
        "PalermoWorkbook", "CXLSX",
      ]),

    // Made-up answers by fictional states, to try everything out with.
    .target(name: "PalermoExercise", dependencies: ["PalermoModel", "PalermoVocabularies", "PalermoXML"]),

    // What editors ask while somebody writes a file.
    .target(
      name: "PalermoLanguageServer",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoRules", "PalermoValidation",
        "PalermoWriting", "PalermoFindings",
      ]),

    // The command line.
    .target(
      name: "PalermoCommands",
      dependencies: [
        "PalermoModel", "PalermoRules", "PalermoParts", "PalermoXML", "PalermoVocabularies", "PalermoLoading",
        "PalermoValidation",
        "PalermoScoring",
        "PalermoAnalysis", "PalermoWriting", "PalermoFindings", "PalermoResults", "PalermoSite", "PalermoExports",
        "PalermoForm", "PalermoWorkbook", "PalermoODK", "PalermoExercise", "PalermoArchives", "PalermoRegister",
        "PalermoLetters", "PalermoSigning", "PalermoLanguageServer", "CFiles",
        argumentParser,
      ]),
    .executableTarget(name: "palermo", dependencies: ["PalermoCommands"]),
    .executableTarget(name: "palermo-exercise", dependencies: ["PalermoCommands"]),

    // The pages of the manual, made of what --help is made of.
    .target(name: "PalermoManual", dependencies: ["PalermoTexts"]),
    .executableTarget(name: "palermo-manual", dependencies: ["PalermoManual"]),

    // What writes source files from data. It knows no generated code.
    .target(name: "PalermoGeneration", dependencies: ["PalermoXML"]),
    .executableTarget(name: "palermo-generate", dependencies: ["PalermoGeneration"]),

    // What is fuzzed, and how its inputs are changed: for the tests by palermo-replay, and for .ci/fuzz by libFuzzer.
    .target(
      name: "PalermoFuzzing",
      dependencies: [
        "PalermoModel", "PalermoXML", "PalermoVocabularies", "PalermoLoading", "PalermoValidation", "PalermoScoring",
        "PalermoAnalysis", "PalermoWriting", "PalermoResults", "PalermoDesk", "PalermoWorkbook", "PalermoODK",
      ], path: "Tests/Fuzzing/Subjects"),
    .executableTarget(name: "palermo-replay", dependencies: ["PalermoFuzzing"], path: "Tests/Fuzzing/Replay"),

    .target(
      name: "TestSupport",
      dependencies: ["PalermoModel", "PalermoLoading"],
      path: "Tests/TestSupport"),
    .testTarget(name: "PalermoGenerationTests", dependencies: ["PalermoGeneration", "TestSupport"]),
    .testTarget(name: "PalermoXMLTests", dependencies: ["PalermoXML", "TestSupport"]),
    .testTarget(
      name: "PalermoVocabulariesTests",
      dependencies: [
        "PalermoVocabularies", "PalermoGeneration", "PalermoLoading", "PalermoAnalysis", "PalermoExports",
        "TestSupport",
      ]),
    .testTarget(name: "PalermoLoadingTests", dependencies: ["PalermoVocabularies", "PalermoLoading", "TestSupport"]),
    .testTarget(
      name: "PalermoValidationTests",
      dependencies: [
        "PalermoRules", "PalermoVocabularies", "PalermoWorkbook", "PalermoODK", "PalermoValidation", "TestSupport",
      ]),
    .testTarget(
      name: "PalermoPartsTests", dependencies: ["PalermoParts", "PalermoLoading", "PalermoXML", "TestSupport"]),
    .testTarget(name: "PalermoScoringTests", dependencies: ["PalermoScoring", "TestSupport"]),
    .testTarget(
      name: "PalermoDeskTests",
      dependencies: [
        "PalermoDesk", "PalermoRules", "PalermoVocabularies", "PalermoLoading", "PalermoValidation", "PalermoScoring",
        "TestSupport",
      ], exclude: ["compare.mjs"]),
    .testTarget(name: "PalermoSigningTests", dependencies: ["PalermoSigning", "PalermoLoading", "TestSupport"]),
    .testTarget(name: "PalermoAnalysisTests", dependencies: ["PalermoAnalysis", "PalermoLoading", "TestSupport"]),
    .testTarget(name: "PalermoWritingTests", dependencies: ["PalermoWriting"]),
    .testTarget(
      name: "PalermoFindingsTests", dependencies: ["PalermoFindings", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "PalermoResultsTests", dependencies: ["PalermoResults", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "PalermoSiteTests", dependencies: ["PalermoSite", "PalermoCharts", "TestSupport"]),
    .testTarget(
      name: "PalermoExportsTests", dependencies: ["PalermoExports", "PalermoRules", "PalermoSite", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "PalermoFormTests", dependencies: ["PalermoForm", "PalermoLoading", "PalermoScoring", "TestSupport"]),
    .testTarget(
      name: "PalermoWorkbookTests",
      dependencies: [
        "PalermoWorkbook", "PalermoArchives", "PalermoExercise", "PalermoLoading", "PalermoVocabularies", "PalermoXML",
        "TestSupport",
      ]),
    .testTarget(
      name: "PalermoODKTests",
      dependencies: [
        "PalermoODK", "PalermoArchives", "PalermoLoading", "PalermoVocabularies", "PalermoXML", "TestSupport",
      ]),
    .testTarget(
      name: "PalermoExerciseTests",
      dependencies: ["PalermoExercise", "PalermoLoading", "PalermoValidation", "TestSupport"]),
    .testTarget(
      name: "PalermoLanguageServerTests",
      dependencies: ["PalermoLanguageServer", "PalermoLoading", "PalermoValidation", "PalermoFindings", "TestSupport"]),
    .testTarget(name: "PalermoFuzzingTests", dependencies: ["PalermoFuzzing", "TestSupport"]),
    .testTarget(
      name: "PalermoCommandsTests", dependencies: ["PalermoCommands", "PalermoManual", "TestSupport", argumentParser]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}

// Fuzzing, by .ci/fuzz alone: it instruments every module of ours, Swift and C.
if Context.environment["PALERMO_FUZZING"] == "1" {
  let instrumented = settings + [.unsafeFlags(["-sanitize=fuzzer,address"])]
  for target in package.targets where target.type != .system {
    target.swiftSettings = instrumented
    target.cSettings = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
  }
  package.targets.append(
    .executableTarget(
      name: "palermo-fuzzing", dependencies: ["PalermoFuzzing"], path: "Tests/Fuzzing/Guided",
      swiftSettings: instrumented,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}

// Documentation, by .ci/documentation alone.
if Context.environment["PALERMO_DOCUMENTATION"] == "1" {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"))
}
