internal import Effects
internal import ToolDescriptions

extension Verb {
  /// Words by which commands of clouds say what they do, one array a sort of deed.
  static let clouds: [Verb] =
    named(
      """
      list ls get describe show info status logs log search view whoami version help diff preview
      current projects inspect check validate lint doctor open tail watch wait about explain
      print-access-token read checkregions download history select-info outputs graph metrics
      """,
      []
    )
    + named("create new init add import copy clone fork provision", [.createsCloud])
    + named(
      """
      start stop restart reboot resume suspend pause enable disable attach detach tag untag link
      unlink connect promote-replica switch cordon uncordon lock unlock
      """,
      [.switchesCloud]
    )
    + named("login logout auth config configure use set-default profile", [.changesSettings])
    + named(
      """
      update set edit patch replace scale resize deploy redeploy up apply rollback rename move
      migrate upgrade push promote restore rotate sync refresh failover cancel ship
      """,
      [.changesCloud]
    )
    + named("ssh exec execute invoke call console shell proxy-run", [.runsInCloud])
    + named(
      "add-iam-policy-binding set-iam-policy grant authorize share invite",
      [.grantsCloud]
    )
    + named("publish send", [.publishesCloud])
    + named(
      """
      delete del destroy remove rm down purge terminate drop reset clear prune wipe unset truncate
      deprovision undeploy nuke uninstall
      """,
      [.deletesCloud]
    )

  private static func named(_ names: String, _ deeds: [Deed]) -> [Verb] {
    names.split { $0 == " " || $0 == "\n" }.map { Verb(String($0), deeds) }
  }
}
