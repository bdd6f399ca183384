internal import ToolDescriptions

extension Tool {
  static let csvcut = Tool(
    "csvcut",
    summary: "Prints parts of tables of text.",
    source: "csvcut(1), csvkit 1.0.7",
    grammar: .gnu,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      -n --names -x --delete-empty-rows -t --tabs -S --skipinitialspace -H --no-header-row -l
      --linenumbers -v --verbose --zero -i --invert-match -r --reverse -a --any-match --csv
      --freq -I --no-inference --mean --median --min --max --sum --nulls --unique --count
      --stream --outer --left --right --dry-run
      """,
    values: """
      -c --columns -C --not-columns -d --delimiter -q --quotechar -u --quoting -b -p
      --escapechar -z --maxfieldsize -e --encoding -K --skip-lines -m --match --max-rows
      --max-columns --max-column-width --freq-count -y --snifflimit --indent -k --key --lat
      --lon --crs -g --groups --null-value --blanks -D --out-delimiter -T
      """,
    operands: .each([.reads]),
    examples: [
      Example("csvcut -c 1,2 a.csv", "read a.csv"),
      Example("csvcut -n a.csv", "read a.csv"),
      Example("csvcut --zap a.csv", "read a.csv", "unknown text --zap"),
    ]
  )
}
