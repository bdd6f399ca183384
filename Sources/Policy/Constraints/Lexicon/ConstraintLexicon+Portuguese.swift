internal import Effects

extension ConstraintLexicon {
  static let portuguese = ConstraintLexicon(
    "Portuguese",
    doublesNegation: true,
    approval: """
      aprovação permissão autorização confirmação consentimento perguntar diga confirme aprove \
      autorize peça consultar
      """,
    around: """
      minha nossa nosso a o uma um explícita explícito escrita escrito prévia prévio humana humano de \
      do da por antes me eu te você usuário que primeiro ter recebido
      """,
    rows: [
      (
        .negation(isStrong: true),
        "nunca; jamais; em hipótese alguma; em nenhuma circunstância; de forma alguma"
      ),
      (
        .negation(isStrong: false),
        "não; nenhum; nenhuma; proibido; proibida; é proibido; fica proibido; nem"
      ),
      (.nothing, "nada"),
      (.only, "só; somente; apenas; exclusivamente"),
      (
        .keep,
        """
        mantenha; mantém; manter; mantenham; guarde; guardar; preserve; preservar; conserve; \
        conservar; deixe; deixar; deve permanecer; devem permanecer; deve ser mantido; \
        deve ser mantida; proteja; proteger
        """
      ),
      (
        .untouched,
        "intacto; intacta; intactos; intactas; como está; como estão; em paz; sem alterações"
      ),
      (
        .allow,
        """
        você pode; pode; podes; é permitido; permitido; não precisa perguntar; \
        não é necessário perguntar; não pergunte; fique à vontade para
        """
      ),
      (
        .ask,
        """
        pergunte; perguntar; pergunta; peça permissão; pedir permissão; peça confirmação; \
        peça aprovação; consulte; consultar; confirme comigo
        """
      ),
      (.before, "antes de; antes"),
      (.without, "sem"),
      (.unless, "a menos que; salvo se; a não ser que; exceto se; até que"),
      (.exception, "exceto; salvo; menos; a não ser; mas; porém; com exceção; fora isso"),
      (.outside, "fora; fora de; fora do; fora da"),
      (.place, "em; no; na; nos; nas; dentro; dentro de; sobre; para; ao; à; contra; com; do; da"),
      (
        .verb(.run),
        "execute; executar; executado; executes; rode; rodar; rodes; chame; chamar; inicie; iniciar"
      ),
      (.verb(.use), "use; usar; uses; utilize; utilizar"),
      (
        .verb(.delete),
        """
        apague; apagar; apagues; apagado; apagada; apagados; apagadas; exclua; excluir; excluído; \
        excluída; delete; deletar; deletado; remova; remover; removido; removida; destrua; destruir; \
        elimine; eliminar; esvazie; esvaziar; perca; perder; descarte; descartar
        """
      ),
      (
        .verb(.overwrite),
        """
        sobrescreva; sobrescrever; sobrescrito; sobrescrita; substitua; substituir; substituído; \
        reinicialize; resete; resetar; redefina; redefinir
        """
      ),
      (
        .verb(.change),
        """
        altere; alterar; alterado; alterada; modifique; modificar; modificado; mude; mudar; mexa; \
        mexer; toque; tocar; edite; editar; editado; mova; mover; renomeie; renomear; trabalhe; \
        trabalhar
        """
      ),
      (.verb(.create), "crie; criar; adicione; adicionar"),
      (.verb(.push), "push; faça push; fazer push; envie; enviar"),
      (.verb(.forcePush), "force push; force-push; push forçado"),
      (.verb(.commit), "commit; faça commit; fazer commit; commite"),
      (.verb(.deploy), "implante; implantar; faça deploy; fazer deploy; deploy"),
      (.verb(.connect), "conecte; conectar; conecte-se; se conecte; acesse; acessar"),
      (.verb(.install), "instale; instalar"),
      (.verb(.write), "escreva; escrever; importe; importar"),
      (
        .noun(.database),
        "banco de dados; bancos de dados; base de dados; bases de dados; banco; bd"
      ),
      (.noun(.table), "tabela; tabelas"),
      (.noun(.rows), "linha; linhas; dados; registros; registos"),
      (.noun(.schema), "esquema; esquemas"),
      (.noun(.column), "coluna; colunas"),
      (.noun(.migration), "migração; migrações"),
      (.noun(.file), "arquivo; arquivos; ficheiro; ficheiros"),
      (.noun(.folder), "pasta; pastas; diretório; diretórios"),
      (.noun(.repository), "repositório; projeto; repo"),
      (.noun(.branch), "branch; ramo; ramos"),
      (.noun(.history), "histórico"),
      (.noun(.volume), "volume; volumes"),
      (.noun(.bucket), "bucket; buckets"),
      (.noun(.container), "contêiner; contêineres; container; containers"),
      (.noun(.cluster), "cluster; clusters"),
      (.noun(.instance), "instância; instâncias; servidor; servidores"),
      (.noun(.infrastructure), "infraestrutura; recursos"),
      (
        .noun(.snapshot),
        "backup; backups; snapshot; snapshots; cópia de segurança; cópias de segurança"
      ),
      (.noun(.package), "pacote; pacotes; dependência; dependências"),
      (.noun(.destruction), "comandos destrutivos; comando destrutivo; ações destrutivas"),
      (.noun(.changes), "alteração; alterações; mudança; mudanças; modificações"),
      (.noun(.anything), "tudo; qualquer coisa; comandos"),
      (.noun(.command), "comando; script; opção"),
      (.environment(.production), "produção; prod; ambiente de produção"),
      (.environment(.staging), "staging; homologação"),
      (.conjunction, "e; ou"),
      (
        .filler,
        """
        o; a; os; as; um; uma; uns; umas; de; este; esta; estes; estas; esse; essa; meu; minha; meus; \
        minhas; seu; sua; nosso; nossa; nossos; nossas; atual; atuais; existente; existentes; por favor; \
        deve; devem; ser; seja; sejam; é; são; certifique-se; certifique-se de; que; sempre; \
        importante; atenção; faça; fazer; todos; todas; toda; diretamente; se; por enquanto; chamada; \
        chamado
        """
      ),
      (.reason, "porque; pois; já que; em vez; para que; senão"),
      (.condition, "quando; enquanto; durante; depois; após; então; como; caso"),
      (.vague, "cuidado; cuidadoso; cuidadosamente; quebre; quebrar; cautela; prudente"),
    ]
  )
}
