// Made from Texts/exercise.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum ExerciseAnswers {
    /// Exercise answer of {cycle} on {question}: the law covers this in full.
    public static func yesInFull(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: the law covers this in full.", es: "Respuesta de ejercicio de {cycle} sobre {question}: la ley lo abarca por completo.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: la loi couvre entièrement ce point.", pt: "Resposta de exercício de {cycle} sobre {question}: a lei abrange plenamente este ponto.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: the provision cited has applied since it came into force.
    public static func yesSinceInForce(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: the provision cited has applied since it came into force.", es: "Respuesta de ejercicio de {cycle} sobre {question}: la disposición citada se aplica desde su entrada en vigor.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: la disposition citée s’applique depuis son entrée en vigueur.", pt: "Resposta de exercício de {cycle} sobre {question}: a disposição citada é aplicada desde a sua entrada em vigor.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: the courts have confirmed this reading.
    public static func yesConfirmedByCourts(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: the courts have confirmed this reading.", es: "Respuesta de ejercicio de {cycle} sobre {question}: los tribunales han confirmado esta interpretación.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: les tribunaux ont confirmé cette interprétation.", pt: "Resposta de exercício de {cycle} sobre {question}: os tribunais confirmaram esta interpretação.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: only some of the cases are covered; a reform is being drafted.
    public static func partlySomeCases(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: only some of the cases are covered; a reform is being drafted.", es: "Respuesta de ejercicio de {cycle} sobre {question}: solo se abarcan algunos de los casos; se está redactando una reforma.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: seuls certains cas sont couverts\u{A0}; une réforme est en préparation.", pt: "Resposta de exercício de {cycle} sobre {question}: só alguns dos casos são abrangidos; uma reforma está sendo redigida.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: the law covers the principle, but the detail is missing.
    public static func partlyWithoutDetail(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: the law covers the principle, but the detail is missing.", es: "Respuesta de ejercicio de {cycle} sobre {question}: la ley recoge el principio, pero falta el detalle.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: la loi pose le principe, mais le détail manque.", pt: "Resposta de exercício de {cycle} sobre {question}: a lei contempla o princípio, mas falta o detalhe.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: there is no such rule yet.
    public static func noRule(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: there is no such rule yet.", es: "Respuesta de ejercicio de {cycle} sobre {question}: todavía no existe una norma de este tipo.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: une telle règle n’existe pas encore.", pt: "Resposta de exercício de {cycle} sobre {question}: ainda não existe norma desse tipo.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: a bill has been before parliament since last year.
    public static func noBillPending(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: a bill has been before parliament since last year.", es: "Respuesta de ejercicio de {cycle} sobre {question}: hay un proyecto de ley en el parlamento desde el año pasado.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: un projet de loi est devant le parlement depuis l’an dernier.", pt: "Resposta de exercício de {cycle} sobre {question}: há um projeto de lei no parlamento desde o ano passado.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
    /// Exercise answer of {cycle} on {question}: the situation cannot arise in this made-up legal system.
    public static func notApplicable(cycle: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Exercise answer of {cycle} on {question}: the situation cannot arise in this made-up legal system.", es: "Respuesta de ejercicio de {cycle} sobre {question}: la situación no puede darse en este ordenamiento jurídico ficticio.", fr: "Réponse d’exercice de {cycle} sur {question}\u{A0}: la situation ne peut se présenter dans cet ordre juridique fictif.", pt: "Resposta de exercício de {cycle} sobre {question}: a situação não pode ocorrer neste ordenamento jurídico fictício.")
        , TextArguments([.init("cycle", cycle), .init("question", question)]))
    }
  }

  public enum ExerciseTexts {
    /// Exercise text: the authorities meet twice a year and keep a common register.
    public static var commonRegister: LocalizedText {
      LocalizedText(en: "Exercise text: the authorities meet twice a year and keep a common register.", es: "Texto de ejercicio: las autoridades se reúnen dos veces al año y llevan un registro común.", fr: "Texte d’exercice\u{A0}: les autorités se réunissent deux fois par an et tiennent un registre commun.", pt: "Texto de exercício: as autoridades reúnem-se duas vezes por ano e mantêm um registro comum.")
    }
    /// Exercise text: the older offences of the penal code are used beside the new one.
    public static var olderOffences: LocalizedText {
      LocalizedText(en: "Exercise text: the older offences of the penal code are used beside the new one.", es: "Texto de ejercicio: los delitos anteriores del código penal se aplican junto al nuevo.", fr: "Texte d’exercice\u{A0}: les infractions anciennes du code pénal s’appliquent à côté de la nouvelle.", pt: "Texto de exercício: os crimes mais antigos do código penal são aplicados ao lado do novo.")
    }
    /// Exercise text: judgment 12/2023 of the Supreme Court (made up) settled the question.
    public static var judgment: LocalizedText {
      LocalizedText(en: "Exercise text: judgment 12/2023 of the Supreme Court (made up) settled the question.", es: "Texto de ejercicio: la sentencia 12/2023 de la Corte Suprema (ficticia) resolvió la cuestión.", fr: "Texte d’exercice\u{A0}: l’arrêt 12/2023 de la Cour suprême (fictif) a tranché la question.", pt: "Texto de exercício: o acórdão 12/2023 do Supremo Tribunal (fictício) resolveu a questão.")
    }
    /// Exercise text: there are few trained staff, and the case files are on paper.
    public static var fewStaff: LocalizedText {
      LocalizedText(en: "Exercise text: there are few trained staff, and the case files are on paper.", es: "Texto de ejercicio: hay poco personal formado y los expedientes están en papel.", fr: "Texte d’exercice\u{A0}: le personnel formé est peu nombreux et les dossiers sont sur papier.", pt: "Texto de exercício: há poucos funcionários formados e os processos estão em papel.")
    }
    /// Exercise text: requests from abroad arrive without a translation.
    public static var requestsWithoutTranslation: LocalizedText {
      LocalizedText(en: "Exercise text: requests from abroad arrive without a translation.", es: "Texto de ejercicio: las solicitudes del extranjero llegan sin traducción.", fr: "Texte d’exercice\u{A0}: les demandes de l’étranger arrivent sans traduction.", pt: "Texto de exercício: os pedidos do exterior chegam sem tradução.")
    }
    /// Exercise text: intent is hard to prove, and witnesses are afraid.
    public static var intentHardToProve: LocalizedText {
      LocalizedText(en: "Exercise text: intent is hard to prove, and witnesses are afraid.", es: "Texto de ejercicio: la intención es difícil de probar y los testigos tienen miedo.", fr: "Texte d’exercice\u{A0}: l’intention est difficile à prouver et les témoins ont peur.", pt: "Texto de exercício: a intenção é difícil de provar e as testemunhas têm medo.")
    }
    /// Exercise text: something else, peculiar to this made-up state
    public static var other: LocalizedText {
      LocalizedText(en: "Exercise text: something else, peculiar to this made-up state", es: "Texto de ejercicio: otra cosa, propia de este Estado ficticio", fr: "Texte d’exercice\u{A0}: autre chose, propre à cet État fictif", pt: "Texto de exercício: outra coisa, própria deste Estado fictício")
    }
    /// Exercise text: help with the next reform
    public static var need: LocalizedText {
      LocalizedText(en: "Exercise text: help with the next reform", es: "Texto de ejercicio: ayuda para la próxima reforma", fr: "Texte d’exercice\u{A0}: aide à la prochaine réforme", pt: "Texto de exercício: ajuda para a próxima reforma")
    }
    /// Exercise text: two experts for a week
    public static var offer: LocalizedText {
      LocalizedText(en: "Exercise text: two experts for a week", es: "Texto de ejercicio: dos expertos durante una semana", fr: "Texte d’exercice\u{A0}: deux experts pendant une semaine", pt: "Texto de exercício: dois peritos durante uma semana")
    }
  }

  public enum ExerciseContacts {
    /// Made-up peer review
    public static var peer: LocalizedText {
      LocalizedText(en: "Made-up peer review", es: "Examen entre pares ficticio", fr: "Examen par les pairs fictif", pt: "Avaliação por pares fictícia")
    }
    /// Office for International Cooperation of {state} (exercise)
    public static func authority(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Office for International Cooperation of {state} (exercise)", es: "Oficina de Cooperación Internacional de {state} (ejercicio)", fr: "Bureau de la coopération internationale de {state} (exercice)", pt: "Escritório de Cooperação Internacional de {state} (exercício)")
        , TextArguments([.init("state", state)]))
    }
    /// Focal point
    public static var focalPoint: LocalizedText {
      LocalizedText(en: "Focal point", es: "Punto focal", fr: "Point focal", pt: "Ponto focal")
    }
    /// 1 Nowhere Street
    public static var address: LocalizedText {
      LocalizedText(en: "1 Nowhere Street", es: "Calle de Ninguna Parte 1", fr: "1, rue de Nulle-Part", pt: "Rua de Lugar Nenhum, 1")
    }
    /// Exercise review mechanism
    public static var mechanism: LocalizedText {
      LocalizedText(en: "Exercise review mechanism", es: "Mecanismo de examen de ejercicio", fr: "Mécanisme d’examen d’exercice", pt: "Mecanismo de avaliação de exercício")
    }
  }

  public enum ExerciseEvidence {
    /// Penal Code (exercise)
    public static var penalCode: LocalizedText {
      LocalizedText(en: "Penal Code (exercise)", es: "Código Penal (ejercicio)", fr: "Code pénal (exercice)", pt: "Código Penal (exercício)")
    }
    /// Act No. {number} of {year} (exercise)
    public static func act(number: some TextArgument, year: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Act No. {number} of {year} (exercise)", es: "Ley N.º {number} de {year} (ejercicio)", fr: "Loi nº {number} de {year} (exercice)", pt: "Lei n.º {number} de {year} (exercício)")
        , TextArguments([.init("number", number), .init("year", year)]))
    }
    /// s. {number}
    public static func section(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "s. {number}", es: "art. {number}", fr: "art. {number}", pt: "art. {number}")
        , TextArguments([.init("number", number)]))
    }
    /// Special Unit (exercise)
    public static var institution: LocalizedText {
      LocalizedText(en: "Special Unit (exercise)", es: "Unidad Especial (ejercicio)", fr: "Unité spéciale (exercice)", pt: "Unidade Especial (exercício)")
    }
    /// Directive of the Attorney General (exercise)
    public static var practice: LocalizedText {
      LocalizedText(en: "Directive of the Attorney General (exercise)", es: "Directiva de la Fiscalía General (ejercicio)", fr: "Directive du Procureur général (exercice)", pt: "Diretiva da Procuradoria-Geral (exercício)")
    }
    /// Note verbale to the Secretary-General (exercise)
    public static var notification: LocalizedText {
      LocalizedText(en: "Note verbale to the Secretary-General (exercise)", es: "Nota verbal al Secretario General (ejercicio)", fr: "Note verbale au Secrétaire général (exercice)", pt: "Nota verbal ao Secretário-Geral (exercício)")
    }
    /// Treaty with a neighbouring state (exercise)
    public static var agreement: LocalizedText {
      LocalizedText(en: "Treaty with a neighbouring state (exercise)", es: "Tratado con un Estado vecino (ejercicio)", fr: "Traité avec un État voisin (exercice)", pt: "Tratado com um Estado vizinho (exercício)")
    }
  }

  public enum ExerciseCycles {
    /// Exercise cycle 2025 (trial round)
    public static var trialRound: LocalizedText {
      LocalizedText(en: "Exercise cycle 2025 (trial round)", es: "Ciclo de ejercicio 2025 (ronda de prueba)", fr: "Cycle d’exercice 2025 (phase d’essai)", pt: "Ciclo de exercício 2025 (rodada de teste)")
    }
    /// Exercise cycle 2026
    public static var firstRound: LocalizedText {
      LocalizedText(en: "Exercise cycle 2026", es: "Ciclo de ejercicio 2026", fr: "Cycle d’exercice 2026", pt: "Ciclo de exercício 2026")
    }
  }

  public enum FictionalRegion {
    /// Exercise data: these states do not exist, and nothing here is said of any real state.
    public static var participationNote: LocalizedText {
      LocalizedText(en: "Exercise data: these states do not exist, and nothing here is said of any real state.", es: "Datos de ejercicio: estos Estados no existen y nada de esto se refiere a ningún Estado real.", fr: "Données d’exercice\u{A0}: ces États n’existent pas et rien ici ne concerne un État réel.", pt: "Dados de exercício: estes Estados não existem e nada aqui se refere a qualquer Estado real.")
    }
    /// Exercise region (made-up states)
    public static var name: LocalizedText {
      LocalizedText(en: "Exercise region (made-up states)", es: "Región de ejercicio (Estados ficticios)", fr: "Région d’exercice (États fictifs)", pt: "Região de exercício (Estados fictícios)")
    }
    /// None of these states exists. Their names, treaties, laws and answers are made up to show the toolkit at work.
    public static var note: LocalizedText {
      LocalizedText(en: "None of these states exists. Their names, treaties, laws and answers are made up to show the toolkit at work.", es: "Ninguno de estos Estados existe. Sus nombres, tratados, leyes y respuestas son inventados para mostrar el funcionamiento de las herramientas.", fr: "Aucun de ces États n’existe. Leurs noms, traités, lois et réponses sont inventés pour montrer les outils à l’œuvre.", pt: "Nenhum destes Estados existe. Seus nomes, tratados, leis e respostas são inventados para mostrar as ferramentas em funcionamento.")
    }
    /// Lantern Coast
    public static var lanternCoast: LocalizedText {
      LocalizedText(en: "Lantern Coast", es: "Costa de los Faroles", fr: "Côte des Lanternes", pt: "Costa das Lanternas")
    }
    /// Thistle Highlands
    public static var thistleHighlands: LocalizedText {
      LocalizedText(en: "Thistle Highlands", es: "Tierras Altas del Cardo", fr: "Hautes Terres du Chardon", pt: "Terras Altas do Cardo")
    }
    /// Amber Plain
    public static var amberPlain: LocalizedText {
      LocalizedText(en: "Amber Plain", es: "Llanura del Ámbar", fr: "Plaine de l’Ambre", pt: "Planície do Âmbar")
    }
    /// Kite Islands
    public static var kiteIslands: LocalizedText {
      LocalizedText(en: "Kite Islands", es: "Islas de las Cometas", fr: "Îles des Cerfs-volants", pt: "Ilhas das Pipas")
    }
    /// League of the Twin Rivers
    public static var leagueOfTheTwinRivers: LocalizedText {
      LocalizedText(en: "League of the Twin Rivers", es: "Liga de los Ríos Gemelos", fr: "Ligue des Rivières jumelles", pt: "Liga dos Rios Gêmeos")
    }
    /// Compact of the Lighthouse Keepers
    public static var compactOfTheLighthouseKeepers: LocalizedText {
      LocalizedText(en: "Compact of the Lighthouse Keepers", es: "Pacto de los Fareros", fr: "Pacte des Gardiens de phare", pt: "Pacto dos Faroleiros")
    }
  }

  public enum FictionalNames {
    /// {stem}ia
    public static func ia(stem: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{stem}ia", es: "{stem}ia", fr: "{stem}ie", pt: "{stem}ia")
        , TextArguments([.init("stem", stem)]))
    }
    /// {stem}ora
    public static func ora(stem: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{stem}ora", es: "{stem}ora", fr: "{stem}ore", pt: "{stem}ora")
        , TextArguments([.init("stem", stem)]))
    }
    /// {stem}und
    public static func und(stem: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{stem}und", es: "{stem}undo", fr: "{stem}onde", pt: "{stem}undo")
        , TextArguments([.init("stem", stem)]))
    }
    /// {stem}ay
    public static func ay(stem: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{stem}ay", es: "{stem}ay", fr: "{stem}aye", pt: "{stem}ai")
        , TextArguments([.init("stem", stem)]))
    }
  }
}
