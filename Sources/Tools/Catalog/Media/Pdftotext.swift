internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pdftotext = Tool(
    "pdftotext",
    summary: "Takes text or images out of PDF files.",
    source: "pdftotext(1), poppler 22.12",
    grammar: .single,
    flags: """
      -layout -raw -htmlmeta -bbox -bbox-layout -tsv -nopgbrk -q -v -h -help -version -s -c -i
      -noframes -stdout -xml -hidden -nodrm -eps -png -jpeg -tiff -pdf -ps -svg -mono -gray
      -transp -singlefile -level2 -level3 -nocrop -fontfullname -dataurls -noroundcoord
      """,
    values: """
      -f -l -r -x -y -W -H -enc -eol -opw -upw -fixed -colspacing -zoom -wbt -paper -paperw
      -paperh -scale-to -scale-to-x -scale-to-y -rx -ry -fmt -jpegopt -tiffcompression
      -antialias
      """,
    operands: .list([[.reads], [Deed(.overwrite, .word(.address))]], rest: []),
    examples: [
      Example("pdftotext a.pdf", "read a.pdf"),
      Example("pdftotext a.pdf out.txt", "overwrite out.txt", "read a.pdf"),
      Example("pdftotext --frob a.pdf", "read a.pdf", "unknown text --frob"),
    ]
  )
}
