// Made from Texts/tables.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Workbook {
    /// Cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "Cycle", es: "Ciclo", fr: "Cycle", pt: "Ciclo")
    }
    /// Data until
    public static var until: LocalizedText {
      LocalizedText(en: "Data until", es: "Datos hasta", fr: "Données jusqu’au", pt: "Dados até")
    }
    /// Scoring profile
    public static var profile: LocalizedText {
      LocalizedText(en: "Scoring profile", es: "Perfil de puntuación", fr: "Profil de notation", pt: "Perfil de pontuação")
    }
    /// Program
    public static var program: LocalizedText {
      LocalizedText(en: "Program", es: "Programa", fr: "Programme", pt: "Programa")
    }
    /// Sheet
    public static var sheet: LocalizedText {
      LocalizedText(en: "Sheet", es: "Hoja", fr: "Feuille", pt: "Planilha")
    }
    /// Rows
    public static var rows: LocalizedText {
      LocalizedText(en: "Rows", es: "Filas", fr: "Lignes", pt: "Linhas")
    }
    /// Content
    public static var content: LocalizedText {
      LocalizedText(en: "Content", es: "Contenido", fr: "Contenu", pt: "Conteúdo")
    }
    /// Action
    public static var action: LocalizedText {
      LocalizedText(en: "Action", es: "Acción", fr: "Action", pt: "Ação")
    }
    /// Questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
    }
    /// As of
    public static var asOf: LocalizedText {
      LocalizedText(en: "As of", es: "A fecha de", fr: "Au", pt: "Em")
    }
    /// Parties
    public static var parties: LocalizedText {
      LocalizedText(en: "Parties", es: "Partes", fr: "Parties", pt: "Partes")
    }
    /// Input
    public static var input: LocalizedText {
      LocalizedText(en: "Input", es: "Entrada", fr: "Entrée", pt: "Entrada")
    }
    /// Not answered is not “no”. A publication leaves confidential answers out. States are not ranked.
    public static var readingAnswers: LocalizedText {
      LocalizedText(en: "Not answered is not “no”. A publication leaves confidential answers out. States are not ranked.", es: "Sin respuesta no es «no». Una publicación omite las respuestas confidenciales. Los Estados no se clasifican.", fr: "Sans réponse n’est pas «\u{A0}non\u{A0}». Une publication omet les réponses confidentielles. Les États ne sont pas classés.", pt: "Sem resposta não é “não”. Uma publicação omite as respostas confidenciais. Os Estados não são classificados.")
    }
    /// The letters: F full, L largely, P partly, N not, ? undetermined, - not applicable.
    public static var readingLetters: LocalizedText {
      LocalizedText(en: "The letters: F full, L largely, P partly, N not, ? undetermined, - not applicable.", es: "Las letras: F plena, L en gran medida, P en parte, N no, ? indeterminada, - no aplicable.", fr: "Les lettres\u{A0}: F complète, L en grande partie, P en partie, N non,\u{A0}? indéterminée, - sans objet.", pt: "As letras: F plena, L em grande parte, P em parte, N não, ? indeterminada, - não aplicável.")
    }
    /// Number
    public static var count: LocalizedText {
      LocalizedText(en: "Number", es: "Número", fr: "Nombre", pt: "Número")
    }
    /// Release
    public static var release: LocalizedText {
      LocalizedText(en: "Release", es: "Publicación", fr: "Publication", pt: "Publicação")
    }
    /// {rows}, in csv/ alone
    public static func onlyInCSV(rows: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{rows}, in csv/ alone", es: "{rows}, solo en csv/", fr: "{rows}, seulement dans csv/", pt: "{rows}, somente em csv/")
        , TextArguments([.init("rows", rows)]))
    }
  }

  public enum Tables {
    /// Letter of each article for each state with answers
    public static var ratings: LocalizedText {
      LocalizedText(en: "Letter of each article for each state with answers", es: "Letra de cada artículo para cada Estado con respuestas", fr: "Lettre de chaque article pour chaque État dont on a des réponses", pt: "Letra de cada artigo para cada Estado com respostas")
    }
    /// Reasons for each state to act
    public static var gaps: LocalizedText {
      LocalizedText(en: "Reasons for each state to act", es: "Motivos para que cada Estado actúe", fr: "Raisons d’agir pour chaque État", pt: "Motivos para cada Estado agir")
    }
    /// Number of states for each provision and population
    public static var provisions: LocalizedText {
      LocalizedText(en: "Number of states for each provision and population", es: "Número de Estados por disposición y población", fr: "Nombre d’États par disposition et population", pt: "Número de Estados por disposição e população")
    }
    /// Number of states for each agreement
    public static var treaties: LocalizedText {
      LocalizedText(en: "Number of states for each agreement", es: "Número de Estados por acuerdo", fr: "Nombre d’États par accord", pt: "Número de Estados por acordo")
    }
    /// What is due from each state and what arrived
    public static var deliveries: LocalizedText {
      LocalizedText(en: "What is due from each state and what arrived", es: "Qué debe entregar cada Estado y qué llegó", fr: "Ce qui est dû par chaque État et ce qui est arrivé", pt: "O que cada Estado deve entregar e o que chegou")
    }
    /// Assistance asked for and offered, and who could help whom
    public static var assistance: LocalizedText {
      LocalizedText(en: "Assistance asked for and offered, and who could help whom", es: "Asistencia solicitada y ofrecida, y quién podría ayudar a quién", fr: "Assistance demandée et proposée, et qui pourrait aider qui", pt: "Assistência solicitada e oferecida, e quem poderia ajudar quem")
    }
    /// What became of the gaps since the cycle before
    public static var change: LocalizedText {
      LocalizedText(en: "What became of the gaps since the cycle before", es: "Qué fue de las brechas desde el ciclo anterior", fr: "Ce que sont devenues les lacunes depuis le cycle précédent", pt: "O que foi das lacunas desde o ciclo anterior")
    }
    /// Where the answers come from, and the day that they describe
    public static var sources: LocalizedText {
      LocalizedText(en: "Where the answers come from, and the day that they describe", es: "De dónde provienen las respuestas y el día que describen", fr: "D’où viennent les réponses et le jour qu’elles décrivent", pt: "De onde vêm as respostas e o dia que descrevem")
    }
    /// The states, their names and groups
    public static var states: LocalizedText {
      LocalizedText(en: "The states, their names and groups", es: "Los Estados, sus nombres y grupos", fr: "Les États, leurs noms et leurs groupes", pt: "Os Estados, seus nomes e grupos")
    }
    /// The region, its subregions and groupings
    public static var stateGroups: LocalizedText {
      LocalizedText(en: "The region, its subregions and groupings", es: "La región, sus subregiones y agrupaciones", fr: "La région, ses sous-régions et ses groupements", pt: "A região, suas sub-regiões e agrupamentos")
    }
    /// The agreements and their titles
    public static var instruments: LocalizedText {
      LocalizedText(en: "The agreements and their titles", es: "Los acuerdos y sus títulos", fr: "Les accords et leurs titres", pt: "Os acordos e seus títulos")
    }
    /// What each provision asks for
    public static var provisionTexts: LocalizedText {
      LocalizedText(en: "What each provision asks for", es: "Lo que pide cada disposición", fr: "Ce que demande chaque disposition", pt: "O que pede cada disposição")
    }
    /// Letter of each instrument for each state with answers
    public static var instrumentRatings: LocalizedText {
      LocalizedText(en: "Letter of each instrument for each state with answers", es: "Letra de cada instrumento para cada Estado con respuestas", fr: "Lettre de chaque instrument pour chaque État ayant répondu", pt: "Letra de cada instrumento para cada Estado com respostas")
    }
    /// What each state has done about each agreement, with dates
    public static var participation: LocalizedText {
      LocalizedText(en: "What each state has done about each agreement, with dates", es: "Lo que cada Estado ha hecho respecto de cada acuerdo, con fechas", fr: "Ce que chaque État a fait pour chaque accord, avec les dates", pt: "O que cada Estado fez a respeito de cada acordo, com datas")
    }
    /// Number of answers to each question
    public static var questions: LocalizedText {
      LocalizedText(en: "Number of answers to each question", es: "Número de respuestas a cada pregunta", fr: "Nombre de réponses à chaque question", pt: "Número de respostas a cada pergunta")
    }
    /// Which state can ask which for what
    public static var cooperation: LocalizedText {
      LocalizedText(en: "Which state can ask which for what", es: "Qué Estado puede pedir qué a cuál", fr: "Quel État peut demander quoi auquel", pt: "Que Estado pode pedir o quê a qual")
    }
    /// What the columns and their codes mean
    public static var codebook: LocalizedText {
      LocalizedText(en: "What the columns and their codes mean", es: "Qué significan las columnas y sus códigos", fr: "Ce que signifient les colonnes et leurs codes", pt: "O que significam as colunas e seus códigos")
    }
  }

  public enum Columns {
    /// Instrument
    public static var instrument: LocalizedText {
      LocalizedText(en: "Instrument", es: "Instrumento", fr: "Instrument", pt: "Instrumento")
    }
    /// Theme
    public static var cluster: LocalizedText {
      LocalizedText(en: "Theme", es: "Tema", fr: "Thème", pt: "Tema")
    }
    /// Score from
    public static var low: LocalizedText {
      LocalizedText(en: "Score from", es: "Puntuación desde", fr: "Note de", pt: "Pontuação de")
    }
    /// Score to
    public static var high: LocalizedText {
      LocalizedText(en: "Score to", es: "Puntuación hasta", fr: "Note à", pt: "Pontuação até")
    }
    /// Applicable
    public static var applicable: LocalizedText {
      LocalizedText(en: "Applicable", es: "Aplicables", fr: "Applicables", pt: "Aplicáveis")
    }
    /// Asked about
    public static var total: LocalizedText {
      LocalizedText(en: "Asked about", es: "Preguntadas", fr: "Demandées", pt: "Perguntadas")
    }
    /// Robust
    public static var robust: LocalizedText {
      LocalizedText(en: "Robust", es: "Robusta", fr: "Robuste", pt: "Robusta")
    }
    /// In the plan's list
    public static var listing: LocalizedText {
      LocalizedText(en: "In the plan's list", es: "En la lista del plan", fr: "Dans la liste du plan", pt: "Na lista do plano")
    }
    /// Counted or watched
    public static var standing: LocalizedText {
      LocalizedText(en: "Counted or watched", es: "Se cuenta o se observa", fr: "Compté ou suivi", pt: "Contado ou em observação")
    }
    /// Not verified
    public static var uncertain: LocalizedText {
      LocalizedText(en: "Not verified", es: "Sin verificar", fr: "Non vérifié", pt: "Não verificado")
    }
    /// Verified
    public static var verified: LocalizedText {
      LocalizedText(en: "Verified", es: "Verificado", fr: "Vérifié", pt: "Verificado")
    }
    /// Version
    public static var version: LocalizedText {
      LocalizedText(en: "Version", es: "Versión", fr: "Version", pt: "Versão")
    }
    /// Title
    public static var heading: LocalizedText {
      LocalizedText(en: "Title", es: "Título", fr: "Titre", pt: "Título")
    }
    /// Link
    public static var link: LocalizedText {
      LocalizedText(en: "Link", es: "Enlace", fr: "Lien", pt: "Link")
    }
    /// Documented by
    public static var peers: LocalizedText {
      LocalizedText(en: "Documented by", es: "Documentado por", fr: "Documenté par", pt: "Documentado por")
    }
    /// Population
    public static var population: LocalizedText {
      LocalizedText(en: "Population", es: "Población", fr: "Population", pt: "População")
    }
    /// No letter
    public static var unrated: LocalizedText {
      LocalizedText(en: "No letter", es: "Sin letra", fr: "Sans lettre", pt: "Sem letra")
    }
    /// Unknown
    public static var unknown: LocalizedText {
      LocalizedText(en: "Unknown", es: "Se desconoce", fr: "Inconnu", pt: "Desconhecido")
    }
    /// Due
    public static var due: LocalizedText {
      LocalizedText(en: "Due", es: "Vencimiento", fr: "Échéance", pt: "Prazo")
    }
    /// Status
    public static var status: LocalizedText {
      LocalizedText(en: "Status", es: "Situación", fr: "Situation", pt: "Situação")
    }
    /// Delivered
    public static var delivered: LocalizedText {
      LocalizedText(en: "Delivered", es: "Entregado", fr: "Remis", pt: "Entregue")
    }
    /// Amended
    public static var amended: LocalizedText {
      LocalizedText(en: "Amended", es: "Enmendado", fr: "Modifié", pt: "Emendado")
    }
    /// Days late
    public static var daysLate: LocalizedText {
      LocalizedText(en: "Days late", es: "Días de retraso", fr: "Jours de retard", pt: "Dias de atraso")
    }
    /// Required
    public static var required: LocalizedText {
      LocalizedText(en: "Required", es: "Requeridas", fr: "Requises", pt: "Exigidas")
    }
    /// Area
    public static var area: LocalizedText {
      LocalizedText(en: "Area", es: "Área", fr: "Domaine", pt: "Área")
    }
    /// Details
    public static var details: LocalizedText {
      LocalizedText(en: "Details", es: "Detalles", fr: "Précisions", pt: "Detalhes")
    }
    /// Could be met by
    public static var from: LocalizedText {
      LocalizedText(en: "Could be met by", es: "Podría atenderla", fr: "Pourrait être satisfait par", pt: "Poderia ser atendida por")
    }
    /// Same legal tradition
    public static var sameTradition: LocalizedText {
      LocalizedText(en: "Same legal tradition", es: "Misma tradición jurídica", fr: "Même tradition juridique", pt: "Mesma tradição jurídica")
    }
    /// Left open because
    public static var unmet: LocalizedText {
      LocalizedText(en: "Left open because", es: "Sin atender porque", fr: "Non satisfait car", pt: "Não atendida porque")
    }
    /// Earlier cycle
    public static var earlier: LocalizedText {
      LocalizedText(en: "Earlier cycle", es: "Ciclo anterior", fr: "Cycle antérieur", pt: "Ciclo anterior")
    }
    /// Later cycle
    public static var later: LocalizedText {
      LocalizedText(en: "Later cycle", es: "Ciclo posterior", fr: "Cycle postérieur", pt: "Ciclo posterior")
    }
    /// Subject
    public static var subject: LocalizedText {
      LocalizedText(en: "Subject", es: "Objeto", fr: "Objet", pt: "Objeto")
    }
    /// Before
    public static var before: LocalizedText {
      LocalizedText(en: "Before", es: "Antes", fr: "Avant", pt: "Antes")
    }
    /// After
    public static var after: LocalizedText {
      LocalizedText(en: "After", es: "Después", fr: "Après", pt: "Depois")
    }
    /// Not compared because
    public static var obstacle: LocalizedText {
      LocalizedText(en: "Not compared because", es: "No comparada por", fr: "Non comparé car", pt: "Não comparada por")
    }
    /// Exercise
    public static var exercise: LocalizedText {
      LocalizedText(en: "Exercise", es: "Ejercicio", fr: "Exercice", pt: "Exercício")
    }
    /// Why there is no letter
    public static var absence: LocalizedText {
      LocalizedText(en: "Why there is no letter", es: "Por qué no hay letra", fr: "Pourquoi il n’y a pas de lettre", pt: "Por que não há letra")
    }
    /// Why duties are left out
    public static var exemptions: LocalizedText {
      LocalizedText(en: "Why duties are left out", es: "Por qué quedan fuera obligaciones", fr: "Pourquoi des obligations sont écartées", pt: "Por que obrigações ficam de fora")
    }
    /// Declared not applicable
    public static var declaredNotApplicable: LocalizedText {
      LocalizedText(en: "Declared not applicable", es: "Declaradas no aplicables", fr: "Déclarées sans objet", pt: "Declaradas não aplicáveis")
    }
    /// Answered without a citation
    public static var uncited: LocalizedText {
      LocalizedText(en: "Answered without a citation", es: "Respondidas sin cita", fr: "Réponses sans référence", pt: "Respondidas sem citação")
    }
    /// {column}, in words
    public static func label(column: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{column}, in words", es: "{column}, en palabras", fr: "{column}, en toutes lettres", pt: "{column}, por extenso")
        , TextArguments([.init("column", column)]))
    }
    /// {column} ({language})
    public static func inLanguage(column: some TextArgument, language: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{column} ({language})", es: "{column} ({language})", fr: "{column} ({language})", pt: "{column} ({language})")
        , TextArguments([.init("column", column), .init("language", language)]))
    }
    /// Name
    public static var name: LocalizedText {
      LocalizedText(en: "Name", es: "Nombre", fr: "Nom", pt: "Nome")
    }
    /// Subregion
    public static var subregion: LocalizedText {
      LocalizedText(en: "Subregion", es: "Subregión", fr: "Sous-région", pt: "Sub-região")
    }
    /// Groupings
    public static var groupings: LocalizedText {
      LocalizedText(en: "Groupings", es: "Agrupaciones", fr: "Groupements", pt: "Agrupamentos")
    }
    /// Membership
    public static var membership: LocalizedText {
      LocalizedText(en: "Membership", es: "Condición de miembro", fr: "Qualité de membre", pt: "Condição de membro")
    }
    /// Legal tradition
    public static var legalTradition: LocalizedText {
      LocalizedText(en: "Legal tradition", es: "Tradición jurídica", fr: "Tradition juridique", pt: "Tradição jurídica")
    }
    /// Official languages
    public static var officialLanguages: LocalizedText {
      LocalizedText(en: "Official languages", es: "Idiomas oficiales", fr: "Langues officielles", pt: "Idiomas oficiais")
    }
    /// Languages of its answers
    public static var submissionLanguages: LocalizedText {
      LocalizedText(en: "Languages of its answers", es: "Idiomas de sus respuestas", fr: "Langues de ses réponses", pt: "Idiomas de suas respostas")
    }
    /// Year of adoption
    public static var adopted: LocalizedText {
      LocalizedText(en: "Year of adoption", es: "Año de adopción", fr: "Année d’adoption", pt: "Ano de adoção")
    }
    /// Supplements
    public static var supplements: LocalizedText {
      LocalizedText(en: "Supplements", es: "Complementa", fr: "Complète", pt: "Complementa")
    }
    /// Short title
    public static var shortTitle: LocalizedText {
      LocalizedText(en: "Short title", es: "Título breve", fr: "Titre abrégé", pt: "Título breve")
    }
    /// What it has done
    public static var treatyStanding: LocalizedText {
      LocalizedText(en: "What it has done", es: "Lo que ha hecho", fr: "Ce qu’il a fait", pt: "O que fez")
    }
    /// Consent to be bound
    public static var consent: LocalizedText {
      LocalizedText(en: "Consent to be bound", es: "Consentimiento en obligarse", fr: "Consentement à être lié", pt: "Consentimento em obrigar-se")
    }
    /// Signed on
    public static var signedOn: LocalizedText {
      LocalizedText(en: "Signed on", es: "Firmado el", fr: "Signé le", pt: "Assinado em")
    }
    /// Ratified or acceded on
    public static var consentedOn: LocalizedText {
      LocalizedText(en: "Ratified or acceded on", es: "Ratificado o adherido el", fr: "Ratifié ou adhéré le", pt: "Ratificado ou aderido em")
    }
    /// In force since
    public static var inForceOn: LocalizedText {
      LocalizedText(en: "In force since", es: "En vigor desde", fr: "En vigueur depuis", pt: "Em vigor desde")
    }
    /// Entry into force computed
    public static var inForceComputed: LocalizedText {
      LocalizedText(en: "Entry into force computed", es: "Entrada en vigor calculada", fr: "Entrée en vigueur calculée", pt: "Entrada em vigor calculada")
    }
    /// Denounced from
    public static var denouncedOn: LocalizedText {
      LocalizedText(en: "Denounced from", es: "Denunciado desde", fr: "Dénoncé à partir du", pt: "Denunciado a partir de")
    }
    /// Reservations on record
    public static var hasReservations: LocalizedText {
      LocalizedText(en: "Reservations on record", es: "Constan reservas", fr: "Réserves enregistrées", pt: "Reservas registradas")
    }
    /// Provisions reserved
    public static var reserved: LocalizedText {
      LocalizedText(en: "Provisions reserved", es: "Disposiciones reservadas", fr: "Dispositions réservées", pt: "Disposições reservadas")
    }
    /// How sure
    public static var confidence: LocalizedText {
      LocalizedText(en: "How sure", es: "Grado de certeza", fr: "Degré de certitude", pt: "Grau de certeza")
    }
    /// Note
    public static var note: LocalizedText {
      LocalizedText(en: "Note", es: "Nota", fr: "Note", pt: "Nota")
    }
    /// As lawyers cite it
    public static var citation: LocalizedText {
      LocalizedText(en: "As lawyers cite it", es: "Como la citan los juristas", fr: "Comme la citent les juristes", pt: "Como a citam os juristas")
    }
    /// When it applies
    public static var condition: LocalizedText {
      LocalizedText(en: "When it applies", es: "Cuándo se aplica", fr: "Quand elle s’applique", pt: "Quando se aplica")
    }
    /// Matter
    public static var theme: LocalizedText {
      LocalizedText(en: "Matter", es: "Materia", fr: "Matière", pt: "Matéria")
    }
    /// Kind of measure
    public static var measureKind: LocalizedText {
      LocalizedText(en: "Kind of measure", es: "Tipo de medida", fr: "Type de mesure", pt: "Tipo de medida")
    }
    /// Strength is a judgement
    public static var isJudgement: LocalizedText {
      LocalizedText(en: "Strength is a judgement", es: "La fuerza es una apreciación", fr: "La force est une appréciation", pt: "A força é uma apreciação")
    }
    /// Needs a notification
    public static var needsNotification: LocalizedText {
      LocalizedText(en: "Needs a notification", es: "Requiere una notificación", fr: "Appelle une notification", pt: "Requer uma notificação")
    }
    /// Choice among ways
    public static var choice: LocalizedText {
      LocalizedText(en: "Choice among ways", es: "Elección entre vías", fr: "Choix entre plusieurs voies", pt: "Escolha entre vias")
    }
    /// Way within the choice
    public static var branch: LocalizedText {
      LocalizedText(en: "Way within the choice", es: "Vía dentro de la elección", fr: "Voie dans ce choix", pt: "Via dentro da escolha")
    }
    /// Only theme asked about
    public static var onlyCluster: LocalizedText {
      LocalizedText(en: "Only theme asked about", es: "Único tema preguntado", fr: "Seul thème interrogé", pt: "Único tema perguntado")
    }
    /// Bound by it
    public static var bound: LocalizedText {
      LocalizedText(en: "Bound by it", es: "Obligado por él", fr: "Lié par lui", pt: "Obrigado por ele")
    }
    /// Enough is answered for a number
    public static var printed: LocalizedText {
      LocalizedText(en: "Enough is answered for a number", es: "Hay respuestas suficientes para un número", fr: "Assez de réponses pour un nombre", pt: "Há respostas suficientes para um número")
    }
    /// Law from
    public static var lawLow: LocalizedText {
      LocalizedText(en: "Law from", es: "Legislación desde", fr: "Législation de", pt: "Legislação de")
    }
    /// Law to
    public static var lawHigh: LocalizedText {
      LocalizedText(en: "Law to", es: "Legislación hasta", fr: "Législation à", pt: "Legislação até")
    }
    /// Practice from
    public static var practiceLow: LocalizedText {
      LocalizedText(en: "Practice from", es: "Práctica desde", fr: "Pratique de", pt: "Prática de")
    }
    /// Practice to
    public static var practiceHigh: LocalizedText {
      LocalizedText(en: "Practice to", es: "Práctica hasta", fr: "Pratique à", pt: "Prática até")
    }
    /// Duties met
    public static var dutiesMet: LocalizedText {
      LocalizedText(en: "Duties met", es: "Obligaciones cumplidas", fr: "Obligations satisfaites", pt: "Obrigações cumpridas")
    }
    /// Duties met in part
    public static var dutiesPartlyMet: LocalizedText {
      LocalizedText(en: "Duties met in part", es: "Obligaciones cumplidas en parte", fr: "Obligations remplies en partie", pt: "Obrigações cumpridas em parte")
    }
    /// Duties not met
    public static var dutiesUnmet: LocalizedText {
      LocalizedText(en: "Duties not met", es: "Obligaciones no cumplidas", fr: "Obligations non remplies", pt: "Obrigações não cumpridas")
    }
    /// Duties not known
    public static var dutiesUnknown: LocalizedText {
      LocalizedText(en: "Duties not known", es: "Obligaciones desconocidas", fr: "Obligations inconnues", pt: "Obrigações desconhecidas")
    }
    /// Duties not delivered
    public static var dutiesNotDelivered: LocalizedText {
      LocalizedText(en: "Duties not delivered", es: "Obligaciones no entregadas", fr: "Obligations non remises", pt: "Obrigações não entregues")
    }
    /// Duties not asked about
    public static var dutiesNotAsked: LocalizedText {
      LocalizedText(en: "Duties not asked about", es: "Obligaciones no preguntadas", fr: "Obligations non demandées", pt: "Obrigações não perguntadas")
    }
    /// Duties left out
    public static var dutiesExempt: LocalizedText {
      LocalizedText(en: "Duties left out", es: "Obligaciones excluidas", fr: "Obligations écartées", pt: "Obrigações excluídas")
    }
    /// Weakest support
    public static var evidenceGrade: LocalizedText {
      LocalizedText(en: "Weakest support", es: "Respaldo más débil", fr: "Appui le plus faible", pt: "Respaldo mais fraco")
    }
    /// Another answer
    public static var otherAnswer: LocalizedText {
      LocalizedText(en: "Another answer", es: "Otra respuesta", fr: "Autre réponse", pt: "Outra resposta")
    }
    /// States that replied
    public static var respondents: LocalizedText {
      LocalizedText(en: "States that replied", es: "Estados que respondieron", fr: "États ayant répondu", pt: "Estados que responderam")
    }
    /// States without the questionnaire
    public static var notCovered: LocalizedText {
      LocalizedText(en: "States without the questionnaire", es: "Estados sin el cuestionario", fr: "États sans le questionnaire", pt: "Estados sem o questionário")
    }
    /// Requesting state
    public static var requesting: LocalizedText {
      LocalizedText(en: "Requesting state", es: "Estado requirente", fr: "État requérant", pt: "Estado requerente")
    }
    /// Requested state
    public static var requested: LocalizedText {
      LocalizedText(en: "Requested state", es: "Estado requerido", fr: "État requis", pt: "Estado requerido")
    }
    /// Offences looked at
    public static var requests: LocalizedText {
      LocalizedText(en: "Offences looked at", es: "Delitos considerados", fr: "Infractions examinées", pt: "Delitos considerados")
    }
    /// Offences: {standing}
    public static func offences(standing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Offences: {standing}", es: "Delitos: {standing}", fr: "Infractions\u{A0}: {standing}", pt: "Delitos: {standing}")
        , TextArguments([.init("standing", standing)]))
    }
    /// Results of the decision tables
    public static var outcomes: LocalizedText {
      LocalizedText(en: "Results of the decision tables", es: "Resultados de las tablas de decisión", fr: "Résultats des tables de décision", pt: "Resultados das tabelas de decisão")
    }
    /// Results in words
    public static var outcomeLabels: LocalizedText {
      LocalizedText(en: "Results in words", es: "Resultados en palabras", fr: "Résultats en toutes lettres", pt: "Resultados por extenso")
    }
    /// Table
    public static var tableName: LocalizedText {
      LocalizedText(en: "Table", es: "Tabla", fr: "Table", pt: "Tabela")
    }
    /// Column
    public static var columnName: LocalizedText {
      LocalizedText(en: "Column", es: "Columna", fr: "Colonne", pt: "Coluna")
    }
    /// Type of value
    public static var valueType: LocalizedText {
      LocalizedText(en: "Type of value", es: "Tipo de valor", fr: "Type de valeur", pt: "Tipo de valor")
    }
    /// Code
    public static var code: LocalizedText {
      LocalizedText(en: "Code", es: "Código", fr: "Code", pt: "Código")
    }
    /// Meaning, in English
    public static var description: LocalizedText {
      LocalizedText(en: "Meaning, in English", es: "Significado, en inglés", fr: "Signification, en anglais", pt: "Significado, em inglês")
    }
  }

  public enum CodeNames {
    /// bound by it
    public static var bound: LocalizedText {
      LocalizedText(en: "bound by it", es: "obligado por él", fr: "lié par lui", pt: "obrigado por ele")
    }
    /// not bound by it
    public static var notBound: LocalizedText {
      LocalizedText(en: "not bound by it", es: "no obligado por él", fr: "non lié par lui", pt: "não obrigado por ele")
    }
    /// asked for
    public static var need: LocalizedText {
      LocalizedText(en: "asked for", es: "solicitada", fr: "demandée", pt: "solicitada")
    }
    /// offered
    public static var offer: LocalizedText {
      LocalizedText(en: "offered", es: "ofrecida", fr: "proposée", pt: "oferecida")
    }
    /// closed
    public static var closed: LocalizedText {
      LocalizedText(en: "closed", es: "cerrada", fr: "comblée", pt: "fechada")
    }
    /// opened
    public static var opened: LocalizedText {
      LocalizedText(en: "opened", es: "abierta", fr: "apparue", pt: "aberta")
    }
    /// unchanged
    public static var unchanged: LocalizedText {
      LocalizedText(en: "unchanged", es: "sin cambio", fr: "inchangée", pt: "sem mudança")
    }
    /// not compared
    public static var notCompared: LocalizedText {
      LocalizedText(en: "not compared", es: "no comparada", fr: "non comparée", pt: "não comparada")
    }
    /// all states
    public static var allStates: LocalizedText {
      LocalizedText(en: "all states", es: "todos los Estados", fr: "tous les États", pt: "todos os Estados")
    }
    /// states that replied
    public static var respondents: LocalizedText {
      LocalizedText(en: "states that replied", es: "Estados que respondieron", fr: "États ayant répondu", pt: "Estados que responderam")
    }
    /// States that are parties
    public static var parties: LocalizedText {
      LocalizedText(en: "States that are parties", es: "Estados parte", fr: "États parties", pt: "Estados Partes")
    }
    /// replying parties to which it applies
    public static var applicable: LocalizedText {
      LocalizedText(en: "replying parties to which it applies", es: "partes que respondieron y a las que se aplica", fr: "parties ayant répondu et auxquelles elle s’applique", pt: "partes que responderam e às quais se aplica")
    }
    /// final
    public static var final: LocalizedText {
      LocalizedText(en: "final", es: "definitiva", fr: "définitive", pt: "definitiva")
    }
    /// draft
    public static var draft: LocalizedText {
      LocalizedText(en: "draft", es: "borrador", fr: "projet", pt: "rascunho")
    }
    /// public
    public static var `public`: LocalizedText {
      LocalizedText(en: "public", es: "pública", fr: "publique", pt: "pública")
    }
    /// internal
    public static var `internal`: LocalizedText {
      LocalizedText(en: "internal", es: "interna", fr: "interne", pt: "interna")
    }
    /// the state’s own
    public static var ownState: LocalizedText {
      LocalizedText(en: "the state’s own", es: "propia del Estado", fr: "propre à l’État", pt: "própria do Estado")
    }
    /// party
    public static var party: LocalizedText {
      LocalizedText(en: "party", es: "parte", fr: "partie", pt: "parte")
    }
    /// reviewed by questionnaires
    public static var reviewed: LocalizedText {
      LocalizedText(en: "reviewed by questionnaires", es: "examinado por cuestionarios", fr: "examiné par questionnaires", pt: "examinado por questionários")
    }
    /// followed for participation
    public static var tracked: LocalizedText {
      LocalizedText(en: "followed for participation", es: "seguido en cuanto a la participación", fr: "suivi quant à la participation", pt: "acompanhado quanto à participação")
    }
    /// region
    public static var region: LocalizedText {
      LocalizedText(en: "region", es: "región", fr: "région", pt: "região")
    }
    /// subregion
    public static var subregion: LocalizedText {
      LocalizedText(en: "subregion", es: "subregión", fr: "sous-région", pt: "sub-região")
    }
    /// grouping
    public static var grouping: LocalizedText {
      LocalizedText(en: "grouping", es: "agrupación", fr: "groupement", pt: "agrupamento")
    }
  }
}
