extension ManagedStore {
  static let azure: [ManagedStore] = [
    ManagedStore(
      "Azure Database for PostgreSQL or MySQL",
      "database",
      "azurerm_postgresql_flexible_server azurerm_mysql_flexible_server "
        + "azurerm_postgresql_server azurerm_mysql_server",
      commands: [
        "az postgres flexible-server delete", "az mysql flexible-server delete",
        "az postgres server delete", "az mysql server delete",
      ],
      loses: "its databases go, and its backups with them after a few days",
      pointInTime: "within the backup retention, 7 to 35 days",
      undelete: "about 5 days, by a create call that revives the dropped server",
      "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-restore-dropped-server"
    ),
    ManagedStore(
      "Azure SQL server or database",
      "database",
      "azurerm_mssql_server azurerm_mssql_database azurerm_mssql_managed_instance",
      commands: ["az sql server delete", "az sql db delete"],
      loses: "with the server go its databases and their backups",
      pointInTime: "1 to 35 days",
      undelete: "a database within its retention, while its server exists; a server: none",
      "https://learn.microsoft.com/azure/azure-sql/database/recovery-using-backups"
    ),
    ManagedStore(
      "Azure Cosmos DB account",
      "database",
      "azurerm_cosmosdb_account",
      commands: ["az cosmosdb delete"],
      loses: "its databases and containers go",
      pointInTime: "7 or 30 days, where continuous backup is on",
      undelete: "where continuous backup is on, within its window",
      "https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction"
    ),
    ManagedStore(
      "Azure storage account or container",
      "bucket",
      "azurerm_storage_account azurerm_storage_container azurerm_storage_share",
      commands: ["az storage account delete", "az storage container delete"],
      loses: "its blobs, shares, queues and tables go",
      pointInTime: "for block blobs, where it is on",
      undelete: "an account for about 14 days at best; a container where soft delete is on",
      "https://learn.microsoft.com/azure/storage/common/storage-account-recover"
    ),
    ManagedStore(
      "Azure managed disk",
      "disk",
      "azurerm_managed_disk",
      commands: ["az disk delete"],
      loses: "its data go; its snapshots stay",
      pointInTime: "none",
      undelete: "none",
      "https://learn.microsoft.com/azure/virtual-machines/disks-find-unattached-portal"
    ),
    ManagedStore(
      "Azure Key Vault",
      "encryption key",
      "azurerm_key_vault azurerm_key_vault_key",
      commands: ["az keyvault delete", "az keyvault key delete"],
      loses: "its keys and secrets go, with what only they open",
      pointInTime: "none",
      undelete: "7 to 90 days, unless it is purged",
      "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
    ),
    ManagedStore(
      "Azure resource group",
      "group",
      "azurerm_resource_group",
      commands: ["az group delete"],
      loses: "every resource in it goes",
      pointInTime: "none",
      undelete: "none for the group",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/delete-resource-group"
    ),
    ManagedStore(
      "Azure Kubernetes Service cluster",
      "cluster",
      "azurerm_kubernetes_cluster",
      commands: ["az aks delete"],
      loses: "its node resource group goes, with the disks of its claims",
      pointInTime: "none",
      undelete: "none",
      "https://learn.microsoft.com/azure/aks/delete-cluster"
    ),
    ManagedStore(
      "Azure DNS zone, Service Bus, Event Hubs or Redis",
      "DNS zone or queue",
      "azurerm_dns_zone azurerm_servicebus_namespace azurerm_eventhub_namespace "
        + "azurerm_redis_cache",
      commands: ["az network dns zone delete", "az redis delete"],
      loses: "what it holds goes with it",
      pointInTime: "none",
      undelete: "none",
      "https://learn.microsoft.com/azure/dns/dns-protect-zones-recordsets"
    ),
  ]

  static let kubernetes: [ManagedStore] = [
    ManagedStore(
      "Kubernetes namespace",
      "namespace",
      "kubernetes_namespace kubernetes_namespace_v1",
      loses: "every object in it goes, claims with their volumes too",
      pointInTime: "none",
      undelete: "none",
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"
    ),
    ManagedStore(
      "Kubernetes volume claim",
      "volume claim",
      "kubernetes_persistent_volume_claim kubernetes_persistent_volume_claim_v1",
      loses: "its volume goes too, unless the volume's reclaim policy is Retain",
      pointInTime: "none",
      undelete: "none; a retained volume can be bound again by hand",
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming"
    ),
    ManagedStore(
      "Kubernetes volume",
      "volume",
      "kubernetes_persistent_volume kubernetes_persistent_volume_v1",
      loses: "its disk goes too where its reclaim policy is Delete",
      pointInTime: "none",
      undelete: "none",
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming"
    ),
    ManagedStore(
      "Kubernetes stateful set",
      "stateful set",
      "kubernetes_stateful_set kubernetes_stateful_set_v1",
      loses: "its pods go; its claims stay unless its retention policy says Delete",
      pointInTime: "none",
      undelete: "none",
      "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"
    ),
    ManagedStore(
      "Kubernetes custom resource definition",
      "custom resource definition",
      "kubernetes_manifest",
      loses: "with a definition go all objects of its kind, in every namespace",
      pointInTime: "none",
      undelete: "none",
      "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/"
        + "custom-resource-definitions/"
    ),
    ManagedStore(
      "Kubernetes secret",
      "secret",
      "kubernetes_secret kubernetes_secret_v1",
      loses: "its values are kept nowhere else",
      pointInTime: "none",
      undelete: "none",
      "https://kubernetes.io/docs/concepts/configuration/secret/"
    ),
    ManagedStore(
      "Pulumi or CDK stack",
      "stack",
      "",
      commands: ["pulumi destroy", "cdk destroy"],
      loses: "every resource in it goes, but those that the program retains or protects",
      pointInTime: "none",
      undelete: "none",
      "https://www.pulumi.com/docs/iac/cli/commands/pulumi_destroy/"
    ),
    ManagedStore(
      "Helm release",
      "release",
      "helm_release",
      commands: ["helm uninstall"],
      loses: "its objects and its history go; claims of its stateful sets stay",
      pointInTime: "none",
      undelete: "none without --keep-history",
      "https://helm.sh/docs/helm/helm_uninstall/"
    ),
  ]

