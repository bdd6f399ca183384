internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wget = Tool(
    "wget",
    summary: "Fetches from addresses into files.",
    source: "wget(1), GNU Wget 1.21.3",
    options: [
      .value("-O", "--output-document", sets: ["output"], does: [.overwrites]),
      .value(
        "-o",
        "--output-file",
        "--rejected-log",
        "--save-cookies",
        "--warc-file",
        does: [.overwrites]
      ),
      .value("-a", "--append-output", does: [Deed(.modify, .path, reversibility: .reversible)]),
      .value(
        "-i",
        "--input-file",
        "--post-file",
        "--body-file",
        "--load-cookies",
        "--config",
        "--ca-certificate",
        "--certificate",
        "--private-key",
        does: [.reads]
      ),
      .flag("--spider", sets: ["spider"]),
      .flag("-r", "--recursive", "-m", "--mirror", "-N", "--timestamping", sets: ["mirror"]),
      .value("--post-data", "--body-data", "--method", sets: ["send"]),
      .value("-e", "--execute", "--use-askpass"),
      .value("-P", "--directory-prefix", role: .directory),
      .flags("--retry-connrefused --show-progress --no-if-modified-since"),
      .flags("--no-use-server-timestamps --random-wait --no-dns-cache --ignore-case"),
      .flags("--ask-password --unlink --xattr --protocol-directories --ignore-length"),
      .flags("--max-redirect --save-headers --no-http-keep-alive --keep-session-cookies"),
      .flags("--content-disposition --content-on-error --auth-no-challenge --https-only"),
      .flags("--hsts-file --no-remove-listing --no-passive-ftp --preserve-permissions"),
      .flags("--retr-symlinks --ftps-implicit --ftps-resume-ssl --ftps-clear-data-connection"),
      .flags("--ftps-fallback-to-ftp --warc-cdx --no-warc-compression --no-warc-digests"),
      .flags("--no-warc-keep-log --delete-after --convert-file-only --strict-comments"),
      .flags("--follow-ftp --trust-server-names"),
      .values("--report-speed --retry-on-http-error --start-pos --progress --dns-timeout"),
      .values("--connect-timeout --read-timeout --waitretry --bind-address --limit-rate"),
      .values("--restrict-file-names --prefer-family --user --password --local-encoding"),
      .values("--remote-encoding --cut-dirs --http-user --http-password --default-page --header"),
      .values("--compression --proxy-user --proxy-password --referer --secure-protocol"),
      .values("--certificate-type --private-key-type --ca-directory --crl-file --pinnedpubkey"),
      .values("--ciphers --ftp-user --ftp-password --warc-header --warc-max-size --warc-dedup"),
      .values("--warc-tempdir --backups --accept-regex --reject-regex --regex-type"),
      .values("--exclude-domains --follow-tags --ignore-tags"),
      .flags("-nc -nv -nd -nH -np -nh -q -c --no-check-certificate --no-verbose --no-clobber"),
      .flags("--no-parent --no-directories --no-host-directories --no-cache --no-cookies"),
      .flags("--no-proxy --no-hsts --no-glob --no-iri --no-netrc --no-config -E -H -k -K -p -L"),
      .flags("-S -b -d -v -F -x -4 -6"),
      .values("-A -R -D -I -X -l -t -T -w -Q -U -B"),
      .value("--input-metalink", "--random-file", "--egd-file", does: [.reads]),
      .flags("--background --debug --quiet --verbose --force-html --continue"),
      .flags("--server-response --inet4-only --inet6-only --force-directories"),
      .flags("--adjust-extension --convert-links --backup-converted --page-requisites"),
      .flags("--span-hosts --relative --keep-badhash --metalink-over-http"),
      .flags("--retry-on-host-error --no-ftps-resume-ssl"),
      .values("--metalink-index --preferred-location --base --bind-dns-address"),
      .values("--dns-servers --tries --timeout --wait --quota --user-agent --level --accept"),
      .values("--reject --domains --include-directories --exclude-directories"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([
      Deed(.read, .named(.host), unless: ["send"], reversibility: .reversible),
      Deed(
        .send,
        .named(.host),
        when: ["send"],
        reversibility: .unknown,
        why: "what the server does with it isn't known"
      ),
    ]),
    does: [Deed(.overwrite, .here, when: ["mirror"], why: "files of the same names are replaced")],
    examples: [
      Example("wget https://example.com/a.tgz", "read host https://example.com/a.tgz"),
      Example("wget -O out https://example.com", "overwrite out", "read host https://example.com"),
      Example(
        "wget --frob https://example.com",
        "unknown text --frob",
        "read host https://example.com"
      ),
    ]
  )
}
