// Made from Texts/editions.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Editions {
    /// Edition
    public static var edition: LocalizedText {
      LocalizedText(en: "Edition", es: "Edición", fr: "Édition", pt: "Edição")
    }
    /// Internal edition, not for publication: it holds confidential answers, drafts and contact data.
    public static var `internal`: LocalizedText {
      LocalizedText(en: "Internal edition, not for publication: it holds confidential answers, drafts and contact data.", es: "Edición interna, no destinada a la publicación: contiene respuestas confidenciales, borradores y datos de contacto.", fr: "Édition interne, non destinée à la publication\u{A0}: elle contient des réponses confidentielles, des projets et des coordonnées.", pt: "Edição interna, não destinada à publicação: contém respostas confidenciais, rascunhos e dados de contato.")
    }
    /// The state’s own edition, not for publication: it holds the answers that it gave in confidence.
    public static var state: LocalizedText {
      LocalizedText(en: "The state’s own edition, not for publication: it holds the answers that it gave in confidence.", es: "Edición para el propio Estado, no destinada a la publicación: contiene las respuestas que dio con carácter confidencial.", fr: "Édition destinée à l’État lui-même, non à la publication\u{A0}: elle contient les réponses qu’il a données à titre confidentiel.", pt: "Edição para o próprio Estado, não destinada à publicação: contém as respostas que deu em caráter confidencial.")
    }
    /// Drafts are not published: where only a draft has arrived, the questionnaire counts as not delivered.
    public static var drafts: LocalizedText {
      LocalizedText(en: "Drafts are not published: where only a draft has arrived, the questionnaire counts as not delivered.", es: "Los borradores no se publican: si solo ha llegado un borrador, el cuestionario cuenta como no entregado.", fr: "Les projets ne sont pas publiés\u{A0}: si seul un projet est arrivé, le questionnaire compte comme non remis.", pt: "Os rascunhos não são publicados: se só chegou um rascunho, o questionário conta como não entregue.")
    }
    /// Embargo: not to be published or quoted before {date}.
    public static func embargo(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Embargo: not to be published or quoted before {date}.", es: "Embargo: no publicar ni citar antes del {date}.", fr: "Embargo\u{A0}: ne pas publier ni citer avant le {date}.", pt: "Embargo: não publicar nem citar antes de {date}.")
        , TextArguments([.init("date", date)]))
    }
  }

  public enum EditionOptions {
    /// For whom the output is. public: for everybody, without what is confidential or would tell it, drafts, contact data of officials, paths and line numbers. internal: everything, marked on every page. state: a state’s own confidential answers, marked. Unless stated it is state over the files of one state and public over those of several.
    public static var edition: LocalizedText {
      LocalizedText(en: "For whom the output is. public: for everybody, without what is confidential or would tell it, drafts, contact data of officials, paths and line numbers. internal: everything, marked on every page. state: a state’s own confidential answers, marked. Unless stated it is state over the files of one state and public over those of several.", es: "Para quién es la salida. public: para todos, sin lo confidencial ni lo que lo revelaría, sin borradores, datos de contacto de funcionarios, rutas ni números de línea. internal: todo, marcado en cada página. state: las respuestas confidenciales del propio Estado, marcadas. Si no se indica, es state con los archivos de un solo Estado y public con los de varios.", fr: "À qui la sortie est destinée. public\u{A0}: à tous, sans ce qui est confidentiel ou le révélerait, sans projets, coordonnées d’agents, chemins ni numéros de ligne. internal\u{A0}: tout, avec une mention sur chaque page. state\u{A0}: les réponses confidentielles de l’État lui-même, signalées. À défaut, c’est state pour les fichiers d’un seul État et public pour ceux de plusieurs.", pt: "A quem se destina a saída. public: a todos, sem o que é confidencial ou o revelaria, sem rascunhos, dados de contato de funcionários, caminhos nem números de linha. internal: tudo, marcado em cada página. state: as respostas confidenciais do próprio Estado, marcadas. Se não for indicado, é state com os arquivos de um só Estado e public com os de vários.")
    }
  }
}
