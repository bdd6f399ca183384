internal import ToolDescriptions

extension Spellings {
  /// Options without an argument of some commands of helm.
  static let helmFlags1: Spellings = """
    --debug --insecure-skip-tls-verify --kube-insecure-skip-tls-verify --create-namespace
    --dependency-update --devel --disable-openapi-validation --enable-dns --force-update
    --generate-name -g --hide-notes --hide-secret --no-hooks --pass-credentials --plain-http
    --render-subchart-notes --replace --reset-values --reset-then-reuse-values --reuse-values
    --skip-crds --include-crds --skip-schema-validation --take-ownership --verify --wait
    --wait-for-jobs -i --install --atomic --cleanup-on-fail --rollback-on-failure
    --ignore-not-found --keep-history --recreate-pods --force-conflicts -a --all --deployed
    --failed --pending --superseded --uninstalled --uninstalling --short -q --date -d --reverse -r
    --no-headers -A --all-namespaces --logs --is-upgrade --validate --show-resources --show-desc
    --strict --with-subcharts --quiet --untar --prov --versions --regexp --list-repo-url
    --fail-on-no-result
    """
  /// Options with an argument of some commands of helm.
  static let helmValues1: Spellings = """
    -n --namespace --kube-as-group --kube-as-user --kube-ca-file --kube-tls-server-name
    --kube-token --burst-limit --qps --registry-config --repository-cache --repository-config
    --set --set-string --set-file --set-json --set-literal --version --repo --username --password
    --cert-file --key-file --ca-file --keyring --timeout --description --post-renderer-args
    --history-max -o --output -l --labels --selector --name-template --max --revision --filter
    --offset --api-versions --kube-version --show-only -s --time-format --server-side
    --max-col-width --endpoint
    """
  /// Options without an argument of some commands of helm.
  static let helmFlags2: Spellings = """
    --debug --insecure-skip-tls-verify --kube-insecure-skip-tls-verify --create-namespace
    --dependency-update --devel --disable-openapi-validation --enable-dns --force-update
    --generate-name -g --hide-notes --hide-secret --no-hooks --pass-credentials --plain-http
    --render-subchart-notes --replace --reset-values --reset-then-reuse-values --reuse-values
    --skip-crds --include-crds --skip-schema-validation --take-ownership --verify --wait
    --wait-for-jobs -i --install --atomic --cleanup-on-fail --rollback-on-failure
    --ignore-not-found --keep-history --recreate-pods --force-conflicts -a --all --deployed
    --failed --pending --superseded --uninstalled --uninstalling --short -q --date --reverse -r
    --no-headers -A --all-namespaces --logs --is-upgrade --validate --show-resources --show-desc
    --strict --with-subcharts --quiet --untar --prov --versions --regexp
    """
}
