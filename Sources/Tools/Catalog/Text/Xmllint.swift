internal import ToolDescriptions

extension Tool {
  static let xmllint = Tool(
    "xmllint",
    summary: "Checks and prints XML.",
    source: "xmllint(1), libxml2 2.9.14",
    grammar: .single,
    options: [
      .value("-output", "-o", does: [.overwrites]),
      .value("-schema", "-relaxng", "-dtdvalid", "-schematron", does: [.reads]), .flag("-shell"),
    ],
    flags: """
      -noout -format -html -valid -noblanks -noent -nonet -recover -quiet -huge -nocdata
      -nodefdtd -xinclude -noxincludenode -c14n -c14n11 -exc-c14n -debug -copy -stream -timing
      -compress -push -memory -postvalid -dropdtd -insert -nowarning -pedantic -sax -sax1
      -testIO -htmlout -nowrap -xmlout -loaddtd -dtdattr -walker -catalogs -nocatalogs
      -chkregister -auto -oldxml10 -version -repeat -nofixup-base-uris -nsclean
      """,
    values: "-xpath -encode -path -maxmem -pattern -pretty -dtdvalidfpi -max-ampl",
    operands: .each([.reads]),
    examples: [
      Example("xmllint a.xml", "read a.xml"),
      Example("xmllint --format -o out.xml a.xml", "overwrite out.xml", "read a.xml"),
      Example("xmllint --frob a.xml", "read a.xml", "unknown text --frob"),
    ]
  )
}
