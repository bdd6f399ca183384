import Effects
import Policy

extension InfrastructureRow {
  static let plans: [Self] = [
    Self(
      name: "a plan to destroy names each thing",
      script: "\(site); \(plan)",
      command: "terraform apply p",
      says: [
        "'aws_db_instance.site': the plan says: delete; database; its automated backups die with it",
        "tagged production", "'aws_vpc.site'", "not made by this session",
      ]
    ),
    Self(
      name: "a plan to destroy one's own passes",
      script: made("delete", 2),
      command: "terraform apply p",
      verdict: .allow,
      created: ["terraform:made:aws_db_instance.db[0]", "terraform:made:null_resource.n[1]"]
    ),
    Self(
      name: "but not a plan that takes one thing more",
      script: made("delete", 3),
      command: "terraform apply p",
      says: ["'aws_db_instance.db[2]'", "not made by this session"],
      created: ["terraform:made:aws_db_instance.db[0]", "terraform:made:null_resource.n[1]"]
    ),
    Self(
      name: "a plan for a replaced state is held",
      script: "\(site); \(plan)",
      command: "terraform apply p",
      says: ["the state was replaced"],
      created: keys,
      earlier: SeenState(lineage: "before")
    ),
    Self(
      name: "a plan for another state",
      script: "\(other) terraform.tfstate; \(plan)",
      command: "terraform apply p",
      says: ["the plan was made for lineage \(lineage)"],
      created: keys
    ),
    Self(
      name: "a truncated plan",
      script: "head -c 5000 \"$TABLES/site-destroy.tfplan\" > p",
      command: "terraform apply p",
      says: ["the plan can't be read", "it is cut off"]
    ),
    Self(
      name: "a plan made on the line",
      script: "\(site); \(plan)",
      command: "terraform plan -out=p && terraform apply p",
      says: ["makes the plan itself"]
    ),
    Self(
      name: "a plan that only makes things passes",
      script: "\(main); \(made("create", 30))",
      command: "terraform apply p",
      verdict: .allow
    ),
    Self(
      name: "but not where the state is lost",
      script: "\(main); \(made("create", 30)); \(other) terraform.tfstate.backup",
      command: "terraform apply p",
      says: ["the state is missing, and the backup beside it"]
    ),
    Self(
      name: "nor where it was seen before",
      script: "\(main); \(made("create", 30))",
      command: "terraform apply p",
      says: ["the state is missing: its lineage was before"],
      earlier: SeenState(lineage: "before")
    ),
    Self(
      name: "a plan of 10,000 resources",
      script: made("delete", 10_000),
      command: "terraform apply p",
      says: ["10000 in this way, which are too many to list"],
      isSilentOn: ["effect.unknown"]
    ),
    Self(
      name: "10,000 new ones pass",
      script: made("create", 10_000),
      command: "terraform apply p",
      verdict: .allow
    ),
    Self(
      name: "a plan that runs a harmless command passes",
      script: "\(made("create", 4)) 'command = \"echo made\"'",
      command: "terraform apply p",
      verdict: .allow
    ),
    Self(
      name: "a plan that runs a command is as bad as the command",
      script: "\(made("create", 4)) 'command = \"rm -rf ~\"'",
      command: "terraform apply p",
      verdict: .deny,
      says: ["[files.delete.home]"]
    ),
    Self(
      name: "a plan that runs a command that isn't known",
      script: "\(made("create", 4)) 'command = \"echo ${self.id}\"'",
      command: "terraform apply p",
      says: ["the plan runs a command that isn't known"]
    ),
    Self(
      name: "a plan that runs another interpreter",
      script: "\(made("create", 4)) 'command = \"x\"\n interpreter = [\"perl\", \"-e\"]'",
      command: "terraform apply p",
      says: ["the plan runs a command that isn't known"]
    ),
    Self(
      name: "an update takes the protection away",
      script: made("unprotect", 1),
      command: "terraform apply p",
      says: [
        "deletion_protection goes from true to false", "backup_retention_period goes from 7 to 0",
        "skip_final_snapshot goes from false to true",
      ]
    ),
  ]

  /// A script that writes a plan in Terraform's form, of one sort of change.
  static func made(_ action: String, _ count: Int) -> String {
    "python3 \"$TABLES/plan.py\" \(action) \(count)"
  }

  static let cluster: [Self] = [
    Self(
      name: "a namespace",
      script: "true",
      command: "kubectl delete ns shop",
      says: ["every object in it goes, claims with their volumes too"]
    ),
    Self(
      name: "a claim in a named context",
      script: "true",
      command: "kubectl --context prod-eu delete pvc data",
      says: [
        "its volume goes too, unless the volume's reclaim policy is Retain", "'prod-eu'",
        "[production]",
      ]
    ),
    Self(
      name: "the kubeconfig's context",
      script: "printf 'current-context: live\\n' > kc",
      command: "kubectl delete deploy web",
      says: ["in the cluster 'live'", "[production]"],
      variables: ["KUBECONFIG": "FOLDER/kc"]
    ),
    Self(
      name: "the objects of a file",
      script: manifests("app.yaml"),
      command: "kubectl delete -f app.yaml",
      says: [
        "'persistentvolumeclaim/data in namespace shop': volume claim of 20Gi",
        "'statefulset/db': stateful set: its claims and their volumes go with it",
        "'persistentvolume/disk': volume: its disk stays", "'deployment/web'", "'service/web'",
      ]
    ),
    Self(
      name: "the objects of a folder",
      script: "mkdir k; cd k; \(manifests("app.yml"))",
      command: "kubectl delete -f k",
      says: ["'deployment/web'"]
    ),
    Self(
      name: "a file that isn't there",
      script: "true",
      command: "kubectl delete -f app.yaml",
      says: ["'manifests'"]
    ),
    Self(
      name: "a file that isn't a manifest",
      script: "printf 'a: [' > app.yaml",
      command: "kubectl delete -f app.yaml",
      says: ["'manifests'"]
    ),
    Self(
      name: "deleted and made again",
      script: manifests("app.yaml"),
      command: "kubectl delete -f app.yaml && kubectl apply -f app.yaml",
      says: ["doesn't hold what this one held", "[sequence.recreate]"]
    ),
    Self(
      name: "a release",
      script: "true",
      command: "helm uninstall shop",
      says: ["its objects and its history go; claims of its stateful sets stay"]
    ),
    Self(
      name: "a look",
      script: manifests("app.yaml"),
      command: "kubectl delete -f app.yaml --dry-run=server",
      verdict: .allow
    ),
    Self(
      name: "a database of AWS",
      script: "true",
      command: "aws rds delete-db-instance --db-instance-identifier app",
      says: ["database: its automated backups die with it, unless the command says otherwise"]
    ),
    Self(
      name: "a stack of AWS",
      script: "true",
      command: "aws cloudformation delete-stack --stack-name app",
      says: ["every resource in it goes, but those with DeletionPolicy Retain or Snapshot"]
    ),
    Self(
      name: "a stack of Pulumi",
      script: "true",
      command: "pulumi destroy --yes",
      says: ["every resource in it goes"]
    ),
    Self(
      name: "a stack of the CDK",
      script: "true",
      command: "cdk destroy --force",
      says: ["every resource in it goes"]
    ),
    Self(
      name: "a database of Google",
      script: "true",
      command: "gcloud sql instances delete app -q",
      says: ["its backups die with it, unless they are retained"]
    ),
  ]

  /// A script that writes a manifest with objects of several sorts.
  static func manifests(_ file: String) -> String { "cp \"$TABLES/app.yaml\" \(file) 2>/dev/null" }
}
