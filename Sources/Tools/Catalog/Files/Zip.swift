internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zip = Tool(
    "zip",
    summary: "Stores files in a zip archive.",
    source: "zip(1), Info-ZIP 3.0",
    options: [
      .flag("-m", "--move", sets: ["move"]),
      .flag("-d", "--delete", sets: ["delete"]),
      .flag("-sf", "--show-files", "-su", "-sU", sets: ["list"]),
      .flags("-a --ascii --entry-comments --preserve-case --display-bytes --display-counts"),
      .flags("--display-dots --datafork --display-globaldots --display-usize"),
      .flags("--display-volume --longnames --fifo --no-image --absolute-path --DOS-names"),
      .flags("--log-append --log-info -N --notes -U --regex --split-bell --show-command"),
      .flags("--split-pause --show-unicode --show-just-unicode --split-verbose"),
      .flags("--VMS-portable --VMS-specific --VMS-versions --VMS-dot-versions"),
      .flags("--use-privileges --volume-label"),
      .optionals("--unicode"),
      .flag(
        "-h",
        "-h2",
        "-L",
        "-v2",
        "--license",
        "--more-help",
        "-so",
        "--show-options",
        "-?",
        sets: [.help]
      ),
      .value("-O", "--out", "--output-file", does: [.overwrites]),
      .value("-lf", "--logfile-path", does: [.overwrites]),
      .value("-TT", "--unzip-command", does: [Deed(.execute, .code(.shell))]),
      .flag(
        "-FS",
        "--filesync",
        does: [
          Deed(
            .modify,
            .fixed(.file, "the archive"),
            reversibility: .unknown,
            why: "removes members whose files are gone"
          )
        ]
      ),
      .values("-x --exclude -i --include -b --temp-path -t --from-date -tt --before-date -P"),
      .values("--password -n --suffixes -s --split-size -ws -Z --compression-method -R-"),
      .flags("-0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -@ -A -AC -AS -B -C -C- -D -db -dc -dd -dg -ds -du"),
      .flags("-dv -e -E -f -F -FF -fd -fz -g -I -ic -j -jj -J -k -l -ll -la -li -lu -MM -nw -o"),
      .flags("-p -q -r -R -S -sb -sc -sd -sp -sv -T -u -UN -v -V -w -ww -X -X- -y -z -! -$"),
      .flags("--adjust-sfx --archive-clear --archive-set --binary --copy-entries --copy"),
      .flags("--difference-archive --dif --dot-size --encrypt --entries --fix --fixfix"),
      .flags("--force-descriptors --freshen --from-crlf --grow --ignore-case --junk-paths"),
      .flags("--junk-sfx --latest-time --must-match --names-stdin --no-dir-entries --no-extra"),
      .flags("--no-wild --paths --quiet --recurse-paths --recurse-patterns --strip-extra"),
      .flags("--symlinks --system-hidden --test --to-crlf --translate --update --verbose"),
      .flags("--wild-stop-dirs --archive-comment"),
      .version,
      .help,
    ],
    operands: .reader(.zip),
    examples: [
      Example("zip -r out.zip src", "modify out.zip", "read src"),
      Example("zip -d a.zip b", "modify a.zip"),
      Example("zip --zap a.zip b", "unknown text --zap", "modify a.zip", "read b"),
    ]
  )
}
