/// A page of the report in one language: where it stands, what it is called, and what is on it.
struct SitePage {
  /// From the folder of the language.
  let path: String
  let template: String
  let title: String
  /// The line under the title.
  let lead: String
  /// Its name in the navigation of every page; nil for a page that is reached from another.
  var navigation: String?
  /// What is added to the style of all pages.
  var style = ""
  /// Makes what the template shows, given the way from the page to the folder of its language.
  let view: (_ base: String) -> any Encodable
}
