import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// What has changed in the gaps of one state.
struct StateChangeView: Encodable {
  /// Gaps that went the same way.
  struct ListView: Encodable {
    let heading: String
    let count: Int
    let groups: [GroupView]
    let hasGroups: Bool
    let isOpen: Bool
  }

  /// Gaps of one kind, or gaps that cannot be compared for one reason.
  struct GroupView: Encodable {
    let label: String
    let subjects: String
    let size: Int
  }

  let since: String
  /// Why more is not known. Nil if the state answers something.
  let silence: String?
  let lists: [ListView]

  /// The part of one state. Returns nil if it is not compared.
  init?(_ state: State, _ context: SiteContext) {
    guard let change = context.analysis.change, let own = context.change(of: state.code) else {
      return nil
    }
    let language = context.language
    silence = context.silence(of: state.code)?.capitalizedFirst
    since = context.corpus.cycle(change.from)?.title(language) ?? change.from
    func byKind(_ items: [GapChange.Item]) -> [GroupView] {
      GapKind.allCases.compactMap { kind in Self.group(kind.name(language), items.filter { $0.kind == kind }, context) }
    }
    let byReason = ComparisonObstacle.allCases.compactMap { obstacle in
      Self.group(obstacle.name(language), own.notCompared.filter { $0.obstacle == obstacle }, context)
    }
    lists = [
      (Texts.Pages.closed, byKind(own.closed), own.closed.count, true),
      (Texts.Pages.opened, byKind(own.opened), own.opened.count, true),
      (Texts.Pages.unchanged, byKind(own.unchanged), own.unchanged.count, false),
      (Texts.Headings.notCompared, byReason, own.notCompared.count, false),
    ].map { heading, groups, count, isOpen in
      ListView(heading: heading(language), count: count, groups: groups, hasGroups: !groups.isEmpty, isOpen: isOpen)
    }
  }

  private static func group(_ label: String, _ items: [GapChange.Item], _ context: SiteContext) -> GroupView? {
    guard !items.isEmpty else { return nil }
    return GroupView(
      label: label.capitalizedFirst,
      subjects: items.map { subject($0, context) }.joined(separator: context.language.semicolon),
      size: items.count)
  }

  private static func subject(_ item: GapChange.Item, _ context: SiteContext) -> String {
    switch item.kind {
    case .treaty:
      context.corpus.instruments[instrument: item.subject]?.shortTitle(context.language) ?? item.subject
    case .delivery:
      context.corpus.latestVersion(of: item.subject).flatMap {
        context.corpus.questionnaires[$0]?.title(context.language)
      }
        ?? item.subject
    case .duty, .notification:
      item.subject.split(separator: " ").map { context.citation(String($0)) }.joined(separator: ", ")
    case .evidence, .knowledge: item.subject
    }
  }
}
