internal import Effects
internal import ToolDescriptions

extension Tool {
  static let php = Tool(
    "php",
    summary: "Runs code of PHP.",
    source: "php(1), PHP 8.2",
    grammar: .posix,
    options: [
      .value(
        "-r",
        "--run",
        "-B",
        "--process-begin",
        "-R",
        "--process-code",
        "-E",
        "--process-end",
        sets: ["code"],
        does: [Deed(.execute, .code(.php))]
      ),
      .value(
        "-f",
        "--file",
        "-F",
        "--process-file",
        sets: ["code"],
        does: [Deed(.execute, .script(.php))]
      ),
      .value("-S", "--server", sets: ["server"], does: [Deed(.execute, .project)]),
      .value("-t", "--docroot"), .values("-c --php-ini -d --define -z --zend-extension -T"),
      .flag("-l", "--syntax-check", "-w", "--strip", "-s", "--syntax-highlight", sets: [.dryRun]),
      .flag(
        "-h",
        "-i",
        "--info",
        "-m",
        "--modules",
        "-v",
        "--ini",
        "--rf",
        "--rc",
        "--re",
        "--ri",
        "--rz",
        sets: [.help]
      ), .flags("-a --interactive -n --no-php-ini -e --profile-info -q -C -H --hide-args"), .help,
      .version,
    ],
    operands: .reader(.node),
    operandsIn: [("server", .ignored)],
    examples: [
      Example("php app.php a", "execute php script app.php a"),
      Example("php -r 'unlink(\"a\");'", "execute php code unlink(\"a\");"),
      Example("php --frob app.php", "unknown text --frob", "execute php script app.php"),
    ]
  )
}
