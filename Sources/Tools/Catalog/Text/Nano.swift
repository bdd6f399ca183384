internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nano = Tool(
    "nano",
    summary: "Edits files by hand.",
    source: "nano(1), GNU nano 7.2; micro(1), hx(1), joe(1)",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -A -B -D -E -F -G -H -I -K -L -M -N -O -P -R -S -U -W -Z -a -b -c -d -e -g -i -j -k -l -m
      -n -p -q -t -u -v -w -x -y -z -! -% -/ -_ -0 +0 +1 +2 +3 +4 +5 +6 +7 +8 +9 --backup --view
      --linenumbers --nowrap --mouse --softwrap --smooth --autoindent --constantshow
      --nonewlines --restricted --tabstospaces --clean --health --options --new-window
      --standalone
      """,
    values: """
      -C -J -Q -T -X -Y -f -o -r -s --backupdir --guidestripe --quotestr --tabsize --wordchars
      --syntax --rcfile --operatingdir --fill --speller --config-dir --config --log --grammar
      --working-dir
      """,
    operands: .each([Deed(.modify, .path)]),
    examples: [
      Example("nano a", "modify a"),
      Example("nano -l a b", "modify a", "modify b"),
      Example("nano --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
