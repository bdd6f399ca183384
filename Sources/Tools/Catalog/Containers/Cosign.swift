internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cosign = Tool(
    "cosign",
    summary: "Signs images, and checks signatures.",
    source: "https://docs.sigstore.dev/cosign, cosign 2.5",
    grammar: .pflag,
    options: [
      .value(
        "--key",
        "--cert",
        "--certificate",
        "--certificate-chain",
        "--bundle",
        "--predicate",
        "--signature",
        "--payload",
        "--policy",
        "--attachment",
        "--sbom",
        "--rekor-entry",
        "--trusted-root",
        "-f",
        "--file",
        does: [.reads]
      ),
      .flag("-y", "--yes", "--force", skipsQuestion: true),
      .value(
        "--output-signature",
        "--output-certificate",
        "--output-file",
        "--output-attestation",
        "--output-payload",
        does: [.overwrites]
      ),
      .value("--dir", "--output-directory"),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verbose -d --recursive -r --upload --tlog-upload --insecure-ignore-tlog
      --insecure-ignore-sct --offline --allow-insecure-registry --allow-http-registry
      --check-claims --sk --local-image --use-signed-timestamps --private-infrastructure
      --issue-certificate --fulcio-auth-flow --b64 --replace --no-upload --new-bundle-format
      --experimental-oci11 --skip-confirmation
      """,
    values: """
      -t --timeout -o --output --output-key-prefix --certificate-identity
      --certificate-identity-regexp --certificate-oidc-issuer --certificate-oidc-issuer-regexp
      --certificate-github-workflow-repository --rekor-url --fulcio-url --oidc-issuer
      --oidc-client-id --oidc-provider --identity-token -a --annotations --type --slot
      --tag-prefix --attachment-tag-prefix --k8s-keychain --platform --only --kms
      --predicate-type --media-type -u --username -p --password --timestamp-server-url
      --registry-username --registry-password --max-workers --hash --mirror --root
      --root-checksum --output-format
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        verify
        verify-attestation
        verify-blob
        verify-blob-attestation
        dockerfile verify
        manifest verify
        tree
        triangulate
        public-key
        download *
        env
        version
        completion
        help
        bundle inspect
        piv-tool attestation
        """
      ),
      Verb.paths(
        """
        generate-key-pair
        import-key-pair
        generate
        save
        initialize
        trusted-root create
        bundle create
        """,
        .writesFiles
      ),
      Verb.paths("login", .changesSettings),
      Verb.paths(
        """
        sign
        attest
        attach *
        upload *
        copy
        load
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        sign-blob
        attest-blob
        """,
        .signsHere
      ),
      Verb.paths(
        """
        clean
        piv-tool reset
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("cosign clean r.io/app", "delete infrastructure cosign clean r.io/app"),
      Example("cosign verify --key k.pub r.io/app", "read k.pub"),
      Example("cosign verify --zap r.io/app", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// A file is signed, which a public log records.
  static let signsHere = Deed(
    .send,
    .fixed(.account, "transparency log"),
    reversibility: .irreversible,
    why: "a public log records the signature and who made it"
  )
}
