// Made from Texts/method.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Method {
    /// A score is an interval from 0 to 1. What is not answered widens it and never lowers it silently.
    public static var readingInterval: LocalizedText {
      LocalizedText(en: "A score is an interval from 0 to 1. What is not answered widens it and never lowers it silently.", es: "Una puntuación es un intervalo de 0 a 1. Lo que no se responde lo ensancha y nunca lo baja en silencio.", fr: "Une note est un intervalle de 0 à 1. Ce qui reste sans réponse l’élargit et ne l’abaisse jamais en silence.", pt: "Uma pontuação é um intervalo de 0 a 1. O que não se responde o alarga e nunca o baixa em silêncio.")
    }
    /// A letter is given only when the whole interval lies in one band; otherwise it is “?”.
    public static var readingLetter: LocalizedText {
      LocalizedText(en: "A letter is given only when the whole interval lies in one band; otherwise it is “?”.", es: "Solo se da una letra cuando todo el intervalo está en una banda; si no, es «?».", fr: "Une lettre n’est donnée que si tout l’intervalle se trouve dans une bande\u{A0}; sinon c’est «\u{A0}?\u{A0}».", pt: "Só se dá uma letra quando todo o intervalo está em uma faixa; senão, é “?”.")
    }
    /// Questions that do not apply, instruments that do not bind the state, and provisions under a reservation leave numerator and denominator both.
    public static var readingWhatDoesNotApply: LocalizedText {
      LocalizedText(en: "Questions that do not apply, instruments that do not bind the state, and provisions under a reservation leave numerator and denominator both.", es: "Las preguntas que no se aplican, los instrumentos que no obligan al Estado y las disposiciones con reserva salen del numerador y del denominador.", fr: "Les questions sans objet, les instruments qui ne lient pas l’État et les dispositions sous réserve quittent à la fois le numérateur et le dénominateur.", pt: "As perguntas que não se aplicam, os instrumentos que não vinculam o Estado e as disposições sob reserva saem do numerador e do denominador.")
    }
    /// Whether an instrument binds a state is decided for the day that the answers describe. A finding of 2008 about a state that joined later is shown, and is no open duty of that day.
    public static var readingDayOfAnswers: LocalizedText {
      LocalizedText(en: "Whether an instrument binds a state is decided for the day that the answers describe. A finding of 2008 about a state that joined later is shown, and is no open duty of that day.", es: "Si un instrumento obliga a un Estado se decide para el día que describen las respuestas. Una constatación de 2008 sobre un Estado que se adhirió después se muestra, pero no es una obligación pendiente de ese día.", fr: "Qu’un instrument lie un État se décide au jour que décrivent les réponses. Un constat de 2008 sur un État devenu partie plus tard est montré, mais n’est pas une obligation en suspens à cette date.", pt: "Se um instrumento vincula um Estado decide-se para o dia que as respostas descrevem. Uma constatação de 2008 sobre um Estado que aderiu depois é mostrada, mas não é uma obrigação pendente naquela data.")
    }
    /// Every count names its population: all states of the region, those that delivered, or those that are bound and to which the duty applies.
    public static var readingPopulations: LocalizedText {
      LocalizedText(en: "Every count names its population: all states of the region, those that delivered, or those that are bound and to which the duty applies.", es: "Cada recuento nombra su población: todos los Estados de la región, los que entregaron, o los que están obligados y a los que se aplica el deber.", fr: "Chaque décompte nomme sa population\u{A0}: tous les États de la région, ceux qui ont remis, ou ceux qui sont liés et auxquels l’obligation s’applique.", pt: "Cada contagem nomeia sua população: todos os Estados da região, os que entregaram, ou os que estão vinculados e aos quais o dever se aplica.")
    }
    /// Of alternatives that the treaty offers, the best one counts. States are not ranked.
    public static var readingAlternatives: LocalizedText {
      LocalizedText(en: "Of alternatives that the treaty offers, the best one counts. States are not ranked.", es: "De las alternativas que ofrece el tratado cuenta la mejor. Los Estados no se clasifican.", fr: "Parmi les options qu’offre le traité, la meilleure compte. Les États ne sont pas classés.", pt: "Das alternativas que o tratado oferece conta a melhor. Os Estados não são classificados.")
    }
    /// Confidential answers are not shown by state. The totals of the region count them by what they say only where at least two different answers are given in confidence, each by three states or more; elsewhere their number alone is given. The figures of subregions and groupings hold none.
    public static var readingConfidential: LocalizedText {
      LocalizedText(en: "Confidential answers are not shown by state. The totals of the region count them by what they say only where at least two different answers are given in confidence, each by three states or more; elsewhere their number alone is given. The figures of subregions and groupings hold none.", es: "Las respuestas confidenciales no se muestran por Estado. Los totales de la región las cuentan por su contenido solo donde se dan en confianza al menos dos respuestas distintas, cada una por tres Estados o más; en los demás casos solo se da su número. Las cifras de subregiones y agrupaciones no contienen ninguna.", fr: "Les réponses confidentielles ne sont pas montrées par État. Les totaux de la région ne les comptent par leur contenu que si au moins deux réponses différentes sont données à titre confidentiel, chacune par trois États ou plus\u{A0}; sinon, seul leur nombre est donné. Les chiffres des sous-régions et groupements n’en contiennent aucune.", pt: "As respostas confidenciais não são mostradas por Estado. Os totais da região as contam pelo conteúdo só onde ao menos duas respostas diferentes são dadas em confidência, cada uma por três Estados ou mais; nos demais casos, dá-se apenas seu número. Os números de sub-regiões e agrupamentos não contêm nenhuma.")
    }
    /// Where one unknown condition decides about several questions, each is taken as if it could turn out by itself: the interval holds every score that can come out, and may be wider than need be.
    public static var limitUnknownConditions: LocalizedText {
      LocalizedText(en: "Where one unknown condition decides about several questions, each is taken as if it could turn out by itself: the interval holds every score that can come out, and may be wider than need be.", es: "Cuando una condición desconocida decide sobre varias preguntas, cada una se toma como si pudiera resultar por separado: el intervalo contiene toda puntuación posible y puede ser más ancho de lo necesario.", fr: "Lorsqu’une condition inconnue décide de plusieurs questions, chacune est prise comme si son issue était indépendante\u{A0}: l’intervalle contient toute note possible et peut être plus large que nécessaire.", pt: "Quando uma condição desconhecida decide sobre várias perguntas, cada uma é tomada como se pudesse resultar por si só: o intervalo contém toda pontuação possível e pode ser mais largo do que o necessário.")
    }
    /// The agreements followed for action 4.1 are those expected in paragraph II.2 of the Plan (CP/RES. 908); the list is to be confirmed.
    public static var limitListOfAgreements: LocalizedText {
      LocalizedText(en: "The agreements followed for action 4.1 are those expected in paragraph II.2 of the Plan (CP/RES. 908); the list is to be confirmed.", es: "Los acuerdos seguidos para la acción 4.1 son los que se esperan en el párrafo II.2 del Plan (CP/RES. 908); la lista está por confirmar.", fr: "Les accords suivis pour l’action 4.1 sont ceux attendus au paragraphe II.2 du Plan (CP/RES. 908)\u{A0}; la liste reste à confirmer.", pt: "Os acordos acompanhados para a ação 4.1 são os esperados no parágrafo II.2 do Plano (CP/RES. 908); a lista está por confirmar.")
    }
    /// Treaty participation is as of the date beside each entry. Entries that no depositary source confirms are marked “not verified”; “not a party” may be out of date.
    public static var limitParticipation: LocalizedText {
      LocalizedText(en: "Treaty participation is as of the date beside each entry. Entries that no depositary source confirms are marked “not verified”; “not a party” may be out of date.", es: "La participación en los tratados es a la fecha de cada entrada. Lo que ninguna fuente del depositario confirma lleva «no verificado»; «no es parte» puede estar desactualizado.", fr: "La participation aux traités vaut à la date de chaque entrée. Ce qu’aucune source dépositaire ne confirme porte «\u{A0}non vérifié\u{A0}»\u{A0}; «\u{A0}non partie\u{A0}» peut être dépassé.", pt: "A participação nos tratados vale na data de cada entrada. O que nenhuma fonte do depositário confirma traz “não verificado”; “não é parte” pode estar desatualizado.")
    }
    /// Published findings describe the date of their source and not today's law.
    public static var limitPublishedFindings: LocalizedText {
      LocalizedText(en: "Published findings describe the date of their source and not today's law.", es: "Las constataciones publicadas describen la fecha de su fuente y no el derecho de hoy.", fr: "Les constats publiés décrivent la date de leur source et non le droit d’aujourd’hui.", pt: "As constatações publicadas descrevem a data de sua fonte e não o direito de hoje.")
    }
    /// The assignment of articles to the four themes is data of varying certainty: confirmed, likely, uncertain or assigned.
    public static var limitThemes: LocalizedText {
      LocalizedText(en: "The assignment of articles to the four themes is data of varying certainty: confirmed, likely, uncertain or assigned.", es: "La asignación de artículos a los cuatro temas es un dato de certeza variable: confirmada, probable, incierta o asignada.", fr: "L’attribution des articles aux quatre thèmes est une donnée de certitude variable\u{A0}: confirmée, probable, incertaine ou attribuée.", pt: "A atribuição dos artigos aos quatro temas é um dado de certeza variável: confirmada, provável, incerta ou atribuída.")
    }
    /// The wording of measures is the toolkit's own and does not replace the treaty text.
    public static var limitWording: LocalizedText {
      LocalizedText(en: "The wording of measures is the toolkit's own and does not replace the treaty text.", es: "La redacción de las medidas es propia de la herramienta y no sustituye el texto del tratado.", fr: "Le libellé des mesures est propre à l’outil et ne remplace pas le texte du traité.", pt: "A redação das medidas é própria da ferramenta e não substitui o texto do tratado.")
    }
  }
}
