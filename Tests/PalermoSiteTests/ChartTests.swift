import PalermoCharts
import Testing

/// Pictures: what they say without being seen, and that nothing in a label breaks them.
struct ChartTests {
  private static let hostile = "<script>\"&'</script>"

  private static let drawings: [Drawing] = [
    StepChart(
      title: hostile, description: hostile, years: 2000...2004, counts: [0, 1, 1, 3, 3], undated: 2, population: 5
    ).drawing(id: "a"),
    StackedBars(
      title: hostile, description: hostile,
      bars: [
        .init(
          label: hostile, parts: [.init(letter: "F", style: "F", count: 3), .init(letter: "?", style: "U", count: 4)]),
        .init(label: "none", parts: []),
      ], showsShares: true
    ).drawing(id: "a"),
    StackedBars(
      title: hostile, description: hostile,
      bars: [.init(label: "", parts: [.init(letter: "F", style: "F", count: 1)])], showsShares: true, labelWidth: 2
    ).drawing(id: "a"),
    IntervalPlot(
      title: hostile, description: hostile,
      rows: [
        .init(label: hostile, letter: "P", style: "P", bounds: 0.25...0.5),
        .init(label: "b", letter: "F", style: "F", bounds: 1...1),
        .init(label: "c", letter: "∅", style: "U", bounds: nil),
      ], bands: [0.25, 0.75]
    ).drawing(id: "a"),
    FunnelChart(
      title: hostile, description: hostile, steps: [.init(label: hostile, count: 4), .init(label: "b", count: 0)]
    ).drawing(id: "a"),
    DayChart(
      title: hostile, description: hostile,
      rows: [.init(label: hostile, marks: [.init(day: 0, style: "F"), .init(day: 0, style: "hollow")], missing: 2)],
      days: 0, ends: (hostile, "b"), lines: [0]
    ).drawing(id: "a"),
    DumbbellChart(
      title: hostile, description: hostile, rows: [.init(label: hostile, before: 1, after: 3)], ticks: [(0, hostile)]
    ).drawing(id: "a"),
    LetterStrip(
      title: hostile, description: hostile,
      cells: (1...12).map { .init(number: $0, letter: "?", style: "U", bounds: 0...1) }
    ).drawing(id: "a"),
    HeatMap(
      title: hostile, description: hostile, labels: [hostile, "b", "c"],
      cells: [
        [nil, .init(style: "F", isPartlyKnown: false), .init(style: "F", isPartlyKnown: false)],
        [.init(style: "P", isPartlyKnown: true), nil, .init(style: "U", isPartlyKnown: false)],
        [.init(style: "N", isPartlyKnown: false), .init(style: "L", isPartlyKnown: false), nil],
      ]
    ).drawing(id: "a"),
  ]

  @Test(arguments: drawings.indices)
  func aPictureHasItsWordsAndNothingThatRunsOrLoads(index: Int) {
    let svg = Self.drawings[index].svg
    #expect(svg.hasPrefix("<svg class=\"chart\" role=\"img\" aria-labelledby=\"a-t\" aria-describedby=\"a-d\""))
    #expect(svg.contains("<title id=\"a-t\">&lt;script&gt;") && svg.contains("<desc id=\"a-d\">&lt;script&gt;"))
    for forbidden in ["<script", "url(", "href", "style=", "nan", "inf"] {
      #expect(!svg.contains(forbidden), "\(forbidden)")
    }
    #expect(!svg.contains(/(width|height|textLength|r)="-/), "a length below zero")
  }

  @Test func whatIsUnknownIsDrawnAndHatched() {
    let svg = Self.drawings[1].svg
    #expect(svg.contains("class=\"U\"") && svg.contains("class=\"hatching\"") && svg.contains(">? 4<"))
    #expect(Self.drawings[0].svg.contains("class=\"U\""), "joined on a day that is not known")
    #expect(Self.drawings[0].svg.contains(">5<"), "all that joined, whenever it was")
  }

  @Test func whatAMapOfPairsDoesNotKnowIsLeftToTheHatchedGround() {
    let svg = Self.drawings.last!.svg
    for painted in [
      "cells X\" transform=\"translate(34 41) scale(14)\" d=\"M0 0h1M1 1h1M2 2h1\"",
      "cells F\" transform=\"translate(34 41) scale(14)\" d=\"M1 0h2\"",
      "cells P half\" transform=\"translate(34 44.5) scale(14)\" d=\"M0 1h1\"",
      "cells N\" transform=\"translate(34 41) scale(14)\" d=\"M0 2h1\"",
    ] { #expect(svg.contains(painted), "\(painted)") }
    #expect(!svg.contains("cells U"))
  }

  /// A page with a map of all states of the world has less than a megabyte, its table included.
  @Test func aMapOfManySubjectsIsShort() {
    let states = 194
    // No two cells beside each other are alike, which makes the longest markup.
    let styles = ["F", "P", "N", "L", "U"]
    let cells = (0..<states).map { row in
      (0..<states).map { column in
        row == column
          ? nil : HeatMap.Cell(style: styles[(row + column) % 5], isPartlyKnown: (row + column) % 5 < 2)
      }
    }
    let labels = (0..<states).map { "S\($0)" }
    let svg = HeatMap(title: "t", description: "d", labels: labels, cells: cells).drawing(id: "a").svg
    #expect(svg.utf8.count < 500_000, "\(svg.utf8.count)")
  }

  @Test func barsAreAsWideAsWhatTheyCount() throws {
    let widths = Self.drawings[1].svg.matches(of: /<rect class="[FU]"[^>]* width="([0-9.]+)"/).compactMap {
      Double($0.1)
    }
    let (full, unknown) = (try #require(widths.first), try #require(widths.last))
    #expect(abs(full * 4 - unknown * 3) < 1)
  }
}
