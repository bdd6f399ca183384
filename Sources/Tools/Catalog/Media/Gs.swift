internal import ToolDescriptions

extension Tool {
  static let gs = Tool(
    "gs",
    summary: "Turns PostScript and PDF into other forms.",
    source: "gs(1), Ghostscript 10.0",
    grammar: .none,
    operands: .reader(.ghostscript),
    examples: [
      Example("gs -sDEVICE=pdfwrite -o out.pdf a.pdf", "overwrite out.pdf", "read a.pdf"),
      Example("gs -q -dNODISPLAY -c quit"),
      Example("gs -dNOSAFER a.ps", "read a.ps", "unknown text -dNOSAFER"),
    ]
  )
}
