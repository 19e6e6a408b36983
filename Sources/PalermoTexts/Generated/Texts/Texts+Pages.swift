// Made from Texts/pages.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Pages {
    /// Assistance asked for
    public static var assistanceNeeded: LocalizedText {
      LocalizedText(en: "Assistance asked for", es: "Asistencia solicitada", fr: "Assistance demandée", pt: "Assistência solicitada")
    }
    /// Assistance offered
    public static var assistanceOffered: LocalizedText {
      LocalizedText(en: "Assistance offered", es: "Asistencia ofrecida", fr: "Assistance proposée", pt: "Assistência oferecida")
    }
    /// Exercise: the states and all their answers are made up.
    public static var exercise: LocalizedText {
      LocalizedText(en: "Exercise: the states and all their answers are made up.", es: "Ejercicio: los Estados y todas sus respuestas son inventados.", fr: "Exercice\u{A0}: les États et toutes leurs réponses sont inventés.", pt: "Exercício: os Estados e todas as suas respostas são inventados.")
    }
    /// States by article
    public static var matrix: LocalizedText {
      LocalizedText(en: "States by article", es: "Estados por artículo", fr: "États par article", pt: "Estados por artigo")
    }
    /// Cooperation
    public static var cooperation: LocalizedText {
      LocalizedText(en: "Cooperation", es: "Cooperación", fr: "Coopération", pt: "Cooperação")
    }
    /// Assistance
    public static var assistance: LocalizedText {
      LocalizedText(en: "Assistance", es: "Asistencia", fr: "Assistance", pt: "Assistência")
    }
    /// Closed
    public static var closed: LocalizedText {
      LocalizedText(en: "Closed", es: "Cerradas", fr: "Comblées", pt: "Fechadas")
    }
    /// Opened
    public static var opened: LocalizedText {
      LocalizedText(en: "Opened", es: "Abiertas", fr: "Apparues", pt: "Abertas")
    }
    /// Unchanged
    public static var unchanged: LocalizedText {
      LocalizedText(en: "Unchanged", es: "Sin cambio", fr: "Inchangées", pt: "Sem mudança")
    }
    /// Show
    public static var show: LocalizedText {
      LocalizedText(en: "Show", es: "Mostrar", fr: "Afficher", pt: "Mostrar")
    }
    /// Instruments
    public static var instruments: LocalizedText {
      LocalizedText(en: "Instruments", es: "Instrumentos", fr: "Instruments", pt: "Instrumentos")
    }
    /// Themes
    public static var themes: LocalizedText {
      LocalizedText(en: "Themes", es: "Temas", fr: "Thèmes", pt: "Temas")
    }
    /// Subregions
    public static var subregions: LocalizedText {
      LocalizedText(en: "Subregions", es: "Subregiones", fr: "Sous-régions", pt: "Sub-regiões")
    }
    /// The letter of each article for all states, by subregion and name; a pointer shows the duties answered / that apply / in all / declared not applicable, or why nothing applies. The number leads to the page of the article, the name to that of the state. The table is not a ranking.
    public static var matrixNote: LocalizedText {
      LocalizedText(en: "The letter of each article for all states, by subregion and name; a pointer shows the duties answered / that apply / in all / declared not applicable, or why nothing applies. The number leads to the page of the article, the name to that of the state. The table is not a ranking.", es: "La letra de cada artículo para todos los Estados, por subregión y nombre; al apuntar se ven las obligaciones respondidas / aplicables / en total / declaradas no aplicables, o por qué nada se aplica. El número lleva a la página del artículo y el nombre a la del Estado. La tabla no es una clasificación.", fr: "La lettre de chaque article pour tous les États, par sous-région et par nom\u{A0}; le pointeur montre les obligations répondues / applicables / en tout / déclarées sans objet, ou pourquoi rien ne s’applique. Le numéro mène à la page de l’article, le nom à celle de l’État. Le tableau n’est pas un classement.", pt: "A letra de cada artigo para todos os Estados, por sub-região e nome; ao apontar veem-se as obrigações respondidas / aplicáveis / ao todo / declaradas não aplicáveis, ou por que nada se aplica. O número leva à página do artigo e o nome à do Estado. A tabela não é uma classificação.")
    }
    /// Who does it, and by which law
    public static var whoDoesWhat: LocalizedText {
      LocalizedText(en: "Who does it, and by which law", es: "Quién lo hace y con qué ley", fr: "Qui le fait, et par quelle loi", pt: "Quem o faz e com que lei")
    }
    /// Law or measure cited
    public static var law: LocalizedText {
      LocalizedText(en: "Law or measure cited", es: "Ley o medida citada", fr: "Loi ou mesure citée", pt: "Lei ou medida citada")
    }
    /// in force since
    public static var since: LocalizedText {
      LocalizedText(en: "in force since", es: "en vigor desde", fr: "en vigueur depuis", pt: "em vigor desde")
    }
    /// Support
    public static var evidenceGrade: LocalizedText {
      LocalizedText(en: "Support", es: "Respaldo", fr: "Appui", pt: "Respaldo")
    }
    /// Open in / of the states of the group that answered, are bound and to which it applies. What is withheld is not counted.
    public static var byGroupCaption: LocalizedText {
      LocalizedText(en: "Open in / of the states of the group that answered, are bound and to which it applies. What is withheld is not counted.", es: "Pendiente en / de los Estados del grupo que respondieron, están obligados y a los que se aplica. Lo que se omite no se cuenta.", fr: "En suspens dans / sur les États du groupe qui ont répondu, sont liés et auxquels elle s’applique. Ce qui est omis n’est pas compté.", pt: "Pendente em / dos Estados do grupo que responderam, estão obrigados e aos quais se aplica. O que se omite não é contado.")
    }
    /// The article by state
    public static var lettersByState: LocalizedText {
      LocalizedText(en: "The article by state", es: "El artículo por Estado", fr: "L’article par État", pt: "O artigo por Estado")
    }
    /// In the order of the alphabet. The name leads to the answers behind the letter. Coverage: duties answered / that apply / of the article in all, asked about or not.
    public static var coverageCaption: LocalizedText {
      LocalizedText(en: "In the order of the alphabet. The name leads to the answers behind the letter. Coverage: duties answered / that apply / of the article in all, asked about or not.", es: "En orden alfabético. El nombre lleva a las respuestas tras la letra. Cobertura: obligaciones respondidas / aplicables / del artículo en total, preguntadas o no.", fr: "Dans l’ordre alphabétique. Le nom mène aux réponses derrière la lettre. Couverture\u{A0}: obligations répondues / applicables / de l’article en tout, demandées ou non.", pt: "Em ordem alfabética. O nome leva às respostas por trás da letra. Cobertura: obrigações respondidas / aplicáveis / do artigo ao todo, perguntadas ou não.")
    }
    /// No state answered openly about it.
    public static var noAnswers: LocalizedText {
      LocalizedText(en: "No state answered openly about it.", es: "Ningún Estado respondió abiertamente al respecto.", fr: "Aucun État n’y a répondu ouvertement.", pt: "Nenhum Estado respondeu abertamente a respeito.")
    }
    /// In numbers
    public static var tallies: LocalizedText {
      LocalizedText(en: "In numbers", es: "En cifras", fr: "En chiffres", pt: "Em números")
    }
    /// The answers behind the scores
    public static var seeAnswers: LocalizedText {
      LocalizedText(en: "The answers behind the scores", es: "Las respuestas tras la puntuación", fr: "Les réponses derrière les notes", pt: "As respostas por trás da pontuação")
    }
    /// Back to the state
    public static var backToState: LocalizedText {
      LocalizedText(en: "Back to the state", es: "Volver al Estado", fr: "Retour à l’État", pt: "Voltar ao Estado")
    }
    /// By kind and offence
    public static var byOffence: LocalizedText {
      LocalizedText(en: "By kind and offence", es: "Por clase y delito", fr: "Par nature et par infraction", pt: "Por tipo e crime")
    }
    /// Offence
    public static var offence: LocalizedText {
      LocalizedText(en: "Offence", es: "Delito", fr: "Infraction", pt: "Crime")
    }
    /// Offences
    public static var offences: LocalizedText {
      LocalizedText(en: "Offences", es: "Delitos", fr: "Infractions", pt: "Crimes")
    }
    /// the matrix, pair by pair
    public static var openMatrix: LocalizedText {
      LocalizedText(en: "the matrix, pair by pair", es: "la matriz, par por par", fr: "la matrice, paire par paire", pt: "a matriz, par por par")
    }
    /// Which single reform would open most
    public static var reformsTitle: LocalizedText {
      LocalizedText(en: "Which single reform would open most", es: "Qué reforma por sí sola abriría más", fr: "Quelle réforme, à elle seule, ouvrirait le plus", pt: "Que reforma, sozinha, abriria mais")
    }
    /// Each reform made by one state at a time, all else as it is, and added up over the states that it would help. Opened: requests that surely have no full basis now. Settled: requests of which that is unknown.
    public static var reformsCaption: LocalizedText {
      LocalizedText(en: "Each reform made by one state at a time, all else as it is, and added up over the states that it would help. Opened: requests that surely have no full basis now. Settled: requests of which that is unknown.", es: "Cada reforma hecha por un Estado cada vez, con lo demás como está, y sumada sobre los Estados a los que ayudaría. Abiertas: solicitudes que hoy carecen con certeza de fundamento jurídico pleno. Resueltas: solicitudes de las que no se sabe.", fr: "Chaque réforme faite par un État à la fois, toutes choses égales, et additionnée sur les États qu’elle aiderait. Ouvertes\u{A0}: demandes qui n’ont sûrement pas de plein fondement aujourd’hui. Réglées\u{A0}: demandes pour lesquelles on ne sait pas.", pt: "Cada reforma feita por um Estado de cada vez, com o mais como está, e somada sobre os Estados que ajudaria. Abertos: pedidos que hoje com certeza não têm base plena. Resolvidos: pedidos de que não se sabe.")
    }
    /// Reform
    public static var reform: LocalizedText {
      LocalizedText(en: "Reform", es: "Reforma", fr: "Réforme", pt: "Reforma")
    }
    /// pairs opened
    public static var pairsOpened: LocalizedText {
      LocalizedText(en: "pairs opened", es: "pares abiertos", fr: "paires ouvertes", pt: "pares abertos")
    }
    /// requests opened
    public static var requestsOpened: LocalizedText {
      LocalizedText(en: "requests opened", es: "solicitudes abiertas", fr: "demandes ouvertes", pt: "pedidos abertos")
    }
    /// unknown settled
    public static var requestsSettled: LocalizedText {
      LocalizedText(en: "unknown settled", es: "desconocidas resueltas", fr: "inconnues réglées", pt: "desconhecidos resolvidos")
    }
    /// Participation that is not verified
    public static var unverifiedTitle: LocalizedText {
      LocalizedText(en: "Participation that is not verified", es: "Participación sin verificar", fr: "Participation non vérifiée", pt: "Participação não verificada")
    }
    /// Of these states, participation in the agreements named is not verified with the depositary. What the matrix says of them is uncertain.
    public static var unverifiedNote: LocalizedText {
      LocalizedText(en: "Of these states, participation in the agreements named is not verified with the depositary. What the matrix says of them is uncertain.", es: "De estos Estados, la participación en los acuerdos nombrados no está verificada con el depositario. Lo que la matriz dice de ellos es incierto.", fr: "Pour ces États, la participation aux accords nommés n’est pas vérifiée auprès du dépositaire. Ce que la matrice en dit est incertain.", pt: "Destes Estados, a participação nos acordos nomeados não está verificada junto ao depositário. O que a matriz diz deles é incerto.")
    }
    /// The state of the row requests, that of the column is requested. A cell gives the standing, the row of the decision tables that settles it and, in small letters, what goes with it; all are explained below the tables. Choose an offence; offences that stand alike share a table.
    public static var kindMatrixNote: LocalizedText {
      LocalizedText(en: "The state of the row requests, that of the column is requested. A cell gives the standing, the row of the decision tables that settles it and, in small letters, what goes with it; all are explained below the tables. Choose an offence; offences that stand alike share a table.", es: "El Estado de la fila solicita y el de la columna es el requerido. Una celda da la situación, la fila de las tablas de decisión que la resuelve y, en minúsculas, lo que la acompaña; todo se explica bajo las tablas. Elija un delito; los delitos en igual situación comparten tabla.", fr: "L’État de la ligne demande, celui de la colonne est requis. Une case donne la situation, la ligne des tables de décision qui la règle et, en minuscules, ce qui l’accompagne\u{A0}; tout est expliqué sous les tableaux. Choisissez une infraction\u{A0}; celles dont la situation est la même partagent un tableau.", pt: "O Estado da linha solicita e o da coluna é o requerido. Uma célula dá a situação, a linha das tabelas de decisão que a resolve e, em minúsculas, o que a acompanha; tudo se explica abaixo das tabelas. Escolha um crime; os crimes em igual situação compartilham tabela.")
    }
    /// requests ↓ is requested →
    public static var requestingRequested: LocalizedText {
      LocalizedText(en: "requests ↓ is requested →", es: "solicita ↓ es requerido →", fr: "demande ↓ est requis →", pt: "solicita ↓ é requerido →")
    }
    /// What the cells say
    public static var whatCellsSay: LocalizedText {
      LocalizedText(en: "What the cells say", es: "Qué dicen las celdas", fr: "Ce que disent les cases", pt: "O que dizem as células")
    }
    /// Rows of the decision tables, the provisions that they rest on or that stand in the way, and the number of requests on this page.
    public static var whatCellsSayCaption: LocalizedText {
      LocalizedText(en: "Rows of the decision tables, the provisions that they rest on or that stand in the way, and the number of requests on this page.", es: "Filas de las tablas de decisión, las disposiciones en que se basan o que lo impiden, y el número de solicitudes de esta página.", fr: "Lignes des tables de décision, dispositions sur lesquelles elles reposent ou qui font obstacle, et nombre de demandes de cette page.", pt: "Linhas das tabelas de decisão, as disposições em que se baseiam ou que o impedem, e o número de pedidos desta página.")
    }
    /// Row
    public static var decisionRow: LocalizedText {
      LocalizedText(en: "Row", es: "Fila", fr: "Ligne", pt: "Linha")
    }
    /// Standing
    public static var standing: LocalizedText {
      LocalizedText(en: "Standing", es: "Situación", fr: "Situation", pt: "Situação")
    }
    /// requests
    public static var requests: LocalizedText {
      LocalizedText(en: "requests", es: "solicitudes", fr: "demandes", pt: "pedidos")
    }
    /// What goes with it
    public static var whatGoesWithIt: LocalizedText {
      LocalizedText(en: "What goes with it", es: "Qué lo acompaña", fr: "Ce qui l’accompagne", pt: "O que o acompanha")
    }
    /// an interpretation, for a lawyer to confirm
    public static var interpretation: LocalizedText {
      LocalizedText(en: "an interpretation, for a lawyer to confirm", es: "una interpretación, que un jurista debe confirmar", fr: "une interprétation, à confirmer par un juriste", pt: "uma interpretação, que um jurista deve confirmar")
    }
    /// as requested state
    public static var asRequested: LocalizedText {
      LocalizedText(en: "as requested state", es: "como Estado requerido", fr: "comme État requis", pt: "como Estado requerido")
    }
    /// as requesting state
    public static var asRequesting: LocalizedText {
      LocalizedText(en: "as requesting state", es: "como Estado requirente", fr: "comme État requérant", pt: "como Estado requerente")
    }
    /// What stands in the way of requests to it
    public static var standsInTheWay: LocalizedText {
      LocalizedText(en: "What stands in the way of requests to it", es: "Qué impide las solicitudes que recibe", fr: "Ce qui fait obstacle aux demandes qu’il reçoit", pt: "O que impede os pedidos que recebe")
    }
    /// What it could change
    public static var ownReforms: LocalizedText {
      LocalizedText(en: "What it could change", es: "Qué podría cambiar", fr: "Ce qu’il pourrait changer", pt: "O que poderia mudar")
    }
    /// Each by itself, all else as it is.
    public static var ownReformsCaption: LocalizedText {
      LocalizedText(en: "Each by itself, all else as it is.", es: "Cada una por sí sola, con lo demás como está.", fr: "Chacune à elle seule, toutes choses égales.", pt: "Cada uma por si só, com o mais como está.")
    }
    /// By kind of assistance
    public static var byArea: LocalizedText {
      LocalizedText(en: "By kind of assistance", es: "Por clase de asistencia", fr: "Par type d’assistance", pt: "Por tipo de assistência")
    }
    /// Needs, those that could be met and those left open, and the states of the region that offer such assistance.
    public static var byAreaCaption: LocalizedText {
      LocalizedText(en: "Needs, those that could be met and those left open, and the states of the region that offer such assistance.", es: "Necesidades, las que podrían atenderse y las que quedan abiertas, y los Estados de la región que ofrecen esa asistencia.", fr: "Besoins, ceux qui pourraient être satisfaits et ceux qui restent ouverts, et les États de la région qui proposent cette assistance.", pt: "Necessidades, as que poderiam ser atendidas e as que ficam em aberto, e os Estados da região que oferecem essa assistência.")
    }
    /// needs
    public static var needs: LocalizedText {
      LocalizedText(en: "needs", es: "necesidades", fr: "besoins", pt: "necessidades")
    }
    /// could be met
    public static var couldBeMet: LocalizedText {
      LocalizedText(en: "could be met", es: "podrían atenderse", fr: "satisfaits si proposé", pt: "poderiam ser atendidas")
    }
    /// left open
    public static var leftOpen: LocalizedText {
      LocalizedText(en: "left open", es: "sin atender", fr: "non satisfaits", pt: "não atendidas")
    }
    /// states offering
    public static var statesOffering: LocalizedText {
      LocalizedText(en: "states offering", es: "Estados que ofrecen", fr: "États qui proposent", pt: "Estados que oferecem")
    }
    /// Could help
    public static var couldHelp: LocalizedText {
      LocalizedText(en: "Could help", es: "Podría ayudar", fr: "Pourrait aider", pt: "Poderia ajudar")
    }
    /// About
    public static var about: LocalizedText {
      LocalizedText(en: "About", es: "Sobre", fr: "Au sujet de", pt: "Sobre")
    }
    /// In common
    public static var inCommon: LocalizedText {
      LocalizedText(en: "In common", es: "En común", fr: "En commun", pt: "Em comum")
    }
    /// Remarks of the state
    public static var remarks: LocalizedText {
      LocalizedText(en: "Remarks of the state", es: "Observaciones del Estado", fr: "Remarques de l’État", pt: "Observações do Estado")
    }
    /// Change since the cycle before
    public static var changeSince: LocalizedText {
      LocalizedText(en: "Change since the cycle before", es: "Evolución desde el ciclo anterior", fr: "Évolution depuis le cycle précédent", pt: "Evolução desde o ciclo anterior")
    }
    /// By kind of gap
    public static var changeByKind: LocalizedText {
      LocalizedText(en: "By kind of gap", es: "Por clase de brecha", fr: "Par nature de lacune", pt: "Por tipo de lacuna")
    }
    /// Gaps of all states of the region that were asked the same in both cycles. A state is listed by name; the table is not a ranking.
    public static var changeCaption: LocalizedText {
      LocalizedText(en: "Gaps of all states of the region that were asked the same in both cycles. A state is listed by name; the table is not a ranking.", es: "Brechas de todos los Estados de la región a los que se preguntó lo mismo en ambos ciclos. Los Estados figuran por nombre; la tabla no es una clasificación.", fr: "Lacunes de tous les États de la région auxquels la même chose a été demandée dans les deux cycles. Les États figurent par nom\u{A0}; le tableau n’est pas un classement.", pt: "Lacunas de todos os Estados da região aos quais se perguntou o mesmo em ambos os ciclos. Os Estados figuram por nome; a tabela não é uma classificação.")
    }
    /// Why gaps are not to be compared
    public static var whyNotCompared: LocalizedText {
      LocalizedText(en: "Why gaps are not to be compared", es: "Por qué no son comparables", fr: "Pourquoi elles ne sont pas comparables", pt: "Por que não são comparáveis")
    }
    /// none
    public static var none: LocalizedText {
      LocalizedText(en: "none", es: "ninguna", fr: "aucune", pt: "nenhuma")
    }
    /// Method and limits
    public static var method: LocalizedText {
      LocalizedText(en: "Method and limits", es: "Método y límites", fr: "Méthode et limites", pt: "Método e limites")
    }
    /// Skip to the content
    public static var skip: LocalizedText {
      LocalizedText(en: "Skip to the content", es: "Ir al contenido", fr: "Aller au contenu", pt: "Ir para o conteúdo")
    }
    /// Pages
    public static var pages: LocalizedText {
      LocalizedText(en: "Pages", es: "Páginas", fr: "Pages", pt: "Páginas")
    }
    /// scoring profile
    public static var profile: LocalizedText {
      LocalizedText(en: "scoring profile", es: "perfil de puntuación", fr: "profil de notation", pt: "perfil de pontuação")
    }
    /// The same as a table
    public static var asTable: LocalizedText {
      LocalizedText(en: "The same as a table", es: "Lo mismo en una tabla", fr: "La même chose en tableau", pt: "O mesmo em tabela")
    }
    /// Answer
    public static var answer: LocalizedText {
      LocalizedText(en: "Answer", es: "Respuesta", fr: "Réponse", pt: "Resposta")
    }
    /// Explanation
    public static var explanation: LocalizedText {
      LocalizedText(en: "Explanation", es: "Explicación", fr: "Explication", pt: "Explicação")
    }
    /// In brief
    public static var inBrief: LocalizedText {
      LocalizedText(en: "In brief", es: "En breve", fr: "En bref", pt: "Em resumo")
    }
    /// What to do next
    public static var whatNext: LocalizedText {
      LocalizedText(en: "What to do next", es: "Qué hacer ahora", fr: "Que faire à présent", pt: "O que fazer agora")
    }
    /// Reasons to act, over all states of the region, and the action of its plan that each serves.
    public static var gapsCaption: LocalizedText {
      LocalizedText(en: "Reasons to act, over all states of the region, and the action of its plan that each serves.", es: "Motivos para actuar, sobre todos los Estados de la región, y la acción de su plan a la que sirve cada uno.", fr: "Raisons d’agir, sur l’ensemble des États de la région, et l’action de son plan que chacune sert.", pt: "Motivos para agir, sobre todos os Estados da região, e a ação de seu plano a que cada um serve.")
    }
    /// Gaps by state and kind, in the order of the alphabet. The table is not a ranking: a state that answers more shows more gaps.
    public static var statesCaption: LocalizedText {
      LocalizedText(en: "Gaps by state and kind, in the order of the alphabet. The table is not a ranking: a state that answers more shows more gaps.", es: "Brechas por Estado y clase, en orden alfabético. La tabla no es una clasificación: un Estado que responde más muestra más brechas.", fr: "Lacunes par État et par nature, dans l’ordre alphabétique. Le tableau n’est pas un classement\u{A0}: un État qui répond davantage montre davantage de lacunes.", pt: "Lacunas por Estado e tipo, em ordem alfabética. A tabela não é uma classificação: um Estado que responde mais mostra mais lacunas.")
    }
    /// Mandatory provisions answered no or partly, by the number of states; of the states that answered and are bound.
    public static var mostSharedCaption: LocalizedText {
      LocalizedText(en: "Mandatory provisions answered no or partly, by the number of states; of the states that answered and are bound.", es: "Disposiciones obligatorias con respuesta «no» o «en parte», por número de Estados; de los Estados que respondieron y están obligados.", fr: "Dispositions obligatoires ayant reçu «\u{A0}non\u{A0}» ou «\u{A0}en partie\u{A0}», par nombre d’États\u{A0}; sur les États qui ont répondu et sont liés.", pt: "Disposições obrigatórias com resposta “não” ou “em parte”, por número de Estados; dos Estados que responderam e estão vinculados.")
    }
    /// Provisions about which states that delivered and are bound answered nothing. Not answered is not “no”.
    public static var leastKnownCaption: LocalizedText {
      LocalizedText(en: "Provisions about which states that delivered and are bound answered nothing. Not answered is not “no”.", es: "Disposiciones sobre las que nada respondieron Estados que entregaron y están obligados. Sin respuesta no es «no».", fr: "Dispositions sur lesquelles des États ayant remis leur questionnaire et liés n’ont rien répondu. Sans réponse n’est pas «\u{A0}non\u{A0}».", pt: "Disposições sobre as quais Estados que entregaram e estão vinculados nada responderam. Sem resposta não é “não”.")
    }
    /// Unknown in
    public static var unknownIn: LocalizedText {
      LocalizedText(en: "Unknown in", es: "Desconocida en", fr: "Inconnue dans", pt: "Desconhecida em")
    }
    /// of states
    public static var ofApplicable: LocalizedText {
      LocalizedText(en: "of states", es: "de los Estados", fr: "sur les États", pt: "dos Estados")
    }
    /// Gaps of the states of each group. A state counts in every group it belongs to.
    public static var groupsCaption: LocalizedText {
      LocalizedText(en: "Gaps of the states of each group. A state counts in every group it belongs to.", es: "Brechas de los Estados de cada grupo. Un Estado cuenta en cada grupo al que pertenece.", fr: "Lacunes des États de chaque groupe. Un État compte dans chaque groupe auquel il appartient.", pt: "Lacunas dos Estados de cada grupo. Um Estado conta em cada grupo a que pertence.")
    }
    /// Answers from:
    public static var answersFrom: LocalizedText {
      LocalizedText(en: "Answers from:", es: "Respuestas de:", fr: "Réponses de\u{A0}:", pt: "Respostas de:")
    }
    /// not verified
    public static var notVerified: LocalizedText {
      LocalizedText(en: "not verified", es: "no verificado", fr: "non vérifié", pt: "não verificado")
    }
    /// Documented full implementation, in a shared language
    public static var peers: LocalizedText {
      LocalizedText(en: "Documented full implementation, in a shared language", es: "Aplicación plena documentada, en un idioma común", fr: "Mise en œuvre complète documentée, dans une langue commune", pt: "Implementação plena documentada, em um idioma comum")
    }
    /// Published findings
    public static var findings: LocalizedText {
      LocalizedText(en: "Published findings", es: "Constataciones publicadas", fr: "Constats publiés", pt: "Constatações publicadas")
    }
    /// Nothing to do is known from the data at hand.
    public static var noGaps: LocalizedText {
      LocalizedText(en: "Nothing to do is known from the data at hand.", es: "Los datos disponibles no muestran nada por hacer.", fr: "Les données disponibles ne montrent rien à faire.", pt: "Os dados disponíveis não mostram nada a fazer.")
    }
    /// Scores by article
    public static var articles: LocalizedText {
      LocalizedText(en: "Scores by article", es: "Puntuación por artículo", fr: "Notes par article", pt: "Pontuação por artigo")
    }
    /// Each score is an interval that holds whatever the open questions turn out to be. Coverage: duties answered / that apply / of the article in all, asked about or not.
    public static var articlesCaption: LocalizedText {
      LocalizedText(en: "Each score is an interval that holds whatever the open questions turn out to be. Coverage: duties answered / that apply / of the article in all, asked about or not.", es: "Cada puntuación es un intervalo que vale cualquiera que sea la respuesta a lo abierto. Cobertura: obligaciones respondidas / aplicables / del artículo en total, preguntadas o no.", fr: "Chaque note est un intervalle qui vaut quelle que soit la réponse aux questions ouvertes. Couverture\u{A0}: obligations répondues / applicables / de l’article en tout, demandées ou non.", pt: "Cada pontuação é um intervalo que vale qualquer que seja a resposta ao que está em aberto. Cobertura: obrigações respondidas / aplicáveis / do artigo ao todo, perguntadas ou não.")
    }
    /// Rating
    public static var rating: LocalizedText {
      LocalizedText(en: "Rating", es: "Letra", fr: "Lettre", pt: "Letra")
    }
    /// Score
    public static var score: LocalizedText {
      LocalizedText(en: "Score", es: "Puntuación", fr: "Note", pt: "Pontuação")
    }
    /// Coverage
    public static var coverage: LocalizedText {
      LocalizedText(en: "Coverage", es: "Cobertura", fr: "Couverture", pt: "Cobertura")
    }
    /// Robustness
    public static var robust: LocalizedText {
      LocalizedText(en: "Robustness", es: "Robustez", fr: "Robustesse", pt: "Robustez")
    }
    /// Questions
    public static var questions: LocalizedText {
      LocalizedText(en: "Questions", es: "Preguntas", fr: "Questions", pt: "Perguntas")
    }
    /// Evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "Evidence", es: "Prueba", fr: "Justificatif", pt: "Comprovação")
    }
    /// The letter of each article for all states, in the order of the alphabet.
    public static var matrixCaption: LocalizedText {
      LocalizedText(en: "The letter of each article for all states, in the order of the alphabet.", es: "La letra de cada artículo para todos los Estados, en orden alfabético.", fr: "La lettre de chaque article pour tous les États, dans l’ordre alphabétique.", pt: "A letra de cada artigo para todos os Estados, em ordem alfabética.")
    }
    /// Provisions
    public static var provisions: LocalizedText {
      LocalizedText(en: "Provisions", es: "Disposiciones", fr: "Dispositions", pt: "Disposições")
    }
    /// Number of states by letter, of the states that delivered a questionnaire asking about the provision. Answered: of the states that are bound and to which it applies.
    public static var provisionsCaption: LocalizedText {
      LocalizedText(en: "Number of states by letter, of the states that delivered a questionnaire asking about the provision. Answered: of the states that are bound and to which it applies.", es: "Número de Estados por letra, de los que entregaron un cuestionario que pregunta por la disposición. Respondidas: de los Estados obligados a los que se aplica.", fr: "Nombre d’États par lettre, parmi ceux qui ont remis un questionnaire portant sur la disposition. Répondu\u{A0}: parmi les États liés auxquels elle s’applique.", pt: "Número de Estados por letra, dos que entregaram um questionário que pergunta pela disposição. Respondidas: dos Estados vinculados aos quais se aplica.")
    }
    /// Number of states by answer. Shares are of the states with a finding, never of all states of the region.
    public static var questionsCaption: LocalizedText {
      LocalizedText(en: "Number of states by answer. Shares are of the states with a finding, never of all states of the region.", es: "Número de Estados por respuesta. Las proporciones son de los Estados con una constatación, nunca de todos los de la región.", fr: "Nombre d’États par réponse. Les parts se rapportent aux États ayant fait l’objet d’un constat, jamais à tous ceux de la région.", pt: "Número de Estados por resposta. As proporções são dos Estados com uma constatação, nunca de todos os da região.")
    }
    /// with a finding
    public static var withFinding: LocalizedText {
      LocalizedText(en: "with a finding", es: "con constatación", fr: "avec constat", pt: "com constatação")
    }
    /// other answer
    public static var otherAnswer: LocalizedText {
      LocalizedText(en: "other answer", es: "otra respuesta", fr: "autre réponse", pt: "outra resposta")
    }
    /// covered
    public static var covered: LocalizedText {
      LocalizedText(en: "covered", es: "cubiertos", fr: "couverts", pt: "cobertos")
    }
    /// not covered
    public static var notCovered: LocalizedText {
      LocalizedText(en: "not covered", es: "no cubiertos", fr: "non couverts", pt: "não cobertos")
    }
    /// By agreement
    public static var byAgreement: LocalizedText {
      LocalizedText(en: "By agreement", es: "Por acuerdo", fr: "Par accord", pt: "Por acordo")
    }
    /// By state
    public static var byState: LocalizedText {
      LocalizedText(en: "By state", es: "Por Estado", fr: "Par État", pt: "Por Estado")
    }
    /// The list of agreements is to be confirmed.
    public static var listUnconfirmed: LocalizedText {
      LocalizedText(en: "The list of agreements is to be confirmed.", es: "La lista de acuerdos está por confirmar.", fr: "La liste des accords reste à confirmer.", pt: "A lista de acordos está por confirmar.")
    }
    /// Number of states of the region.
    public static var treatiesCaption: LocalizedText {
      LocalizedText(en: "Number of states of the region.", es: "Número de Estados de la región.", fr: "Nombre d’États de la région.", pt: "Número de Estados da região.")
    }
    /// parties
    public static var parties: LocalizedText {
      LocalizedText(en: "parties", es: "partes", fr: "parties", pt: "partes")
    }
    /// of these not verified
    public static var unverified: LocalizedText {
      LocalizedText(en: "of these not verified", es: "de ellos no verificados", fr: "dont non vérifiés", pt: "destes não verificados")
    }
    /// Dates and how sure they are
    public static var datesAndSources: LocalizedText {
      LocalizedText(en: "Dates and how sure they are", es: "Fechas y su certeza", fr: "Dates et leur certitude", pt: "Datas e sua certeza")
    }
    /// Signed
    public static var signed: LocalizedText {
      LocalizedText(en: "Signed", es: "Firma", fr: "Signature", pt: "Assinatura")
    }
    /// Ratified or acceded
    public static var consented: LocalizedText {
      LocalizedText(en: "Ratified or acceded", es: "Ratificación o adhesión", fr: "Ratification ou adhésion", pt: "Ratificação ou adesão")
    }
    /// In force
    public static var inForce: LocalizedText {
      LocalizedText(en: "In force", es: "En vigor", fr: "En vigueur", pt: "Em vigor")
    }
    /// Reservation or declaration
    public static var reservations: LocalizedText {
      LocalizedText(en: "Reservation or declaration", es: "Reserva o declaración", fr: "Réserve ou déclaration", pt: "Reserva ou declaração")
    }
    /// Certainty
    public static var confidence: LocalizedText {
      LocalizedText(en: "Certainty", es: "Certeza", fr: "Certitude", pt: "Certeza")
    }
    /// Status, day of delivery, and required answers given of those that are relevant.
    public static var deliveriesCaption: LocalizedText {
      LocalizedText(en: "Status, day of delivery, and required answers given of those that are relevant.", es: "Situación, día de entrega y respuestas obligatorias dadas de las pertinentes.", fr: "Situation, jour de remise et réponses obligatoires données sur celles qui sont pertinentes.", pt: "Situação, dia da entrega e respostas obrigatórias dadas das pertinentes.")
    }
    /// How to read it
    public static var howToRead: LocalizedText {
      LocalizedText(en: "How to read it", es: "Cómo leerlo", fr: "Comment le lire", pt: "Como ler")
    }
    /// Assumptions
    public static var assumptions: LocalizedText {
      LocalizedText(en: "Assumptions", es: "Supuestos", fr: "Hypothèses", pt: "Hipóteses")
    }
    /// Limits
    public static var limits: LocalizedText {
      LocalizedText(en: "Limits", es: "Límites", fr: "Limites", pt: "Limites")
    }
    /// Duties that no question covers
    public static var holes: LocalizedText {
      LocalizedText(en: "Duties that no question covers", es: "Obligaciones que ninguna pregunta cubre", fr: "Obligations qu’aucune question ne couvre", pt: "Obrigações que nenhuma pergunta cobre")
    }
    /// The same data for spreadsheets and programs
    public static var data: LocalizedText {
      LocalizedText(en: "The same data for spreadsheets and programs", es: "Los mismos datos para hojas de cálculo y programas", fr: "Les mêmes données pour tableurs et programmes", pt: "Os mesmos dados para planilhas e programas")
    }
    /// Files it was made from
    public static var inputs: LocalizedText {
      LocalizedText(en: "Files it was made from", es: "Archivos de los que se hizo", fr: "Fichiers dont il est issu", pt: "Arquivos de que foi feito")
    }
    /// File
    public static var file: LocalizedText {
      LocalizedText(en: "File", es: "Archivo", fr: "Fichier", pt: "Arquivo")
    }
    /// answered without a citation
    public static var uncited: LocalizedText {
      LocalizedText(en: "answered without a citation", es: "respondidas sin cita", fr: "réponses sans référence", pt: "respondidas sem citação")
    }
    /// Replies
    public static var replies: LocalizedText {
      LocalizedText(en: "Replies", es: "Respuestas recibidas", fr: "Réponses reçues", pt: "Respostas recebidas")
    }
    /// Counted is what is due from parties. Late and complete are among the replies.
    public static var ratesCaption: LocalizedText {
      LocalizedText(en: "Counted is what is due from parties. Late and complete are among the replies.", es: "Se cuenta lo que deben los Estados parte. Las atrasadas y las completas están entre las respuestas.", fr: "N’est compté que ce que doivent les États parties. Les réponses tardives et complètes sont comprises dans les réponses.", pt: "Conta-se o que é devido pelos Estados Partes. As atrasadas e as completas estão entre as respostas.")
    }
    /// No.
    public static var number: LocalizedText {
      LocalizedText(en: "No.", es: "N.º", fr: "Nº", pt: "N.º")
    }
    /// Questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
    }
    /// late
    public static var late: LocalizedText {
      LocalizedText(en: "late", es: "con retraso", fr: "en retard", pt: "com atraso")
    }
    /// complete
    public static var complete: LocalizedText {
      LocalizedText(en: "complete", es: "completas", fr: "complètes", pt: "completas")
    }
    /// drafts
    public static var drafts: LocalizedText {
      LocalizedText(en: "drafts", es: "borradores", fr: "projets", pt: "rascunhos")
    }
    /// not assigned
    public static var unassignedShort: LocalizedText {
      LocalizedText(en: "not assigned", es: "sin asignar", fr: "non attribuées", pt: "sem atribuição")
    }
    /// returned
    public static var returnedShort: LocalizedText {
      LocalizedText(en: "returned", es: "devueltas", fr: "renvoyées", pt: "devolvidas")
    }
    /// missing
    public static var missing: LocalizedText {
      LocalizedText(en: "missing", es: "faltantes", fr: "manquantes", pt: "faltantes")
    }
    /// awaited
    public static var awaited: LocalizedText {
      LocalizedText(en: "awaited", es: "esperadas", fr: "attendues", pt: "esperadas")
    }
    /// Day
    public static var day: LocalizedText {
      LocalizedText(en: "Day", es: "Día", fr: "Jour", pt: "Dia")
    }
    /// What
    public static var what: LocalizedText {
      LocalizedText(en: "What", es: "Qué", fr: "Quoi", pt: "O quê")
    }
    /// What became of it
    public static var became: LocalizedText {
      LocalizedText(en: "What became of it", es: "Resultado", fr: "Suite donnée", pt: "Resultado")
    }
    /// Entry and file
    public static var entry: LocalizedText {
      LocalizedText(en: "Entry and file", es: "Asiento y archivo", fr: "Inscription et fichier", pt: "Lançamento e arquivo")
    }
    /// Nothing.
    public static var nothingArrived: LocalizedText {
      LocalizedText(en: "Nothing.", es: "Nada.", fr: "Rien.", pt: "Nada.")
    }
    /// Waiting for a decision
    public static var waiting: LocalizedText {
      LocalizedText(en: "Waiting for a decision", es: "En espera de decisión", fr: "En attente de décision", pt: "À espera de decisão")
    }
    /// Nothing.
    public static var nothingWaits: LocalizedText {
      LocalizedText(en: "Nothing.", es: "Nada.", fr: "Rien.", pt: "Nada.")
    }
    /// Published findings of other bodies
    public static var published: LocalizedText {
      LocalizedText(en: "Published findings of other bodies", es: "Constataciones publicadas de otros órganos", fr: "Constats publiés d’autres organes", pt: "Constatações publicadas de outros órgãos")
    }
    /// What other bodies found, in their own words and on their own scales. It stands beside what states answer, and no letter or score is made of it. Each finding has its date and its source.
    public static var publishedLead: LocalizedText {
      LocalizedText(en: "What other bodies found, in their own words and on their own scales. It stands beside what states answer, and no letter or score is made of it. Each finding has its date and its source.", es: "Lo que constataron otros órganos, con sus propias palabras y en sus propias escalas. Figura junto a lo que responden los Estados, y con ello no se forma ninguna letra ni puntuación. Cada constatación lleva su fecha y su fuente.", fr: "Ce que d’autres organes ont constaté, dans leurs propres termes et selon leurs propres échelles. Cela figure à côté de ce que répondent les États, et aucune lettre ni aucune note n’en est tirée. Chaque constat porte sa date et sa source.", pt: "O que outros órgãos constataram, em suas próprias palavras e em suas próprias escalas. Figura ao lado do que os Estados respondem, e disso não se forma nenhuma letra nem pontuação. Cada constatação leva sua data e sua fonte.")
    }
    /// Stale: past the date until which it counts as current here.
    public static var staleNote: LocalizedText {
      LocalizedText(en: "Stale: past the date until which it counts as current here.", es: "Desactualizada: pasada la fecha hasta la cual aquí se considera vigente.", fr: "Ancien\u{A0}: au-delà de la date jusqu’à laquelle il est ici tenu pour actuel.", pt: "Desatualizada: passada a data até a qual aqui se considera atual.")
    }
    /// stale
    public static var stale: LocalizedText {
      LocalizedText(en: "stale", es: "desactualizada", fr: "ancien", pt: "desatualizada")
    }
    /// Which articles it bears on
    public static var bearsOn: LocalizedText {
      LocalizedText(en: "Which articles it bears on", es: "Artículos con los que guarda relación", fr: "Articles sur lesquels il porte", pt: "Artigos com os quais se relaciona")
    }
    /// Topic
    public static var foundItem: LocalizedText {
      LocalizedText(en: "Topic", es: "Materia", fr: "Objet", pt: "Matéria")
    }
    /// Finding
    public static var foundValue: LocalizedText {
      LocalizedText(en: "Finding", es: "Constatación", fr: "Constat", pt: "Constatação")
    }
    /// What it looks at
    public static var subjectOfFinding: LocalizedText {
      LocalizedText(en: "What it looks at", es: "Lo que examina", fr: "Ce qu’il examine", pt: "O que examina")
    }
    /// What changed since the first report
    public static var reRated: LocalizedText {
      LocalizedText(en: "What changed since the first report", es: "Lo que cambió desde el primer informe", fr: "Ce qui a changé depuis le premier rapport", pt: "O que mudou desde o primeiro relatório")
    }
    /// Each state is compared with itself alone.
    public static var reRatedNote: LocalizedText {
      LocalizedText(en: "Each state is compared with itself alone.", es: "Cada Estado se compara solo consigo mismo.", fr: "Chaque État n’est comparé qu’à lui-même.", pt: "Cada Estado é comparado apenas consigo mesmo.")
    }
    /// No other rating since the first report
    public static var notReRated: LocalizedText {
      LocalizedText(en: "No other rating since the first report", es: "Sin otra calificación desde el primer informe", fr: "Sans autre notation depuis le premier rapport", pt: "Sem outra avaliação desde o primeiro relatório")
    }
    /// What the state itself answers on these articles
    public static var ownAnswersThere: LocalizedText {
      LocalizedText(en: "What the state itself answers on these articles", es: "Lo que responde el propio Estado sobre estos artículos", fr: "Ce que répond l’État lui-même sur ces articles", pt: "O que o próprio Estado responde sobre esses artigos")
    }
    /// What the state says of it
    public static var repliesOfState: LocalizedText {
      LocalizedText(en: "What the state says of it", es: "Lo que dice el Estado al respecto", fr: "Ce qu’en dit l’État", pt: "O que diz o Estado a respeito")
    }
    /// Who joined when
    public static var joinedWhen: LocalizedText {
      LocalizedText(en: "Who joined when", es: "Quién se adhirió y cuándo", fr: "Qui est devenu partie, et quand", pt: "Quem aderiu e quando")
    }
    /// Each line counts the states that had become parties by the end of the year. Those whose day of joining is not known are the hatched band: they are counted, and their year is not guessed.
    public static var joinedWhenNote: LocalizedText {
      LocalizedText(en: "Each line counts the states that had become parties by the end of the year. Those whose day of joining is not known are the hatched band: they are counted, and their year is not guessed.", es: "Cada línea cuenta los Estados que eran parte al final del año. Aquellos cuya fecha de adhesión se desconoce forman la banda rayada: se cuentan, y su año no se adivina.", fr: "Chaque ligne compte les États qui étaient devenus parties à la fin de l’année. Ceux dont la date est inconnue forment la bande hachurée\u{A0}: ils sont comptés, et leur année n’est pas devinée.", pt: "Cada linha conta os Estados que eram partes ao fim do ano. Aqueles cuja data de adesão é desconhecida formam a faixa hachurada: são contados, e seu ano não é adivinhado.")
    }
    /// By subregion
    public static var bySubregion: LocalizedText {
      LocalizedText(en: "By subregion", es: "Por subregión", fr: "Par sous-région", pt: "Por sub-região")
    }
    /// Three things to ask
    public static var threeAsks: LocalizedText {
      LocalizedText(en: "Three things to ask", es: "Tres cosas que pedir", fr: "Trois choses à demander", pt: "Três coisas a pedir")
    }
    /// The facts
    public static var theFacts: LocalizedText {
      LocalizedText(en: "The facts", es: "Los hechos", fr: "Les faits", pt: "Os fatos")
    }
    /// Changed.
    public static var whatChanged: LocalizedText {
      LocalizedText(en: "Changed.", es: "Cambió.", fr: "Ce qui a changé.", pt: "Mudou.")
    }
    /// Not known.
    public static var whatIsNotKnown: LocalizedText {
      LocalizedText(en: "Not known.", es: "No se sabe.", fr: "Ce que l’on ignore.", pt: "Não se sabe.")
    }
    /// One state, one tile
    public static var oneTile: LocalizedText {
      LocalizedText(en: "One state, one tile", es: "Un Estado, una casilla", fr: "Un État, une tuile", pt: "Um Estado, uma quadrícula")
    }
    /// Every law and agreement that states cite in their answers, by state, with the articles for which they cite it. Titles are in the language of the state. What is confidential is left out.
    public static var lawLibraryLead: LocalizedText {
      LocalizedText(en: "Every law and agreement that states cite in their answers, by state, with the articles for which they cite it. Titles are in the language of the state. What is confidential is left out.", es: "Todas las leyes y acuerdos que los Estados citan en sus respuestas, por Estado, con los artículos para los que los citan. Los títulos están en el idioma del Estado. Lo confidencial se omite.", fr: "Toutes les lois et tous les accords que les États citent dans leurs réponses, par État, avec les articles pour lesquels ils les citent. Les titres sont dans la langue de l’État. Ce qui est confidentiel est omis.", pt: "Todas as leis e acordos que os Estados citam em suas respostas, por Estado, com os artigos para os quais os citam. Os títulos estão no idioma do Estado. O que é confidencial é omitido.")
    }
    /// Title
    public static var citedTitle: LocalizedText {
      LocalizedText(en: "Title", es: "Título", fr: "Titre", pt: "Título")
    }
    /// Provisions cited
    public static var citedParts: LocalizedText {
      LocalizedText(en: "Provisions cited", es: "Disposiciones citadas", fr: "Dispositions citées", pt: "Dispositivos citados")
    }
    /// For which articles
    public static var citedFor: LocalizedText {
      LocalizedText(en: "For which articles", es: "Para qué artículos", fr: "Pour quels articles", pt: "Para quais artigos")
    }
    /// Who documented full implementation
    public static var documentedInFull: LocalizedText {
      LocalizedText(en: "Who documented full implementation", es: "Quién documentó la aplicación plena", fr: "Qui a documenté la mise en œuvre complète", pt: "Quem documentou a aplicação plena")
    }
    /// States that answered every duty of the article, met all of them in full by their own answers, and cited what each rests on; in brackets, the languages of their answers. In the order of the alphabet.
    public static var documentedInFullNote: LocalizedText {
      LocalizedText(en: "States that answered every duty of the article, met all of them in full by their own answers, and cited what each rests on; in brackets, the languages of their answers. In the order of the alphabet.", es: "Estados que respondieron a todas las obligaciones del artículo, las cumplen plenamente según sus propias respuestas y citaron el fundamento de cada una; entre paréntesis, los idiomas de sus respuestas. Por orden alfabético.", fr: "États qui ont répondu sur chaque obligation de l’article, les satisfont toutes selon leurs propres réponses et ont cité le fondement de chacune\u{A0}; entre parenthèses, les langues de leurs réponses. Par ordre alphabétique.", pt: "Estados que responderam a todas as obrigações do artigo, as cumprem plenamente segundo suas próprias respostas e citaram o fundamento de cada uma; entre parênteses, os idiomas de suas respostas. Em ordem alfabética.")
    }
    /// National programmes and institutions
    public static var programmes: LocalizedText {
      LocalizedText(en: "National programmes and institutions", es: "Programas e instituciones nacionales", fr: "Programmes et institutions nationaux", pt: "Programas e instituições nacionais")
    }
    /// Institutions and practices that states name in their answers.
    public static var programmesNote: LocalizedText {
      LocalizedText(en: "Institutions and practices that states name in their answers.", es: "Instituciones y prácticas que los Estados nombran en sus respuestas.", fr: "Institutions et pratiques que les États nomment dans leurs réponses.", pt: "Instituições e práticas que os Estados nomeiam em suas respostas.")
    }
    /// Figures by year as states report them, each under the question that defines it. A question mark stands where no figure of a state is published: that is not zero. Figures of different states rest on different definitions and are not added up.
    public static var statisticsLead: LocalizedText {
      LocalizedText(en: "Figures by year as states report them, each under the question that defines it. A question mark stands where no figure of a state is published: that is not zero. Figures of different states rest on different definitions and are not added up.", es: "Cifras por año tal como las comunican los Estados, cada una bajo la pregunta que la define. Un signo de interrogación figura donde no se publica ninguna cifra de un Estado: no equivale a cero. Las cifras de distintos Estados responden a definiciones distintas y no se suman.", fr: "Chiffres par année tels que les États les communiquent, chacun sous la question qui le définit. Un point d’interrogation figure là où aucun chiffre d’un État n’est publié\u{A0}: ce n’est pas zéro. Les chiffres de différents États reposent sur des définitions différentes et ne sont pas additionnés.", pt: "Números por ano como os Estados os comunicam, cada um sob a pergunta que o define. Um ponto de interrogação figura onde nenhum número de um Estado é publicado: isso não é zero. Os números de Estados diferentes seguem definições diferentes e não são somados.")
    }
    /// States without a published figure
    public static var notReported: LocalizedText {
      LocalizedText(en: "States without a published figure", es: "Estados sin cifra publicada", fr: "États sans chiffre publié", pt: "Estados sem número publicado")
    }
    /// Central authorities and points of contact that states name in their answers, as far as they made them public.
    public static var directoryLead: LocalizedText {
      LocalizedText(en: "Central authorities and points of contact that states name in their answers, as far as they made them public.", es: "Autoridades centrales y puntos de contacto que los Estados nombran en sus respuestas, en la medida en que los hicieron públicos.", fr: "Autorités centrales et points de contact que les États nomment dans leurs réponses, dans la mesure où ils les ont rendus publics.", pt: "Autoridades centrais e pontos de contato que os Estados nomeiam em suas respostas, na medida em que os tornaram públicos.")
    }
    /// Authority
    public static var authority: LocalizedText {
      LocalizedText(en: "Authority", es: "Autoridad", fr: "Autorité", pt: "Autoridade")
    }
    /// Responsible for
    public static var responsibleFor: LocalizedText {
      LocalizedText(en: "Responsible for", es: "Competente para", fr: "Compétente pour", pt: "Responsável por")
    }
    /// Address
    public static var address: LocalizedText {
      LocalizedText(en: "Address", es: "Dirección", fr: "Adresse", pt: "Endereço")
    }
    /// Languages accepted
    public static var languagesAccepted: LocalizedText {
      LocalizedText(en: "Languages accepted", es: "Idiomas aceptados", fr: "Langues acceptées", pt: "Idiomas aceitos")
    }
    /// No authority made public
    public static var noAuthorityKnown: LocalizedText {
      LocalizedText(en: "No authority made public", es: "Sin autoridad hecha pública", fr: "Aucune autorité rendue publique", pt: "Nenhuma autoridade tornada pública")
    }
    /// Letters by article
    public static var letterStrip: LocalizedText {
      LocalizedText(en: "Letters by article", es: "Letras por artículo", fr: "Lettres par article", pt: "Letras por artigo")
    }
    /// Under each letter, the interval of its score from 0 to 1: a dot where all is answered, a hatched bar as far as the unknown reaches.
    public static var letterStripNote: LocalizedText {
      LocalizedText(en: "Under each letter, the interval of its score from 0 to 1: a dot where all is answered, a hatched bar as far as the unknown reaches.", es: "Debajo de cada letra, el intervalo de su puntuación de 0 a 1: un punto donde todo está respondido, una barra rayada hasta donde llega lo desconocido.", fr: "Sous chaque lettre, l’intervalle de sa note de 0 à 1\u{A0}: un point lorsque tout a une réponse, une barre hachurée aussi loin que va l’inconnu.", pt: "Sob cada letra, o intervalo de sua pontuação de 0 a 1: um ponto onde tudo foi respondido, uma barra hachurada até onde vai o desconhecido.")
    }
    /// What to join
    public static var leftToJoin: LocalizedText {
      LocalizedText(en: "What to join", es: "A qué adherirse", fr: "Accords auxquels devenir partie", pt: "A que aderir")
    }
    /// Priorities
    public static var priorities: LocalizedText {
      LocalizedText(en: "Priorities", es: "Prioridades", fr: "Priorités", pt: "Prioridades")
    }
    /// Picked by rule: first what was not delivered, then what to join, then duties answered no that most others meet, then notifications. It is no ranking.
    public static var prioritiesNote: LocalizedText {
      LocalizedText(en: "Picked by rule: first what was not delivered, then what to join, then duties answered no that most others meet, then notifications. It is no ranking.", es: "Elegidas por regla: primero lo no entregado, luego a qué adherirse, después las obligaciones respondidas con no que más Estados cumplen, luego las notificaciones. No es una clasificación.", fr: "Choisies selon une règle\u{A0}: d’abord ce qui n’a pas été remis, puis les accords auxquels devenir partie, ensuite les obligations auxquelles il a été répondu non et que le plus d’autres satisfont, enfin les notifications. Ce n’est pas un classement.", pt: "Escolhidas por regra: primeiro o que não foi entregue, depois a que aderir, em seguida as obrigações respondidas com não que mais Estados cumprem, por fim as notificações. Não é uma classificação.")
    }
    /// Deadlines
    public static var deadlines: LocalizedText {
      LocalizedText(en: "Deadlines", es: "Plazos", fr: "Échéances", pt: "Prazos")
    }
    /// Whom to ask
    public static var peersToAsk: LocalizedText {
      LocalizedText(en: "Whom to ask", es: "A quién consultar", fr: "À qui s’adresser", pt: "A quem consultar")
    }
    /// No state has answered about this yet.
    public static var nothingYet: LocalizedText {
      LocalizedText(en: "No state has answered about this yet.", es: "Ningún Estado ha respondido aún al respecto.", fr: "Aucun État n’a encore répondu à ce sujet.", pt: "Nenhum Estado respondeu ainda a esse respeito.")
    }
    /// Figures that others publish:
    public static var otherFigures: LocalizedText {
      LocalizedText(en: "Figures that others publish:", es: "Cifras que publican otros:", fr: "Chiffres publiés par d’autres\u{A0}:", pt: "Números publicados por outros:")
    }
    /// Everything else about this state, article by article, is on the page on the screen.
    public static var everythingOnScreen: LocalizedText {
      LocalizedText(en: "Everything else about this state, article by article, is on the page on the screen.", es: "Todo lo demás sobre este Estado, artículo por artículo, figura en la página en pantalla.", fr: "Tout le reste concernant cet État, article par article, figure sur la page à l’écran.", pt: "Tudo o mais sobre este Estado, artigo por artigo, está na página na tela.")
    }
    /// heat map of all pairs of states
    public static var heatMap: LocalizedText {
      LocalizedText(en: "heat map of all pairs of states", es: "mapa de calor de todos los pares de Estados", fr: "carte de chaleur de toutes les paires d’États", pt: "mapa de calor de todos os pares de Estados")
    }
    /// How many offences have a legal basis, with or without conditions: from what is certain to what is possible. “?” is unknown; it is not zero. “·” is a state and itself.
    public static var heatTableCaption: LocalizedText {
      LocalizedText(en: "How many offences have a legal basis, with or without conditions: from what is certain to what is possible. “?” is unknown; it is not zero. “·” is a state and itself.", es: "Cuántos delitos tienen fundamento jurídico, con o sin condiciones: de lo seguro a lo posible. «?» es desconocido; no es cero. «·» es un Estado consigo mismo.", fr: "Combien d’infractions ont un fondement juridique, avec ou sans conditions\u{A0}: du certain au possible. «\u{A0}?\u{A0}» est inconnu, et non zéro. «\u{A0}·\u{A0}» est un État et lui-même.", pt: "Quantos crimes têm base jurídica, com ou sem condições: do certo ao possível. “?” é desconhecido; não é zero. “·” é um Estado consigo mesmo.")
    }
    /// Two states
    public static var twoStates: LocalizedText {
      LocalizedText(en: "Two states", es: "Dos Estados", fr: "Deux États", pt: "Dois Estados")
    }
    /// Choose the first state; its page lists the others.
    public static var chooseFirst: LocalizedText {
      LocalizedText(en: "Choose the first state; its page lists the others.", es: "Elija el primer Estado; su página enumera los demás.", fr: "Choisissez le premier État\u{A0}; sa page énumère les autres.", pt: "Escolha o primeiro Estado; sua página enumera os demais.")
    }
    /// Choose the second state:
    public static var chooseSecond: LocalizedText {
      LocalizedText(en: "Choose the second state:", es: "Elija el segundo Estado:", fr: "Choisissez le second État\u{A0}:", pt: "Escolha o segundo Estado:")
    }
    /// Requests to and from each other state
    public static var withEachState: LocalizedText {
      LocalizedText(en: "Requests to and from each other state", es: "Solicitudes a cada uno de los demás Estados y de ellos", fr: "Demandes adressées à chacun des autres États et reçues d’eux", pt: "Pedidos a cada um dos demais Estados e deles")
    }
    /// All words of all pages in this language can be searched here, without a network. Case and accents make no difference; the beginning of a word is enough; pages are listed that hold all the words.
    public static var searchLead: LocalizedText {
      LocalizedText(en: "All words of all pages in this language can be searched here, without a network. Case and accents make no difference; the beginning of a word is enough; pages are listed that hold all the words.", es: "Aquí se busca en todas las palabras de todas las páginas en este idioma, sin red. No importan las mayúsculas ni los acentos; basta el comienzo de una palabra; se enumeran las páginas que contienen todas las palabras.", fr: "On cherche ici dans tous les mots de toutes les pages dans cette langue, sans réseau. La casse et les accents sont indifférents\u{A0}; le début d’un mot suffit\u{A0}; les pages énumérées contiennent tous les mots.", pt: "Aqui se pesquisa em todas as palavras de todas as páginas neste idioma, sem rede. Maiúsculas e acentos não fazem diferença; basta o começo de uma palavra; são listadas as páginas que contêm todas as palavras.")
    }
    /// The search needs scripts, which are turned off in this browser. All pages can be reached by their links; the browser’s own search finds words on the page that is open.
    public static var searchNeedsScript: LocalizedText {
      LocalizedText(en: "The search needs scripts, which are turned off in this browser. All pages can be reached by their links; the browser’s own search finds words on the page that is open.", es: "La búsqueda necesita scripts, que están desactivados en este navegador. A todas las páginas se llega por sus enlaces; la búsqueda del propio navegador encuentra palabras en la página abierta.", fr: "La recherche a besoin de scripts, qui sont désactivés dans ce navigateur. Toutes les pages s’atteignent par leurs liens\u{A0}; la recherche du navigateur trouve les mots de la page ouverte.", pt: "A pesquisa precisa de scripts, que estão desativados neste navegador. Chega-se a todas as páginas por seus links; a pesquisa do próprio navegador encontra palavras na página aberta.")
    }
    /// Words:
    public static var searchLabel: LocalizedText {
      LocalizedText(en: "Words:", es: "Palabras:", fr: "Mots\u{A0}:", pt: "Palavras:")
    }
    /// A state stands here for an article if it answers that it does in full all that applies to it and cites a basis for each answer. Nobody has verified the answers; confidential ones are left out.
    public static var manualNote: LocalizedText {
      LocalizedText(en: "A state stands here for an article if it answers that it does in full all that applies to it and cites a basis for each answer. Nobody has verified the answers; confidential ones are left out.", es: "Un Estado figura en un artículo si responde que cumple plenamente todo lo que le es aplicable y cita un fundamento de cada respuesta. Nadie ha verificado las respuestas; las confidenciales no figuran.", fr: "Un État figure ici pour un article s’il répond qu’il met pleinement en œuvre tout ce qui lui est applicable et cite un fondement pour chaque réponse. Personne n’a vérifié les réponses\u{A0}; celles qui sont confidentielles n’y figurent pas.", pt: "Um Estado figura aqui num artigo se responde que cumpre plenamente tudo o que lhe é aplicável e cita um fundamento para cada resposta. Ninguém verificou as respostas; as confidenciais não figuram.")
    }
    /// The name of the state leads to its answers.
    public static var manualLinks: LocalizedText {
      LocalizedText(en: "The name of the state leads to its answers.", es: "El nombre del Estado conduce a sus respuestas.", fr: "Le nom de l’État mène à ses réponses.", pt: "O nome do Estado leva às suas respostas.")
    }
    /// Where the answers come from
    public static var answerSources: LocalizedText {
      LocalizedText(en: "Where the answers come from", es: "De dónde provienen las respuestas", fr: "D’où viennent les réponses", pt: "De onde vêm as respostas")
    }
    /// Answers as of
    public static var answersAsOf: LocalizedText {
      LocalizedText(en: "Answers as of", es: "Respuestas a fecha de", fr: "Réponses en date du", pt: "Respostas com data de")
    }
    /// The same to be edited:
    public static var manualToEdit: LocalizedText {
      LocalizedText(en: "The same to be edited:", es: "El mismo documento para editarlo:", fr: "Le même document, à modifier\u{A0}:", pt: "O mesmo documento para editar:")
    }
    /// Manual of good practice, one document for each theme
    public static var manuals: LocalizedText {
      LocalizedText(en: "Manual of good practice, one document for each theme", es: "Manual de buenas prácticas, un documento por tema", fr: "Manuel de bonnes pratiques, un document par thème", pt: "Manual de boas práticas, um documento por tema")
    }
    /// To be read, printed or saved as PDF: who documented full implementation of which article, with which laws, institutions and programmes.
    public static var manualsNote: LocalizedText {
      LocalizedText(en: "To be read, printed or saved as PDF: who documented full implementation of which article, with which laws, institutions and programmes.", es: "Para leer, imprimir o guardar en PDF: quién documentó la aplicación plena de qué artículo, con qué leyes, instituciones y programas.", fr: "À lire, à imprimer ou à enregistrer en PDF\u{A0}: qui a documenté la mise en œuvre complète de quel article, avec quelles lois, institutions et quels programmes.", pt: "Para ler, imprimir ou salvar em PDF: quem documentou a aplicação plena de qual artigo, com quais leis, instituições e programas.")
    }
    /// A state asks for training where it names that need in an answer that is not confidential. Each state is counted once for each instrument and theme; of a state that delivered no questionnaire nothing is known. States are in the order of the alphabet.
    public static var trainingNote: LocalizedText {
      LocalizedText(en: "A state asks for training where it names that need in an answer that is not confidential. Each state is counted once for each instrument and theme; of a state that delivered no questionnaire nothing is known. States are in the order of the alphabet.", es: "Un Estado pide capacitación cuando nombra esa necesidad en una respuesta que no es confidencial. Cada Estado se cuenta una vez por instrumento y tema; de un Estado que no entregó un cuestionario nada se sabe. Los Estados figuran por orden alfabético.", fr: "Un État demande une formation lorsqu’il nomme ce besoin dans une réponse qui n’est pas confidentielle. Chaque État est compté une fois par instrument et par thème\u{A0}; d’un État qui n’a pas remis de questionnaire, on ne sait rien. Les États figurent dans l’ordre alphabétique.", pt: "Um Estado pede capacitação quando nomeia essa necessidade numa resposta que não é confidencial. Cada Estado é contado uma vez por instrumento e tema; de um Estado que não entregou um questionário nada se sabe. Os Estados figuram em ordem alfabética.")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("assistanceNeeded", assistanceNeeded),
        ("assistanceOffered", assistanceOffered),
        ("exercise", exercise),
        ("matrix", matrix),
        ("cooperation", cooperation),
        ("assistance", assistance),
        ("closed", closed),
        ("opened", opened),
        ("unchanged", unchanged),
        ("show", show),
        ("instruments", instruments),
        ("themes", themes),
        ("subregions", subregions),
        ("matrixNote", matrixNote),
        ("whoDoesWhat", whoDoesWhat),
        ("law", law),
        ("since", since),
        ("evidenceGrade", evidenceGrade),
        ("byGroupCaption", byGroupCaption),
        ("lettersByState", lettersByState),
        ("coverageCaption", coverageCaption),
        ("noAnswers", noAnswers),
        ("tallies", tallies),
        ("seeAnswers", seeAnswers),
        ("backToState", backToState),
        ("byOffence", byOffence),
        ("offence", offence),
        ("offences", offences),
        ("openMatrix", openMatrix),
        ("reformsTitle", reformsTitle),
        ("reformsCaption", reformsCaption),
        ("reform", reform),
        ("pairsOpened", pairsOpened),
        ("requestsOpened", requestsOpened),
        ("requestsSettled", requestsSettled),
        ("unverifiedTitle", unverifiedTitle),
        ("unverifiedNote", unverifiedNote),
        ("kindMatrixNote", kindMatrixNote),
        ("requestingRequested", requestingRequested),
        ("whatCellsSay", whatCellsSay),
        ("whatCellsSayCaption", whatCellsSayCaption),
        ("decisionRow", decisionRow),
        ("standing", standing),
        ("requests", requests),
        ("whatGoesWithIt", whatGoesWithIt),
        ("interpretation", interpretation),
        ("asRequested", asRequested),
        ("asRequesting", asRequesting),
        ("standsInTheWay", standsInTheWay),
        ("ownReforms", ownReforms),
        ("ownReformsCaption", ownReformsCaption),
        ("byArea", byArea),
        ("byAreaCaption", byAreaCaption),
        ("needs", needs),
        ("couldBeMet", couldBeMet),
        ("leftOpen", leftOpen),
        ("statesOffering", statesOffering),
        ("couldHelp", couldHelp),
        ("about", about),
        ("inCommon", inCommon),
        ("remarks", remarks),
        ("changeSince", changeSince),
        ("changeByKind", changeByKind),
        ("changeCaption", changeCaption),
        ("whyNotCompared", whyNotCompared),
        ("none", none),
        ("method", method),
        ("skip", skip),
        ("pages", pages),
        ("profile", profile),
        ("asTable", asTable),
        ("answer", answer),
        ("explanation", explanation),
        ("inBrief", inBrief),
        ("whatNext", whatNext),
        ("gapsCaption", gapsCaption),
        ("statesCaption", statesCaption),
        ("mostSharedCaption", mostSharedCaption),
        ("leastKnownCaption", leastKnownCaption),
        ("unknownIn", unknownIn),
        ("ofApplicable", ofApplicable),
        ("groupsCaption", groupsCaption),
        ("answersFrom", answersFrom),
        ("notVerified", notVerified),
        ("peers", peers),
        ("findings", findings),
        ("noGaps", noGaps),
        ("articles", articles),
        ("articlesCaption", articlesCaption),
        ("rating", rating),
        ("score", score),
        ("coverage", coverage),
        ("robust", robust),
        ("questions", questions),
        ("evidence", evidence),
        ("matrixCaption", matrixCaption),
        ("provisions", provisions),
        ("provisionsCaption", provisionsCaption),
        ("questionsCaption", questionsCaption),
        ("withFinding", withFinding),
        ("otherAnswer", otherAnswer),
        ("covered", covered),
        ("notCovered", notCovered),
        ("byAgreement", byAgreement),
        ("byState", byState),
        ("listUnconfirmed", listUnconfirmed),
        ("treatiesCaption", treatiesCaption),
        ("parties", parties),
        ("unverified", unverified),
        ("datesAndSources", datesAndSources),
        ("signed", signed),
        ("consented", consented),
        ("inForce", inForce),
        ("reservations", reservations),
        ("confidence", confidence),
        ("deliveriesCaption", deliveriesCaption),
        ("howToRead", howToRead),
        ("assumptions", assumptions),
        ("limits", limits),
        ("holes", holes),
        ("data", data),
        ("inputs", inputs),
        ("file", file),
        ("uncited", uncited),
        ("replies", replies),
        ("ratesCaption", ratesCaption),
        ("number", number),
        ("questionnaire", questionnaire),
        ("late", late),
        ("complete", complete),
        ("drafts", drafts),
        ("unassignedShort", unassignedShort),
        ("returnedShort", returnedShort),
        ("missing", missing),
        ("awaited", awaited),
        ("day", day),
        ("what", what),
        ("became", became),
        ("entry", entry),
        ("nothingArrived", nothingArrived),
        ("waiting", waiting),
        ("nothingWaits", nothingWaits),
        ("published", published),
        ("publishedLead", publishedLead),
        ("staleNote", staleNote),
        ("stale", stale),
        ("bearsOn", bearsOn),
        ("foundItem", foundItem),
        ("foundValue", foundValue),
        ("subjectOfFinding", subjectOfFinding),
        ("reRated", reRated),
        ("reRatedNote", reRatedNote),
        ("notReRated", notReRated),
        ("ownAnswersThere", ownAnswersThere),
        ("repliesOfState", repliesOfState),
        ("joinedWhen", joinedWhen),
        ("joinedWhenNote", joinedWhenNote),
        ("bySubregion", bySubregion),
        ("threeAsks", threeAsks),
        ("theFacts", theFacts),
        ("whatChanged", whatChanged),
        ("whatIsNotKnown", whatIsNotKnown),
        ("oneTile", oneTile),
        ("lawLibraryLead", lawLibraryLead),
        ("citedTitle", citedTitle),
        ("citedParts", citedParts),
        ("citedFor", citedFor),
        ("documentedInFull", documentedInFull),
        ("documentedInFullNote", documentedInFullNote),
        ("programmes", programmes),
        ("programmesNote", programmesNote),
        ("statisticsLead", statisticsLead),
        ("notReported", notReported),
        ("directoryLead", directoryLead),
        ("authority", authority),
        ("responsibleFor", responsibleFor),
        ("address", address),
        ("languagesAccepted", languagesAccepted),
        ("noAuthorityKnown", noAuthorityKnown),
        ("letterStrip", letterStrip),
        ("letterStripNote", letterStripNote),
        ("leftToJoin", leftToJoin),
        ("priorities", priorities),
        ("prioritiesNote", prioritiesNote),
        ("deadlines", deadlines),
        ("peersToAsk", peersToAsk),
        ("nothingYet", nothingYet),
        ("otherFigures", otherFigures),
        ("everythingOnScreen", everythingOnScreen),
        ("heatMap", heatMap),
        ("heatTableCaption", heatTableCaption),
        ("twoStates", twoStates),
        ("chooseFirst", chooseFirst),
        ("chooseSecond", chooseSecond),
        ("withEachState", withEachState),
        ("searchLead", searchLead),
        ("searchNeedsScript", searchNeedsScript),
        ("searchLabel", searchLabel),
        ("manualNote", manualNote),
        ("manualLinks", manualLinks),
        ("answerSources", answerSources),
        ("answersAsOf", answersAsOf),
        ("manualToEdit", manualToEdit),
        ("manuals", manuals),
        ("manualsNote", manualsNote),
        ("trainingNote", trainingNote),
      ]
    }
  }

  public enum Site {
    /// nothing answered
    public static var noOwnAnswers: LocalizedText {
      LocalizedText(en: "nothing answered", es: "sin respuestas", fr: "aucune réponse", pt: "sem respostas")
    }
    /// Answers until {date}
    public static func answersUntil(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Answers until {date}", es: "Respuestas hasta el {date}", fr: "Réponses jusqu’au {date}", pt: "Respostas até {date}")
        , TextArguments([.init("date", date)]))
    }
    /// States covered: {respondents} of {states}; with a finding: {answered}.
    public static func findingsOnTheMap(respondents: some TextArgument, states: some TextArgument, answered: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States covered: {respondents} of {states}; with a finding: {answered}.", es: "Estados cubiertos: {respondents} de {states}; con una constatación: {answered}.", fr: "États couverts\u{A0}: {respondents} sur {states}\u{A0}; ayant fait l’objet d’un constat\u{A0}: {answered}.", pt: "Estados cobertos: {respondents} de {states}; com uma constatação: {answered}.")
        , TextArguments([.init("respondents", respondents), .init("states", states), .init("answered", answered)]))
    }
    /// The letters of the states that delivered ({count} of {states}). A letter with ° is one of a single theme, which stands beside it.
    public static func lettersOnTheMap(count: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The letters of the states that delivered ({count} of {states}). A letter with ° is one of a single theme, which stands beside it.", es: "Las letras de los Estados que entregaron ({count} de {states}). La letra con ° es la de un solo tema, que figura a su lado.", fr: "Les lettres des États ayant remis ({count} sur {states}). Une lettre avec ° est celle d’un seul thème, indiqué à côté.", pt: "As letras dos Estados que entregaram ({count} de {states}). A letra com ° é a de um só tema, indicado ao lado.")
        , TextArguments([.init("count", count), .init("states", states)]))
    }
    /// Ordered pairs of states: {pairs}; states: {states}; as of {date}.
    public static func orderedPairs(pairs: some TextArgument, states: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Ordered pairs of states: {pairs}; states: {states}; as of {date}.", es: "Pares ordenados de Estados: {pairs}; Estados: {states}; al {date}.", fr: "Paires ordonnées d’États\u{A0}: {pairs}\u{A0}; États\u{A0}: {states}\u{A0}; au {date}.", pt: "Pares ordenados de Estados: {pairs}; Estados: {states}; em {date}.")
        , TextArguments([.init("pairs", pairs), .init("states", states), .init("date", date)]))
    }
    /// Requests to and from the other states ({states}) about each offence ({offences}), as of {date}. Unknown is not “no”.
    public static func ownRequests(states: some TextArgument, offences: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Requests to and from the other states ({states}) about each offence ({offences}), as of {date}. Unknown is not “no”.", es: "Solicitudes a los demás Estados ({states}) y de ellos sobre cada delito ({offences}), al {date}. Desconocido no es «no».", fr: "Demandes adressées aux autres États ({states}) et reçues d’eux, pour chaque infraction ({offences}), au {date}. Inconnu n’est pas «\u{A0}non\u{A0}».", pt: "Pedidos aos demais Estados ({states}) e deles sobre cada crime ({offences}), em {date}. Desconhecido não é “não”.")
        , TextArguments([.init("states", states), .init("offences", offences), .init("date", date)]))
    }
    /// That one state helps with at most {capacity} needs is an assumption of planning and no fact about any state. The match is a proposal to be talked over.
    public static func capacityNote(capacity: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: capacity) == .one ? "That one state helps with at most one need is an assumption of planning and no fact about any state. The match is a proposal to be talked over." : "That one state helps with at most {capacity} needs is an assumption of planning and no fact about any state. The match is a proposal to be talked over.", es: Language.es.pluralCategory(of: capacity) == .one ? "Que un Estado ayude con una necesidad como máximo es un supuesto de planificación, no un hecho sobre ningún Estado. La correspondencia es una propuesta para conversar." : "Que un Estado ayude con {capacity} necesidades como máximo es un supuesto de planificación, no un hecho sobre ningún Estado. La correspondencia es una propuesta para conversar.", fr: Language.fr.pluralCategory(of: capacity) == .one ? "Qu’un État aide pour {capacity} besoin au plus est une hypothèse de planification et non un fait sur un État. Le rapprochement est une proposition à discuter." : "Qu’un État aide pour {capacity} besoins au plus est une hypothèse de planification et non un fait sur un État. Le rapprochement est une proposition à discuter.", pt: Language.pt.pluralCategory(of: capacity) == .one ? "Que um Estado ajude com no máximo {capacity} necessidade é um pressuposto de planejamento, não um fato sobre nenhum Estado. A correspondência é uma proposta para conversar." : "Que um Estado ajude com no máximo {capacity} necessidades é um pressuposto de planejamento, não um fato sobre nenhum Estado. A correspondência é uma proposta para conversar.")
        , TextArguments([.init("capacity", capacity)]))
    }
    /// {instrument} did not bind the state on {date}, so nothing is scored.
    public static func notBound(instrument: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument} did not bind the state on {date}, so nothing is scored.", es: "{instrument} no obligaba al Estado el {date}, por lo que nada se puntúa.", fr: "{instrument} ne liait pas l’État le {date}\u{A0}; rien n’est donc noté.", pt: "{instrument} não vinculava o Estado em {date}; portanto, nada se pontua.")
        , TextArguments([.init("instrument", instrument), .init("date", date)]))
    }
    /// The answers behind the scores
    public static var answers: LocalizedText {
      LocalizedText(en: "The answers behind the scores", es: "Las respuestas tras la puntuación", fr: "Les réponses derrière les notes", pt: "As respostas por trás da pontuação")
    }
    /// Change
    public static var change: LocalizedText {
      LocalizedText(en: "Change", es: "Evolución", fr: "Évolution", pt: "Evolução")
    }
    /// covered without a finding
    public static var coveredWithoutFinding: LocalizedText {
      LocalizedText(en: "covered without a finding", es: "cubierto sin constatación", fr: "couvert sans constat", pt: "coberto sem constatação")
    }
    /// Delivery
    public static var deliveries: LocalizedText {
      LocalizedText(en: "Delivery", es: "Entrega", fr: "Remise", pt: "Entrega")
    }
    /// Gap analysis
    public static var gapAnalysis: LocalizedText {
      LocalizedText(en: "Gap analysis", es: "Análisis de brechas", fr: "Analyse des lacunes", pt: "Análise de lacunas")
    }
    /// holds under all assumptions
    public static var holdsUnderAllAssumptions: LocalizedText {
      LocalizedText(en: "holds under all assumptions", es: "vale con todos los supuestos", fr: "vaut sous toutes les hypothèses", pt: "vale sob todas as hipóteses")
    }
    /// not covered
    public static var notCoveredBySource: LocalizedText {
      LocalizedText(en: "not covered", es: "no cubierto", fr: "non couvert", pt: "não coberto")
    }
    /// nothing delivered
    public static var notDelivered: LocalizedText {
      LocalizedText(en: "nothing delivered", es: "nada entregado", fr: "rien de remis", pt: "nada entregue")
    }
    /// Overview
    public static var overview: LocalizedText {
      LocalizedText(en: "Overview", es: "Panorama", fr: "Vue d’ensemble", pt: "Panorama")
    }
    /// party
    public static var party: LocalizedText {
      LocalizedText(en: "party", es: "parte", fr: "partie", pt: "parte")
    }
    /// same legal tradition
    public static var sameTradition: LocalizedText {
      LocalizedText(en: "same legal tradition", es: "misma tradición jurídica", fr: "même tradition juridique", pt: "mesma tradição jurídica")
    }
    /// Agreements
    public static var treaties: LocalizedText {
      LocalizedText(en: "Agreements", es: "Acuerdos", fr: "Accords", pt: "Acordos")
    }
    /// Which state can ask which, and on what basis
    public static var whoCanAskWhom: LocalizedText {
      LocalizedText(en: "Which state can ask which, and on what basis", es: "Qué Estado puede pedir a cuál, y con qué fundamento", fr: "Quel État peut demander à quel autre, et sur quel fondement", pt: "Que Estado pode pedir a qual, e com que base")
    }
    /// {meaning} – only: {theme}
    public static func ofOneTheme(meaning: some TextArgument, theme: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{meaning} – only: {theme}", es: "{meaning} – solo: {theme}", fr: "{meaning} – seulement\u{A0}: {theme}", pt: "{meaning} – só: {theme}")
        , TextArguments([.init("meaning", meaning), .init("theme", theme)]))
    }
    /// {answered} of {applicable} applicable duties answered, {total} in all; declared not applicable: {declared}; not asked: {unasked}; not delivered: {missing}
    public static func dutiesBehindLetter(answered: some TextArgument, applicable: some TextArgument, total: some TextArgument, declared: some TextArgument, unasked: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{answered} of {applicable} applicable duties answered, {total} in all; declared not applicable: {declared}; not asked: {unasked}; not delivered: {missing}", es: "{answered} de {applicable} obligaciones aplicables respondidas, {total} en total; declaradas no aplicables: {declared}; no preguntadas: {unasked}; no entregadas: {missing}", fr: "{answered} obligations applicables sur {applicable} ont une réponse, {total} en tout\u{A0}; déclarées sans objet\u{A0}: {declared}\u{A0}; non demandées\u{A0}: {unasked}\u{A0}; non remises\u{A0}: {missing}", pt: "{answered} de {applicable} obrigações aplicáveis respondidas, {total} ao todo; declaradas não aplicáveis: {declared}; não perguntadas: {unasked}; não entregues: {missing}")
        , TextArguments([.init("answered", answered), .init("applicable", applicable), .init("total", total), .init("declared", declared), .init("unasked", unasked), .init("missing", missing)]))
    }
    /// {reason}: what the State does is not known
    public static func answersUnknown(reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{reason}: what the State does is not known", es: "{reason}: no se sabe qué hace el Estado", fr: "{reason}\u{A0}: on ne sait pas ce que fait l’État", pt: "{reason}: não se sabe o que o Estado faz")
        , TextArguments([.init("reason", reason)]))
    }
    /// Other bodies
    public static var otherBodies: LocalizedText {
      LocalizedText(en: "Other bodies", es: "Otros órganos", fr: "Autres organes", pt: "Outros órgãos")
    }
    /// laws and institutions
    public static var aboutLaw: LocalizedText {
      LocalizedText(en: "laws and institutions", es: "leyes e instituciones", fr: "lois et institutions", pt: "leis e instituições")
    }
    /// practice
    public static var aboutPractice: LocalizedText {
      LocalizedText(en: "practice", es: "práctica", fr: "pratique", pt: "prática")
    }
    /// yes {yes}, in part {partly}, no {no}, not answered {open}
    public static func ownAnswers(yes: some TextArgument, partly: some TextArgument, no: some TextArgument, open: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "yes {yes}, in part {partly}, no {no}, not answered {open}", es: "sí {yes}, en parte {partly}, no {no}, sin respuesta {open}", fr: "oui {yes}, en partie {partly}, non {no}, sans réponse {open}", pt: "sim {yes}, em parte {partly}, não {no}, sem resposta {open}")
        , TextArguments([.init("yes", yes), .init("partly", partly), .init("no", no), .init("open", open)]))
    }
    /// Parties: {parties} of {states}; by the end of {year}: {before}. Parties whose day of joining is not known: {undated}. States of which it is not known whether they are parties: {unknown}.
    public static func timelineDescription(parties: some TextArgument, states: some TextArgument, year: some TextArgument, before: some TextArgument, undated: some TextArgument, unknown: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Parties: {parties} of {states}; by the end of {year}: {before}. Parties whose day of joining is not known: {undated}. States of which it is not known whether they are parties: {unknown}.", es: "Partes: {parties} de {states}; a fines de {year}: {before}. Partes cuya fecha de adhesión se desconoce: {undated}. Estados de los que se desconoce si son parte: {unknown}.", fr: "Parties\u{A0}: {parties} sur {states}\u{A0}; à la fin de {year}\u{A0}: {before}. Parties dont la date d’adhésion est inconnue\u{A0}: {undated}. États dont on ignore s’ils sont parties\u{A0}: {unknown}.", pt: "Partes: {parties} de {states}; ao fim de {year}: {before}. Partes cuja data de adesão se desconhece: {undated}. Estados de que se desconhece se são partes: {unknown}.")
        , TextArguments([.init("parties", parties), .init("states", states), .init("year", year), .init("before", before), .init("undated", undated), .init("unknown", unknown)]))
    }
    /// What the states of {group} ({states}) have done about each agreement.
    public static func treatyBarsDescription(group: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "What the states of {group} ({states}) have done about each agreement.", es: "Lo que los Estados de {group} ({states}) han hecho respecto de cada acuerdo.", fr: "Ce que les États de {group} ({states}) ont fait à l’égard de chaque accord.", pt: "O que os Estados de {group} ({states}) fizeram a respeito de cada acordo.")
        , TextArguments([.init("group", group), .init("states", states)]))
    }
    /// From {first} to {last}: questionnaires delivered: {delivered}; missing: {missing}.
    public static func calendarDescription(first: some TextArgument, last: some TextArgument, delivered: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "From {first} to {last}: questionnaires delivered: {delivered}; missing: {missing}.", es: "Del {first} al {last}: cuestionarios entregados: {delivered}; sin entregar: {missing}.", fr: "Du {first} au {last}\u{A0}: questionnaires remis\u{A0}: {delivered}\u{A0}; manquants\u{A0}: {missing}.", pt: "De {first} a {last}: questionários entregues: {delivered}; não entregues: {missing}.")
        , TextArguments([.init("first", first), .init("last", last), .init("delivered", delivered), .init("missing", missing)]))
    }
    /// art. {number}
    public static func articleShort(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "art. {number}", es: "art. {number}", fr: "art. {number}", pt: "art. {number}")
        , TextArguments([.init("number", number)]))
    }
    /// {instrument}, {articles} articles: the duties of all states to which they apply, by what is known of them.
    public static func dutiesDescription(instrument: some TextArgument, articles: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument}, {articles} articles: the duties of all states to which they apply, by what is known of them.", es: "{instrument}, {articles} artículos: las obligaciones de todos los Estados a los que se aplican, según lo que se conoce de ellas.", fr: "{instrument}, {articles} articles\u{A0}: les obligations de tous les États auxquels elles s’appliquent, selon ce qui en est connu.", pt: "{instrument}, {articles} artigos: as obrigações de todos os Estados a que se aplicam, segundo o que delas se conhece.")
        , TextArguments([.init("instrument", instrument), .init("articles", articles)]))
    }
    /// {instrument}: from the lowest to the highest score that the answers allow, states in the order of the alphabet. Lines mark where one letter ends and the next begins.
    public static func intervalsDescription(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument}: from the lowest to the highest score that the answers allow, states in the order of the alphabet. Lines mark where one letter ends and the next begins.", es: "{instrument}: de la puntuación más baja a la más alta que permiten las respuestas, Estados en orden alfabético. Las líneas marcan dónde acaba una letra y empieza la siguiente.", fr: "{instrument}\u{A0}: de la note la plus basse à la plus élevée que permettent les réponses, États par ordre alphabétique. Les lignes marquent la limite entre deux lettres.", pt: "{instrument}: da pontuação mais baixa à mais alta que as respostas permitem, Estados em ordem alfabética. As linhas marcam onde termina uma letra e começa a seguinte.")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// Raised: {raised}. Lowered: {lowered}. Each state is compared with itself alone.
    public static func trendDescription(raised: some TextArgument, lowered: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Raised: {raised}. Lowered: {lowered}. Each state is compared with itself alone.", es: "Elevadas: {raised}. Rebajadas: {lowered}. Cada Estado se compara solo consigo mismo.", fr: "Relevées\u{A0}: {raised}. Abaissées\u{A0}: {lowered}. Chaque État n’est comparé qu’à lui-même.", pt: "Elevadas: {raised}. Rebaixadas: {lowered}. Cada Estado é comparado apenas consigo mesmo.")
        , TextArguments([.init("raised", raised), .init("lowered", lowered)]))
    }
    /// States that are parties to all instruments under review ({instruments}): {bound} of {states}.
    public static func boundByAll(instruments: some TextArgument, bound: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States that are parties to all instruments under review ({instruments}): {bound} of {states}.", es: "Estados que son parte en todos los instrumentos examinados ({instruments}): {bound} de {states}.", fr: "États parties à tous les instruments examinés ({instruments})\u{A0}: {bound} sur {states}.", pt: "Estados que são partes em todos os instrumentos examinados ({instruments}): {bound} de {states}.")
        , TextArguments([.init("instruments", instruments), .init("bound", bound), .init("states", states)]))
    }
    /// Not known: {count}.
    public static func boundUnknown(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Not known: {count}.", es: "Se desconoce: {count}.", fr: "Inconnu\u{A0}: {count}.", pt: "Desconhecido: {count}.")
        , TextArguments([.init("count", count)]))
    }
    /// No cycle of reporting is on file, so no state is late ({states}).
    public static func notYetAskedSentence(states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "No cycle of reporting is on file, so no state is late ({states}).", es: "No consta ningún ciclo de informes, por lo que ningún Estado está en mora ({states}).", fr: "Aucun cycle de rapports n’est enregistré\u{A0}; aucun État n’est donc en retard ({states}).", pt: "Não consta nenhum ciclo de relatórios, de modo que nenhum Estado está em atraso ({states}).")
        , TextArguments([.init("states", states)]))
    }
    /// States of which a published source speaks: {count}.
    public static func publishedAnswersOf(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States of which a published source speaks: {count}.", es: "Estados de los que habla una fuente publicada: {count}.", fr: "États dont parle une source publiée\u{A0}: {count}.", pt: "Estados de que fala uma fonte publicada: {count}.")
        , TextArguments([.init("count", count)]))
    }
    /// Questionnaires due: {due}; delivered and accepted: {replied}, of them late: {late}.
    public static func repliedSentence(due: some TextArgument, replied: some TextArgument, late: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questionnaires due: {due}; delivered and accepted: {replied}, of them late: {late}.", es: "Cuestionarios exigibles: {due}; entregados y aceptados: {replied}, de ellos con retraso: {late}.", fr: "Questionnaires dus\u{A0}: {due}\u{A0}; remis et acceptés\u{A0}: {replied}, dont en retard\u{A0}: {late}.", pt: "Questionários devidos: {due}; entregues e aceitos: {replied}, deles com atraso: {late}.")
        , TextArguments([.init("due", due), .init("replied", replied), .init("late", late)]))
    }
    /// Missing {missing}; draft, returned or not assigned {other}; still awaited {awaited}.
    public static func repliedUnknown(missing: some TextArgument, other: some TextArgument, awaited: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Missing {missing}; draft, returned or not assigned {other}; still awaited {awaited}.", es: "Sin entregar {missing}; en borrador, devueltos o sin asignar {other}; aún en plazo {awaited}.", fr: "Manquants {missing}\u{A0}; en projet, renvoyés ou non attribués {other}\u{A0}; encore attendus {awaited}.", pt: "Não entregues {missing}; em rascunho, devolvidos ou não atribuídos {other}; ainda no prazo {awaited}.")
        , TextArguments([.init("missing", missing), .init("other", other), .init("awaited", awaited)]))
    }
    /// The instruments under review hold {duties} mandatory duties. No state has answered about them itself, so nothing is scored.
    public static func dutiesNotKnown(duties: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The instruments under review hold {duties} mandatory duties. No state has answered about them itself, so nothing is scored.", es: "Los instrumentos examinados contienen {duties} obligaciones imperativas. Ningún Estado ha respondido por sí mismo, por lo que nada se puntúa.", fr: "Les instruments examinés comportent {duties} obligations impératives. Aucun État n’y a lui-même répondu\u{A0}; rien n’est donc noté.", pt: "Os instrumentos examinados contêm {duties} obrigações imperativas. Nenhum Estado respondeu por si mesmo, de modo que nada é pontuado.")
        , TextArguments([.init("duties", duties)]))
    }
    /// Not known of any state ({states}).
    public static func metUnknownAll(states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Not known of any state ({states}).", es: "Se desconoce de todos los Estados ({states}).", fr: "Inconnu pour tous les États ({states}).", pt: "Desconhecido de todos os Estados ({states}).")
        , TextArguments([.init("states", states)]))
    }
    /// Duties of States Parties, each counted once for each of them: {applicable}; met in full: {met}, in part: {partly}, not met: {not}.
    public static func metSentence(applicable: some TextArgument, met: some TextArgument, partly: some TextArgument, not: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Duties of States Parties, each counted once for each of them: {applicable}; met in full: {met}, in part: {partly}, not met: {not}.", es: "Obligaciones de los Estados parte, contadas una vez por cada uno: {applicable}; cumplidas plenamente: {met}, en parte: {partly}, no cumplidas: {not}.", fr: "Obligations des États parties, comptées une fois pour chacun\u{A0}: {applicable}\u{A0}; pleinement satisfaites\u{A0}: {met}, en partie\u{A0}: {partly}, non satisfaites\u{A0}: {not}.", pt: "Obrigações dos Estados Partes, contadas uma vez para cada um: {applicable}; plenamente cumpridas: {met}, em parte: {partly}, não cumpridas: {not}.")
        , TextArguments([.init("applicable", applicable), .init("met", met), .init("partly", partly), .init("not", not)]))
    }
    /// Not known {unknown}: not asked, not delivered or not answered; confidential {withheld}.
    public static func metUnknown(unknown: some TextArgument, withheld: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Not known {unknown}: not asked, not delivered or not answered; confidential {withheld}.", es: "Se desconoce {unknown}: no se preguntó, no se entregó o no se respondió; confidencial {withheld}.", fr: "Inconnu {unknown}\u{A0}: rien n’a été demandé, remis ou répondu\u{A0}; confidentiel {withheld}.", pt: "Desconhecido {unknown}: não perguntado, não entregue ou não respondido; confidencial {withheld}.")
        , TextArguments([.init("unknown", unknown), .init("withheld", withheld)]))
    }
    /// {state} (signed)
    public static func signedState(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{state} (signed)", es: "{state} (firmado)", fr: "{state} (signé)", pt: "{state} (assinado)")
        , TextArguments([.init("state", state)]))
    }
    /// {measure} ({provision}): parties covered where it is open: {open} of {states}.
    public static func sharedGap(measure: some TextArgument, provision: some TextArgument, open: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{measure} ({provision}): parties covered where it is open: {open} of {states}.", es: "{measure} ({provision}): Estados parte cubiertos en los que está pendiente: {open} de {states}.", fr: "{measure} ({provision})\u{A0}: États parties couverts où elle est en suspens\u{A0}: {open} sur {states}.", pt: "{measure} ({provision}): Estados Partes cobertos em que está pendente: {open} de {states}.")
        , TextArguments([.init("measure", measure), .init("provision", provision), .init("open", open), .init("states", states)]))
    }
    /// Gaps closed since {since}: {closed}; opened: {opened}; not to be compared: {notCompared}.
    public static func changedGaps(since: some TextArgument, closed: some TextArgument, opened: some TextArgument, notCompared: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Gaps closed since {since}: {closed}; opened: {opened}; not to be compared: {notCompared}.", es: "Brechas cerradas desde «{since}»: {closed}; abiertas: {opened}; no comparables: {notCompared}.", fr: "Lacunes comblées depuis «\u{A0}{since}\u{A0}»\u{A0}: {closed}\u{A0}; apparues\u{A0}: {opened}\u{A0}; non comparables\u{A0}: {notCompared}.", pt: "Lacunas fechadas desde “{since}”: {closed}; abertas: {opened}; não comparáveis: {notCompared}.")
        , TextArguments([.init("since", since), .init("closed", closed), .init("opened", opened), .init("notCompared", notCompared)]))
    }
    /// The last state known to have joined an instrument under review is {state} ({instrument}, {date}).
    public static func lastJoined(state: some TextArgument, instrument: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The last state known to have joined an instrument under review is {state} ({instrument}, {date}).", es: "El último Estado del que consta la adhesión a un instrumento examinado es {state} ({instrument}, {date}).", fr: "Le dernier État dont on sait qu’il est devenu partie à un instrument examiné est {state} ({instrument}, {date}).", pt: "O último Estado de que consta a adesão a um instrumento examinado é {state} ({instrument}, {date}).")
        , TextArguments([.init("state", state), .init("instrument", instrument), .init("date", date)]))
    }
    /// What states answer themselves ({silent} of {states}); the day of consents to be bound ({undated} of {consents}).
    public static func notKnownSentence(silent: some TextArgument, states: some TextArgument, undated: some TextArgument, consents: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "What states answer themselves ({silent} of {states}); the day of consents to be bound ({undated} of {consents}).", es: "Lo que responden los propios Estados ({silent} de {states}); la fecha de los consentimientos en obligarse ({undated} de {consents}).", fr: "Ce que répondent les États eux-mêmes ({silent} sur {states})\u{A0}; la date des consentements à être lié ({undated} sur {consents}).", pt: "O que respondem os próprios Estados ({silent} de {states}); a data dos consentimentos em obrigar-se ({undated} de {consents}).")
        , TextArguments([.init("silent", silent), .init("states", states), .init("undated", undated), .init("consents", consents)]))
    }
    /// {instrument}: who is a party
    public static func partyQuestion(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument}: who is a party", es: "{instrument}: quién es parte", fr: "{instrument}\u{A0}: qui est partie", pt: "{instrument}: quem é parte")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// Parties: {parties} of {states}. The tile gives the year of joining where it is known.
    public static func partyCaption(parties: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Parties: {parties} of {states}. The tile gives the year of joining where it is known.", es: "Partes: {parties} de {states}. La casilla indica el año de adhesión cuando se conoce.", fr: "Parties\u{A0}: {parties} sur {states}. La tuile indique l’année lorsqu’elle est connue.", pt: "Partes: {parties} de {states}. A quadrícula indica o ano de adesão quando conhecido.")
        , TextArguments([.init("parties", parties), .init("states", states)]))
    }
    /// Found by {publisher}; bears on {articles}. It is no finding on the Convention.
    public static func foundCaption(publisher: some TextArgument, articles: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Found by {publisher}; bears on {articles}. It is no finding on the Convention.", es: "Constatado por {publisher}; guarda relación con {articles}. No es una constatación sobre la Convención.", fr: "Constaté par {publisher}\u{A0}; porte sur {articles}. Ce n’est pas un constat sur la Convention.", pt: "Constatado por {publisher}; relaciona-se com {articles}. Não é uma constatação sobre a Convenção.")
        , TextArguments([.init("publisher", publisher), .init("articles", articles)]))
    }
    /// Deliver {count} questionnaires
    public static func priorityDeliver(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "Deliver one questionnaire" : "Deliver {count} questionnaires", es: Language.es.pluralCategory(of: count) == .one ? "Entregar un cuestionario" : "Entregar {count} cuestionarios", fr: Language.fr.pluralCategory(of: count) == .one ? "Remettre {count} questionnaire" : "Remettre {count} questionnaires", pt: Language.pt.pluralCategory(of: count) == .one ? "Entregar {count} questionário" : "Entregar {count} questionários")
        , TextArguments([.init("count", count)]))
    }
    /// Join: {instrument}
    public static func priorityJoin(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Join: {instrument}", es: "Adherirse: {instrument}", fr: "Devenir partie\u{A0}: {instrument}", pt: "Aderir: {instrument}")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// {standing}; parties: {parties} of {states}.
    public static func priorityJoinReason(standing: some TextArgument, parties: some TextArgument, states: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{standing}; parties: {parties} of {states}.", es: "{standing}; partes: {parties} de {states}.", fr: "{standing}\u{A0}; parties\u{A0}: {parties} sur {states}.", pt: "{standing}; partes: {parties} de {states}.")
        , TextArguments([.init("standing", standing), .init("parties", parties), .init("states", states)]))
    }
    /// Answered no; parties covered that meet it in full: {met} of {answered}.
    public static func priorityDutyReason(met: some TextArgument, answered: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Answered no; parties covered that meet it in full: {met} of {answered}.", es: "Respondida con no; Estados parte cubiertos que la cumplen plenamente: {met} de {answered}.", fr: "Réponse négative\u{A0}; États parties couverts qui la satisfont pleinement\u{A0}: {met} sur {answered}.", pt: "Respondida com não; Estados Partes cobertos que a cumprem plenamente: {met} de {answered}.")
        , TextArguments([.init("met", met), .init("answered", answered)]))
    }
    /// Notify the depositary: {count} notifications
    public static func priorityNotify(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "Notify the depositary: one notification" : "Notify the depositary: {count} notifications", es: Language.es.pluralCategory(of: count) == .one ? "Notificar al depositario: una notificación" : "Notificar al depositario: {count} notificaciones", fr: Language.fr.pluralCategory(of: count) == .one ? "Notifier au dépositaire\u{A0}: {count} notification" : "Notifier au dépositaire\u{A0}: {count} notifications", pt: Language.pt.pluralCategory(of: count) == .one ? "Notificar o depositário: {count} notificação" : "Notificar o depositário: {count} notificações")
        , TextArguments([.init("count", count)]))
    }
    /// First
    public static var foundFirst: LocalizedText {
      LocalizedText(en: "First", es: "Primera", fr: "Première", pt: "Primeira")
    }
    /// Now
    public static var foundLast: LocalizedText {
      LocalizedText(en: "Now", es: "Actual", fr: "Actuelle", pt: "Atual")
    }
    /// Year
    public static var year: LocalizedText {
      LocalizedText(en: "Year", es: "Año", fr: "Année", pt: "Ano")
    }
    /// day not known
    public static var dayUnknown: LocalizedText {
      LocalizedText(en: "day not known", es: "fecha desconocida", fr: "date inconnue", pt: "data desconhecida")
    }
    /// From what is bound to what is cited
    public static var funnel: LocalizedText {
      LocalizedText(en: "From what is bound to what is cited", es: "De lo obligado a lo citado", fr: "De ce qui lie à ce qui est cité", pt: "Do que obriga ao que é citado")
    }
    /// Step
    public static var step: LocalizedText {
      LocalizedText(en: "Step", es: "Paso", fr: "Étape", pt: "Etapa")
    }
    /// Questionnaires
    public static var questionnairesCount: LocalizedText {
      LocalizedText(en: "Questionnaires", es: "Cuestionarios", fr: "Questionnaires", pt: "Questionários")
    }
    /// The treaty binds the state, or may
    public static var stepAsked: LocalizedText {
      LocalizedText(en: "The treaty binds the state, or may", es: "El tratado obliga al Estado, o podría obligarlo", fr: "Le traité lie l’État, ou pourrait le lier", pt: "O tratado obriga o Estado, ou pode obrigá-lo")
    }
    /// The day has come, or it was delivered
    public static var stepDue: LocalizedText {
      LocalizedText(en: "The day has come, or it was delivered", es: "Venció el plazo, o se entregó", fr: "L’échéance est passée, ou la remise a eu lieu", pt: "O prazo venceu, ou houve entrega")
    }
    /// Something arrived
    public static var stepReceived: LocalizedText {
      LocalizedText(en: "Something arrived", es: "Algo llegó", fr: "Quelque chose est arrivé", pt: "Algo chegou")
    }
    /// A final submission was accepted
    public static var stepAccepted: LocalizedText {
      LocalizedText(en: "A final submission was accepted", es: "Se aceptó un envío definitivo", fr: "Une réponse définitive a été acceptée", pt: "Um envio definitivo foi aceito")
    }
    /// Every required question is answered
    public static var stepComplete: LocalizedText {
      LocalizedText(en: "Every required question is answered", es: "Respondidas todas las preguntas obligatorias", fr: "Toutes les questions obligatoires ont une réponse", pt: "Todas as perguntas obrigatórias foram respondidas")
    }
    /// Every yes cites what it rests on
    public static var stepCited: LocalizedText {
      LocalizedText(en: "Every yes cites what it rests on", es: "Cada sí cita su fundamento", fr: "Chaque oui cite son fondement", pt: "Cada sim cita seu fundamento")
    }
    /// Who delivered when
    public static var deliveryCalendar: LocalizedText {
      LocalizedText(en: "Who delivered when", es: "Quién entregó y cuándo", fr: "Qui a remis quoi, et quand", pt: "Quem entregou e quando")
    }
    /// draft, returned or not due
    public static var notCounted: LocalizedText {
      LocalizedText(en: "draft, returned or not due", es: "borrador, devuelto o no exigible", fr: "projet, renvoyé ou non dû", pt: "rascunho, devolvido ou não devido")
    }
    /// Duties by article
    public static var dutiesByArticle: LocalizedText {
      LocalizedText(en: "Duties by article", es: "Obligaciones por artículo", fr: "Obligations par article", pt: "Obrigações por artigo")
    }
    /// met in full
    public static var dutyMet: LocalizedText {
      LocalizedText(en: "met in full", es: "cumplida plenamente", fr: "pleinement satisfaite", pt: "plenamente cumprida")
    }
    /// met in part
    public static var dutyPartly: LocalizedText {
      LocalizedText(en: "met in part", es: "cumplida en parte", fr: "satisfaite en partie", pt: "cumprida em parte")
    }
    /// not met
    public static var dutyNotMet: LocalizedText {
      LocalizedText(en: "not met", es: "no cumplida", fr: "non satisfaite", pt: "não cumprida")
    }
    /// not known
    public static var dutyUnknown: LocalizedText {
      LocalizedText(en: "not known", es: "se desconoce", fr: "inconnu", pt: "desconhecida")
    }
    /// confidential
    public static var dutyConfidential: LocalizedText {
      LocalizedText(en: "confidential", es: "confidencial", fr: "confidentiel", pt: "confidencial")
    }
    /// Where the score of each state lies, as far as is known
    public static var statesOnScale: LocalizedText {
      LocalizedText(en: "Where the score of each state lies, as far as is known", es: "Dónde se sitúa la puntuación de cada Estado, en lo que se conoce", fr: "Où se situe la note de chaque État, dans la mesure connue", pt: "Onde se situa a pontuação de cada Estado, até onde se sabe")
    }
    /// Gaps that can be compared, before and after
    public static var beforeAndAfter: LocalizedText {
      LocalizedText(en: "Gaps that can be compared, before and after", es: "Brechas comparables, antes y después", fr: "Lacunes comparables, avant et après", pt: "Lacunas comparáveis, antes e depois")
    }
    /// before
    public static var before: LocalizedText {
      LocalizedText(en: "before", es: "antes", fr: "avant", pt: "antes")
    }
    /// after
    public static var after: LocalizedText {
      LocalizedText(en: "after", es: "después", fr: "après", pt: "depois")
    }
    /// Assistance asked for: what could be met
    public static var needsPicture: LocalizedText {
      LocalizedText(en: "Assistance asked for: what could be met", es: "Asistencia solicitada: lo que podría atenderse", fr: "Assistance demandée\u{A0}: ce qui pourrait être satisfait", pt: "Assistência solicitada: o que poderia ser atendido")
    }
    /// Bound
    public static var figureBound: LocalizedText {
      LocalizedText(en: "Bound", es: "Obligados", fr: "Liés", pt: "Obrigados")
    }
    /// Replied
    public static var figureReplied: LocalizedText {
      LocalizedText(en: "Replied", es: "Respondieron", fr: "Ont répondu", pt: "Responderam")
    }
    /// Duties met
    public static var figureMet: LocalizedText {
      LocalizedText(en: "Duties met", es: "Obligaciones cumplidas", fr: "Obligations satisfaites", pt: "Obrigações cumpridas")
    }
    /// Not yet asked
    public static var notYetAsked: LocalizedText {
      LocalizedText(en: "Not yet asked", es: "Aún sin consultar", fr: "Pas encore interrogés", pt: "Ainda não consultados")
    }
    /// Not known
    public static var notKnownYet: LocalizedText {
      LocalizedText(en: "Not known", es: "Se desconoce", fr: "Inconnu", pt: "Desconhecido")
    }
    /// Join what is open
    public static var askJoin: LocalizedText {
      LocalizedText(en: "Join what is open", es: "Adherirse a lo que falta", fr: "Devenir partie à ce qui reste ouvert", pt: "Aderir ao que está em aberto")
    }
    /// Deliver what is overdue
    public static var askDeliver: LocalizedText {
      LocalizedText(en: "Deliver what is overdue", es: "Entregar lo que está vencido", fr: "Remettre ce qui est en retard", pt: "Entregar o que está em atraso")
    }
    /// Close the gaps that states share most
    public static var askClose: LocalizedText {
      LocalizedText(en: "Close the gaps that states share most", es: "Cerrar las brechas que comparten más Estados", fr: "Combler les lacunes que partagent le plus d’États", pt: "Fechar as lacunas que mais Estados compartilham")
    }
    /// All states are parties to the instruments under review.
    public static var nothingToJoin: LocalizedText {
      LocalizedText(en: "All states are parties to the instruments under review.", es: "Todos los Estados son parte en los instrumentos examinados.", fr: "Tous les États sont parties aux instruments examinés.", pt: "Todos os Estados são partes nos instrumentos examinados.")
    }
    /// Nothing is overdue, because nothing was asked: no cycle of reporting is on file.
    public static var nothingAsked: LocalizedText {
      LocalizedText(en: "Nothing is overdue, because nothing was asked: no cycle of reporting is on file.", es: "Nada está vencido, porque nada se ha pedido: no consta ningún ciclo de informes.", fr: "Rien n’est en retard, car rien n’a été demandé\u{A0}: aucun cycle de rapports n’est enregistré.", pt: "Nada está em atraso, porque nada foi pedido: não consta nenhum ciclo de relatórios.")
    }
    /// Nothing is overdue.
    public static var nothingOverdue: LocalizedText {
      LocalizedText(en: "Nothing is overdue.", es: "Nada está vencido.", fr: "Rien n’est en retard.", pt: "Nada está em atraso.")
    }
    /// Questionnaires not delivered
    public static var missingQuestionnaires: LocalizedText {
      LocalizedText(en: "Questionnaires not delivered", es: "Cuestionarios sin entregar", fr: "Questionnaires non remis", pt: "Questionários não entregues")
    }
    /// No open duty is known from what states answer themselves.
    public static var noSharedGap: LocalizedText {
      LocalizedText(en: "No open duty is known from what states answer themselves.", es: "No consta ninguna obligación pendiente por lo que responden los propios Estados.", fr: "Aucune obligation en suspens n’est connue par ce que répondent les États eux-mêmes.", pt: "Não consta nenhuma obrigação pendente do que respondem os próprios Estados.")
    }
    /// Parties
    public static var layersParties: LocalizedText {
      LocalizedText(en: "Parties", es: "Partes", fr: "Parties", pt: "Partes")
    }
    /// Answers
    public static var layersAnswers: LocalizedText {
      LocalizedText(en: "Answers", es: "Respuestas", fr: "Réponses", pt: "Respostas")
    }
    /// Findings of other bodies
    public static var layersFound: LocalizedText {
      LocalizedText(en: "Findings of other bodies", es: "Constataciones de otros órganos", fr: "Constats d’autres organes", pt: "Constatações de outros órgãos")
    }
    /// Law
    public static var lawPage: LocalizedText {
      LocalizedText(en: "Law", es: "Legislación", fr: "Droit", pt: "Legislação")
    }
    /// Law library
    public static var lawLibrary: LocalizedText {
      LocalizedText(en: "Law library", es: "Biblioteca legislativa", fr: "Bibliothèque juridique", pt: "Biblioteca jurídica")
    }
    /// Practice
    public static var practice: LocalizedText {
      LocalizedText(en: "Practice", es: "Prácticas", fr: "Pratiques", pt: "Práticas")
    }
    /// Good practices and programmes
    public static var goodPractice: LocalizedText {
      LocalizedText(en: "Good practices and programmes", es: "Buenas prácticas y programas", fr: "Bonnes pratiques et programmes", pt: "Boas práticas e programas")
    }
    /// Statistics
    public static var statistics: LocalizedText {
      LocalizedText(en: "Statistics", es: "Estadísticas", fr: "Statistiques", pt: "Estatísticas")
    }
    /// Directory
    public static var directory: LocalizedText {
      LocalizedText(en: "Directory", es: "Directorio", fr: "Annuaire", pt: "Diretório")
    }
    /// Directory of authorities
    public static var authoritiesDirectory: LocalizedText {
      LocalizedText(en: "Directory of authorities", es: "Directorio de autoridades", fr: "Annuaire des autorités", pt: "Diretório de autoridades")
    }
    /// Nothing, as far as is known.
    public static var nothingLeftToJoin: LocalizedText {
      LocalizedText(en: "Nothing, as far as is known.", es: "Nada, que se sepa.", fr: "Rien, pour autant qu’on le sache.", pt: "Nada, que se saiba.")
    }
    /// Share of offences with a legal basis, by pair of states
    public static var heatLead: LocalizedText {
      LocalizedText(en: "Share of offences with a legal basis, by pair of states", es: "Proporción de delitos con fundamento jurídico, por par de Estados", fr: "Part des infractions ayant un fondement juridique, par paire d’États", pt: "Proporção de crimes com base jurídica, por par de Estados")
    }
    /// {kind}: offences with a legal basis, by pair of states
    public static func heatTitle(kind: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind}: offences with a legal basis, by pair of states", es: "{kind}: delitos con fundamento jurídico, por par de Estados", fr: "{kind}\u{A0}: infractions ayant un fondement juridique, par paire d’États", pt: "{kind}: crimes com base jurídica, por par de Estados")
        , TextArguments([.init("kind", kind)]))
    }
    /// The state of the row requests, that of the column is requested. The darker a cell, the more of the {offences} offences have a legal basis, with or without conditions. What is hatched is unknown.
    public static func heatNote(offences: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The state of the row requests, that of the column is requested. The darker a cell, the more of the {offences} offences have a legal basis, with or without conditions. What is hatched is unknown.", es: "El Estado de la fila solicita y el de la columna es el requerido. Cuanto más oscura la celda, más de los {offences} delitos tienen fundamento jurídico, con o sin condiciones. Lo rayado se desconoce.", fr: "L’État de la ligne demande, celui de la colonne est requis. Plus une case est sombre, plus nombreuses sont, parmi les {offences} infractions, celles qui ont un fondement juridique, avec ou sans conditions. Ce qui est hachuré est inconnu.", pt: "O Estado da linha solicita e o da coluna é o requerido. Quanto mais escura a célula, mais dos {offences} crimes têm base jurídica, com ou sem condições. O que está hachurado é desconhecido.")
        , TextArguments([.init("offences", offences)]))
    }
    /// all offences
    public static var heatAll: LocalizedText {
      LocalizedText(en: "all offences", es: "todos los delitos", fr: "toutes les infractions", pt: "todos os crimes")
    }
    /// at least half of the offences
    public static var heatMost: LocalizedText {
      LocalizedText(en: "at least half of the offences", es: "al menos la mitad de los delitos", fr: "au moins la moitié des infractions", pt: "ao menos metade dos crimes")
    }
    /// fewer than half of the offences
    public static var heatSome: LocalizedText {
      LocalizedText(en: "fewer than half of the offences", es: "menos de la mitad de los delitos", fr: "moins de la moitié des infractions", pt: "menos da metade dos crimes")
    }
    /// no offence
    public static var heatNone: LocalizedText {
      LocalizedText(en: "no offence", es: "ningún delito", fr: "aucune infraction", pt: "nenhum crime")
    }
    /// unknown
    public static var heatUnknown: LocalizedText {
      LocalizedText(en: "unknown", es: "se desconoce", fr: "inconnu", pt: "desconhecido")
    }
    /// of these, known in part: the lower half of the cell shows what is certain
    public static var heatPartly: LocalizedText {
      LocalizedText(en: "of these, known in part: the lower half of the cell shows what is certain", es: "de ellos, conocidos en parte: la mitad inferior de la celda muestra lo seguro", fr: "parmi elles, connues en partie\u{A0}: la moitié inférieure de la case montre ce qui est certain", pt: "deles, conhecidos em parte: a metade inferior da célula mostra o que é certo")
    }
    /// Cooperation with each other state
    public static var pairsLead: LocalizedText {
      LocalizedText(en: "Cooperation with each other state", es: "Cooperación con cada uno de los demás Estados", fr: "Coopération avec chacun des autres États", pt: "Cooperação com cada um dos demais Estados")
    }
    /// {state} requests
    public static func stateRequests(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{state} requests", es: "Solicita: {state}", fr: "Demande\u{A0}: {state}", pt: "Solicita: {state}")
        , TextArguments([.init("state", state)]))
    }
    /// {state} is requested
    public static func stateIsRequested(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{state} is requested", es: "Es requerido: {state}", fr: "Est requis\u{A0}: {state}", pt: "É requerido: {state}")
        , TextArguments([.init("state", state)]))
    }
    /// all {count} offences
    public static func allOffences(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "the one offence" : "all {count} offences", es: Language.es.pluralCategory(of: count) == .one ? "el único delito" : "los {count} delitos", fr: Language.fr.pluralCategory(of: count) == .one ? "la seule infraction" : "les {count} infractions", pt: Language.pt.pluralCategory(of: count) == .one ? "o único crime" : "os {count} crimes")
        , TextArguments([.init("count", count)]))
    }
    /// the other {count} offences
    public static func otherOffences(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "the other offence" : "the other {count} offences", es: Language.es.pluralCategory(of: count) == .one ? "el otro delito" : "los otros {count} delitos", fr: Language.fr.pluralCategory(of: count) == .one ? "l’autre infraction" : "les {count} autres infractions", pt: Language.pt.pluralCategory(of: count) == .one ? "o outro crime" : "os outros {count} crimes")
        , TextArguments([.init("count", count)]))
    }
    /// Search
    public static var search: LocalizedText {
      LocalizedText(en: "Search", es: "Búsqueda", fr: "Recherche", pt: "Pesquisa")
    }
    /// No page holds all these words.
    public static var searchNone: LocalizedText {
      LocalizedText(en: "No page holds all these words.", es: "Ninguna página contiene todas estas palabras.", fr: "Aucune page ne contient tous ces mots.", pt: "Nenhuma página contém todas essas palavras.")
    }
    /// One page found
    public static var searchOne: LocalizedText {
      LocalizedText(en: "One page found", es: "Se encontró una página", fr: "Une page trouvée", pt: "Uma página encontrada")
    }
    /// {count} pages found
    public static func searchSeveral(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} pages found", es: "Se encontraron {count} páginas", fr: "{count} pages trouvées", pt: "{count} páginas encontradas")
        , TextArguments([.init("count", count)]))
    }
    /// The first {shown} of {count} pages; another word leaves fewer.
    public static func searchFirst(shown: some TextArgument, count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The first {shown} of {count} pages; another word leaves fewer.", es: "Las primeras {shown} de {count} páginas; otra palabra deja menos.", fr: "Les {shown} premières pages sur {count}\u{A0}; un mot de plus en laisse moins.", pt: "As primeiras {shown} de {count} páginas; outra palavra deixa menos.")
        , TextArguments([.init("shown", shown), .init("count", count)]))
    }
    /// Manual of good practice
    public static var manualLead: LocalizedText {
      LocalizedText(en: "Manual of good practice", es: "Manual de buenas prácticas", fr: "Manuel de bonnes pratiques", pt: "Manual de boas práticas")
    }
    /// States that answered on this theme: {answering} of {states}; that documented full implementation of at least one article: {documenting}. Of the others ({silent}) nothing is known.
    public static func manualCoverage(answering: some TextArgument, states: some TextArgument, documenting: some TextArgument, silent: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States that answered on this theme: {answering} of {states}; that documented full implementation of at least one article: {documenting}. Of the others ({silent}) nothing is known.", es: "Estados que respondieron sobre este tema: {answering} de {states}; que documentaron la aplicación plena de al menos un artículo: {documenting}. De los demás ({silent}) nada se sabe.", fr: "États qui ont répondu sur ce thème\u{A0}: {answering} sur {states}\u{A0}; qui ont documenté la mise en œuvre complète d’au moins un article\u{A0}: {documenting}. Des autres ({silent}), on ne sait rien.", pt: "Estados que responderam sobre este tema: {answering} de {states}; que documentaram a aplicação plena de ao menos um artigo: {documenting}. Dos demais ({silent}) nada se sabe.")
        , TextArguments([.init("answering", answering), .init("states", states), .init("documenting", documenting), .init("silent", silent)]))
    }
    /// Training demand
    public static var training: LocalizedText {
      LocalizedText(en: "Training demand", es: "Demanda de capacitación", fr: "Demande de formation", pt: "Demanda de capacitação")
    }
    /// States that answered: {answering} of {states}; that ask for training: {asking}. Of those that did not answer, nothing is known; of those with confidential answers, only what they ask for openly.
    public static func trainingSentence(answering: some TextArgument, states: some TextArgument, asking: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States that answered: {answering} of {states}; that ask for training: {asking}. Of those that did not answer, nothing is known; of those with confidential answers, only what they ask for openly.", es: "Estados que respondieron: {answering} de {states}; que piden capacitación: {asking}. De los que no respondieron nada se sabe; de los que tienen respuestas confidenciales, solo lo que piden abiertamente.", fr: "États qui ont répondu\u{A0}: {answering} sur {states}\u{A0}; qui demandent une formation\u{A0}: {asking}. De ceux qui n’ont pas répondu, on ne sait rien\u{A0}; de ceux dont des réponses sont confidentielles, seulement ce qu’ils demandent ouvertement.", pt: "Estados que responderam: {answering} de {states}; que pedem capacitação: {asking}. Dos que não responderam nada se sabe; dos que têm respostas confidenciais, apenas o que pedem abertamente.")
        , TextArguments([.init("answering", answering), .init("states", states), .init("asking", asking)]))
    }
    /// asks for training
    public static var trainingAsked: LocalizedText {
      LocalizedText(en: "asks for training", es: "pide capacitación", fr: "demande une formation", pt: "pede capacitação")
    }
    /// answered without asking for it
    public static var trainingNotAsked: LocalizedText {
      LocalizedText(en: "answered without asking for it", es: "respondió sin pedirla", fr: "a répondu sans en demander", pt: "respondeu sem pedi-la")
    }
    /// unknown: nothing delivered
    public static var trainingUnknown: LocalizedText {
      LocalizedText(en: "unknown: nothing delivered", es: "se desconoce: no entregó nada", fr: "inconnu\u{A0}: rien n’a été remis", pt: "desconhecido: nada foi entregue")
    }
    /// unknown: some answers are confidential
    public static var trainingConfidential: LocalizedText {
      LocalizedText(en: "unknown: some answers are confidential", es: "se desconoce: hay respuestas confidenciales", fr: "inconnu\u{A0}: certaines réponses sont confidentielles", pt: "desconhecido: há respostas confidenciais")
    }
    /// {names} and {count} others, on the page of the article
    public static func peersAndOthers(names: some TextArgument, count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "{names} and {count} other, on the page of the article" : "{names} and {count} others, on the page of the article", es: Language.es.pluralCategory(of: count) == .one ? "{names} y {count} más, en la página del artículo" : "{names} y {count} más, en la página del artículo", fr: Language.fr.pluralCategory(of: count) == .one ? "{names} et {count} autre, sur la page de l’article" : "{names} et {count} autres, sur la page de l’article", pt: Language.pt.pluralCategory(of: count) == .one ? "{names} e mais {count}, na página do artigo" : "{names} e mais {count}, na página do artigo")
        , TextArguments([.init("names", names), .init("count", count)]))
    }
  }
}
