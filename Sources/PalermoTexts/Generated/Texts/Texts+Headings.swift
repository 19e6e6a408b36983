// Made from Texts/headings.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Headings {
    /// Published sources
    public static var sources: LocalizedText {
      LocalizedText(en: "Published sources", es: "Fuentes publicadas", fr: "Sources publiées", pt: "Fontes publicadas")
    }
    /// Agreement
    public static var agreement: LocalizedText {
      LocalizedText(en: "Agreement", es: "Acuerdo", fr: "Accord", pt: "Acordo")
    }
    /// Gaps
    public static var gaps: LocalizedText {
      LocalizedText(en: "Gaps", es: "Brechas", fr: "Lacunes", pt: "Lacunas")
    }
    /// States concerned
    public static var statesConcerned: LocalizedText {
      LocalizedText(en: "States concerned", es: "Estados afectados", fr: "États concernés", pt: "Estados afetados")
    }
    /// What it asks for
    public static var measure: LocalizedText {
      LocalizedText(en: "What it asks for", es: "Qué pide", fr: "Ce qu’elle demande", pt: "O que pede")
    }
    /// Duties open in the most states
    public static var mostShared: LocalizedText {
      LocalizedText(en: "Duties open in the most states", es: "Obligaciones pendientes en más Estados", fr: "Obligations en suspens dans le plus d’États", pt: "Obrigações pendentes em mais Estados")
    }
    /// What the region knows least about
    public static var leastKnown: LocalizedText {
      LocalizedText(en: "What the region knows least about", es: "Lo que la región menos conoce", fr: "Ce que la région connaît le moins", pt: "O que a região menos conhece")
    }
    /// Open in
    public static var openIn: LocalizedText {
      LocalizedText(en: "Open in", es: "Pendiente en", fr: "En suspens dans", pt: "Pendente em")
    }
    /// Kind
    public static var kind: LocalizedText {
      LocalizedText(en: "Kind", es: "Clase", fr: "Nature", pt: "Tipo")
    }
    /// Provision
    public static var provision: LocalizedText {
      LocalizedText(en: "Provision", es: "Disposición", fr: "Disposition", pt: "Disposição")
    }
    /// Questionnaires
    public static var questionnaires: LocalizedText {
      LocalizedText(en: "Questionnaires", es: "Cuestionarios", fr: "Questionnaires", pt: "Questionários")
    }
    /// State
    public static var state: LocalizedText {
      LocalizedText(en: "State", es: "Estado", fr: "État", pt: "Estado")
    }
    /// States
    public static var states: LocalizedText {
      LocalizedText(en: "States", es: "Estados", fr: "États", pt: "Estados")
    }
    /// Article
    public static var article: LocalizedText {
      LocalizedText(en: "Article", es: "Artículo", fr: "Article", pt: "Artigo")
    }
    /// Letter
    public static var letter: LocalizedText {
      LocalizedText(en: "Letter", es: "Letra", fr: "Lettre", pt: "Letra")
    }
    /// Answered
    public static var answered: LocalizedText {
      LocalizedText(en: "Answered", es: "Respondidas", fr: "Répondu", pt: "Respondidas")
    }
    /// Reason
    public static var reason: LocalizedText {
      LocalizedText(en: "Reason", es: "Motivo", fr: "Motif", pt: "Motivo")
    }
    /// Question
    public static var question: LocalizedText {
      LocalizedText(en: "Question", es: "Pregunta", fr: "Question", pt: "Pergunta")
    }
    /// Cited
    public static var cited: LocalizedText {
      LocalizedText(en: "Cited", es: "Se cita", fr: "Cité", pt: "Citado")
    }
    /// Source
    public static var source: LocalizedText {
      LocalizedText(en: "Source", es: "Fuente", fr: "Source", pt: "Fonte")
    }
    /// File and line
    public static var place: LocalizedText {
      LocalizedText(en: "File and line", es: "Archivo y línea", fr: "Fichier et ligne", pt: "Arquivo e linha")
    }
    /// Group
    public static var group: LocalizedText {
      LocalizedText(en: "Group", es: "Grupo", fr: "Groupe", pt: "Grupo")
    }
    /// Obligation
    public static var obligation: LocalizedText {
      LocalizedText(en: "Obligation", es: "Obligación", fr: "Obligation", pt: "Obrigação")
    }
    /// Basis
    public static var basis: LocalizedText {
      LocalizedText(en: "Basis", es: "Fundamento", fr: "Fondement", pt: "Fundamento")
    }
    /// Languages
    public static var languages: LocalizedText {
      LocalizedText(en: "Languages", es: "Idiomas", fr: "Langues", pt: "Idiomas")
    }
    /// Outcome
    public static var outcome: LocalizedText {
      LocalizedText(en: "Outcome", es: "Resultado", fr: "Résultat", pt: "Resultado")
    }
    /// Not to be compared
    public static var notCompared: LocalizedText {
      LocalizedText(en: "Not to be compared", es: "No comparables", fr: "Non comparables", pt: "Não comparáveis")
    }
    /// as of
    public static var asOf: LocalizedText {
      LocalizedText(en: "as of", es: "a fecha de", fr: "au", pt: "em")
    }
    /// action
    public static var action: LocalizedText {
      LocalizedText(en: "action", es: "acción", fr: "action", pt: "ação")
    }
    /// in the plan's list
    public static var listed: LocalizedText {
      LocalizedText(en: "in the plan's list", es: "en la lista del plan", fr: "dans la liste du plan", pt: "na lista do plano")
    }
    /// Subregions and groupings
    public static var groups: LocalizedText {
      LocalizedText(en: "Subregions and groupings", es: "Subregiones y agrupaciones", fr: "Sous-régions et groupements", pt: "Sub-regiões e agrupamentos")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("sources", sources),
        ("agreement", agreement),
        ("gaps", gaps),
        ("statesConcerned", statesConcerned),
        ("measure", measure),
        ("mostShared", mostShared),
        ("leastKnown", leastKnown),
        ("openIn", openIn),
        ("kind", kind),
        ("provision", provision),
        ("questionnaires", questionnaires),
        ("state", state),
        ("states", states),
        ("article", article),
        ("letter", letter),
        ("answered", answered),
        ("reason", reason),
        ("question", question),
        ("cited", cited),
        ("source", source),
        ("place", place),
        ("group", group),
        ("obligation", obligation),
        ("basis", basis),
        ("languages", languages),
        ("outcome", outcome),
        ("notCompared", notCompared),
        ("asOf", asOf),
        ("action", action),
        ("listed", listed),
        ("groups", groups),
      ]
    }
  }

  public enum Labels {
    /// (action {action})
    public static func servedAction(action: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "(action {action})", es: "(acción {action})", fr: "(action {action})", pt: "(ação {action})")
        , TextArguments([.init("action", action)]))
    }
    /// layer
    public static var layer: LocalizedText {
      LocalizedText(en: "layer", es: "capa", fr: "couche", pt: "camada")
    }
    /// severity
    public static var severity: LocalizedText {
      LocalizedText(en: "severity", es: "gravedad", fr: "gravité", pt: "gravidade")
    }
    /// cycle {cycle}
    public static func cycle(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "cycle {cycle}", es: "ciclo {cycle}", fr: "cycle {cycle}", pt: "ciclo {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// profile {profile}
    public static func profile(profile: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "profile {profile}", es: "perfil {profile}", fr: "profil {profile}", pt: "perfil {profile}")
        , TextArguments([.init("profile", profile)]))
    }
    /// Article {number}. {title}
    public static func article(number: some TextArgument, title: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Article {number}. {title}", es: "Artículo {number}. {title}", fr: "Article {number}. {title}", pt: "Artigo {number}. {title}")
        , TextArguments([.init("number", number), .init("title", title)]))
    }
  }
}
