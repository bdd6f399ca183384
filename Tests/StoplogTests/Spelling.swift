/// One way to write a command that does the same as the plain one, or hides it.
struct Spelling: Sendable {
  /// Its name, for messages.
  var name: String
  /// Writes a command, given by its words, in this way.
  var write: @Sendable ([String]) -> String

  init(_ name: String, _ write: @escaping @Sendable ([String]) -> String) {
    self.name = name
    self.write = write
  }

  /// Every way.
  static let all = quoting + mixed + naming + wrapping + printing + files + flow

  /// Quotes, escapes and expansions of the words themselves.
  private static let quoting: [Spelling] = [
    Spelling("plain") { Text.line($0) },
    Spelling("quotes inside words") { $0.map(Text.split).joined(separator: " ") },
    Spelling("double quotes") { $0.map(Text.double).joined(separator: " ") },
    Spelling("hexadecimal name") { "\(Text.hexadecimal($0[0])) \(Text.rest($0))" },
    Spelling("octal words") { $0.map(Text.octal).joined(separator: " ") },
    Spelling("backslashes") { "\(Text.escaped($0[0])) \(Text.rest($0))" },
    Spelling("braces") { "{" + $0.map(Text.quote).joined(separator: ",") + "}" },
    Spelling("lines that go on") { $0.map(Text.quote).joined(separator: " \\\n  ") },
    // A pattern is a path only where the program is; bash is everywhere.
    Spelling("globbed path") { "/bin/bas[h] -c \(Text.code($0))" },
    Spelling("absolute path") { "/usr/bin/\(Text.line($0))" },
    Spelling("escaped name") { "\\\(Text.line($0))" },
  ]

  /// A different mixture of quotes for every seed.
  private static let mixed: [Spelling] = (1...6).map { seed in
    Spelling("mixed quotes \(seed)") { words in
      var random = Seeded(UInt64(seed))
      return words.map { Text.mixed($0, &random) }.joined(separator: " ")
    }
  }

  /// Variables, arrays, functions and aliases.
  private static let naming: [Spelling] = [
    Spelling("name in a variable") { "x=\(Text.quote($0[0])); $x \(Text.rest($0))" },
    Spelling("last word in a variable") { words in
      "p=\(Text.quote(words[words.count - 1])); \(Text.line(words.dropLast())) \"$p\""
    },
    Spelling("name in two variables") { words in
      "a=\(words[0].prefix(1)); b=\(words[0].dropFirst()); $a$b \(Text.rest(words))"
    },
    Spelling("array") { "c=(\(Text.line($0))); \"${c[@]}\"" },
    Spelling("another separator") { words in
      let sign = words.contains { $0.contains("_") } ? "," : "_"
      return "IFS=\(sign); c=\(Text.quote(words.joined(separator: sign))); $c"
    },
    Spelling("fallback") { "${UNSET_NAME:-\($0[0])} \(Text.rest($0))" },
    Spelling("trimmed variable") { "x=zz\($0[0]); ${x#zz} \(Text.rest($0))" },
    Spelling("replaced variable") { words in
      "x=\(words[0].prefix(1))@\(words[0].dropFirst()); ${x/@/} \(Text.rest(words))"
    },
    Spelling("positional parameters") { "set -- \(Text.line($0)); \"$@\"" },
    Spelling("function") { words in
      let last = Text.quote(words[words.count - 1])
      return "f() { \(Text.line(words.dropLast())) \"$@\"; }; f \(last)"
    },
    Spelling("alias") { words in
      let text = Text.quote(Text.line(words.dropLast()))
      return "shopt -s expand_aliases\nalias q=\(text)\nq \(Text.quote(words[words.count - 1]))"
    },
    Spelling("git alias") { "git -c alias.x=\(Text.quote("!" + Text.line($0))) x" },
  ]

  /// Programs and builtins that run a command.
  private static let wrapping: [Spelling] = [
    Spelling("eval") { "eval \(Text.code($0))" },
    Spelling("eval of a variable") { "c=\(Text.code($0)); eval \"$c\"" },
    Spelling("bash -c") { "bash -c \(Text.code($0))" },
    Spelling("shells in shells") { "sh -c \(Text.quote("bash -c " + Text.code($0)))" },
    Spelling("bash -c with words") { "bash -c '\"$@\"' _ \(Text.line($0))" },
    Spelling("env") { "env FOO=1 \(Text.line($0))" },
    Spelling("env -S") { "env -S \(Text.code($0))" },
    Spelling("sudo") { "sudo \(Text.line($0))" },
    Spelling("nohup") { "nohup \(Text.line($0)) >/dev/null 2>&1 &" },
    Spelling("timeout") { "timeout 60 \(Text.line($0))" },
    Spelling("nice and setsid") { "nice -n 5 stdbuf -o0 setsid \(Text.line($0))" },
    Spelling("xargs") { words in
      "printf '%s\\n' \(Text.quote(words[words.count - 1])) | xargs \(Text.line(words.dropLast()))"
    },
    Spelling("xargs -I") { "echo x | xargs -I{} \(Text.line($0))" },
    Spelling("parallel") { words in
      "parallel \(Text.line(words.dropLast())) ::: \(Text.quote(words[words.count - 1]))"
    },
    Spelling("find -exec") { "find . -maxdepth 0 -exec \(Text.line($0)) \\;" },
    Spelling("command") { "command \(Text.line($0))" },
    Spelling("exec") { "exec \(Text.line($0))" },
    Spelling("trap") { "trap \(Text.code($0)) EXIT" },
    Spelling("script -c") { "script -c \(Text.code($0)) /dev/null" },
    Spelling("watch") { "watch -n 1 \(Text.code($0))" },
    Spelling("at") { "echo \(Text.code($0)) | at now" },
    Spelling("ssh") { "ssh localhost \(Text.code($0))" },
    Spelling("coproc") { "coproc \(Text.line($0))" },
  ]

