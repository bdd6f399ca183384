internal import Effects

extension ConstraintLexicon {
  static let english = ConstraintLexicon(
    "English",
    approval: """
      approval permission confirmation consent authorization authorisation sign-off signoff asking \
      asked approved told instructed requested approve approves say says confirm confirms \
      confirming consulting ask telling
      """,
    around: """
      explicit explicitly written prior human my our your the a an user user's users from of me us i \
      you we being first is are it has have been so to do by human's person person's team's team \
      clear unambiguous direct specifically otherwise anyone someone owner owner's given giving \
      getting with for getting and
      """,
    rows: [
      (
        .negation(isStrong: true),
        "never; never ever; under no circumstances; must never; at no time"
      ),
      (
        .negation(isStrong: false),
        """
        do not; don't; dont; does not; doesn't; must not; mustn't; may not; can not; cannot; can't; \
        should not; shouldn't; should never; are not to; is not to; are not allowed to; \
        is not allowed; are not allowed; not allowed; you may not; you must not; you are not allowed to; \
        is forbidden; are forbidden; forbidden; is prohibited; are prohibited; prohibited; no; avoid; \
        shall not; please do not; please don't; not be; not get; off limits; off-limits; \
        is off limits; is off-limits; are off limits; are off-limits
        """
      ),
      (.only, "only; exclusively"),
      (
        .keep,
        """
        keep; preserve; retain; must survive; has to survive; have to survive; must be preserved; \
        must be kept; leave; must stay; must remain; should stay; should remain; stays; remains; \
        remain; is kept; protect; protected
        """
      ),
      (
        .untouched,
        "untouched; alone; as is; as it is; as they are; unchanged; intact; unmodified; read-only"
      ),
      (
        .allow,
        """
        you may; you can; feel free to; feel free; you are allowed to; you are free to; auto-approve; \
        auto-approved; autoapprove; always allow; is allowed; are allowed; allowed; no need to ask; \
        no need to confirm; no approval needed; no confirmation needed; without asking is fine; \
        may be; can be; is fine; are fine; is ok; is okay; go ahead; you have permission to; \
        permission granted; you're allowed to; approve everything; skip confirmation; \
        skip confirmations; no permission needed
        """
      ),
      (
        .ask,
        """
        ask; ask me; ask us; ask first; ask the user; ask a human; ask for permission; \
        ask for approval; ask for confirmation; ask me for permission; confirm; confirm with me; \
        confirm with the user; check with me; check with the user; check with us; get approval; \
        get my approval; get explicit approval; get confirmation; get permission; request approval; \
        request permission; wait for approval; wait for my approval; wait for confirmation; \
        get written approval; get explicit confirmation; get user approval; ask for explicit approval; \
        request confirmation; get my permission; ask the team
        """
      ),
      (.before, "before; prior to"),
      (.without, "without"),
      (.unless, "unless; until"),
      (
        .exception,
        "except; but not; except when; except for; other than; apart from; but; however; excluding; besides"
      ),
      (.outside, "outside; outside of; out of; beyond"),
      (.place, "in; into; inside; within; under; from; on; to; against; at; onto; for; of; with"),
      (
        .verb(.run),
        "run; runs; running; execute; executing; executed; invoke; invoking; launch"
      ),
      (.verb(.use), "use; using; used; call; calling; pass; add the flag; with the flag"),
      (
        .verb(.delete),
        """
        delete; deletes; deleted; deleting; remove; removed; removing; drop; dropped; dropping; \
        erase; erased; erasing; wipe; wiped; wiping; destroy; destroyed; destroying; purge; purged; \
        purging; truncate; truncated; truncating; lost; lose; tear down; rm; discard; discarded
        """
      ),
      (
        .verb(.overwrite),
        """
        overwrite; overwritten; overwriting; overwrites; replace; replaced; replacing; reset; \
        resetting; clobber; clobbered; clobbering; recreate; recreated; recreating
        """
      ),
      (
        .verb(.change),
        """
        change; changed; changing; modify; modified; modifying; edit; edited; editing; touch; \
        touched; touching; alter; altered; altering; rename; renamed; renaming; move; moved; moving; \
        write to; writing to; mess with; update; updated; updating; mutate; mutating; work; working
        """
      ),
      (.verb(.create), "create; creating; created; make new; add; adding; added"),
      (.verb(.push), "push; pushed; pushing"),
      (
        .verb(.forcePush),
        """
        force push; force-push; force pushing; force-pushing; force pushed; force pushes; \
        force-pushes; force-pushed
        """
      ),
      (.verb(.commit), "commit; committed; committing"),
      (.verb(.deploy), "deploy; deploying; deployed; deployments; deploys"),
      (
        .verb(.connect),
        "connect; connecting; connected; access; accessing; query; querying; log into"
      ),
      (.verb(.install), "install; installing; installed"),
      (
        .verb(.write), "write; writing; import; importing; declare; hardcode; hard-code; log; print"
      ),
      (.noun(.database), "database; databases; db; dbs"),
      (.noun(.drops), "database drops; table drops; drops"),
      (.noun(.table), "table; tables"),
      (.noun(.rows), "row; rows; record; records; data"),
      (.noun(.schema), "schema; schemas"),
      (.noun(.column), "column; columns"),
      (.noun(.migration), "migration; migrations"),
      (.noun(.file), "file; files"),
      (.noun(.folder), "folder; folders; directory; directories; dir"),
      (.noun(.repository), "repository; repositories; repo; project; working directory"),
      (.noun(.branch), "branch; branches"),
      (.noun(.history), "history; git history; commits"),
      (.noun(.stash), "stash; stashes"),
      (.noun(.volume), "volume; volumes"),
      (.noun(.bucket), "bucket; buckets"),
      (.noun(.container), "container; containers"),
      (.noun(.image), "image; images"),
      (.noun(.cluster), "cluster; clusters"),
      (.noun(.instance), "instance; instances; server; servers; vm; vms"),
      (.noun(.infrastructure), "infrastructure; infra; resources; stack; stacks; cloud resources"),
      (.noun(.snapshot), "snapshot; snapshots; backup; backups"),
      (.noun(.package), "package; packages; dependency; dependencies"),
      (
        .noun(.destruction),
        """
        destructive command; destructive commands; destructive operation; destructive operations; \
        destructive action; destructive actions; destructive sql; destructive database operation; \
        destructive database operations; irreversible command; irreversible commands; \
        irreversible action; irreversible actions; irreversible operations; destructive migrations; \
        destructive migration; destructive changes; dangerous commands; \
        anything destructive; anything irreversible
        """
      ),
      (.noun(.changes), "changes; modifications; code changes; edits; deletions; writes"),
      (.noun(.anything), "anything; everything; any commands; any command; commands; any code"),
      (.noun(.command), "command; script; flag; flags; option; tool"),
      (
        .environment(.production),
        "production; prod; live; production environment; prod environment"
      ),
      (.environment(.staging), "staging; staging environment"),
      (
        .product,
        "rds; aws; gcp; azure; s3; ec2; heroku; vercel; supabase; railway; cloudflare; kubernetes"
      ),
      (.conjunction, "and; or; nor; and/or; &"),
      (
        .filler,
        """
        the; a; an; any; all; this; that; these; those; our; my; your; their; its; please; ever; \
        existing; current; also; always; you; i; we; make sure; ensure; make sure that; \
        make; makes; making; there; be; is; are; get; gets; getting; yet; for now; right now; \
        now; today; directly; important; note; critical; warning; actual; real; to be; itself; \
        explicitly; anyone; ensure that; new; agent; agents; the agent; ai; must; should; via; \
        straight; at all; strictly; named; called; entire; whole; other; such; has; have; \
        under any circumstances; kind of
        """
      ),
      (
        .reason,
        "because; since; as it; as they; it; this is; they; which; so that; so; that is why; instead"
      ),
      (.condition, "if; when; while; during; after; once; whenever; where; then; than; like"),
      (
        .vague,
        """
        careful; carefully; caution; cautious; break; breaking; responsibly; safely; safe; sensible; \
        reckless; mindful; risky; sensitive; responsible; cautiously
        """
      ),
    ]
  )
}
