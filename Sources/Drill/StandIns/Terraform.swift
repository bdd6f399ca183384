extension StandIn {
  /// A destroy leaves a state with nothing in it.
  static let terraform = StandIn(
    "terraform",
    #"""
    case ${1:-} in
      init) mkdir -p .terraform ;;
      destroy)
        lineage=$(sed -n 's/.*"lineage": *"\([^"]*\)".*/\1/p' terraform.tfstate)
        echo "{\"version\": 4, \"serial\": 9, \"lineage\": \"$lineage\", \"resources\": []}" \
          >terraform.tfstate
        ;;
    esac
    """#
  )
}
