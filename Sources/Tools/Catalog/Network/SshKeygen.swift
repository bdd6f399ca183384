internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sshKeygen = Tool(
    "ssh-keygen",
    summary: "Makes, changes and shows keys.",
    source: "ssh-keygen(1), OpenSSH 9.2",
    grammar: .exact,
    options: [
      .value(
        "-f",
        does: [
          Deed(
            .overwrite,
            .path,
            unless: ["look", "known"],
            why: "a key that is replaced is gone with all it opened"
          ),
          Deed(
            .overwrite,
            .word(.publicKey),
            unless: ["look", "known", "change"],
            why: "the public key beside it is replaced without a question"
          ), Deed(.read, .path, when: ["look"]), Deed(.modify, .path, when: ["known"]),
        ]
      ), .flag("-l", "-y", "-e", "-B", "-L", "-i", sets: ["look"]), .value("-F", sets: ["look"]),
      .value(
        "-R",
        sets: ["known"],
        does: [
          Deed(
            .modify,
            .fixed(.setting, "the list of known machines"),
            when: ["known"],
            reversibility: .reversible,
            why: "ssh-keygen keeps the old list as known_hosts.old"
          )
        ]
      ), .flag("-H", sets: ["known"]), .value("-Y", "-M", "-s", "-D"),
      .flag("-p", sets: ["change"]), .flag("-c"),
      .flag(
        "-A",
        does: [Deed(.create, .fixed(.secret, "keys of this machine"), reversibility: .reversible)]
      ),
    ],
    flags: "-q -v -h -o -k -u -U -Q -g -K",
    values: "-t -b -N -C -P -m -E -a -O -I -n -V -z -w -Z -r -S -j -J",
    operands: .ignored,
    examples: [
      Example("ssh-keygen"),
      Example("ssh-keygen -t ed25519 -f key -N ''", "overwrite key", "overwrite key.pub"),
      Example("ssh-keygen --frob", "unknown text --frob"),
    ]
  )
}
