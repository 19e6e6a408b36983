/// The page that searches all others. All of it is words; the rest is made by its script.
struct SearchPageView: Encodable {}
