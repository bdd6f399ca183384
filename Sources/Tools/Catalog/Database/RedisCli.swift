internal import Effects
internal import ToolDescriptions

extension Tool {
  static let redisCli = Tool(
    "redis-cli",
    summary: "Sends commands to Redis.",
    source: "redis-cli --help, redis-cli 7.0.15",
    grammar: .posix,
    options: [
      .value("-h", does: [.connects]),
      .value("-u", does: [.opens]),
      .flag("-x", sets: ["input"]),
      .value("-X", sets: ["input"]),
      .value("--eval", sets: ["commands"], does: [Deed(.execute, .script(.other))]),
      .value("--rdb", "--functions-rdb", sets: ["commands"], does: [.overwrites]),
      .flag("--pipe", does: [Deed(.execute, .input(.other))]),
      .flag(
        "--bigkeys",
        "--memkeys",
        "--hotkeys",
        "--scan",
        "--stat",
        "--latency",
        "--latency-history",
        "--latency-dist",
        "--replica",
        sets: ["commands"]
      ),
      .value("--lru-test", does: [.writesRows]),
      .flag("--cluster", does: [.emptiesStore]),
      .flag("--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -2 -3 -c -e --askpass --tls --insecure --raw --no-raw --quoted-input --csv --json
      --quoted-json --no-auth-warning --verbose
      """,
    values: """
      -p -s -a --user --pass -r -i -n -d -D -t --sni --cacert --cacertdir --cert --key
      --tls-ciphers --tls-ciphersuites --show-pushes --pipe-timeout --memkeys-samples --pattern
      --quoted-pattern --intrinsic-latency --count
      """,
    operands: .reader(.redis),
    verbs: [
      Verb.each(
        """
        GET, MGET, HGET, HGETALL, HMGET, HKEYS, HVALS, HLEN, HEXISTS, HSCAN, HSTRLEN,
        HRANDFIELD, EXISTS, KEYS, SCAN, SSCAN, ZSCAN, TYPE, TTL, PTTL, EXPIRETIME,
        PEXPIRETIME, STRLEN, GETRANGE, SUBSTR, GETBIT, BITCOUNT, BITPOS, LRANGE, LLEN,
        LINDEX, LPOS, SMEMBERS, SCARD, SISMEMBER, SMISMEMBER, SRANDMEMBER, SINTER, SUNION,
        SDIFF, SINTERCARD, ZRANGE, ZREVRANGE, ZRANGEBYSCORE, ZREVRANGEBYSCORE, ZRANGEBYLEX,
        ZCARD, ZCOUNT, ZLEXCOUNT, ZSCORE, ZMSCORE, ZRANK, ZREVRANK, ZRANDMEMBER, ZINTER,
        ZUNION, ZDIFF, XRANGE, XREVRANGE, XLEN, XREAD, XINFO, XPENDING, PFCOUNT, GEOPOS,
        GEODIST, GEOHASH, GEOSEARCH, INFO, PING, ECHO, DBSIZE, TIME, LASTSAVE, ROLE,
        RANDOMKEY, OBJECT, MEMORY, LATENCY, COMMAND, SLOWLOG, MONITOR, DUMP, LOLWUT, HELLO,
        AUTH, SELECT, WAIT, PUBSUB, SUBSCRIBE, PSUBSCRIBE, CONFIG GET, CLIENT LIST, CLIENT
        INFO, CLUSTER INFO, CLUSTER NODES, TOUCH, LCS, XREADGROUP, SCRIPT EXISTS, SCRIPT
        HELP, FUNCTION LIST, FUNCTION DUMP, FUNCTION STATS, ACL LIST, ACL USERS, ACL
        GETUSER, ACL WHOAMI, ACL CAT, ACL LOG, MODULE LIST, CLIENT GETNAME, CLIENT ID,
        CLIENT TRACKINGINFO, CLUSTER SLOTS, CLUSTER SHARDS, CLUSTER MYID, CLUSTER KEYSLOT,
        CLUSTER COUNTKEYSINSLOT, CLUSTER GETKEYSINSLOT, CLUSTER REPLICAS, DEBUG OBJECT,
        JSON.GET, JSON.MGET, JSON.TYPE, JSON.STRLEN, JSON.ARRLEN, JSON.OBJKEYS, JSON.OBJLEN,
        FT.SEARCH, FT.AGGREGATE, FT.INFO, FT._LIST, FT.EXPLAIN, TS.GET, TS.RANGE, TS.MRANGE,
        TS.INFO, BF.EXISTS, BF.INFO
        """,
        .readsRows
      ),
      Verb.each(
        """
        SET, SETEX, SETNX, PSETEX, MSET, MSETNX, APPEND, INCR, INCRBY, INCRBYFLOAT, DECR,
        DECRBY, GETSET, SETRANGE, SETBIT, HSET, HSETNX, HMSET, HINCRBY, HINCRBYFLOAT, LPUSH,
        LPUSHX, RPUSH, RPUSHX, LSET, LINSERT, SADD, ZADD, ZINCRBY, XADD, PFADD, GEOADD,
        COPY, PERSIST, XGROUP, XACK, XCLAIM, JSON.SET, JSON.MSET, JSON.MERGE,
        JSON.NUMINCRBY, JSON.ARRAPPEND, JSON.STRAPPEND, TS.ADD, TS.CREATE, BF.ADD,
        BF.RESERVE, FT.CREATE, FT.ALTER, BITOP, BITFIELD, XAUTOCLAIM, FUNCTION LOAD, SCRIPT
        LOAD
        """,
        .writesRows
      ),
      Verb.each(
        """
        DEL, UNLINK, GETDEL, GETEX, HDEL, LPOP, RPOP, LREM, LTRIM, LMPOP, BLPOP, BRPOP,
        BLMPOP, RPOPLPUSH, LMOVE, SREM, SPOP, SMOVE, SINTERSTORE, SUNIONSTORE, SDIFFSTORE,
        ZREM, ZPOPMIN, ZPOPMAX, ZREMRANGEBYRANK, ZREMRANGEBYSCORE, ZREMRANGEBYLEX,
        ZRANGESTORE, ZUNIONSTORE, ZINTERSTORE, ZDIFFSTORE, XDEL, XTRIM, EXPIRE, EXPIREAT,
        PEXPIRE, PEXPIREAT, RENAME, RENAMENX, MOVE, RESTORE, SORT, MIGRATE, JSON.DEL,
        JSON.CLEAR, JSON.ARRPOP, JSON.ARRTRIM, FT.DROPINDEX, TS.DEL, XGROUP DESTROY, XGROUP
        DELCONSUMER, BZPOPMIN, BZPOPMAX, ZMPOP, BZMPOP, BRPOPLPUSH, BLMOVE, GEOSEARCHSTORE,
        PFMERGE, FUNCTION DELETE, FUNCTION FLUSH, FUNCTION RESTORE, SCRIPT FLUSH
        """,
        .deletesRows
      ),
      Verb.each(
        """
        FLUSHALL, FLUSHDB, SWAPDB, REPLICAOF, SLAVEOF, CLUSTER RESET, CLUSTER FLUSHSLOTS,
        CLUSTER DELSLOTS, CLUSTER FORGET, CLUSTER REPLICATE, DEBUG RELOAD, DEBUG LOADAOF,
        DEBUG FLUSHALL
        """,
        .emptiesStore
      ),
      Verb.each(
        """
        SHUTDOWN NOSAVE, SHUTDOWN NOW, SHUTDOWN FORCE, DEBUG SEGFAULT, DEBUG PANIC, DEBUG
        RESTART, DEBUG CRASH-AND-RECOVER
        """,
        .losesUnsaved
      ),
      Verb.each(
        """
        CONFIG, CONFIG SET, CONFIG REWRITE, CONFIG RESETSTAT, DEBUG, MODULE LOAD, MODULE
        LOADEX, MODULE UNLOAD, CLUSTER, SLOWLOG RESET, LATENCY RESET, MEMORY PURGE, CLIENT,
        FAILOVER, ACL LOAD, ACL SAVE, SCRIPT KILL, FUNCTION KILL, SCRIPT DEBUG
        """,
        .setsServer
      ),
      Verb.each(
        """
        ACL SETUSER, ACL DELUSER
        """,
        .grantsAccess
      ),
      Verb.each(
        """
        SHUTDOWN, SAVE, BGSAVE, BGREWRITEAOF
        """,
        .stopsServer
      ),
      Verb.each(
        """
        PUBLISH
        """,
        .publishesMessage
      ),
    ].flatMap { $0 },
    examples: [
      Example("redis-cli FLUSHALL", "delete database redis"),
      Example("redis-cli -h db get a", "read host db", "read rows redis GET"),
      Example("redis-cli --zap ping", "read rows redis PING", "unknown text --zap"),
    ]
  )
}
