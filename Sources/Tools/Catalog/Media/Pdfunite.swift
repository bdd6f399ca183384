internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pdfunite = Tool(
    "pdfunite",
    summary: "Joins or splits PDF files.",
    source: "pdfunite(1), pdfseparate(1), pdfimages(1), pdftoppm(1), poppler 22.12",
    grammar: .single,
    flags: """
      -v -h -help -version -png -jpeg -jp2 -tiff -ccitt -jbig2 -all -list -p -q -mono -gray
      -singlefile -cropbox -progress -forcenum -print-filenames
      """,
    values: """
      -f -l -r -rx -ry -x -y -W -H -sz -scale-to -scale-to-x -scale-to-y -opw -upw -jpegopt
      -tiffcompression -sep -thinlinemode -aa -aaVector -freetype
      """,
    operands: .sourcesThenTarget(
      sources: [.reads],
      target: [Deed(.overwrite, .path)],
      alone: [.reads]
    ),
    examples: [
      Example(
        "pdfunite a.pdf b.pdf c.pdf",
        "overwrite c.pdf from a.pdf b.pdf",
        "read a.pdf",
        "read b.pdf"
      ),
      Example("pdfseparate a.pdf p%d.pdf", "overwrite p%d.pdf from a.pdf", "read a.pdf"),
      Example(
        "pdfunite --frob a.pdf b.pdf",
        "overwrite b.pdf from a.pdf",
        "read a.pdf",
        "unknown text --frob"
      ),
    ]
  )
}
