import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoWriting

/// How many states ask for training, by theme and instrument, and of how many that is not known.
struct TrainingPageView: Encodable {
  struct ThemeView: Encodable {
    let name: String
    let chart: ChartView
    let articles: [ArticleView]
  }

  /// Who asks for training about an article.
  struct ArticleView: Encodable {
    let title: String
    let href: String?
    let states: [LinkView]
  }

  /// The states of one instrument within a theme.
  struct Demand {
    let instrument: Instrument
    let asking: Int
    let silent: Int
    /// Those that may ask for it in confidence.
    let confidential: Int
    let unknown: Int
  }

  let sentence: String
  let themes: [ThemeView]

  init(_ context: SiteContext) {
    let language = context.language
    let asked = Dictionary(uniqueKeysWithValues: context.states.map { ($0.code, context.trainingNeeds(of: $0.code)) })
    sentence = Texts.Site.trainingSentence(
      answering: context.states.count { context.hasAnswered($0.code) }, states: context.states.count,
      asking: asked.values.count { !$0.isEmpty })(language)
    themes = context.themes.enumerated().map { number, theme in
      let name = context.corpus.instruments.name(of: theme)(language)
      return ThemeView(
        name: name, chart: Self.chart(theme, named: name, number, Self.demand(theme, asked, context), language),
        articles: Self.articles(theme, asked, context))
    }
  }

  /// The states of each instrument that is asked about within a theme: each is counted once.
  static func demand(
    _ theme: Cluster, _ asked: [String: [Cluster: Set<String>]], _ context: SiteContext
  ) -> [Demand] {
    context.instruments.compactMap { instrument in
      let answering = context.states.map { state in
        (
          state: state.code,
          submissions: context.submissions(of: state.code).filter { submission in
            submission.source.kind != .published
              && context.corpus.questionnaires[submission.questionnaire].map {
                $0.cluster == theme && $0.instrument == instrument.id
              } ?? false
          }
        )
      }.filter { !$0.submissions.isEmpty }
      guard !answering.isEmpty else { return nil }
      let others = answering.filter { !(asked[$0.state]?[theme]?.contains(instrument.id) ?? false) }
      let confidential = others.count { other in
        other.submissions.contains { $0.answers.contains { $0.isConfidential || $0.isWithheld } }
      }
      return Demand(
        instrument: instrument, asking: answering.count - others.count, silent: others.count - confidential,
        confidential: confidential, unknown: context.states.count - answering.count)
    }
  }

  private static func chart(
    _ theme: Cluster, named name: String, _ number: Int, _ demand: [Demand], _ language: Language
  ) -> ChartView {
    let key = [
      RatingView(letter: "✓", style: "F", meaning: Texts.Site.trainingAsked(language)),
      RatingView(letter: "–", style: "X", meaning: Texts.Site.trainingNotAsked(language)),
      RatingView(letter: "◆", style: "C", meaning: Texts.Site.trainingConfidential(language)),
      RatingView(letter: "?", style: "U", meaning: Texts.Site.trainingUnknown(language)),
    ]
    let bars = demand.map { demand in
      StackedBars.Bar(
        label: demand.instrument.id,
        parts: zip(key, [demand.asking, demand.silent, demand.confidential, demand.unknown]).map {
          StackedBars.Part(letter: $0.letter, style: $0.style, count: $1)
        })
    }
    let words = bars.map { bar in
      bar.label + language.colon + zip(key, bar.parts).map { "\($0.meaning) \($1.count)" }.joined(separator: ", ")
    }.joined(separator: language.semicolon)
    let chart = StackedBars(title: name, description: words, bars: bars, showsShares: true)
    return ChartView(
      title: name, chart.drawing(id: "training-\(number)"), key: key,
      heads: [Texts.Columns.instrument(language)] + key.map(\.meaning),
      rows: zip(demand, bars).map { ($0.instrument.shortTitle(language), $1.parts.map { "\($0.count)" }) })
  }

  /// The articles for which training is asked for within a theme, in the order of the instruments.
  private static func articles(
    _ theme: Cluster, _ asked: [String: [Cluster: Set<String>]], _ context: SiteContext
  ) -> [ArticleView] {
    context.instruments.flatMap { instrument in
      instrument.articles.compactMap { article -> ArticleView? in
        let states = context.states.filter {
          asked[$0.code]?[theme]?.contains("\(instrument.id) \(article.number)") ?? false
        }
        guard !states.isEmpty else { return nil }
        return ArticleView(
          title: "\(instrument.id) \(article.number). \(article.title(context.language))",
          href: context.articlePath(instrument.id, article.number),
          states: states.map { LinkView(href: "states/\($0.code).html", name: $0.name(context.language)) })
      }
    }
  }
}
