import PalermoModel
import PalermoWriting

/// The authorities that states name, as far as they made them public.
struct DirectoryPageView: Encodable {
  struct StateView: Encodable {
    let code: String
    let name: String
    let href: String
    let authorities: [AuthorityView]
  }

  struct AuthorityView: Encodable {
    let about: String
    let articles: String
    let hasArticles: Bool
    let name: String
    let role: String?
    let address: String?
    let href: String?
    let languages: String?
  }

  let states: [StateView]
  let isEmpty: Bool
  /// What the plan of the region calls the action that is about authorities.
  let action: String?
  /// The states of which no authority is known.
  let without: String?

  init(_ context: SiteContext) {
    let language = context.language
    action = context.region.number(of: .authorities)
    states = context.states.compactMap { state in
      let authorities = context.openAnswers(of: state.code).flatMap { question, answer in
        answer.authorities.map { authority in
          AuthorityView(
            about: context.label(of: question), articles: context.articles(of: question).joined(separator: ", "),
            hasArticles: !context.articles(of: question).isEmpty,
            name: authority.name, role: authority.role, address: authority.address, href: authority.href?.webLink,
            languages: authority.languages.isEmpty ? nil : authority.languages.joined(separator: ", "))
        }
      }
      guard !authorities.isEmpty else { return nil }
      return StateView(
        code: state.code, name: state.name(language), href: "states/\(state.code).html", authorities: authorities)
    }
    isEmpty = states.isEmpty
    let named = Set(states.map(\.code))
    let others = context.states.filter { !named.contains($0.code) }.map { $0.name(language) }
    without = others.isEmpty ? nil : others.joined(separator: ", ")
  }
}