  /// Text that is printed, decoded or generated, and then run.
  private static let printing: [Spelling] = [
    Spelling("here-string") { "bash <<< \(Text.code($0))" },
    Spelling("here-document") { "bash <<'E'\n\(Text.line($0))\nE" },
    Spelling("printed name") { "$(printf \($0[0])) \(Text.rest($0))" },
    Spelling("printed line") { "echo \(Text.code($0)) | sh" },
    Spelling("tee to a shell") { "echo \(Text.code($0)) | tee >(bash)" },
    Spelling("base64") { "echo \(Text.base64(Text.line($0))) | base64 -d | sh" },
    Spelling("xxd") { "echo \(Text.digits(Text.line($0))) | xxd -r -p | bash" },
    Spelling("rev") { "echo \(Text.quote(String(Text.line($0).reversed()))) | rev | bash" },
    Spelling("tr") { "echo \(Text.quote(Text.turned(Text.line($0)))) | tr a-z n-za-m | sh" },
    Spelling("python's system") {
      "python3 -c \(Text.quote("import os; os.system(\(Text.literal(Text.line($0))))"))"
    },
    Spelling("python's subprocess") { words in
      let list = words.map(Text.literal).joined(separator: ", ")
      return "python3 -c \(Text.quote("import subprocess; subprocess.run([\(list)])"))"
    },
    Spelling("perl") { words in
      "perl -e \(Text.quote("system(\(words.map(Text.literal).joined(separator: ", ")))"))"
    },
    Spelling("node") { words in
      let code = "require('child_process').execSync(\(Text.literal(Text.line(words))))"
      return "node -e \(Text.quote(code))"
    },
    Spelling("ruby") { "ruby -e \(Text.quote("system(\(Text.literal(Text.line($0))))"))" },
    Spelling("awk") { "awk \(Text.quote("BEGIN { system(\(Text.literal(Text.line($0)))) }"))" },
    Spelling("command substitution") { "$(\(Text.line($0)))" },
    Spelling("nested substitutions") { "echo \"$(echo \"$(\(Text.line($0)))\")\"" },
    Spelling("process substitution") { "cat <(\(Text.line($0)))" },
  ]

  /// Scripts that are written first, or that another name leads to.
  private static let files: [Spelling] = [
    Spelling("script") { "echo \(Text.code($0)) > s.sh; bash s.sh" },
    Spelling("script by tee") { "echo \(Text.code($0)) | tee s.sh >/dev/null; sh s.sh" },
    Spelling("program") { words in
      "printf '%s\\n' '#!/bin/sh' \(Text.code(words)) > s.sh && chmod +x s.sh && ./s.sh"
    },
    Spelling("script by here-document") { "cat > s.sh <<'E'\n\(Text.line($0))\nE\n. ./s.sh" },
    Spelling("script on another input") { "echo \(Text.code($0)) > s.sh; exec 3< s.sh; bash <&3" },
    Spelling("sourced input") { ". /dev/stdin <<< \(Text.code($0))" },
    Spelling("sourced process") { "source <(echo \(Text.code($0)))" },
    Spelling("startup file") { "echo \(Text.code($0)) > s.sh; BASH_ENV=s.sh bash -c true" },
  ]

  /// The grammar around a command.
  private static let flow: [Spelling] = [
    Spelling("time") { "time \(Text.line($0))" },
    Spelling("negation") { "! \(Text.line($0))" },
    Spelling("subshell") { "( \(Text.line($0)) )" },
    Spelling("group") { "{ \(Text.line($0)); } 2>/dev/null" },
    Spelling("loop") { "for i in 1 2; do \(Text.line($0)); done" },
    Spelling("while") { "while \(Text.line($0)); do break; done" },
    Spelling("case") { "case x in *) \(Text.line($0)) ;; esac" },
    Spelling("if") { "if true; then \(Text.line($0)); fi" },
    Spelling("lines") { "true\n:\n\(Text.line($0))\ntrue" },
    Spelling("and, or") { "false || \(Text.line($0)) && true" },
  ]
}