  static let platforms: [ManagedStore] = [
    ManagedStore(
      "DigitalOcean database cluster",
      "database",
      "digitalocean_database_cluster",
      commands: ["doctl databases delete"],
      loses: "its backups die with it",
      pointInTime: "7 days for PostgreSQL and MySQL",
      undelete: "none",
      "https://docs.digitalocean.com/products/databases/postgresql/how-to/destroy/"
    ),
    ManagedStore(
      "DigitalOcean volume, droplet or Space",
      "disk",
      "digitalocean_volume digitalocean_droplet digitalocean_spaces_bucket",
      commands: ["doctl compute volume delete", "doctl compute droplet delete"],
      loses: "its data go; snapshots stay",
      pointInTime: "none",
      undelete: "none",
      "https://docs.digitalocean.com/products/volumes/how-to/delete/"
    ),
    ManagedStore(
      "DigitalOcean Kubernetes cluster",
      "cluster",
      "digitalocean_kubernetes_cluster",
      commands: ["doctl kubernetes cluster delete"],
      loses: "its workloads go; volumes and balancers may stay",
      pointInTime: "none",
      undelete: "none",
      "https://docs.digitalocean.com/products/kubernetes/how-to/destroy-clusters/"
    ),
    ManagedStore(
      "Railway volume",
      "volume",
      "railway_volume",
      commands: ["railway volume delete", "mutation volumeDelete"],
      loses: "the backups of a volume belong to it",
      pointInTime: "for PostgreSQL, where it was switched on; it is off at first",
      undelete: "none that is promised",
      "https://docs.railway.com/volumes/point-in-time-recovery"
    ),
    ManagedStore(
      "Supabase project",
      "database",
      "supabase_project",
      commands: ["supabase projects delete"],
      loses: "its database, files, users and backups die with it",
      pointInTime: "as a paid addition",
      undelete: "none",
      "https://supabase.com/docs/guides/platform/backups"
    ),
    ManagedStore(
      "Neon project",
      "database",
      "neon_project",
      commands: ["neonctl projects delete"],
      loses: "its branches, databases and their history go",
      pointInTime: "within the project's history window",
      undelete: "7 days",
      "https://neon.com/docs/reference/api/projects/recover-project"
    ),
    ManagedStore(
      "PlanetScale database",
      "database",
      "planetscale_database",
      commands: ["pscale database delete"],
      loses: "its branches and backups die with it",
      pointInTime: "none",
      undelete: "none",
      "https://planetscale.com/docs/cli/database"
    ),
    ManagedStore(
      "Heroku Postgres",
      "database",
      "heroku_addon",
      commands: ["heroku addons:destroy", "heroku pg:reset"],
      loses: "an add-on's data go with it",
      pointInTime: "by rollback, on paid plans, days",
      undelete: "none",
      "https://devcenter.heroku.com/articles/heroku-postgres-rollback"
    ),
    ManagedStore(
      "Fly volume or Postgres",
      "disk",
      "fly_volume",
      commands: ["fly volumes destroy", "fly mpg destroy"],
      loses: "its data go",
      pointInTime: "none for volumes",
      undelete: "snapshots of a volume for 5 days, if they were on",
      "https://fly.io/docs/volumes/snapshots/"
    ),
    ManagedStore(
      "Cloudflare R2 bucket, D1 database or zone",
      "bucket or database",
      "cloudflare_r2_bucket cloudflare_d1_database cloudflare_zone "
        + "cloudflare_workers_kv_namespace",
      commands: ["wrangler d1 delete"],
      loses: "what it holds goes with it",
      pointInTime: "D1: time travel, 30 days at most",
      undelete: "none",
      "https://developers.cloudflare.com/d1/reference/time-travel/"
    ),
    ManagedStore(
      "MongoDB Atlas cluster",
      "database",
      "mongodbatlas_cluster mongodbatlas_advanced_cluster mongodbatlas_flex_cluster",
      loses: "its backups die with it, unless they are retained",
      pointInTime: "where continuous cloud backup is on",
      undelete: "none",
      "https://www.mongodb.com/docs/atlas/terminate-cluster/"
    ),
  ]
}
