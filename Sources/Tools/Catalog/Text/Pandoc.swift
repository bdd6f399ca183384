internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pandoc = Tool(
    "pandoc",
    summary: "Turns documents into other formats.",
    source: "pandoc(1), pandoc 2.17",
    grammar: .gnu,
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value("-F", "--filter", "--pdf-engine", does: [Deed(.execute, .code(.shell))]),
      .value("-L", "--lua-filter", does: [Deed(.execute, .script(.other))]),
      .value("--extract-media", does: [Deed(.overwrite, .tree)]),
      .value(
        "-H",
        "--include-in-header",
        "-B",
        "--include-before-body",
        "-A",
        "--include-after-body",
        "--template",
        "--csl",
        "--bibliography",
        "--citation-abbreviations",
        "--metadata-file",
        "--reference-doc",
        "-d",
        "--defaults",
        "--abbreviations",
        "--syntax-definition",
        "--epub-cover-image",
        "--epub-metadata",
        "--epub-embed-font",
        does: [.reads]
      ), .value("--log", does: [.overwrites]), .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    flags: """
      -s --standalone --file-scope --sandbox --toc --table-of-contents -N --number-sections
      --no-highlight --preserve-tabs --ascii --reference-links --section-divs --self-contained
      --embed-resources --html-q-tags --incremental -i --listings -C --citeproc --natbib
      --biblatex --mathml --gladtex --trace --dump-args --ignore-args --verbose --quiet
      --fail-if-warnings --bash-completion --list-input-formats --list-output-formats
      --list-extensions --list-highlight-languages --list-highlight-styles
      --no-check-certificate --strip-comments --atx-headers
      """,
    values: """
      -f -r --from --read -t -w --to --write --data-dir -M --metadata -V --variable -D
      --print-default-template --print-default-data-file --print-highlight-style --dpi --eol
      --wrap --columns --toc-depth --highlight-style --reference-location --markdown-headings
      --top-level-division --number-offset --default-image-extension -c --css
      --email-obfuscation --id-prefix -T --title-prefix --epub-subdirectory --epub-chapter-level
      --split-level --slide-level --ipynb-output --pdf-engine-opt --resource-path
      --request-header --indented-code-classes --shift-heading-level-by --base-header-level
      --track-changes --tab-stop
      """,
    attached: "--mathjax --mathjax-2 --katex --webtex --list-tables",
    operands: .reader(.addresses),
    examples: [
      Example("pandoc a.md -o a.pdf", "overwrite a.pdf", "read a.md"),
      Example("pandoc a.md", "read a.md"),
      Example("pandoc --frob a.md", "read a.md", "unknown text --frob"),
    ]
  )
}
