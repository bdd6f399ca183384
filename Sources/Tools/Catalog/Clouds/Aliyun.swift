internal import ToolDescriptions

extension Tool {
  static let aliyun = Tool(
    "aliyun",
    summary: "Works on Alibaba Cloud.",
    source: "https://www.alibabacloud.com/help/en/alibaba-cloud-cli, aliyun 3.0",
    grammar: .inputs,
    options: [
      .value("-p", "--profile", does: [.usesProfile]),
      .value("--config-path", does: [.reads]),
      .flag("-f", "--force", skipsQuestion: true),
      .flag("--dryrun", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--secure --insecure --quiet -q --pager --recursive -r",
    values: """
      --region --output --version --endpoint --mode --language --cli-query --waiter --header
      --method
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words(
        """
        Describe* List* Get* Query* Search* Check* Verify* Lookup* Preview* Validate* Count*
        Estimate*
        """
      ),
      Verb.words(
        """
        Create* Run* Allocate* Add* Copy* Clone* Register* Import* Export* Apply*
        """,
        .createsCloud
      ),
      Verb.words(
        """
        Start* Stop* Reboot* Restart* Attach* Detach* Associate* Unassociate* Tag* Untag* Enable*
        Disable* Join* Leave*
        """,
        .switchesCloud
      ),
      Verb.words(
        """
        Modify* Update* Set* Put* Replace* Resize* Renew* Reset* ReInit* Switch* Upgrade* Change*
        Restore* Move* Revoke* Deactive* Cancel* Transform* Migrate*
        """,
        .changesCloud
      ),
      Verb.words(
        """
        Delete* Release* Terminate* Purge* Remove* Drop* Batch* Clear* Destroy* Unregister*
        Schedule*
        """,
        .deletesCloud
      ),
      Verb.words(
        """
        Attach*Policy Grant* Authorize* AttachPolicy* CreateAccessKey* CreateLoginProfile*
        AddUserToGroup* Share* SetBucketPolicy
        """,
        .grantsCloud
      ),
      Verb.words("Invoke* RunCommand* SendCommand* Execute*", .runsInCloud),
      Verb.words("Send* Publish* Push* Single*", .publishesCloud),
      Verb.paths(
        """
        help
        version
        oss ls|stat|du|cat|help|ls-part|read-symlink|sign
        configure list|get
        """
      ),
      Verb.paths(
        """
        configure
        configure set|switch|delete
        auto-completion
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        oss rm
        oss rb
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        oss cp
        oss sync
        oss set-acl
        oss lifecycle
        oss bucket-versioning
        oss restore
        oss append
        """,
        .changesCloud
      ),
      Verb.paths("oss mb|mkdir", .createsCloud)
    ),
    examples: [
      Example(
        "aliyun ecs DeleteInstance --InstanceId i-1",
        "delete infrastructure aliyun ecs DeleteInstance"
      ),
      Example("aliyun ecs DescribeInstances"),
      Example("aliyun ecs FrobInstance", "unknown text aliyun ecs FrobInstance"),
    ]
  )
}
