internal import ToolDescriptions

extension Tool {
  static let pdfinfo = Tool(
    "pdfinfo",
    summary: "Says what PDF files are made of.",
    source: "pdfinfo(1), pdffonts(1), poppler 22.12",
    grammar: .exact,
    flags: """
      -box -meta -js -struct -struct-text -isodates -rawdates -dests -v -h -help --help
      --version -subst -n -i -c -r -H -p -F -P -Z -custom -url -listenc
      """,
    values: "-f -l -enc -opw -upw -m -e -A -B -C --password --color",
    operands: .each([.reads]),
    examples: [
      Example("pdfinfo a.pdf", "read a.pdf"),
      Example("pdfgrep word a.pdf", "read a.pdf", "read word"),
      Example("pdfinfo --frob a.pdf", "read a.pdf", "unknown text --frob"),
    ]
  )
}
