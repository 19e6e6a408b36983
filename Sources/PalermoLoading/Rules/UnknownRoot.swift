import PalermoModel

extension Rule {
  static let unknownRoot = Rule(
    id: "unknown-root",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "The root element is one of the toolkit’s",
      es: "El elemento raíz es uno de los del programa",
      fr: "L’élément racine est l’un de ceux de l’outil",
      pt: "O elemento raiz é um dos do programa"),
    message: LocalizedText(
      en: "<{name}> is not the root of any of our files in the namespace {namespace}",
      es: "<{name}> no es la raíz de ninguno de nuestros archivos en el espacio de nombres {namespace}",
      fr: "<{name}> n’est la racine d’aucun de nos fichiers dans l’espace de noms {namespace}",
      pt: "<{name}> não é a raiz de nenhum de nossos arquivos no espaço de nomes {namespace}"),
    fix: LocalizedText(
      en: "begin with one of {allowed} and write xmlns=“{namespace}” in it, with straight quotation marks",
      es: "comience con uno de {allowed} y escriba en él xmlns=“{namespace}”, con comillas rectas",
      fr: "commencez par l’un de {allowed} et écrivez-y xmlns=“{namespace}”, avec des guillemets droits",
      pt: "comece com um de {allowed} e escreva nele xmlns=“{namespace}”, com aspas retas"),
    rationale: LocalizedText(
      en:
        "The root tells what a file is and thus how it is to be checked. A form of another origin cannot be read by guessing.",
      es:
        "La raíz dice qué es un archivo y, por tanto, cómo debe comprobarse. Un formulario de otro origen no puede leerse adivinando.",
      fr:
        "La racine dit ce qu’est un fichier et donc comment le contrôler. Un formulaire d’une autre origine ne peut pas être lu au hasard.",
      pt:
        "A raiz diz o que é um arquivo e, portanto, como deve ser verificado. Um formulário de outra origem não pode ser lido por adivinhação."
    ),
    references: ["Namespaces in XML 1.0"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<submission questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
