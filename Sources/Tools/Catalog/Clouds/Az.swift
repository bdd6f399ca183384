internal import Effects
internal import ToolDescriptions

extension Tool {
  static let az = Tool(
    "az",
    summary: "Works on Azure.",
    source: "az --help, https://learn.microsoft.com/cli/azure/reference-index, azure-cli 2.70",
    grammar: .inputs,
    options: [
      .flag(
        "-y",
        "--yes",
        "--force",
        "--force-deletion",
        "--overwrite-existing",
        skipsQuestion: true
      ),
      .value("--subscription", does: [.usesProfile]),
      .choice(
        "--method",
        "-m",
        of: [
          "delete": ["delete"], "DELETE": ["delete"], "Delete": ["delete"], "get": ["get"],
          "GET": ["get"], "Get": ["get"], "head": ["get"], "HEAD": ["get"],
        ],
        sets: ["called"]
      ),
      .choice("--mode", of: ["Complete": ["complete"], "complete": ["complete"]]),
      .value(
        "--file",
        "-f",
        "--output-folder",
        "--output-file",
        does: [Deed(.overwrite, .path, when: ["download"])]
      ),
      .value("--destination", "--dest", does: [.writesDownloads]),
      .value("--template-file", does: [.reads]),
      .choice("--delete-backup-data", of: ["true": ["backups"], "True": ["backups"]]),
      .choice(
        "--enable-purge-protection",
        "--enable-soft-delete",
        "--enable-delete-retention",
        of: ["false": ["unprotect"]]
      ),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --verbose --only-show-errors --no-wait --no-color",
    values: "-o --output --query --acquire-policy-token --change-reference",
    operands: .reader(.lastOperation),
    verbs: Verb.all(
      Verb.words(
        """
        list show get check exists query export wait what-if validate find version describe search
        logs log tail status url verify compare calculate resolve lookup diagnose ls browse open
        info summarize preview count feedback help test read view survey metrics usage
        generate-sas simulate estimate retrieve peek
        """
      ),
      Verb.words("download download-batch", sets: ["download"], .writesFiles),
      Verb.words(
        """
        create add new copy import init register clone provision generate issue request begin fork
        install allocate capture prepare
        """,
        .createsCloud
      ),
      Verb.words(
        """
        start stop restart deallocate resume suspend pause enable disable attach detach connect
        disconnect link unlink tag associate disassociate boot redeploy acquire approve hibernate
        lock unlock
        """,
        .switchesCloud
      ),
      Verb.words(
        """
        set update patch upgrade scale resize renew reset reimage rotate regenerate apply deploy
        sync move rename migrate failover promote restore swap replace assign convert merge
        override insert replace-entity upload upload-batch push put edit modify cancel revoke
        rollback refresh increase reconcile transfer recover undelete rebuild refill configure
        invoke-action cutover switchover change append write complete abandon release reject
        publish simulate-eviction perform-maintenance archive rehydrate stage unset config up down
        """,
        .changesCloud
      ),
      Verb.words(
        """
        invoke exec ssh run execute rdp call trigger rerun command queue shell
        """,
        .runsInCloud
      ),
      Verb.words("set-policy set-permission grant grant-access share invite", .grantsCloud),
      Verb.words("send purchase accept", .publishesCloud),
      Verb.words(
        """
        delete purge remove destroy clear drop delete-batch empty unregister deregister prune
        terminate wipe decommission discard flush dismiss dequeue clean uninstall unprovision
        teardown cleanup
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        help
        find
        config get
        account get-access-token
        deployment group|sub|mg|tenant|operation list|show|validate|what-if
        aks get-versions
        """
      ),
      Verb.paths(
        """
        login
        logout
        configure
        init
        config set|unset
        cloud set|register|update|unregister
        account set|clear
        devops configure|login|logout
        aks get-credentials
        aks install-cli
        self-test
        extension add|remove|update
        bicep install|upgrade|uninstall
        upgrade
        cache purge|delete
        config param-persist delete|on|off
        """,
        .changesSettings
      ),
      Verb.paths("acr login", .keepsToken),
      Verb.paths(
        """
        bicep build|decompile|generate-params
        ssh config
        ssh cert
        """,
        .writesFiles
      ),
      Verb.paths(
        "rest",
        Deed(
          .delete,
          .named(.infrastructure),
          when: ["delete"],
          reversibility: .irreversible,
          why: "the resource at the address is deleted"
        ),
        Deed(
          .modify,
          .named(.infrastructure),
          when: ["called"],
          unless: ["delete", "get"],
          reversibility: .unknown,
          why: "what the call changes isn't looked up"
        )
      ),
      Verb.paths(
        """
        deployment group|sub|mg|tenant create
        deployment create
        group deployment create
        """,
        .changesCloud,
        .deletesUnnamed
      ),
      Verb.paths(
        """
        role assignment|definition create
        ad sp create-for-rbac
        ad app permission admin-consent|grant|add
        ad app|sp credential reset
        ad group member add
        keyvault set-policy
        storage container set-permission
        """,
        .grantsCloud
      ),
      Verb.paths("group delete", .deletesGroup),
      Verb.paths(
        """
        keyvault delete
        keyvault secret|key|certificate delete
        sql db delete
        storage account delete
        cognitiveservices account delete
        appconfig delete
        webapp delete
        functionapp delete
        boards work-item delete
        apim delete
        """,
        .deletesKept
      ),
      Verb.paths(
        """
        keyvault purge
        keyvault secret|key|certificate purge
        appconfig purge
        cognitiveservices account purge
        snapshot delete
        storage blob snapshot delete
        backup vault delete
        backup policy delete
        dataprotection backup-vault|backup-instance|backup-policy delete
        sql db ltr-backup delete
        sql db ltr-policy delete
        sql midb ltr-backup delete
        netappfiles snapshot|account delete
        postgres flexible-server backup delete
        mysql flexible-server backup delete
        recovery-services vault delete
        restore-point collection delete
        restore-point delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        "backup protection disable",
        Deed(
          .delete,
          .fixed(.object, "backups"),
          when: ["backups"],
          reversibility: .irreversible,
          why: "the backups are deleted with the protection",
          traits: [.protection]
        ),
        Deed(
          .modify,
          .named(.infrastructure),
          reversibility: .unknown,
          why: "nothing is backed up from then on",
          traits: [.protection]
        )
      ),
      Verb.paths(
        """
        lock delete
        group lock delete
        account lock delete
        resource lock delete
        """,
        .dropsProtection
      ),
      Verb.paths(
        """
        vm delete
        vmss delete
        vmss delete-instances
        container delete
        """,
        .deletesMachine
      ),
      Verb.paths("disk delete", .deletesDisk),
      Verb.paths(
        """
        keyvault update
        storage account blob-service-properties update
        """,
        .changesCloud,
        Deed(
          .delete,
          .fixed(.setting, "deletion protection"),
          when: ["unprotect"],
          reversibility: .reversible,
          why: "nothing keeps it from being deleted for good then",
          traits: [.protection]
        )
      ),
      Verb.paths(
        """
        servicebus * send
        eventgrid event publish
        vm run-command send
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        pipelines run
        pipelines build queue
        aks command invoke
        acr run
        interactive
        ssh vm
        ssh arc
        webapp ssh
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        sql db export
        webapp config backup create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        appconfig kv export
        acr build
        acr import
        webapp up
        containerapp up
        """,
        .changesCloud
      )
    ),
    examples: [
      Example("az group delete -n app --yes", "delete infrastructure az group delete app"),
      Example("az vm list -g app -o table"),
      Example("az vm explode -n app", "unknown text az vm explode"),
    ]
  )
}

extension Deed {
  /// A group of resources goes with everything in it.
  static let deletesGroup = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "every resource of the group is deleted with it",
    safer: "az resource list -g GROUP first, and az lock create on what has to stay"
  )
  /// A disk goes with what is on it.
  static let deletesDisk = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "what is on the disk goes with it",
    safer: "az snapshot create first"
  )
}
