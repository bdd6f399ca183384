internal import Effects
internal import ToolDescriptions

extension Tool {
  static let keytool = Tool(
    "keytool",
    summary: "Manages Java's stores of keys.",
    source: "keytool(1), OpenJDK 17",
    grammar: .single,
    options: [
      .flag(
        "-delete",
        does: [
          Deed(
            .delete,
            .fixed(.secret, "an entry of a store of keys"),
            reversibility: .irreversible,
            why: "what was encrypted for it can't be read any more"
          )
        ]
      ),
      .flag(
        "-importcert",
        "-import",
        "-genkeypair",
        "-genkey",
        "-genseckey",
        "-importkeystore",
        "-importpass",
        does: [
          Deed(.create, .fixed(.secret, "an entry of a store of keys"), reversibility: .reversible)
        ]
      ),
      .flag(
        "-storepasswd",
        "-keypasswd",
        "-changealias",
        does: [Deed(.modify, .fixed(.secret, "a store of keys"), reversibility: .unknown)]
      ), .flag("-noprompt", skipsQuestion: true), .value("-infile"),
      .value("-file", "-outfile", does: [Deed(.overwrite, .path, when: ["export"])]),
      .flag("-exportcert", "-export", "-certreq", "-gencert", "-gencrl", sets: ["export"]),
    ],
    flags: """
      -list -v -rfc -printcert -printcertreq -printcrl -trustcacerts -cacerts -protected -help
      -showinfo -tls -J
      """,
    values: """
      -alias -keystore -storepass -keypass -storetype -keyalg -keysize -validity -dname -sigalg
      -startdate -ext -srckeystore -destkeystore -srcstorepass -deststorepass -srcstoretype
      -deststoretype -srcalias -destalias -srckeypass -destkeypass -providername -provider
      -providerclass -addprovider -providerarg -providerpath -groupname -new -signer
      -signerkeypass -sslserver -jarfile -id
      """,
    examples: [
      Example("keytool -list -keystore a.jks"),
      Example(
        "keytool -delete -alias x -keystore a.jks",
        "delete secret an entry of a store of keys"
      ),
      Example("keytool -frob", "unknown text -frob"),
    ]
  )
}
