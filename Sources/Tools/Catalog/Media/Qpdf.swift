internal import Effects
internal import ToolDescriptions

extension Tool {
  static let qpdf = Tool(
    "qpdf",
    summary: "Changes PDF files.",
    source: "qpdf(1), qpdf 11.3",
    grammar: .exact,
    options: [
      .flag("--replace-input", sets: ["in-place"]),
      .flag(
        "--check",
        "--show-npages",
        "--show-encryption",
        "--show-xref",
        "--list-attachments",
        "--requires-password",
        "--is-encrypted",
        "--show-pages",
        "--show-linearization",
        "--check-linearization",
        sets: ["look"]
      ), .flag("--empty"), .value("--password"), .help, .version,
    ],
    flags: """
      --decrypt --linearize --encrypt --pages --overlay --underlay --qdf
      --object-streams=generate --remove-restrictions --split-pages --warning-exit-0 --no-warn
      --verbose --progress --deterministic-id --static-id --flatten-annotations=all
      --generate-appearances --optimize-images --flatten-rotation --json --with-images
      --recompress-flate --keep-files-open=n --coalesce-contents --newline-before-endstream
      --preserve-unreferenced --externalize-inline-images
      """,
    attached: """
      --object-streams --rotate --stream-data --compression-level --flatten-annotations
      --compress-streams --decode-level --normalize-content --suppress-recovery --password-file
      --min-version --force-version --password-mode --copy-encryption --collate
      --remove-unreferenced-resources --show-object --filtered-stream-data --raw-stream-data
      --json-key --json-object --copy-attachments-from --remove-attachment --bits
      --user-password --owner-password
      """,
    operands: .sourcesThenTarget(
      sources: [.reads],
      target: [
        Deed(.overwrite, .path, unless: ["in-place", "look"]),
        Deed(.modify, .path, when: ["in-place"]),
      ],
      alone: [Deed(.read, .path, unless: ["in-place"]), Deed(.modify, .path, when: ["in-place"])]
    ),
    examples: [
      Example("qpdf a.pdf b.pdf", "overwrite b.pdf from a.pdf", "read a.pdf"),
      Example("qpdf --check a.pdf", "read a.pdf"),
      Example(
        "qpdf --frob a.pdf b.pdf",
        "overwrite b.pdf from a.pdf",
        "read a.pdf",
        "unknown text --frob"
      ),
    ]
  )
}
