internal import Effects
internal import ToolDescriptions

extension Tool {
  static let openssl = Tool(
    "openssl",
    summary: "Works on certificates, keys and hashes.",
    source: "openssl(1), OpenSSL 3.0",
    grammar: .single,
    flags: "-help -version",
    subcommands: [.opensslX509, .opensslSServer, .opensslCa],
    examples: [
      Example("openssl version"),
      Example("openssl rand -out /tmp/nonce.bin 32", "overwrite /tmp/nonce.bin"),
      Example("openssl x509 -frob -in a", "unknown text -frob"),
    ]
  )

  static let opensslX509 = Tool(
    "x509",
    aliases: [
      "req", "rand", "dgst", "enc", "rsa", "rsautl", "ec", "ecparam", "pkey", "pkeyutl", "pkcs12",
      "pkcs8", "pkcs7", "genrsa", "genpkey", "gendsa", "dhparam", "dsa", "verify", "s_client",
      "s_time", "ciphers", "version", "speed", "asn1parse", "crl", "crl2pkcs7", "passwd", "prime",
      "errstr", "list", "nseq", "ocsp", "sess_id", "smime", "cms", "spkac", "storeutl", "ts",
      "info", "kdf", "mac", "fipsinstall", "help", "sha1", "sha224", "sha256", "sha384", "sha512",
      "md5", "sha3-256", "base64", "aes-256-cbc", "aes-128-cbc", "md4", "ripemd160", "des3",
    ],
    summary: "Works on certificates, keys, hashes and connections.",
    grammar: .single,
    options: [
      .value(
        "-out",
        "-keyout",
        "-sigfile",
        "-CAserial",
        "-writerand",
        "-CRLfile",
        "-respout",
        "-reqout",
        "-sess_out",
        "-keylogfile",
        "-key_out",
        does: [.overwrites]
      ), .flag("-rand_serial"),
    ],
    flags: """
      -noout -text -purpose -subject -issuer_hash -subject_hash -hash -fingerprint -modulus
      -pubkey -dates -email -ocsp_uri -ocspid -alias -x509 -req -nodes -noenc -new -batch
      -verbose -quiet -sha1 -sha224 -sha256 -sha384 -sha512 -md5 -sha3-256 -hex -base64 -binary
      -c -r -d -e -a -A -p -P -nosalt -salt -pbkdf2 -nopad -none -z -pubin -pubout -des3 -aes128
      -aes192 -aes256 -aes-256-cbc -aes-128-cbc -aes-256-gcm -check -traditional -topk8 -nocrypt
      -export -nocerts -nokeys -clcerts -cacerts -info -legacy -noiter -nomaciter -nomac
      -CAcreateserial -showcerts -tls1 -tls1_1 -tls1_2 -tls1_3 -no_ssl3 -no_tls1 -no_tls1_1
      -no_tls1_2 -brief -crlf -prexit -ign_eof -status -no_ticket -reconnect -state -debug -msg
      -trace -servername_off -verify_return_error -partial_chain -crl_check -x509_strict -CAutf8
      -utf8 -ext -trustout -clrext -force_pubkey -genpkey -genkey -conv_form -param_out
      -no_public -stats -elapsed -evp -s -ssl3 -V -v -asn1parse -i -dump -param -2 -3 -5 -crl
      -print_certs -noverify -nointern -decrypt -encrypt -rev -cms -smime -outhash -all
      -signcert
      """,
    values: """
      -in -inform -outform -passin -passout -CA -CAkey -days -set_serial -extfile -extensions
      -subj -addext -config -engine -rand -digest -md -nameopt -certopt -newkey -pkeyopt -key
      -keyform -section -reqexts -inkey -certfile -name -caname -CAfile -CApath -untrusted
      -verify_hostname -checkend -checkhost -checkip -checkemail -iter -K -iv -k -kfile -S -pass
      -sign -verify -signature -hmac -mac -macopt -recip -signer -content -connect -servername
      -port -starttls -cert -cipher -ciphersuites -curves -groups -alpn -proxy -sess_in -host
      -bufsize -curve -paramfile -algorithm -multi -seconds -bytes -from -to -status_file -url
      -issuer -serial -reqin -sigopt -peerkey -peerform -kdf -kdflen -offset -strparse -oid
      -startdate -enddate -policy -keyfile -cert_chain -xmpphost -psk -psk_identity
      """,
    operands: .ignored
  )

  static let opensslSServer = Tool(
    "s_server",
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .execute,
        .fixed(.network, "a server that listens"),
        reversibility: .reversible,
        why: "it ends with the command"
      )
    ]
  )

  static let opensslCa = Tool(
    "ca",
    aliases: ["rehash", "c_rehash", "engine", "srp", "tsget", "CA.pl"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.secret, "the records of a certificate authority"),
        reversibility: .unknown
      )
    ]
  )
}
