internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rmlint = Tool(
    "rmlint",
    summary: "Finds files that could go, and writes a script that removes them.",
    source: "rmlint(1), rmlint 2.10",
    grammar: .gnu,
    options: [
      .value(
        "-o",
        "--output",
        "-O",
        "--add-output",
        does: [
          Deed(
            .overwrite,
            .fixed(.file, "reports of rmlint"),
            reversibility: .reversible,
            why: "they are made again"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      -v -V -g --progress -G --no-progress -r --hidden -R --no-hidden -f --followlinks -F
      --no-followlinks -x --no-crossdev -X --crossdev -b --match-basename -B
      --unmatched-basename -e --match-with-extension -i --match-without-extension -D
      --merge-directories -k --keep-all-tagged -K --keep-all-untagged -m --must-match-tagged -M
      --must-match-untagged -p --paranoid -P -w --with-color -W --no-with-color -j
      --honour-dir-layout -l --loud -L --quiet --xattr --no-xattr --gui
      """,
    values: """
      -s --size -d --max-depth -T --types -S --rank-by -c --config -a --algorithm -t --threads
      -N --newer-than-stamp -n --newer-than -u --limit-mem -q --clamp-low -Q --clamp-top -y
      --sort-by
      """,
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixedPath("rmlint.sh"),
        why: "the script and the report of an earlier run are replaced"
      )
    ],
    examples: [
      Example("rmlint", "overwrite rmlint.sh"),
      Example("rmlint dir", "overwrite rmlint.sh", "read dir"),
      Example("rmlint --frob dir", "overwrite rmlint.sh", "read dir", "unknown text --frob"),
    ]
  )
}
