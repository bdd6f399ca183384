internal import ToolDescriptions

extension Tool {
  static let ibmcloud = Tool(
    "ibmcloud",
    summary: "Works on IBM Cloud.",
    source: "https://cloud.ibm.com/docs/cli, ibmcloud 2.33",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", "--force-delete", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-q --quiet --json --sso",
    values: "--output -r -g",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words(
        """
        -list -info -get -show -keys -instances -groups instances plugins apps services regions
        target-show buckets objects bucket-location clusters workers images namespaces
        """
      ),
      Verb.words("-create -add", .createsCloud),
      Verb.words("-update -set -resize -upgrade -rollback", .changesCloud),
      Verb.words(
        "-start -stop -restart -enable -disable instance-start instance-stop",
        .switchesCloud
      ),
      Verb.words(
        """
        -delete -rm -remove -destroy -revoke object-delete objects-delete bucket-delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        target
        api
        config
        plugin *
        cr login|logout
        ks cluster config
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        plugin list|repo-plugins|show
        resource groups|service-instances|service-keys|search
        cf apps|services|logs
        ks clusters
        ks cluster ls|get
        is instances|volumes|vpcs|subnets|keys
        cos buckets|objects
        cr images|namespaces
        iam oauth-tokens
        iam users|policies|service-ids
        """
      ),
      Verb.paths(
        """
        ks cluster rm
        cf delete
        ks worker rm
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        iam *-policy-create
        iam user-policy-create
        iam service-policy-create
        iam api-key-create
        iam service-api-key-create
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        cos object-put
        cos upload
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        cos object-get
        cos download
        """,
        .writesFiles
      ),
      Verb.paths("cf push", .changesCloud),
      Verb.paths(
        """
        cf ssh
        fn action invoke
        ce jobrun submit
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        is snapshot-delete
        is backup-policy-delete
        """,
        .deletesBackup
      )
    ),
    examples: [
      Example(
        "ibmcloud is instance-delete web -f",
        "delete infrastructure ibmcloud is instance-delete web"
      ),
      Example("ibmcloud resource service-instances"),
      Example("ibmcloud is frob web", "unknown text ibmcloud is frob web"),
    ]
  )
}
