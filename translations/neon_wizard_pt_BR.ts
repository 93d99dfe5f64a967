<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>Sobre {0}</translation>
    </message>
    <message>
        <source>NEON Wizard is free software under the Apache License 2.0. Its windows are made with Qt {0} and PySide6, which are free under the LGPL 3.</source>
        <translation>O NEON Wizard é software livre sob a Licença Apache 2.0. Suas janelas são feitas com Qt {0} e PySide6, que são livres sob a LGPL 3.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Onde as coisas são guardadas</translation>
    </message>
    <message>
        <source>Its parts and their licences</source>
        <translation>Suas partes e as licenças delas</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para o suporte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Contas e configurações</translation>
    </message>
    <message>
        <source>Operator profiles</source>
        <translation>Perfis de operadoras</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>What can be fetched again</source>
        <translation>O que pode ser buscado de novo</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falhas</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>In your system&apos;s password store</source>
        <translation>No cofre de senhas do seu sistema</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Sign in for the description</source>
        <translation>Entrar para obter a descrição</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>{host} gives its description only to those who sign in. The password goes there and is not kept.</source>
        <translation>{host} só mostra a descrição a quem entra. A senha vai para lá e não é guardada.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The name is needed.</source>
        <translation>O nome é necessário.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>I have &amp;confirmed</source>
        <translation>Já confir&amp;mei</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Seu número de telefone</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Licence needed</source>
        <translation>Falta a licença</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Your operator has sent you an e-mail.</source>
        <translation>Sua operadora enviou um e-mail para você.</translation>
    </message>
    <message>
        <source>Your operator has sent an e-mail to {0}.</source>
        <translation>Sua operadora enviou um e-mail para {0}.</translation>
    </message>
    <message>
        <source>Open the link in it, then come back and press the button.</source>
        <translation>Abra o link que está nele, volte aqui e aperte o botão.</translation>
    </message>
    <message>
        <source>Send it &amp;again…</source>
        <translation>Enviar de &amp;novo…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>E-mail &amp;errado?</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>SIP account settings: {0}</source>
        <translation>Configurações da conta SIP: {0}</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Fetch settings</source>
        <translation>&amp;Buscar as configurações</translation>
    </message>
    <message>
        <source>&amp;Test registration</source>
        <translation>&amp;Testar o registro</translation>
    </message>
    <message>
        <source>&amp;Undo all my changes</source>
        <translation>&amp;Desfazer todas as minhas alterações</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave it empty to use the kept one.</source>
        <translation>Deixe em branco para usar a senha guardada.</translation>
    </message>
    <message>
        <source>{0} gives your settings anew before every connection.</source>
        <translation>{0} envia suas configurações de novo antes de cada conexão.</translation>
    </message>
    <message>
        <source>Settings are fetched only when you say so; your password is not kept.</source>
        <translation>As configurações só são buscadas quando você pede; sua senha não fica guardada.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The new settings are used from now on.</source>
        <translation>As novas configurações valem a partir de agora.</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>Esta conta se registra: {0} por {1} em {2}.</translation>
    </message>
    <message>
        <source>{0} s were granted.</source>
        <translation>Foram concedidos {0} s.</translation>
    </message>
    <message>
        <source>Phones that are registered now: {0}.</source>
        <translation>Telefones registrados agora: {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>Nome de autenticação</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Domain (registrar)</source>
        <translation>Domínio (registrar)</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Proxy de saída</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Registration expiry (seconds)</source>
        <translation>Validade do registro (segundos)</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>Servidor STUN</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codecs</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>SRTP</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Senha SIP</translation>
    </message>
    <message>
        <source>Fetching the settings</source>
        <translation>Buscando as configurações</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Informações</translation>
    </message>
    <message>
        <source>&amp;SIP settings…</source>
        <translation>Configurações &amp;SIP…</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Adicionar conta</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Find an account</source>
        <translation>Procurar uma conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Nenhuma conta encontrada.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
</context>
<context>
    <name>ActionButtons</name>
    <message>
        <source>More from {0}</source>
        <translation>Mais de {0}</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>The password is needed.</source>
        <translation>A senha é necessária.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>This is not a date; write it like {0}.</source>
        <translation>Isto não é uma data; escreva como {0}.</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Nenhuma escolha</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>De {0} a {1}.</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>No mínimo {0}.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>No máximo {0}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>ActionForms</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The one that you sign in with at {0}; it is not kept.</source>
        <translation>A que você usa para entrar em {0}; ela não é guardada.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Perguntar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Once more…</source>
        <translation>&amp;Outra vez…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Perguntando a {0}…</translation>
    </message>
    <message>
        <source>Looking into your system&apos;s password store…</source>
        <translation>Consultando o cofre de senhas do seu sistema…</translation>
    </message>
</context>
<context>
    <name>ActionWork</name>
    <message>
        <source>You stopped it.</source>
        <translation>Você interrompeu.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open from an address</source>
        <translation>Abrir de um endereço</translation>
    </message>
    <message>
        <source>&amp;Address of a profile or a service description (WSDL)</source>
        <translation>&amp;Endereço de um perfil ou de uma descrição de serviço (WSDL)</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Asked for it: {host}. Nothing of yours is sent.</source>
        <translation>O pedido vai para {host}. Nenhum dado seu é enviado.</translation>
    </message>
    <message>
        <source>Nothing of yours is sent.</source>
        <translation>Nenhum dado seu é enviado.</translation>
    </message>
    <message>
        <source>This is not an https address.</source>
        <translation>Isto não é um endereço https.</translation>
    </message>
</context>
<context>
    <name>AgainQuestion</name>
    <message>
        <source>Activate again?</source>
        <translation>Ativar de novo?</translation>
    </message>
    <message>
        <source>Send the activation to {0} once more?</source>
        <translation>Enviar a ativação a {0} mais uma vez?</translation>
    </message>
    <message>
        <source>The first one may have arrived, although its answer was lost. Some operators count both.</source>
        <translation>A primeira pode ter chegado, embora a resposta tenha se perdido. Algumas operadoras contam as duas.</translation>
    </message>
    <message>
        <source>&amp;Activate again</source>
        <translation>&amp;Ativar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance of the last {0} days</source>
        <translation>Saldo dos últimos {0} dias</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days} days; lowest {lowest}, highest {highest}.</source>
        <translation>De {first} a {last} em {days} dias; mínimo {lowest}, máximo {highest}.</translation>
    </message>
</context>
<context>
    <name>BalanceWidget</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>Atualizar o saldo</translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation>&amp;Recarregar…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>Saldo: {amount}</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>You owe your operator {amount}.</source>
        <translation>Você deve {amount} à sua operadora.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dívida</translation>
    </message>
    <message>
        <source>You have no credit left for calls.</source>
        <translation>Você não tem mais saldo para ligações.</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>Your credit is running low.</source>
        <translation>Seu saldo está acabando.</translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation>Saldo baixo</translation>
    </message>
    <message>
        <source>Asking your operator…</source>
        <translation>Consultando sua operadora…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Atualizado agora mesmo</translation>
    </message>
    <message>
        <source>Updated a minute ago</source>
        <translation>Atualizado há um minuto</translation>
    </message>
    <message>
        <source>Updated {0} minutes ago</source>
        <translation>Atualizado há {0} minutos</translation>
    </message>
    <message>
        <source>Updated an hour ago</source>
        <translation>Atualizado há uma hora</translation>
    </message>
    <message>
        <source>Updated {0} hours ago</source>
        <translation>Atualizado há {0} horas</translation>
    </message>
    <message>
        <source>Updated a day ago</source>
        <translation>Atualizado há um dia</translation>
    </message>
    <message>
        <source>Updated {0} days ago</source>
        <translation>Atualizado há {0} dias</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check whether my account exists</source>
        <translation>Verificar se minha conta existe</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Entrar com uma conta existente</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>Esquecer isto…</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear e tentar de novo</translation>
    </message>
    <message>
        <source>Use until I close the program</source>
        <translation>Usar até eu fechar o programa</translation>
    </message>
    <message>
        <source>Trust these computers</source>
        <translation>Confiar nestes computadores</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Use this profile from now on</source>
        <translation>Usar este perfil de agora em diante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Enter the access token…</source>
        <translation>Digitar o token de acesso…</translation>
    </message>
    <message>
        <source>Enter the access key…</source>
        <translation>Digitar a chave de acesso…</translation>
    </message>
    <message>
        <source>Enter the pass phrase…</source>
        <translation>Digitar a frase secreta…</translation>
    </message>
    <message>
        <source>Enter the access password…</source>
        <translation>Digitar a senha de acesso…</translation>
    </message>
    <message>
        <source>See the licence…</source>
        <translation>Ver a licença…</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Falar com o suporte</translation>
    </message>
    <message>
        <source>Try again in {0} s</source>
        <translation>Tentar de novo em {0} s</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Digitar a senha…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>Look at the marked field.</source>
        <translation>Veja o campo marcado.</translation>
    </message>
    <message>
        <source>Send it again all the same</source>
        <translation>Enviar de novo mesmo assim</translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Help from {0}: {1}</source>
        <translation>Ajuda de {0}: {1}</translation>
    </message>
</context>
<context>
    <name>BringButton</name>
    <message>
        <source>Accounts from another computer…</source>
        <translation>Contas de outro computador…</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>From another computer</source>
        <translation>De outro computador</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Trazer as contas</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Escolher o &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase of the file</source>
        <translation>Frase &amp;secreta do arquivo</translation>
    </message>
    <message>
        <source>&amp;Replace accounts that are here already</source>
        <translation>Substitui&amp;r contas que já estão aqui</translation>
    </message>
    <message>
        <source>Otherwise they stay as they are.</source>
        <translation>Caso contrário, elas ficam como estão.</translation>
    </message>
    <message>
        <source>On the other computer, choose “To another computer…” in the menu “Account”, and bring the file here. An account that is here already stays as it is.</source>
        <translation>No outro computador, escolha “Para outro computador…” no menu “Conta” e traga o arquivo para cá. Uma conta que já está aqui fica como está.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with the accounts</source>
        <translation>Escolha o arquivo com as contas</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Nenhum arquivo foi escolhido ainda.</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>A frase secreta é necessária.</translation>
    </message>
    <message>
        <source>new here: {0}</source>
        <translation>novas aqui: {0}</translation>
    </message>
    <message>
        <source>replaced: {0}</source>
        <translation>substituídas: {0}</translation>
    </message>
    <message>
        <source>here already, and left as they were: {0}</source>
        <translation>já estavam aqui e ficaram como estavam: {0}</translation>
    </message>
    <message>
        <source>The accounts are here.</source>
        <translation>As contas estão aqui.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The file holds no account.</source>
        <translation>O arquivo não contém nenhuma conta.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Incoming call</source>
        <translation>Chamada recebida</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>está ligando para você</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Ate&amp;nder</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>You are talking.</source>
        <translation>Você está em chamada.</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Desligar</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change the profile and test again</source>
        <translation>Alterar o perfil e testar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>Com esta alteração do perfil, funciona:</translation>
    </message>
    <message>
        <source>This profile is no file of yours. Keep it among your operators to change it.</source>
        <translation>Este perfil não é um arquivo seu. Guarde-o entre as suas operadoras para alterá-lo.</translation>
    </message>
    <message>
        <source>The profile has it already. Test again.</source>
        <translation>O perfil já está assim. Teste de novo.</translation>
    </message>
    <message>
        <source>Comments and everything else remain; the file as it was is kept beside it.</source>
        <translation>Os comentários e todo o resto ficam; o arquivo como era fica guardado ao lado.</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>This check creates an account at the operator&apos;s.</source>
        <translation>Esta verificação cria uma conta na operadora.</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>conta nova</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>testando…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Edit the profile…</source>
        <translation>Editar o perfil…</translation>
    </message>
    <message>
        <source>Copy what to ask for</source>
        <translation>Copiar o que pedir</translation>
    </message>
    <message>
        <source>{number} of {count} were handed over</source>
        <translation>{number} de {count} foram entregues</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Use the new settings</source>
        <translation>Usar as &amp;novas configurações</translation>
    </message>
    <message>
        <source>&amp;Keep the old ones</source>
        <translation>&amp;Manter as antigas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>another one, hidden</source>
        <translation>outra, oculta</translation>
    </message>
    <message>
        <source>Your operator has other settings for you.</source>
        <translation>Sua operadora tem outras configurações para você.</translation>
    </message>
    <message>
        <source>Your operator gives this account another number: {0} instead of {1}.</source>
        <translation>Sua operadora dá outro número a esta conta: {0} em vez de {1}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>ConfirmQuestion</name>
    <message>
        <source>This may have been done already. Do it once more?</source>
        <translation>Isto pode já ter sido feito. Fazer mais uma vez?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Read the &amp;terms of use…</source>
        <translation>Ler os &amp;termos de uso…</translation>
    </message>
    <message>
        <source>Read the privacy &amp;policy…</source>
        <translation>Ler a &amp;política de privacidade…</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use and the privacy policy</source>
        <translation>Li e &amp;aceito os termos de uso e a política de privacidade</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use</source>
        <translation>Li e &amp;aceito os termos de uso</translation>
    </message>
    <message>
        <source>I &amp;agree to the privacy policy</source>
        <translation>Li e &amp;aceito a política de privacidade</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Testar tudo</translation>
    </message>
    <message>
        <source>Test what is tic&amp;ked</source>
        <translation>Testar o &amp;marcado</translation>
    </message>
    <message>
        <source>&amp;Create accounts too</source>
        <translation>&amp;Criar contas também</translation>
    </message>
    <message>
        <source>Their logins begin with “{0}”; you are asked first.</source>
        <translation>Os logins começam com “{0}”; você é consultado antes.</translation>
    </message>
    <message>
        <source>Requests per second, at most</source>
        <translation>Pedidos por segundo, no máximo</translation>
    </message>
    <message>
        <source>Re&amp;quests per second, at most</source>
        <translation>Pe&amp;didos por segundo, no máximo</translation>
    </message>
</context>
<context>
    <name>CreatedPane</name>
    <message>
        <source>Created accounts</source>
        <translation>Contas criadas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>This test created accounts. Ask the operator to delete them.</source>
        <translation>Este teste criou contas. Peça à operadora que as apague.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>It is called “{0}” in the operator&apos;s profile.</source>
        <translation>No perfil da operadora ela se chama “{0}”.</translation>
    </message>
    <message>
        <source>User name: {0}</source>
        <translation>Nome de usuário: {0}</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Access to {0}</source>
        <translation>Acesso a {0}</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access token. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>O serviço web de {0} pede a este programa um token de acesso. Quem o fornece é a sua operadora; não é a senha da sua conta. Ele fica guardado no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Token de &amp;acesso</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>&amp;Usar este token</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>O token de acesso é necessário.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access key. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>O serviço web de {0} pede a este programa uma chave de acesso. Quem a fornece é a sua operadora; não é a senha da sua conta. Ela fica guardada no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Chave de &amp;acesso</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta chave</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>A chave de acesso é necessária.</translation>
    </message>
    <message>
        <source>The certificate with which this program signs in at {0} is locked with a pass phrase. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>O certificado com que este programa se identifica em {0} está trancado com uma frase secreta. Quem a fornece é a sua operadora; não é a senha da sua conta. Ela fica guardada no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Use this pass phrase</source>
        <translation>&amp;Usar esta frase secreta</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>A frase secreta é necessária.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access password. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>O serviço web de {0} pede a este programa uma senha de acesso. Quem a fornece é a sua operadora; não é a senha da sua conta. Ela fica guardada no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access password</source>
        <translation>Senha de &amp;acesso</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Usar esta senha</translation>
    </message>
    <message>
        <source>The access password is needed.</source>
        <translation>A senha de acesso é necessária.</translation>
    </message>
</context>
<context>
    <name>CreditPasswordDialog</name>
    <message>
        <source>Your password at {0} is needed to read the credit. It is the one of the login “{1}”.</source>
        <translation>Sua senha em {0} é necessária para ler o saldo. É a do login “{1}”.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Read the credit</source>
        <translation>&amp;Ler o saldo</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>A senha é necessária.</translation>
    </message>
    <message>
        <source>Password at {0}</source>
        <translation>Senha em {0}</translation>
    </message>
    <message>
        <source>&amp;Keep it in my system&apos;s password store</source>
        <translation>&amp;Guardá-la no cofre de senhas do meu sistema</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Choose a day</source>
        <translation>Escolher um dia</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what travelled for it.</source>
        <translation>Escolha uma verificação para ver o que foi encontrado e o que trafegou para isso.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>This check creates an account at the operator&apos;s.</source>
        <translation>Esta verificação cria uma conta na operadora.</translation>
    </message>
    <message>
        <source>Requirement {0} of the specification</source>
        <translation>Requisito {0} da especificação</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>The test was stopped before this was answered.</source>
        <translation>O teste foi interrompido antes desta resposta.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Fechar?</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Suas alterações serão perdidas.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Register with an operator, or sign in to the account that you have; it takes a minute.</source>
        <translation>Cadastre-se em uma operadora ou entre na conta que você já tem; leva um minuto.</translation>
    </message>
    <message>
        <source>&amp;Set up an account</source>
        <translation>Confi&amp;gurar uma conta</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Requests of this check</source>
        <translation>Pedidos desta verificação</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>What travelled</source>
        <translation>O que trafegou</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <translation>Não veio resposta.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. Set before you run it: {0}</source>
        <translation>Copiado. Defina antes de executar: {0}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No file yet; one can be dropped here</source>
        <translation>Nenhum arquivo ainda; você pode soltar um aqui</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Files that are taken ({0})</source>
        <translation>Arquivos aceitos ({0})</translation>
    </message>
    <message>
        <source>{0}; at most {1}.</source>
        <translation>{0}; no máximo {1}.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>No máximo {0}.</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this?</source>
        <translation>Esquecer isto?</translation>
    </message>
    <message>
        <source>Stop looking for the account “{login}”?</source>
        <translation>Parar de procurar a conta “{login}”?</translation>
    </message>
    <message>
        <source>If {operator} did create it, it stays there, and you can still sign in to it.</source>
        <translation>Se {operator} chegou a criar a conta, ela continua lá e você ainda pode entrar nela.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help for {0}</source>
        <translation>Ajuda do {0}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>HomeMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Add another account…</source>
        <translation>&amp;Adicionar outra conta…</translation>
    </message>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>At&amp;ualizar o saldo</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>Co&amp;piar o número</translation>
    </message>
    <message>
        <source>&amp;SIP account settings…</source>
        <translation>Confi&amp;gurações da conta SIP…</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s information</source>
        <translation>&amp;Informações da operadora</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Remo&amp;ver conta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;viços</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Con&amp;figurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Operator profiles…</source>
        <translation>Perfis de &amp;operadora…</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>S&amp;uporte</translation>
    </message>
    <message>
        <source>&amp;Test an operator&apos;s web services…</source>
        <translation>&amp;Testar os serviços web de uma operadora…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Continuar na bandeja ao fechar</translation>
    </message>
    <message>
        <source>&amp;Phone engine, from the next start</source>
        <translation>&amp;Motor de telefonia, a partir do próximo início</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;About {0}</source>
        <translation>&amp;Sobre o {0}</translation>
    </message>
    <message>
        <source>Tell of &amp;newer versions</source>
        <translation>Avisar de versões mais &amp;novas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>To my mobile &amp;phone…</source>
        <translation>Para o meu ce&amp;lular…</translation>
    </message>
    <message>
        <source>&amp;To another computer…</source>
        <translation>Para ou&amp;tro computador…</translation>
    </message>
    <message>
        <source>&amp;From another computer…</source>
        <translation>De outro com&amp;putador…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>O &amp;que o programa fez…</translation>
    </message>
    <message>
        <source>&amp;Connect again at the next start</source>
        <translation>&amp;Reconectar no próximo início</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Iniciar com a &amp;sessão</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>The operator&apos;s profile cannot be used.</source>
        <translation>O perfil da operadora não pode ser usado.</translation>
    </message>
    <message>
        <source>Your balance appears here when your account is confirmed.</source>
        <translation>Seu saldo aparece aqui quando sua conta for confirmada.</translation>
    </message>
    <message>
        <source>This operator does not tell the balance.</source>
        <translation>Esta operadora não informa o saldo.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Will be sent to {0} over a protected connection.</source>
        <translation>Será enviado a {0} por uma conexão protegida.</translation>
    </message>
    <message>
        <source>Will be sent to {0}; it does not leave this computer.</source>
        <translation>Será enviado a {0}; não sai deste computador.</translation>
    </message>
    <message>
        <source>Will be sent to {0} over an unprotected connection: others on the way can read it.</source>
        <translation>Será enviado a {0} por uma conexão sem proteção: outras pessoas podem ler no caminho.</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Information from {operator}</source>
        <translation>Informações de {operator}</translation>
    </message>
</context>
<context>
    <name>InfoView</name>
    <message>
        <source>Information from the operator</source>
        <translation>Informações da operadora</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Another profile of {operator}</source>
        <translation>Outro perfil de {operator}</translation>
    </message>
    <message>
        <source>Use this profile of {operator} from now on, in place of the one on this computer?</source>
        <translation>Usar este perfil de {operator} de agora em diante, no lugar do que está neste computador?</translation>
    </message>
    <message>
        <source>Use this profile for your accounts of {operator}?</source>
        <translation>Usar este perfil para suas contas de {operator}?</translation>
    </message>
    <message>
        <source>New: {hosts}</source>
        <translation>Novo: {hosts}</translation>
    </message>
    <message>
        <source>No longer used: {hosts}</source>
        <translation>Não é mais usado: {hosts}</translation>
    </message>
    <message>
        <source>As before: {hosts}</source>
        <translation>Como antes: {hosts}</translation>
    </message>
    <message>
        <source>Your login and passwords go there. Agree only if it is from the operator.</source>
        <translation>É para lá que vão seu login e suas senhas. Só concorde se ele vier da operadora.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Manter o antigo</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>No operator is kept on this computer yet. One is with its first account.</source>
        <translation>Ainda não há nenhuma operadora guardada neste computador. Cada uma é guardada com sua primeira conta.</translation>
    </message>
    <message>
        <source>Accounts: {number}</source>
        <translation>Contas: {number}</translation>
    </message>
    <message>
        <source>It belongs to this computer: {path}</source>
        <translation>Pertence a este computador: {path}</translation>
    </message>
    <message>
        <source>Copied from {source}</source>
        <translation>Copiado de {source}</translation>
    </message>
    <message>
        <source>It can be removed when none of its accounts is left.</source>
        <translation>Pode ser removido quando não restar nenhuma conta dele.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {operator}</source>
        <translation>Abrir {operator}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Update {operator}</source>
        <translation>Atualizar {operator}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove {operator}</source>
        <translation>Remover {operator}</translation>
    </message>
</context>
<context>
    <name>LeaveActionQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Fechar?</translation>
    </message>
    <message>
        <source>Close without sending it?</source>
        <translation>Fechar sem enviar?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>O que você digitou será perdido.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave?</source>
        <translation>Sair?</translation>
    </message>
    <message>
        <source>Leave without an account?</source>
        <translation>Sair sem uma conta?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>O que você digitou será perdido.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>Leave without knowing whether your account exists?</source>
        <translation>Sair sem saber se sua conta existe?</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already. You can look for it when you open this program again, but then you need the password that you typed: it is not kept.</source>
        <translation>A conta “{0}” talvez já exista. Você pode procurá-la ao abrir este programa de novo, mas então vai precisar da senha que digitou: ela não é guardada.</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already; ask {1}. If it does, you need the password that you typed: it is not kept.</source>
        <translation>A conta “{0}” talvez já exista; pergunte à operadora {1}. Se existir, você precisará da senha que digitou: ela não é guardada.</translation>
    </message>
</context>
<context>
    <name>LicenceButtons</name>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>Activate a&amp;gain…</source>
        <translation>Ativar de n&amp;ovo…</translation>
    </message>
    <message>
        <source>Check the &amp;state</source>
        <translation>Ver o &amp;estado</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>&amp;Buy credit…</source>
        <translation>Co&amp;mprar saldo…</translation>
    </message>
    <message>
        <source>&amp;Buy a licence…</source>
        <translation>Co&amp;mprar uma licença…</translation>
    </message>
</context>
<context>
    <name>LicenceFields</name>
    <message>
        <source>Licence &amp;key</source>
        <translation>C&amp;have de licença</translation>
    </message>
    <message>
        <source>&amp;Password of your login</source>
        <translation>&amp;Senha do seu login</translation>
    </message>
    <message>
        <source>Leave it empty to use the key that you typed before.</source>
        <translation>Deixe em branco para usar a chave que você digitou antes.</translation>
    </message>
    <message>
        <source>The licence key is needed.</source>
        <translation>A chave de licença é necessária.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>A senha é necessária.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your licence</source>
        <translation>Sua licença</translation>
    </message>
    <message>
        <source>One step left: your licence</source>
        <translation>Falta um passo: sua licença</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Pular por enquanto</translation>
    </message>
    <message>
        <source>You can do this later, in the window of your account. Until then there are no calls.</source>
        <translation>Você pode fazer isto depois, na janela da sua conta. Até lá, não há ligações.</translation>
    </message>
    <message>
        <source>{0} asks for a licence before you finish. Your account is kept if you close the window.</source>
        <translation>{0} pede uma licença antes de você concluir. Sua conta fica guardada se você fechar a janela.</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>The answer to the last activation was lost: the licence may be active already.</source>
        <translation>A resposta da última ativação se perdeu: a licença já pode estar ativa.</translation>
    </message>
    <message>
        <source>Check the licence again</source>
        <translation>Verificar a licença de novo</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Pa&amp;rar de esperar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Asked again in {0} s</source>
        <translation>Nova consulta em {0} s</translation>
    </message>
    <message>
        <source>Waiting for your credit</source>
        <translation>Aguardando seu saldo</translation>
    </message>
    <message>
        <source>Asking {0} to activate the licence…</source>
        <translation>Pedindo a {0} que ative a licença…</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Perguntando a {0}…</translation>
    </message>
</context>
<context>
    <name>LicenceWords</name>
    <message>
        <source>Trial</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessária</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Active for now</source>
        <translation>Ativa por enquanto</translation>
    </message>
    <message>
        <source>Needs credit</source>
        <translation>Precisa de saldo</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Precisa de chave</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Ainda não ativa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Check the state before you activate again.</source>
        <translation>Veja o estado antes de ativar de novo.</translation>
    </message>
    <message>
        <source>Buy credit. This window then looks for it, and activates the licence as soon as it suffices.</source>
        <translation>Compre saldo. Esta janela então o verifica e ativa a licença assim que ele for suficiente.</translation>
    </message>
    <message>
        <source>{operator} does not ask for a licence.</source>
        <translation>{operator} não pede licença.</translation>
    </message>
    <message>
        <source>{operator} could not be asked. Without its answer your licence works until {date}.</source>
        <translation>Não foi possível consultar {operator}. Sem a resposta, sua licença vale até {date}.</translation>
    </message>
    <message>
        <source>You can try it until {date}.</source>
        <translation>Você pode experimentar até {date}.</translation>
    </message>
    <message>
        <source>You can make calls with this account.</source>
        <translation>Você pode fazer ligações com esta conta.</translation>
    </message>
    <message>
        <source>You can make calls with this account until {date}.</source>
        <translation>Você pode fazer ligações com esta conta até {date}.</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Add an operator</source>
        <translation>Adicionar uma operadora</translation>
    </message>
    <message>
        <source>Fetch an operator&apos;s profile from {0}?</source>
        <translation>Buscar o perfil de uma operadora em {0}?</translation>
    </message>
    <message>
        <source>{0}

A profile says where your login and password go. Go on only if the link is from your operator. Nothing of yours is sent for it.</source>
        <translation>{0}

Um perfil diz para onde vão seu login e sua senha. Continue só se o link for da sua operadora. Nada seu é enviado para isso.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Add {0}?</source>
        <translation>Adicionar {0}?</translation>
    </message>
    <message>
        <source>Your login and password for {0} will go to: {1}</source>
        <translation>Seu login e sua senha de {0} irão para: {1}</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Adicionar</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Write a mail to {0}?</source>
        <translation>Escrever um e-mail para {0}?</translation>
    </message>
    <message>
        <source>Open a page of {0} in your web browser?</source>
        <translation>Abrir uma página de {0} no seu navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What the program did</source>
        <translation>O que o programa fez</translation>
    </message>
    <message>
        <source>The last {0} lines since the program was started. They hold no password, but they name your accounts and the computers of your operator: send them only to somebody who helps you.</source>
        <translation>As últimas {0} linhas desde que o programa foi iniciado. Elas não contêm senhas, mas citam as suas contas e os computadores da sua operadora: envie-as só a quem ajuda você.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Write to support…</source>
        <translation>&amp;Escrever ao suporte…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Salvar as linhas</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} foi gravado.</translation>
    </message>
    <message>
        <source>What I wanted to do, and what happened:</source>
        <translation>O que eu queria fazer e o que aconteceu:</translation>
    </message>
    <message>
        <source>All lines are in the clipboard; paste them here:</source>
        <translation>Todas as linhas estão na área de transferência; cole-as aqui:</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Paste the lines there: they are in the clipboard.</source>
        <translation>Um rascunho foi aberto no seu programa de e-mail. Cole nele as linhas: elas estão na área de transferência.</translation>
    </message>
    <message>
        <source>No mail program was found here. Write to {0}; the lines are in the clipboard.</source>
        <translation>Nenhum programa de e-mail foi encontrado aqui. Escreva para {0}; as linhas estão na área de transferência.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Check your account</source>
        <translation>Verifique sua conta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>C&amp;heck account</source>
        <translation>Veri&amp;ficar conta</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Type the password that you chose for this login. No second account is created.</source>
        <translation>Digite a senha que você escolheu para este login. Nenhuma segunda conta será criada.</translation>
    </message>
    <message>
        <source>With your login and password at the operator; everything else arrives by itself.</source>
        <translation>Com seu login e sua senha da operadora; todo o resto chega sozinho.</translation>
    </message>
    <message>
        <source>Confirm your account</source>
        <translation>Confirme sua conta</translation>
    </message>
    <message>
        <source>Your account is fetched now that you have confirmed it. Type its password once more: it was not kept meanwhile.</source>
        <translation>Sua conta é buscada agora que você a confirmou. Digite a senha mais uma vez: ela não ficou guardada.</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>&amp;Esqueceu a senha?</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Fetch my settings</source>
        <translation>Buscar minhas configurações</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Uma vez</translation>
    </message>
    <message>
        <source>&amp;Before every connection</source>
        <translation>&amp;Antes de cada conexão</translation>
    </message>
    <message>
        <source>Always up to date. Your login&apos;s password is kept in your system&apos;s password store.</source>
        <translation>Sempre atualizadas. A senha do seu login fica guardada no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>Your login&apos;s password is not kept.</source>
        <translation>A senha do seu login não fica guardada.</translation>
    </message>
    <message>
        <source>Your login&apos;s password is kept in your system&apos;s password store: the operator asks for it.</source>
        <translation>A senha do seu login é guardada no cofre de senhas do seu sistema: a operadora a pede.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{operator}, {number}: {amount} left for calls.</source>
        <translation>{operator}, {number}: restam {amount} para ligações.</translation>
    </message>
    <message>
        <source>Your credit is running low</source>
        <translation>Seu saldo está acabando</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New operator profile</source>
        <translation>Novo perfil de operadora</translation>
    </message>
    <message>
        <source>Under it lie /Signup, /Provisioning and /GetBalance; change that in the text.</source>
        <translation>Dentro dele ficam /Signup, /Provisioning e /GetBalance; mude isso no texto.</translation>
    </message>
    <message>
        <source>&amp;Name, as users know the operator</source>
        <translation>&amp;Nome pelo qual os usuários conhecem a operadora</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>a-z, 0-9 and -; left empty: made of the name</source>
        <translation>a-z, 0-9 e -; em branco: criado a partir do nome</translation>
    </message>
    <message>
        <source>Address of the &amp;web services</source>
        <translation>Endereço dos serviços &amp;web</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Two capitals, such as BR</source>
        <translation>Duas letras maiúsculas, como BR</translation>
    </message>
    <message>
        <source>&amp;Domain where phones register</source>
        <translation>&amp;Domínio em que os telefones se registram</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Escrever</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>o novo perfil</translation>
    </message>
</context>
<context>
    <name>NotOpened</name>
    <message>
        <source>Not opened</source>
        <translation>Não foi aberto</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Write to:</source>
        <translation>Nenhum programa de e-mail foi encontrado neste computador. Escreva para:</translation>
    </message>
    <message>
        <source>No program on this computer opens this page. Its address:</source>
        <translation>Nenhum programa neste computador abre esta página. O endereço dela:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operadora</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Edit the profile…</source>
        <translation>&amp;Editar o perfil…</translation>
    </message>
    <message>
        <source>Demo operator</source>
        <translation>Operadora de demonstração</translation>
    </message>
    <message>
        <source>Open an operator&apos;s profile</source>
        <translation>Abrir o perfil de uma operadora</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfis de operadora (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search for an operator</source>
        <translation>Procurar uma operadora</translation>
    </message>
    <message>
        <source>&amp;Try the demo operator</source>
        <translation>&amp;Experimentar a operadora de demonstração</translation>
    </message>
    <message>
        <source>Operator &amp;profiles…</source>
        <translation>&amp;Perfis de operadora…</translation>
    </message>
    <message>
        <source>Choose your operator</source>
        <translation>Escolha sua operadora</translation>
    </message>
    <message>
        <source>Your operator</source>
        <translation>Sua operadora</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No operator is set up on this computer yet. Your operator gives you a link, a QR code or a profile file; or look around with the demo operator.</source>
        <translation>Nenhuma operadora está configurada neste computador ainda. Sua operadora lhe dá um link, um código QR ou um arquivo de perfil; ou conheça o programa com a operadora de demonstração.</translation>
    </message>
    <message>
        <source>Other operator</source>
        <translation>Outra operadora</translation>
    </message>
    <message>
        <source>With the link, the QR code or the profile file that it gave you.</source>
        <translation>Com o link, o código QR ou o arquivo de perfil que ela lhe deu.</translation>
    </message>
    <message>
        <source>Profiles and pictures (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation>Perfis e imagens (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Open a profile, or a picture of its QR code</source>
        <translation>Abrir um perfil, ou uma imagem do código QR dele</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>What the profile sends where is shown here once nothing is wrong with it.</source>
        <translation>Quando não houver nada errado no perfil, aparece aqui o que ele envia e para onde.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Login of the program</source>
        <translation>Login do programa</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>O que ele envia</translation>
    </message>
    <message>
        <source>{host}, protected</source>
        <translation>{host}, com proteção</translation>
    </message>
    <message>
        <source>found through {host}</source>
        <translation>encontrado por meio de {host}</translation>
    </message>
    <message>
        <source>the address stands in the service description</source>
        <translation>o endereço está na descrição do serviço</translation>
    </message>
    <message>
        <source>{host}, not protected</source>
        <translation>{host}, sem proteção</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>Fetch the settings</source>
        <translation>Buscar as configurações</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>State of the licence</source>
        <translation>Estado da licença</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criadas</translation>
    </message>
    <message>
        <source>Handed over ({count} missing)</source>
        <translation>Entregue (faltam {count})</translation>
    </message>
    <message>
        <source>Created ({count})</source>
        <translation>Criadas ({count})</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
</context>
<context>
    <name>PendingNotice</name>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); the answer was lost.</source>
        <translation>Você começou a criar a conta “{login}” em {operator} ({time}); a resposta se perdeu.</translation>
    </message>
    <message>
        <source>The account may exist. Looking for it sends nothing a second time.</source>
        <translation>A conta talvez exista. Procurar por ela não envia nada uma segunda vez.</translation>
    </message>
    <message>
        <source>Ask the operator whether the account exists.</source>
        <translation>Perguntar à operadora se a conta existe.</translation>
    </message>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); it got as far as the step “{step}”, and the answer was lost.</source>
        <translation>Você começou a criar a conta “{login}” em {operator} ({time}); o cadastro chegou até a etapa “{step}”, e a resposta se perdeu.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>{0} asks for a code.</source>
        <translation>{0} pede um código.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Voltar ao código</translation>
    </message>
    <message>
        <source>Send it &amp;elsewhere…</source>
        <translation>Enviar para &amp;outro lugar…</translation>
    </message>
    <message>
        <source>&amp;Send the code there</source>
        <translation>&amp;Enviar o código para lá</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>{0} wants something done in your browser.</source>
        <translation>{0} quer que algo seja feito no seu navegador.</translation>
    </message>
    <message>
        <source>It is a page of {0}, which opens in your browser.</source>
        <translation>É uma página de {0}, que se abre no seu navegador.</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Abrir a página</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar &amp;novamente</translation>
    </message>
    <message>
        <source>Send again in {0} s</source>
        <translation>Enviar novamente em {0} s</translation>
    </message>
    <message>
        <source>Waiting until it is done on the page of {0}…</source>
        <translation>Esperando que seja feito na página de {0}…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Abrir novamente</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>The operator could not be asked for new settings; the last ones are in use.</source>
        <translation>Não foi possível pedir novas configurações à operadora; as últimas estão em uso.</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} days ago are in use.</source>
        <translation>Não foi possível pedir novas configurações à operadora; as de {0} dias atrás estão em uso.</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} hours ago are in use.</source>
        <translation>Não foi possível pedir novas configurações à operadora; as de {0} horas atrás estão em uso.</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>No calls yet: your licence does not permit them.</source>
        <translation>Ainda sem ligações: sua licença não permite.</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Número ou endereço SIP</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>At&amp;ender</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Desli&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mudo</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Keys that were sent</source>
        <translation>Teclas enviadas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Tentar de n&amp;ovo</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Tirar do &amp;mudo</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>está ligando para você</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Ligando…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Chamando…</translation>
    </message>
    <message>
        <source>{0}, the microphone is off</source>
        <translation>{0}, microfone desligado</translation>
    </message>
    <message>
        <source>Talking, {0}</source>
        <translation>Em ligação, {0}</translation>
    </message>
    <message>
        <source>Hide &amp;keypad</source>
        <translation>Ocultar o &amp;teclado</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>Chamada perdida de {0}</translation>
    </message>
</context>
<context>
    <name>PortalPasswordDialog</name>
    <message>
        <source>Password at {0}</source>
        <translation>Senha em {0}</translation>
    </message>
    <message>
        <source>{0} gives your settings before every connection, and wants the password of “{1}” for it.</source>
        <translation>{0} envia suas configurações antes de cada conexão e, para isso, pede a senha de “{1}”.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>A senha é necessária.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Este perfil pode ser usado.</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>Falta decidir: {what}</translation>
    </message>
    <message>
        <source>Open a profile or a service description, or make a new profile: what is wrong stands here.</source>
        <translation>Abra um perfil ou uma descrição de serviço, ou crie um novo perfil: o que estiver errado aparece aqui.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linha {line}</translation>
    </message>
    <message>
        <source>Write “{what}”</source>
        <translation>Escrever “{what}”</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Remover “{what}”</translation>
    </message>
    <message>
        <source>Write {what}</source>
        <translation>Escrever {what}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Text of the profile</source>
        <translation>Texto do perfil</translation>
    </message>
</context>
<context>
    <name>ProfileKeeping</name>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfis de operadora (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the profile of {operator}</source>
        <translation>Escolher o perfil de {operator}</translation>
    </message>
</context>
<context>
    <name>ProfileSources</name>
    <message>
        <source>Open a profile or a service description</source>
        <translation>Abrir um perfil ou uma descrição de serviço</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Salvar o perfil</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfis de operadora (*.toml)</translation>
    </message>
    <message>
        <source>Profiles and descriptions (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)</source>
        <translation>Perfis e descrições (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)</translation>
    </message>
</context>
<context>
    <name>ProfileWindow</name>
    <message>
        <source>Operator profiles</source>
        <translation>Perfis de operadora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Abrir um &amp;endereço…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Keep among my operators</source>
        <translation>&amp;Guardar entre as minhas operadoras</translation>
    </message>
    <message>
        <source>&amp;Test its services…</source>
        <translation>&amp;Testar os serviços…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>O que vai para onde</translation>
    </message>
    <message>
        <source>My operators</source>
        <translation>Minhas operadoras</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Problemas ({number})</translation>
    </message>
    <message>
        <source>The operator can be chosen now.</source>
        <translation>A operadora já pode ser escolhida.</translation>
    </message>
    <message>
        <source>A profile, a description (WSDL, OpenAPI), a Postman collection, a HAR, an address or a line for curl can be dropped here, or pasted into the text.</source>
        <translation>Você pode soltar aqui, ou colar no texto, um perfil, uma descrição (WSDL, OpenAPI), uma coleção do Postman, um HAR, um endereço ou uma linha de curl.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NEON Wizard is already running, but it does not answer. End it, then try again.</source>
        <translation>O NEON Wizard já está aberto, mas não responde. Encerre-o e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress of the test</source>
        <translation>Andamento do teste</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>{number} of {count}: {check}</source>
        <translation>{number} de {count}: {check}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Pasta de arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Arquivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Procurar em:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de arquivo:</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta superior</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Você quer substituí-lo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
O arquivo não foi encontrado.
Confira se o nome está certo.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
A pasta não foi encontrada.
Confira se o nome está certo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” está protegido contra gravação.
Quer excluí-lo mesmo assim?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Quer mesmo excluir “%1”?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Could not rename file</source>
        <translation>O arquivo não pôde ser renomeado</translation>
    </message>
</context>
<context>
    <name>RegistrationTest</name>
    <message>
        <source>&amp;Test registration</source>
        <translation>&amp;Testar o registro</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Perguntando a {0}…</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>Esta conta se registra: {0} por {1} em {2}.</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Parar o teste</translation>
    </message>
</context>
<context>
    <name>RemoveProfileQuestion</name>
    <message>
        <source>Remove a profile</source>
        <translation>Remover um perfil</translation>
    </message>
    <message>
        <source>Remove the profile of {operator} from this computer?</source>
        <translation>Remover deste computador o perfil de {operator}?</translation>
    </message>
    <message>
        <source>Its copy is deleted, with the files beside it. The operator is not offered any more.</source>
        <translation>A cópia é apagada, com os arquivos que a acompanham. A operadora deixa de ser oferecida.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>Remover {account} deste computador?</translation>
    </message>
    <message>
        <source>Its settings and passwords are deleted here. At {operator} the account remains.</source>
        <translation>As configurações e senhas dela são apagadas aqui. Em {operator} a conta continua existindo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save as a page (&amp;HTML)…</source>
        <translation>Salvar como página (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Save as &amp;JUnit XML…</source>
        <translation>Salvar como &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>Save the &amp;run (JSON)…</source>
        <translation>Salvar a e&amp;xecução (JSON)…</translation>
    </message>
    <message>
        <source>Save as a &amp;mail to the contact…</source>
        <translation>Salvar como &amp;mensagem ao contato…</translation>
    </message>
    <message>
        <source>&amp;Send to the contact…</source>
        <translation>&amp;Enviar ao contato…</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
    <message>
        <source>JUnit files (*.xml)</source>
        <translation>Arquivos JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>Execuções salvas (*.json)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mensagens (*.eml)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma do relatório</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>O arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The report is made, and your mail program opens…</source>
        <translation>O relatório é feito, e seu programa de e-mail abre…</translation>
    </message>
    <message>
        <source>The draft is in your mail program, with this report; if it is not there, attach it:</source>
        <translation>O rascunho está no seu programa de e-mail, com este relatório; se ele não estiver lá, anexe-o:</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Attach this file to it:</source>
        <translation>Um rascunho foi aberto no seu programa de e-mail. Anexe este arquivo:</translation>
    </message>
    <message>
        <source>Save what &amp;travelled (HAR)…</source>
        <translation>Salvar o que &amp;trafegou (HAR)…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Arquivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to {0}:</source>
        <translation>Nenhum programa de e-mail foi encontrado neste computador. Envie este arquivo a {0}:</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to the operator&apos;s contact:</source>
        <translation>Nenhum programa de e-mail foi encontrado neste computador. Envie este arquivo ao contato da operadora:</translation>
    </message>
    <message>
        <source>&amp;Who asks…</source>
        <translation>&amp;Quem pergunta…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>This account is not stored: it is forgotten when you close the program.</source>
        <translation>Esta conta não fica guardada: ela é esquecida quando você fecha o programa.</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Sua conta está pronta</translation>
    </message>
    <message>
        <source>Your account is set up</source>
        <translation>Sua conta está configurada</translation>
    </message>
    <message>
        <source>One step left: confirm your account</source>
        <translation>Falta um passo: confirme sua conta</translation>
    </message>
    <message>
        <source>Your password at {0} is kept in your system&apos;s password store: your credit or your licence is asked for with it.</source>
        <translation>Sua senha em {0} é guardada no cofre de senhas do seu sistema: seu saldo ou sua licença são consultados com ela.</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>Sa&amp;lvar como CSV…</translation>
    </message>
    <message>
        <source>Only the first {0} rows are shown.</source>
        <translation>Só as primeiras {0} linhas são mostradas.</translation>
    </message>
    <message>
        <source>Rows copied: {0}</source>
        <translation>Linhas copiadas: {0}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>Tabelas para planilha (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Salvo: {0}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Sign in with the new password from now on.</source>
        <translation>Entre com a nova senha a partir de agora.</translation>
    </message>
    <message>
        <source>The account&apos;s settings were fetched anew.</source>
        <translation>As configurações da conta foram buscadas de novo.</translation>
    </message>
    <message>
        <source>The balance is asked for again.</source>
        <translation>O saldo é consultado de novo.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Não há nada para mostrar.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>&amp;Open a page of {0}…</source>
        <translation>&amp;Abrir uma página de {0}…</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>answered: {0}</source>
        <translation>respondidas: {0}</translation>
    </message>
    <message>
        <source>errors: {0}, warnings: {1}, notices: {2}</source>
        <translation>erros: {0}, avisos: {1}, observações: {2}</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta execução</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Comparar com ela</translation>
    </message>
    <message>
        <source>Open a run&apos;s file…</source>
        <translation>Abrir o arquivo de uma execução…</translation>
    </message>
    <message>
        <source>The last runs of this operator stay on this computer, without passwords.</source>
        <translation>As últimas execuções desta operadora ficam neste computador, sem senhas.</translation>
    </message>
    <message>
        <source>{0}, stopped</source>
        <translation>{0}, interrompida</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} a {1}</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>Abrir uma execução salva</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>Execuções salvas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Test where users ask, and compare</source>
        <translation>Testar onde os usuários pedem e comparar</translation>
    </message>
    <message>
        <source>Asks the same at the addresses that users&apos; programs ask; no account is created.</source>
        <translation>Pede o mesmo nos endereços que os programas dos usuários usam; nenhuma conta é criada.</translation>
    </message>
    <message>
        <source>Two addresses</source>
        <translation>Dois endereços</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Who asks</source>
        <translation>Quem pergunta</translation>
    </message>
    <message>
        <source>&amp;Your name, and how you are reached</source>
        <translation>Seu &amp;nome e como falar com você</translation>
    </message>
    <message>
        <source>Ana Souza, ACME support, ana@acme.example</source>
        <translation>Ana Souza, suporte da ACME, ana@acme.example</translation>
    </message>
    <message>
        <source>&amp;Use it in reports</source>
        <translation>&amp;Usar nos relatórios</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The operator&apos;s technical contact reads it at the top.</source>
        <translation>O contato técnico da operadora lê isso no começo.</translation>
    </message>
</context>
<context>
    <name>SettingCell</name>
    <message>
        <source>Undo my change of “{0}”</source>
        <translation>Desfazer minha alteração de “{0}”</translation>
    </message>
    <message>
        <source>From the operator</source>
        <translation>Da operadora</translation>
    </message>
    <message>
        <source>From the profile&apos;s defaults</source>
        <translation>Dos padrões do perfil</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Alterado por você; era {0}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Definido por você</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>As the operator says</source>
        <translation>Como a operadora disser</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <source>Asking {0}…</source>
        <translation>Consultando {0}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>SignupPage</name>
    <message>
        <source>Create your account</source>
        <translation>Crie sua conta</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>C&amp;riar conta</translation>
    </message>
    <message>
        <source>The name that you will sign in with.</source>
        <translation>O nome que você vai usar para entrar.</translation>
    </message>
    <message>
        <source>With its area code, or with + and the country code.</source>
        <translation>Com o DDD, ou com + e o código do país.</translation>
    </message>
</context>
<context>
    <name>SignupQuestion</name>
    <message>
        <source>Create accounts for the test</source>
        <translation>Criar contas para o teste</translation>
    </message>
    <message>
        <source>Create up to {count} accounts at {operator}?</source>
        <translation>Criar até {count} contas em {operator}?</translation>
    </message>
    <message>
        <source>Their logins begin with “{prefix}”. They are listed afterwards, for the operator to delete: this program cannot delete them.</source>
        <translation>Os logins começam com “{prefix}”. Depois elas são listadas, para a operadora apagar: este programa não pode apagá-las.</translation>
    </message>
    <message>
        <source>&amp;Create them</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Do not create any</source>
        <translation>&amp;Não criar nenhuma</translation>
    </message>
</context>
<context>
    <name>SoftphoneCard</name>
    <message>
        <source>{0} was started with this account.</source>
        <translation>O {0} foi aberto com esta conta.</translation>
    </message>
    <message>
        <source>{0} was closed.</source>
        <translation>O {0} foi fechado.</translation>
    </message>
    <message>
        <source>Choose a softphone</source>
        <translation>Escolher um softphone</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>Salvar as configurações para o {0}</translation>
    </message>
    <message>
        <source>The settings for {0} are in {1}. They hold no password: {0} asks for it.</source>
        <translation>As configurações para o {0} estão em {1}. Não contêm senha: o {0} a pede.</translation>
    </message>
</context>
<context>
    <name>SoftphonePanel</name>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here. {0} can make them with this account.</source>
        <translation>Aqui, este programa não faz chamadas por si mesmo. Com esta conta, elas podem ser feitas por: {0}.</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here, and knows no softphone on this computer. {0} is one that costs nothing: install it, then come back.</source>
        <translation>Aqui, este programa não faz chamadas por si mesmo e não conhece nenhum softphone neste computador. O {0} é um que não custa nada: instale-o e volte.</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Abrir o {0}</translation>
    </message>
    <message>
        <source>Get {0}…</source>
        <translation>Obter o {0}…</translation>
    </message>
    <message>
        <source>Choose a softphone…</source>
        <translation>Escolher um softphone…</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>Salvar as configurações…</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Link from your operator</source>
        <translation>&amp;Link da sua operadora</translation>
    </message>
    <message>
        <source>&amp;Fetch the profile</source>
        <translation>&amp;Buscar o perfil</translation>
    </message>
    <message>
        <source>&amp;Open a file or picture…</source>
        <translation>&amp;Abrir um arquivo ou imagem…</translation>
    </message>
    <message>
        <source>A profile, a picture of a QR code or a link can also be dropped on this window.</source>
        <translation>Um perfil, a imagem de um código QR ou um link também podem ser arrastados para esta janela.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a new account</source>
        <translation>&amp;Criar uma conta nova</translation>
    </message>
    <message>
        <source>For those who are new here. It takes a minute.</source>
        <translation>Para quem está chegando agora. Leva um minuto.</translation>
    </message>
    <message>
        <source>&amp;Sign in to my account</source>
        <translation>&amp;Entrar na minha conta</translation>
    </message>
    <message>
        <source>You have a login and a password of this operator. Everything else arrives by itself.</source>
        <translation>Você tem um login e uma senha desta operadora. Todo o resto chega sozinho.</translation>
    </message>
    <message>
        <source>Starting the demo operator…</source>
        <translation>Iniciando a operadora de demonstração…</translation>
    </message>
    <message>
        <source>Welcome to {0}</source>
        <translation>Boas-vindas a {0}</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Como você quer começar?</translation>
    </message>
    <message>
        <source>C&amp;heck whether my account exists</source>
        <translation>Verificar &amp;se minha conta existe</translation>
    </message>
    <message>
        <source>You began to create the account “{0}” ({1}); the operator&apos;s answer was lost.</source>
        <translation>Você começou a criar a conta “{0}” ({1}); a resposta da operadora se perdeu.</translation>
    </message>
    <message>
        <source>&amp;Forget this…</source>
        <translation>Es&amp;quecer isto…</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Very weak password</source>
        <translation>Senha muito fraca</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Senha fraca</translation>
    </message>
    <message>
        <source>Fair password</source>
        <translation>Senha razoável</translation>
    </message>
    <message>
        <source>Good password</source>
        <translation>Senha boa</translation>
    </message>
    <message>
        <source>Strong password</source>
        <translation>Senha forte</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>To another computer</source>
        <translation>Para outro computador</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>At least {0} characters; four words are good. Nobody can find it out for you.</source>
        <translation>Pelo menos {0} caracteres; quatro palavras são uma boa escolha. Ninguém pode descobri-la para você.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>A mesma &amp;outra vez</translation>
    </message>
    <message>
        <source>The file holds these accounts with their passwords, encrypted with a pass phrase, and the profiles of their operators. It does not hold balances and the settings of the windows. The accounts stay on this computer too.</source>
        <translation>O arquivo contém estas contas com as senhas delas, cifradas com uma frase secreta, e os perfis das operadoras. Ele não contém saldos nem as configurações das janelas. As contas também ficam neste computador.</translation>
    </message>
    <message>
        <source>There is no account here that could go.</source>
        <translation>Não há aqui nenhuma conta que possa ir.</translation>
    </message>
    <message>
        <source>Accounts of the demo operator stay where they are.</source>
        <translation>As contas da operadora de demonstração ficam onde estão.</translation>
    </message>
    <message>
        <source>It is too short: {0} characters at least.</source>
        <translation>É curta demais: pelo menos {0} caracteres.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Save the accounts</source>
        <translation>Salvar as contas</translation>
    </message>
    <message>
        <source>The accounts are in {0}.</source>
        <translation>As contas estão em {0}.</translation>
    </message>
    <message>
        <source>Copy the file to the other computer, and choose “From another computer…” in the menu “Account” there. Then delete the file.</source>
        <translation>Copie o arquivo para o outro computador e escolha lá “De outro computador…” no menu “Conta”. Depois apague o arquivo.</translation>
    </message>
</context>
<context>
    <name>TestSecretDialog</name>
    <message>
        <source>The services of {0} are tested with an account of their own. What is its password?</source>
        <translation>Os serviços de {0} são testados com uma conta própria. Qual é a senha dela?</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access password?</source>
        <translation>O serviço web de {0} pede que este programa se identifique. Qual é a senha de acesso?</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Use it until I close the program</source>
        <translation>&amp;Usar até eu fechar o programa</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>A senha é necessária.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access token?</source>
        <translation>O serviço web de {0} pede que este programa se identifique. Qual é o token de acesso?</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acesso</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>O token de acesso é necessário.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access key?</source>
        <translation>O serviço web de {0} pede que este programa se identifique. Qual é a chave de acesso?</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>C&amp;have de acesso</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>A chave de acesso é necessária.</translation>
    </message>
    <message>
        <source>This program signs in at {0} with a certificate. What is the pass phrase of its key?</source>
        <translation>Este programa se identifica em {0} com um certificado. Qual é a frase secreta da chave dele?</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>A frase secreta é necessária.</translation>
    </message>
    <message>
        <source>Password for the test</source>
        <translation>Senha para o teste</translation>
    </message>
    <message>
        <source>Reports hide the SIP password of the account with which {0} is tested, also where an answer cannot be read. What is it?</source>
        <translation>Os relatórios ocultam a senha SIP da conta com que {0} é testada, também onde uma resposta não pode ser lida. Qual é?</translation>
    </message>
</context>
<context>
    <name>TestedProfile</name>
    <message>
        <source>The profile was changed.</source>
        <translation>O perfil foi alterado.</translation>
    </message>
    <message>
        <source>The profile is as it was before.</source>
        <translation>O perfil está como antes.</translation>
    </message>
</context>
<context>
    <name>Tester</name>
    <message>
        <source>What was handed over</source>
        <translation>O que foi entregue</translation>
    </message>
    <message>
        <source>Network and encryption</source>
        <translation>Rede e criptografia</translation>
    </message>
    <message>
        <source>Fetching the settings (provisioning)</source>
        <translation>Busca das configurações (provisioning)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Creating an account (signup)</source>
        <translation>Criação de conta (signup)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Telephone server</source>
        <translation>Servidor de telefonia</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ainda não testado.</translation>
    </message>
    <message>
        <source>{when}  ·  errors: {error}  ·  warnings: {warning}  ·  notices: {notice}</source>
        <translation>{when}  ·  erros: {error}  ·  avisos: {warning}  ·  observações: {notice}</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Consertado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Não perguntado desta vez</translation>
    </message>
    <message>
        <source>Only at {0}</source>
        <translation>Só em {0}</translation>
    </message>
    <message>
        <source>At {0}; not asked at the other</source>
        <translation>Em {0}; não perguntado no outro</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>Nos dois</translation>
    </message>
</context>
<context>
    <name>TesterWindow</name>
    <message>
        <source>Test an operator&apos;s web services</source>
        <translation>Testar os serviços web de uma operadora</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>Test &amp;password…</source>
        <translation>&amp;Senha de teste…</translation>
    </message>
</context>
<context>
    <name>ToMobileDialog</name>
    <message>
        <source>To my mobile phone</source>
        <translation>Para o meu celular</translation>
    </message>
    <message>
        <source>QR code of the account {0}</source>
        <translation>Código QR da conta {0}</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>With the &amp;password, readable for whoever has the file</source>
        <translation>Com a sen&amp;ha, legível para quem tiver o arquivo</translation>
    </message>
    <message>
        <source>&amp;Save the settings…</source>
        <translation>&amp;Salvar as configurações…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Point the camera of your phone, or a telephone app, at this code.</source>
        <translation>Aponte a câmera do seu telefone, ou um aplicativo de telefonia, para este código.</translation>
    </message>
    <message>
        <source>As a file, for another softphone</source>
        <translation>Como arquivo, para outro softphone</translation>
    </message>
    <message>
        <source>It holds the number {0} and the server {1}.</source>
        <translation>Ele contém o número {0} e o servidor {1}.</translation>
    </message>
    <message>
        <source>Transport: {0}.</source>
        <translation>Transporte: {0}.</translation>
    </message>
    <message>
        <source>It does not hold the password: the phone asks for it. Nor does it hold the display name, an authentication name, an outbound proxy and codecs: where your operator needs one of them, type it in, or use a file.</source>
        <translation>Ele não contém a senha: o telefone pergunta por ela. Também não contém o nome de exibição, um nome de autenticação, um proxy de saída nem codecs: se a sua operadora precisar de algum deles, digite-o, ou use um arquivo.</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>Salvar as configurações para {0}</translation>
    </message>
    <message>
        <source>It holds the password: give it to nobody, and delete it when it has served.</source>
        <translation>Ele contém a senha: não o dê a ninguém e apague-o depois de usar.</translation>
    </message>
    <message>
        <source>It holds no password: the program asks for it.</source>
        <translation>Ele não contém senha: o programa pergunta por ela.</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} foi gravado.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>At&amp;ualizar o saldo</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconhecido</translation>
    </message>
    <message>
        <source>Balance: {amount} (not up to date)</source>
        <translation>Saldo: {amount} (desatualizado)</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>Saldo: {amount}</translation>
    </message>
</context>
<context>
    <name>TrayAndBus</name>
    <message>
        <source>{0} is calling you</source>
        <translation>{0} está ligando para você</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>Chamada perdida de {0}</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>The profile was changed and not saved.</source>
        <translation>O perfil foi alterado e não foi salvo.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar as alterações</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>C&amp;riar conta</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>&amp;Other operator…</source>
        <translation>&amp;Outra operadora…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Creating your account</source>
        <translation>Criando sua conta</translation>
    </message>
    <message>
        <source>Fetching your account</source>
        <translation>Buscando sua conta</translation>
    </message>
    <message>
        <source>Looking for your account</source>
        <translation>Procurando sua conta</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Checking your system&apos;s password store…</source>
        <translation>Verificando o cofre de senhas do seu sistema…</translation>
    </message>
    <message>
        <source>If it asks a question, answer the keyring&apos;s question to go on.</source>
        <translation>Se o cofre de senhas fizer uma pergunta, responda para continuar.</translation>
    </message>
    <message>
        <source>Asking {0} where the operator&apos;s service is…</source>
        <translation>Perguntando a {0} onde está o serviço da operadora…</translation>
    </message>
    <message>
        <source>Reading the description of the operator&apos;s service…</source>
        <translation>Lendo a descrição do serviço da operadora…</translation>
    </message>
    <message>
        <source>Signing in at {0}…</source>
        <translation>Entrando em {0}…</translation>
    </message>
    <message>
        <source>Storing the account on this computer…</source>
        <translation>Guardando a conta neste computador…</translation>
    </message>
    <message>
        <source>If your system&apos;s password store asks a question, answer it.</source>
        <translation>Se o cofre de senhas do seu sistema fizer uma pergunta, responda.</translation>
    </message>
    <message>
        <source>Asking {0} to create the account…</source>
        <translation>Pedindo a {0} que crie a conta…</translation>
    </message>
    <message>
        <source>Asking {0} for your account…</source>
        <translation>Pedindo a {0} os dados da sua conta…</translation>
    </message>
    <message>
        <source>Asking {0} whether your account exists…</source>
        <translation>Perguntando a {0} se sua conta existe…</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Mais uma coisa</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
</context>
<context>
    <name>_MoveDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>_PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>A resposta não pode ser gravada: {reason}.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Senha SIP</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>Nome de autenticação</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Proxy de saída</translation>
    </message>
    <message>
        <source>Not confirmed yet: follow the link in the operator&apos;s e-mail.</source>
        <translation>Ainda não confirmada: siga o link do e-mail da operadora.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>missing: {options}</source>
        <translation>faltam: {options}</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Seu nome completo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>it lacks its “=”</source>
        <translation>falta o “=”</translation>
    </message>
    <message>
        <source>a secret comes from the prompt or from {variable}</source>
        <translation>um segredo vem do prompt ou de {variable}</translation>
    </message>
    <message>
        <source>the operator does not ask for it</source>
        <translation>a operadora não pede isso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>With --trust-hosts the command goes on.</source>
        <translation>Com --trust-hosts o comando continua.</translation>
    </message>
    <message>
        <source>Your account is ready.</source>
        <translation>Sua conta está pronta.</translation>
    </message>
    <message>
        <source>Your account is set up.</source>
        <translation>Sua conta está configurada.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>There are no accounts on this computer.</source>
        <translation>Não há contas neste computador.</translation>
    </message>
    <message>
        <source>Forget the account {account} and its passwords on this computer?</source>
        <translation>Esquecer a conta {account} e suas senhas neste computador?</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nada foi removido</translation>
    </message>
    <message>
        <source>The account {account} was removed.</source>
        <translation>A conta {account} foi removida.</translation>
    </message>
    <message>
        <source>the account {account} is one of {operator}, not of {other}</source>
        <translation>a conta {account} é de {operator}, não de {other}</translation>
    </message>
    <message>
        <source>Your account may exist already; check with: {command}</source>
        <translation>Sua conta talvez já exista; verifique com: {command}</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {reason}</source>
        <translation>a porta {port} não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>The demo operator answers at {origin}. Ctrl-C ends it.</source>
        <translation>A operadora de demonstração responde em {origin}. Ctrl-C a encerra.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>{host} wants a certificate from this program, and got none.</source>
        <translation>{host} pede um certificado deste programa e não recebeu nenhum.</translation>
    </message>
    <message>
        <source>The operator gives it; its files belong into the profile, with the scheme “certificate”.</source>
        <translation>Quem o fornece é a operadora; os arquivos dele entram no perfil, com o esquema “certificate”.</translation>
    </message>
    <message>
        <source>{host} does not accept this program&apos;s own certificate.</source>
        <translation>{host} não aceita o certificado deste programa.</translation>
    </message>
    <message>
        <source>Ask the operator for a new one; it may have expired.</source>
        <translation>Peça um novo à operadora; ele talvez tenha vencido.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Tell the operator&apos;s support, and send them the details.</source>
        <translation>Avise o suporte da operadora e envie os detalhes.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Correct the operator&apos;s profile.</source>
        <translation>Corrija o perfil da operadora.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator&apos;s support; do not use this network for passwords.</source>
        <translation>Nada foi enviado. Avise o suporte da operadora; não use senhas nesta rede.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Este campo é necessário.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Escreva como nome@example.com.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Isto não é um número de telefone.</translation>
    </message>
    <message>
        <source>Write it with its area code, or with + and the country code: {example}.</source>
        <translation>Escreva com o DDD, ou com + e o código do país: {example}.</translation>
    </message>
    <message>
        <source>{label} is not in the form that the operator expects.</source>
        <translation>{label} não está no formato que a operadora espera.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>Longo demais: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be sent.</source>
        <translation>Há aqui um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>No operator was chosen.</source>
        <translation>Nenhuma operadora foi escolhida.</translation>
    </message>
    <message>
        <source>Name one with --operator: {known}.</source>
        <translation>Indique uma com --operator: {known}.</translation>
    </message>
    <message>
        <source>There is no account {account} on this computer.</source>
        <translation>Não há nenhuma conta {account} neste computador.</translation>
    </message>
    <message>
        <source>The command “accounts list” shows the accounts.</source>
        <translation>O comando “accounts list” mostra as contas.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Nenhuma senha foi informada.</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSWORD.</source>
        <translation>Informe-a no prompt, com --password-stdin ou em NEON_PASSWORD.</translation>
    </message>
    <message>
        <source>“{input}” cannot be used: {reason}.</source>
        <translation>“{input}” não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>Write --input NAME=VALUE with a name that the operator asks for: {known}.</source>
        <translation>Escreva --input NOME=VALOR com um nome que a operadora pede: {known}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Veja --help.</translation>
    </message>
    <message>
        <source>There is no operator profile “{file}”.</source>
        <translation>Não há nenhum perfil de operadora “{file}”.</translation>
    </message>
    <message>
        <source>Input such as “{name}” makes the service fail ({found}).</source>
        <translation>Uma entrada como “{name}” faz o serviço falhar ({found}).</translation>
    </message>
    <message>
        <source>Compare the reply with the specification and correct it.</source>
        <translation>Compare a resposta com a especificação e corrija-a.</translation>
    </message>
    <message>
        <source>Look at the request: it should be answered with success.</source>
        <translation>Veja o pedido: ele deveria ser respondido com sucesso.</translation>
    </message>
    <message>
        <source>It was put aside as {backup}, and a new one was begun.</source>
        <translation>Ele foi posto de lado como {backup}, e um novo foi começado.</translation>
    </message>
    <message>
        <source>Give the path of a profile file, or one of: {known}.</source>
        <translation>Informe o caminho de um arquivo de perfil, ou um destes: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML: {reason}.</source>
        <translation>{file}, linha {line}: isto não é TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “format” is {found}; this program reads format 1.</source>
        <translation>{file}: “format” é {found}; este programa lê o formato 1.</translation>
    </message>
    <message>
        <source>Write format = 1 as the first line, or use a newer program.</source>
        <translation>Escreva format = 1 na primeira linha ou use um programa mais novo.</translation>
    </message>
    <message>
        <source>{file}: there is no key “{key}”.</source>
        <translation>{file}: não existe a chave “{key}”.</translation>
    </message>
    <message>
        <source>Remove it. Known here: {known}.</source>
        <translation>Remova-a. Conhecidas aqui: {known}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; {expected} was expected.</source>
        <translation>{file}: “{key}” é {found}; o esperado era {expected}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing; {expected} was expected.</source>
        <translation>{file}: falta “{key}”; o esperado era {expected}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file of this computer; a profile from the network may not.</source>
        <translation>{file}: “{key}” indica um arquivo deste computador; um perfil vindo da rede não pode fazer isso.</translation>
    </message>
    <message>
        <source>Do not use this profile unless you trust who wrote it.</source>
        <translation>Não use este perfil, a menos que confie em quem o escreveu.</translation>
    </message>
    <message>
        <source>{file}: “{key}” sends passwords to {host} without protection.</source>
        <translation>{file}: “{key}” envia senhas a {host} sem proteção.</translation>
    </message>
    <message>
        <source>Write https, or allow_http = true under [http] if the network itself is trusted.</source>
        <translation>Escreva https, ou allow_http = true em [http] se a própria rede for de confiança.</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a password that everyone who gets the file can read.</source>
        <translation>{file}: “{key}” contém uma senha que qualquer pessoa que receba o arquivo pode ler.</translation>
    </message>
    <message>
        <source>{operator} offers no {service} service.</source>
        <translation>{operator} não oferece o serviço {service}.</translation>
    </message>
    <message>
        <source>Add [services.{service}] to the profile, if the operator has one.</source>
        <translation>Adicione [services.{service}] ao perfil, se a operadora tiver esse serviço.</translation>
    </message>
    <message>
        <source>The secret “{name}” of {operator} is not known on this computer.</source>
        <translation>O segredo “{name}” de {operator} não é conhecido neste computador.</translation>
    </message>
    <message>
        <source>Set the environment variable {variable}, or store it in the keyring.</source>
        <translation>Defina a variável de ambiente {variable} ou guarde-o no cofre de senhas.</translation>
    </message>
    <message>
        <source>The service description {wsdl} cannot be used: {reason}.</source>
        <translation>A descrição do serviço {wsdl} não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; this program speaks {known}.</source>
        <translation>{file}: “{key}” é {found}; este programa fala {known}.</translation>
    </message>
    <message>
        <source>The answer of {host} lacks “{node}”{there}.</source>
        <translation>Na resposta de {host} falta “{node}”{there}.</translation>
    </message>
    <message>
        <source>{host} wants something to be paid first (“{status}”).</source>
        <translation>{host} exige antes um pagamento (“{status}”).</translation>
    </message>
    <message>
        <source>Look whether credit is left or a bill is open, or ask the operator&apos;s support why it is blocked.</source>
        <translation>Veja se ainda há saldo ou se há uma conta a pagar, ou pergunte ao suporte da operadora por que está bloqueado.</translation>
    </message>
    <message>
        <source>{host} did not wait until it had everything (“{status}”).</source>
        <translation>{host} não esperou até receber tudo (“{status}”).</translation>
    </message>
    <message>
        <source>{host} does not take the format that the operator&apos;s profile sends (“{status}”).</source>
        <translation>{host} não aceita o formato que o perfil da operadora envia (“{status}”).</translation>
    </message>
    <message>
        <source>Tell the operator&apos;s support: the profile has to name another one.</source>
        <translation>Avise o suporte da operadora: o perfil precisa indicar outro.</translation>
    </message>
    <message>
        <source>{host} says that it is not the one to answer at this address (“{status}”).</source>
        <translation>{host} diz que não é quem responde neste endereço (“{status}”).</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the operator&apos;s support: the profile names another&apos;s address.</source>
        <translation>Tente de novo. Se continuar assim, avise o suporte da operadora: o perfil indica o endereço de outro servidor.</translation>
    </message>
    <message>
        <source>{host} could read what was sent, and does not accept it (“{status}”).</source>
        <translation>{host} conseguiu ler o que foi enviado, mas não aceita (“{status}”).</translation>
    </message>
    <message>
        <source>Look at what you typed once more. If it is right, tell the operator&apos;s support.</source>
        <translation>Confira mais uma vez o que você digitou. Se estiver certo, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} keeps this locked (“{status}”): somebody is changing it, or it is blocked.</source>
        <translation>{host} mantém isto travado (“{status}”): alguém está alterando, ou está bloqueado.</translation>
    </message>
    <message>
        <source>{host} finds it too early for this (“{status}”).</source>
        <translation>{host} diz que ainda é cedo para isto (“{status}”).</translation>
    </message>
    <message>
        <source>{host} may not answer this for legal reasons (“{status}”).</source>
        <translation>{host} não pode responder a isto por razões legais (“{status}”).</translation>
    </message>
    <message>
        <source>Trying again does not help. Ask the operator&apos;s support what stands in the way, and where you are.</source>
        <translation>Tentar de novo não ajuda. Pergunte ao suporte da operadora o que impede isto onde você está.</translation>
    </message>
    <message>
        <source>The service of {host} failed (“{status}”).</source>
        <translation>O serviço de {host} falhou (“{status}”).</translation>
    </message>
    <message>
        <source>{host} has no room left (“{status}”).</source>
        <translation>{host} não tem mais espaço (“{status}”).</translation>
    </message>
    <message>
        <source>{operator} named no SIP domain: no calls can be made with this account yet.</source>
        <translation>{operator} não informou nenhum domínio SIP: ainda não é possível fazer ligações com esta conta.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support: it belongs in their answer, or in the profile ([sip] domain).</source>
        <translation>Pergunte ao suporte da operadora: ele deve vir na resposta dela ou no perfil ([sip] domain).</translation>
    </message>
    <message>
        <source>The answer of {host} leads to another address, {target}. Nothing was sent there: “{node}” may only name an address of the same server.</source>
        <translation>A resposta de {host} leva a outro endereço, {target}. Nada foi enviado para lá: “{node}” só pode indicar um endereço do mesmo servidor.</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”, which may be {thousands}, or {whole} and a fraction ({node}).</source>
        <translation>A resposta de {host} dá “{found}”, que pode ser {thousands}, ou {whole} e uma fração ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives a value for “{node}” that cannot be used{there}.</source>
        <translation>A resposta de {host} dá a “{node}” um valor que não pode ser usado{there}.</translation>
    </message>
    <message>
        <source>{file}: “{found}” has to be on the computer of each user ({service}), who can read it there.</source>
        <translation>{file}: “{found}” precisa estar no computador de cada usuário ({service}), que pode lê-lo lá.</translation>
    </message>
    <message>
        <source>If it is an administrator&apos;s key, give users another one that can do no more than this, or put a service of your own in between.</source>
        <translation>Se for a chave de um administrador, dê aos usuários outra que só possa fazer isto, ou coloque um serviço seu no meio.</translation>
    </message>
    <message>
        <source>Check your connection, the domain, the port and the transport.</source>
        <translation>Verifique sua conexão, o domínio, a porta e o transporte.</translation>
    </message>
    <message>
        <source>No telephone server is known by the name {host}.</source>
        <translation>Não há nenhum servidor de telefonia conhecido pelo nome {host}.</translation>
    </message>
    <message>
        <source>Check the domain, and your connection, then try again.</source>
        <translation>Verifique o domínio e sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no telephone server listens at {address}.</source>
        <translation>{host} recusa a conexão: nenhum servidor de telefonia escuta em {address}.</translation>
    </message>
    <message>
        <source>Check the port and the transport, then try again.</source>
        <translation>Verifique a porta e o transporte e tente de novo.</translation>
    </message>
    <message>
        <source>The telephone server {host} cannot be reached from this network.</source>
        <translation>Não é possível chegar ao servidor de telefonia {host} por esta rede.</translation>
    </message>
    <message>
        <source>The telephone server {host} does not answer.</source>
        <translation>O servidor de telefonia {host} não responde.</translation>
    </message>
    <message>
        <source>Try another transport: some networks let no telephone calls through over UDP.</source>
        <translation>Tente outro transporte: algumas redes não deixam passar ligações por UDP.</translation>
    </message>
    <message>
        <source>{host} ended the connection before it answered.</source>
        <translation>{host} encerrou a conexão antes de responder.</translation>
    </message>
    <message>
        <source>What answers at {host} is no telephone server: it does not speak SIP.</source>
        <translation>O que responde em {host} não é um servidor de telefonia: não fala SIP.</translation>
    </message>
    <message>
        <source>Check the domain, the port and the transport.</source>
        <translation>Verifique o domínio, a porta e o transporte.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, and that was not followed.</source>
        <translation>{host} encaminha para {target}, e isso não foi seguido.</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again.</source>
        <translation>Verifique o nome de autenticação e a senha SIP, ou busque as configurações de novo.</translation>
    </message>
    <message>
        <source>{host} does not let {number} register: {reason}</source>
        <translation>{host} não deixa {number} se registrar: {reason}</translation>
    </message>
    <message>
        <source>Check that number and authentication name belong together; if they do, ask the operator&apos;s support.</source>
        <translation>Verifique se o número e o nome de autenticação são da mesma conta; se forem, fale com o suporte da operadora.</translation>
    </message>
    <message>
        <source>Check the number and the domain, or fetch the settings again.</source>
        <translation>Verifique o número e o domínio, ou busque as configurações de novo.</translation>
    </message>
    <message>
        <source>The account cannot be used: its {setting} is “{value}”.</source>
        <translation>A conta não pode ser usada: o valor de {setting} é “{value}”.</translation>
    </message>
    <message>
        <source>{path} is not a file of certificates.</source>
        <translation>{path} não é um arquivo de certificados.</translation>
    </message>
    <message>
        <source>Name a file of PEM certificates.</source>
        <translation>Indique um arquivo de certificados PEM.</translation>
    </message>
    <message>
        <source>The SIP password of {account} is not kept on this computer.</source>
        <translation>A senha SIP de {account} não está guardada neste computador.</translation>
    </message>
    <message>
        <source>Fetch the settings again with login and password.</source>
        <translation>Busque as configurações de novo com login e senha.</translation>
    </message>
    <message>
        <source>{program} cannot take this account: {reason}.</source>
        <translation>{program} não aceita esta conta: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Escolha outro formato.</translation>
    </message>
    <message>
        <source>{path} is there already, and was left alone.</source>
        <translation>{path} já existe e não foi alterado.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Indique outro arquivo ou mova esse para outro lugar.</translation>
    </message>
    <message>
        <source>What {program} reads is not known.</source>
        <translation>Não se sabe qual formato {program} lê.</translation>
    </message>
    <message>
        <source>Name its format with --format.</source>
        <translation>Indique o formato com --format.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} não pode ser iniciado: {reason}.</translation>
    </message>
    <message>
        <source>Check whether it is installed.</source>
        <translation>Verifique se ele está instalado.</translation>
    </message>
    <message>
        <source>A QR code never holds the SIP password: whoever sees the picture could read it.</source>
        <translation>Um código QR nunca contém a senha SIP: quem visse a imagem poderia lê-la.</translation>
    </message>
    <message>
        <source>Export it without the password; the phone asks for it.</source>
        <translation>Exporte sem a senha; o telefone vai pedi-la.</translation>
    </message>
    <message>
        <source>This is not a host name or an address.</source>
        <translation>Isto não é um nome de host nem um endereço.</translation>
    </message>
    <message>
        <source>Write it like sip.example.com or sip.example.com:5061.</source>
        <translation>Escreva como sip.example.com ou sip.example.com:5061.</translation>
    </message>
    <message>
        <source>This transport is not known.</source>
        <translation>Este transporte não é conhecido.</translation>
    </message>
    <message>
        <source>Write udp, tcp or tls.</source>
        <translation>Escreva udp, tcp ou tls.</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>Isto não é uma porta.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 65535.</source>
        <translation>Escreva um número inteiro de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a number of seconds.</source>
        <translation>Isto não é um número de segundos.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 3600.</source>
        <translation>Escreva um número inteiro, como 3600.</translation>
    </message>
    <message>
        <source>A number holds no blanks and none of @ &lt; &gt; &quot;.</source>
        <translation>Um número não contém espaços nem os caracteres @ &lt; &gt; &quot;.</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>Não há nenhuma conta guardada neste computador.</translation>
    </message>
    <message>
        <source>Set one up first, with “signup”, with “provision” or in the window.</source>
        <translation>Configure uma primeiro, com “signup”, com “provision” ou na janela.</translation>
    </message>
    <message>
        <source>NEON Wizard is not running.</source>
        <translation>O NEON Wizard não está aberto.</translation>
    </message>
    <message>
        <source>Start it first: “neon-wizard” opens its window.</source>
        <translation>Inicie-o primeiro: “neon-wizard” abre a janela dele.</translation>
    </message>
    <message>
        <source>NEON Wizard is running, and does not answer.</source>
        <translation>O NEON Wizard está aberto e não responde.</translation>
    </message>
    <message>
        <source>End it, then start it again.</source>
        <translation>Encerre-o e inicie-o de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be compared with: {reason}.</source>
        <translation>Não é possível comparar com {file}: {reason}.</translation>
    </message>
    <message>
        <source>Give a file that “neon-wizard check --save” wrote.</source>
        <translation>Informe um arquivo gravado por “neon-wizard check --save”.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it refuses the connection.</source>
        <translation>Não foi possível conectar a {host}: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Verifique sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>O nome {host} não é conhecido nesta rede.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from this network.</source>
        <translation>Não é possível chegar a {host} por esta rede.</translation>
    </message>
    <message>
        <source>{host} ended the connection before the answer was complete.</source>
        <translation>{host} encerrou a conexão antes de a resposta terminar.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>A resposta de {host} foi cortada.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak HTTP.</source>
        <translation>O que responde em {host} não fala HTTP.</translation>
    </message>
    <message>
        <source>The address of {host} is not protected, so nothing was sent to it.</source>
        <translation>O endereço de {host} não é protegido, por isso nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>{host} sends on to an unprotected address at {target}; that was refused.</source>
        <translation>{host} encaminha para um endereço sem proteção em {target}; isso foi recusado.</translation>
    </message>
    <message>
        <source>{host} sends on to another computer, {target}; that was refused.</source>
        <translation>{host} encaminha para outro computador, {target}; isso foi recusado.</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target}; passwords are not sent on.</source>
        <translation>{host} diz que o serviço mudou para {target}; as senhas não são encaminhadas.</translation>
    </message>
    <message>
        <source>Write the new address into the operator&apos;s profile if it is right.</source>
        <translation>Escreva o novo endereço no perfil da operadora, se ele estiver certo.</translation>
    </message>
    <message>
        <source>{host} sends on in a circle.</source>
        <translation>{host} encaminha em círculos.</translation>
    </message>
    <message>
        <source>{host} sends on to something that is not a web address; that was refused.</source>
        <translation>{host} encaminha para algo que não é um endereço web; isso foi recusado.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>Abra um navegador, entre na rede e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer cannot be used.</source>
        <translation>O proxy {proxy} deste computador não pode ser usado.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Verifique o proxy nas configurações de rede do seu sistema.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation>O proxy {proxy} pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>Enter them in your system&apos;s network settings; the operator did not ask for them.</source>
        <translation>Digite-os nas configurações de rede do seu sistema; não foi a operadora que os pediu.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>O certificado de {host} venceu em {date}.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer; if they are right, tell the operator&apos;s support.</source>
        <translation>Verifique a data e o relógio deste computador; se estiverem certos, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} only.</source>
        <translation>O certificado de {host} só vale a partir de {date}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the certificate of {host}.</source>
        <translation>Ninguém em quem este computador confia garante o certificado de {host}.</translation>
    </message>
    <message>
        <source>No protected connection to {host} could be made.</source>
        <translation>Não foi possível fazer uma conexão protegida com {host}.</translation>
    </message>
    <message>
        <source>{operator} did not accept what was sent: {description}</source>
        <translation>{operator} não aceitou o que foi enviado: {description}</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Relatório do teste</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Nothing was found: everything that was asked works.</source>
        <translation>Nada foi encontrado: tudo o que foi verificado funciona.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tempos de resposta</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>mais lenta</translation>
    </message>
    <message>
        <source>Since the earlier run</source>
        <translation>Desde a execução anterior</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigidos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Continuam</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>Não verificados desta vez</translation>
    </message>
    <message>
        <source>Accounts that this test created; please delete them</source>
        <translation>Contas criadas por este teste; apague-as, por favor</translation>
    </message>
    <message>
        <source>The test was stopped before its end: checks are missing.</source>
        <translation>O teste foi interrompido antes do fim: faltam verificações.</translation>
    </message>
    <message>
        <source>Passwords and other secrets were replaced by •••.</source>
        <translation>Senhas e outros segredos foram substituídos por •••.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>The web service of {operator} asks this program itself to sign in.</source>
        <translation>O serviço web de {operator} pede que o próprio programa se autentique.</translation>
    </message>
    <message>
        <source>Access password of {user}</source>
        <translation>Senha de acesso de {user}</translation>
    </message>
    <message>
        <source>Access password</source>
        <translation>Senha de acesso</translation>
    </message>
    <message>
        <source>It is stored with: {command}</source>
        <translation>Para guardá-la, use: {command}</translation>
    </message>
    <message>
        <source>Signups whose answer was lost (“accounts forget” forgets them):</source>
        <translation>Cadastros cuja resposta se perdeu (“accounts forget” os esquece):</translation>
    </message>
    <message>
        <source>no signup of {login} is waiting</source>
        <translation>não há nenhum cadastro de {login} pendente</translation>
    </message>
    <message>
        <source>Stop looking for the account {login} of {operator}? At the operator nothing changes.</source>
        <translation>Parar de procurar a conta {login} de {operator}? Na operadora nada muda.</translation>
    </message>
    <message>
        <source>The signup of {login} is forgotten.</source>
        <translation>O cadastro de {login} foi esquecido.</translation>
    </message>
    <message>
        <source>{path} was written.</source>
        <translation>{path} foi gravado.</translation>
    </message>
    <message>
        <source>NEON Wizard was told.</source>
        <translation>O NEON Wizard foi avisado.</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>o novo perfil</translation>
    </message>
    <message>
        <source>The operator&apos;s name, as users know it</source>
        <translation>O nome pelo qual os usuários conhecem a operadora</translation>
    </message>
    <message>
        <source>Its id [{id}]</source>
        <translation>O id dela [{id}]</translation>
    </message>
    <message>
        <source>Its country, such as BR (may stay empty)</source>
        <translation>O país dela, como BR (pode ficar em branco)</translation>
    </message>
    <message>
        <source>The address under which /Signup, /Provisioning and /GetBalance lie</source>
        <translation>O endereço em que ficam /Signup, /Provisioning e /GetBalance</translation>
    </message>
    <message>
        <source>The domain where phones register (may stay empty)</source>
        <translation>O domínio em que os telefones se registram (pode ficar em branco)</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>Falta decidir: {what}</translation>
    </message>
    <message>
        <source>{file} can be used.</source>
        <translation>{file} pode ser usado.</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>sem proteção</translation>
    </message>
    <message>
        <source>Keep {operator}, whose web services are these?</source>
        <translation>Guardar {operator}, que tem estes serviços web?</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>Nada foi guardado</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} foi gravado.</translation>
    </message>
    <message>
        <source>A test account</source>
        <translation>Uma conta de teste</translation>
    </message>
    <message>
        <source>Contact and documents</source>
        <translation>Contato e documentos</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>Endereços públicos</translation>
    </message>
    <message>
        <source>Encrypted addresses</source>
        <translation>Endereços criptografados</translation>
    </message>
    <message>
        <source>No second door without encryption</source>
        <translation>Nenhuma segunda porta sem criptografia</translation>
    </message>
    <message>
        <source>The name resolves</source>
        <translation>O nome é resolvido</translation>
    </message>
    <message>
        <source>The server accepts connections</source>
        <translation>O servidor aceita conexões</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>O certificado é confiável</translation>
    </message>
    <message>
        <source>The certificate remains valid</source>
        <translation>O certificado continua válido</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>Versões de TLS</translation>
    </message>
    <message>
        <source>Authentication is demanded ({service})</source>
        <translation>A autenticação é exigida ({service})</translation>
    </message>
    <message>
        <source>Wrong credentials are refused ({service})</source>
        <translation>Credenciais erradas são recusadas ({service})</translation>
    </message>
    <message>
        <source>The WSDL can be read ({service})</source>
        <translation>O WSDL pode ser lido ({service})</translation>
    </message>
    <message>
        <source>The address in the WSDL ({service})</source>
        <translation>O endereço no WSDL ({service})</translation>
    </message>
    <message>
        <source>What the WSDL imports ({service})</source>
        <translation>O que o WSDL importa ({service})</translation>
    </message>
    <message>
        <source>The account registers with the telephone server</source>
        <translation>A conta se registra no servidor de telefonia</translation>
    </message>
    <message>
        <source>The profile names no test account, so most checks could not be made.</source>
        <translation>O perfil não indica nenhuma conta de teste; por isso, a maioria das verificações não pôde ser feita.</translation>
    </message>
    <message>
        <source>Create an account for tests and hand over its login, password and number.</source>
        <translation>Crie uma conta para testes e entregue o login, a senha e o número dela.</translation>
    </message>
    <message>
        <source>The profile names no technical contact.</source>
        <translation>O perfil não indica nenhum contato técnico.</translation>
    </message>
    <message>
        <source>Name an e-mail address that this report can go to.</source>
        <translation>Indique um endereço de e-mail para receber este relatório.</translation>
    </message>
    <message>
        <source>The profile names no documents.</source>
        <translation>O perfil não indica nenhum documento.</translation>
    </message>
    <message>
        <source>Hand over the description of the web services.</source>
        <translation>Entregue a descrição dos web services.</translation>
    </message>
    <message>
        <source>{name} is an address of a private network.</source>
        <translation>{name} é um endereço de uma rede privada.</translation>
    </message>
    <message>
        <source>Give the services an address that users reach over the Internet.</source>
        <translation>Dê aos serviços um endereço que os usuários alcancem pela Internet.</translation>
    </message>
    <message>
        <source>{name} is asked over http: passwords travel unencrypted.</source>
        <translation>{name} é consultado por http: as senhas trafegam sem criptografia.</translation>
    </message>
    <message>
        <source>Offer the services over https and let the profile name that address.</source>
        <translation>Ofereça os serviços por https e faça o perfil indicar esse endereço.</translation>
    </message>
    <message>
        <source>{name} also answers without encryption (HTTP {status}).</source>
        <translation>{name} também responde sem criptografia (HTTP {status}).</translation>
    </message>
    <message>
        <source>Close port 80, or let it redirect to https.</source>
        <translation>Feche a porta 80 ou faça-a redirecionar para https.</translation>
    </message>
    <message>
        <source>A password stands in the address that is asked.</source>
        <translation>Há uma senha no endereço consultado.</translation>
    </message>
    <message>
        <source>Take passwords in the body (POST): addresses are written into logs.</source>
        <translation>Receba as senhas no corpo (POST): os endereços ficam gravados em logs.</translation>
    </message>
    <message>
        <source>The certificate of {name} ends in {days} days ({date}).</source>
        <translation>O certificado de {name} vence em {days} dias ({date}).</translation>
    </message>
    <message>
        <source>Renew it, and let renewal happen by itself.</source>
        <translation>Renove-o e deixe a renovação automática.</translation>
    </message>
    <message>
        <source>{name} still accepts {found}.</source>
        <translation>{name} ainda aceita {found}.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only (RFC 8996).</source>
        <translation>Permita somente TLS 1.2 e 1.3 (RFC 8996).</translation>
    </message>
    <message>
        <source>{name} does not speak TLS 1.3.</source>
        <translation>{name} não fala TLS 1.3.</translation>
    </message>
    <message>
        <source>Turn TLS 1.3 on beside 1.2.</source>
        <translation>Ative o TLS 1.3 além do 1.2.</translation>
    </message>
    <message>
        <source>The service asks for no HTTP authentication.</source>
        <translation>O serviço não pede autenticação HTTP.</translation>
    </message>
    <message>
        <source>Protect the services with credentials of their own.</source>
        <translation>Proteja os serviços com credenciais próprias.</translation>
    </message>
    <message>
        <source>The service answers without the credentials of the profile.</source>
        <translation>O serviço responde sem as credenciais do perfil.</translation>
    </message>
    <message>
        <source>Answer 401 to requests without credentials.</source>
        <translation>Responda 401 aos pedidos sem credenciais.</translation>
    </message>
    <message>
        <source>The service accepts wrong credentials.</source>
        <translation>O serviço aceita credenciais erradas.</translation>
    </message>
    <message>
        <source>Compare the password, and answer 401 where it is wrong.</source>
        <translation>Compare a senha e responda 401 quando ela estiver errada.</translation>
    </message>
    <message>
        <source>Beside {expected} the weaker {found} is offered.</source>
        <translation>Além de {expected}, é oferecido {found}, que é mais fraco.</translation>
    </message>
    <message>
        <source>Offer {expected} only.</source>
        <translation>Ofereça somente {expected}.</translation>
    </message>
    <message>
        <source>The refusal does not say which authentication is wanted.</source>
        <translation>A recusa não diz qual autenticação é exigida.</translation>
    </message>
    <message>
        <source>Send WWW-Authenticate with every 401 (RFC 9110).</source>
        <translation>Envie WWW-Authenticate com cada 401 (RFC 9110).</translation>
    </message>
    <message>
        <source>The WSDL names an address that users cannot reach: {found}</source>
        <translation>O WSDL indica um endereço que os usuários não alcançam: {found}</translation>
    </message>
    <message>
        <source>Let the server write its public address into the WSDL.</source>
        <translation>Faça o servidor escrever no WSDL o seu endereço público.</translation>
    </message>
    <message>
        <source>The WSDL names an address without encryption: {found}</source>
        <translation>O WSDL indica um endereço sem criptografia: {found}</translation>
    </message>
    <message>
        <source>Let the server write its https address into the WSDL.</source>
        <translation>Faça o servidor escrever no WSDL o seu endereço https.</translation>
    </message>
    <message>
        <source>A document of the WSDL cannot be fetched: {name} ({found})</source>
        <translation>Não é possível obter um documento do WSDL: {name} ({found})</translation>
    </message>
    <message>
        <source>Serve every imported document under the address that the import names.</source>
        <translation>Disponibilize cada documento importado no endereço que a importação indica.</translation>
    </message>
    <message>
        <source>The WSDL imports a document from {name}, which is not loaded.</source>
        <translation>O WSDL importa um documento de {name}, que não é carregado.</translation>
    </message>
    <message>
        <source>Serve imported documents from the same host as the WSDL.</source>
        <translation>Disponibilize os documentos importados no mesmo servidor que o WSDL.</translation>
    </message>
    <message>
        <source>The telephone server registers the account without asking for its password.</source>
        <translation>O servidor de telefonia registra a conta sem pedir a senha.</translation>
    </message>
    <message>
        <source>Demand authentication for REGISTER.</source>
        <translation>Exija autenticação para REGISTER.</translation>
    </message>
    <message>
        <source>The good case ({service})</source>
        <translation>O caso de sucesso ({service})</translation>
    </message>
    <message>
        <source>Content type ({service})</source>
        <translation>Tipo de conteúdo ({service})</translation>
    </message>
    <message>
        <source>Encoding ({service})</source>
        <translation>Codificação ({service})</translation>
    </message>
    <message>
        <source>No passwords in addresses ({service})</source>
        <translation>Nenhuma senha em endereços ({service})</translation>
    </message>
    <message>
        <source>Response time ({service})</source>
        <translation>Tempo de resposta ({service})</translation>
    </message>
    <message>
        <source>Keep-alive and compression ({service})</source>
        <translation>Keep-alive e compressão ({service})</translation>
    </message>
    <message>
        <source>Two readings agree ({service})</source>
        <translation>Duas leituras coincidem ({service})</translation>
    </message>
    <message>
        <source>The page for the user ({service})</source>
        <translation>A página para o usuário ({service})</translation>
    </message>
    <message>
        <source>100 where an argument is left out ({service})</source>
        <translation>100 quando falta um argumento ({service})</translation>
    </message>
    <message>
        <source>101 for a malformed e-mail address ({service})</source>
        <translation>101 para um e-mail malformado ({service})</translation>
    </message>
    <message>
        <source>102 for what does not exist ({service})</source>
        <translation>102 para o que não existe ({service})</translation>
    </message>
    <message>
        <source>103 for a login that exists ({service})</source>
        <translation>103 para um login que já existe ({service})</translation>
    </message>
    <message>
        <source>104 for a wrong password ({service})</source>
        <translation>104 para uma senha errada ({service})</translation>
    </message>
    <message>
        <source>Unusual text is only data ({service})</source>
        <translation>Texto incomum é somente dado ({service})</translation>
    </message>
    <message>
        <source>An unusual name comes back as sent ({service})</source>
        <translation>Um nome incomum volta como foi enviado ({service})</translation>
    </message>
    <message>
        <source>Provisioning repeats what signup said</source>
        <translation>O provisionamento repete o que o cadastro disse</translation>
    </message>
    <message>
        <source>No telephone server is named, neither by the reply nor by the profile.</source>
        <translation>Nenhum servidor de telefonia é indicado, nem pela resposta nem pelo perfil.</translation>
    </message>
    <message>
        <source>Send Domain in Data, or name the registrar for the profile.</source>
        <translation>Envie Domain em Data ou informe o registrar para o perfil.</translation>
    </message>
    <message>
        <source>Provisioning gives other values than signup: {found}</source>
        <translation>O provisionamento dá valores diferentes dos do cadastro: {found}</translation>
    </message>
    <message>
        <source>Let both services read the same account.</source>
        <translation>Faça os dois serviços lerem a mesma conta.</translation>
    </message>
    <message>
        <source>The reply has no Content-Type.</source>
        <translation>A resposta não tem Content-Type.</translation>
    </message>
    <message>
        <source>Declare the type with its charset, such as text/xml; charset=utf-8.</source>
        <translation>Declare o tipo com o charset, por exemplo text/xml; charset=utf-8.</translation>
    </message>
    <message>
        <source>The reply is {expected}, but declared as “{found}”.</source>
        <translation>A resposta é {expected}, mas foi declarada como “{found}”.</translation>
    </message>
    <message>
        <source>Header and document declare different encodings: {found}</source>
        <translation>O cabeçalho e o documento declaram codificações diferentes: {found}</translation>
    </message>
    <message>
        <source>Declare in both what is really sent, best UTF-8.</source>
        <translation>Declare nos dois o que é realmente enviado, de preferência UTF-8.</translation>
    </message>
    <message>
        <source>The reply is not in the encoding that it declares.</source>
        <translation>A resposta não está na codificação que declara.</translation>
    </message>
    <message>
        <source>Half of the answers take longer than {found} s, the slowest {late} s.</source>
        <translation>Metade das respostas demora mais de {found} s; a mais lenta, {late} s.</translation>
    </message>
    <message>
        <source>Answer within {expected} s: users take more for a failure.</source>
        <translation>Responda em até {expected} s: mais do que isso, os usuários tomam por uma falha.</translation>
    </message>
    <message>
        <source>The server closes the connection after each answer.</source>
        <translation>O servidor fecha a conexão depois de cada resposta.</translation>
    </message>
    <message>
        <source>Turn keep-alive on: the next request saves the handshake.</source>
        <translation>Ative o keep-alive: o próximo pedido poupa o handshake.</translation>
    </message>
    <message>
        <source>{found} characters travel uncompressed.</source>
        <translation>{found} caracteres trafegam sem compressão.</translation>
    </message>
    <message>
        <source>Turn gzip on for replies.</source>
        <translation>Ative o gzip para as respostas.</translation>
    </message>
    <message>
        <source>Two readings in a row differ: {found}</source>
        <translation>Duas leituras seguidas diferem: {found}</translation>
    </message>
    <message>
        <source>Make sure that reading costs nothing, and that all servers know the same.</source>
        <translation>Garanta que a leitura não custe nada e que todos os servidores saibam o mesmo.</translation>
    </message>
    <message>
        <source>Parts of the page for the user are not shown: {found}</source>
        <translation>Partes da página para o usuário não são mostradas: {found}</translation>
    </message>
    <message>
        <source>Use text, headings, lists, tables and links to https only.</source>
        <translation>Use somente texto, títulos, listas, tabelas e links para https.</translation>
    </message>
    <message>
        <source>The refusal with code {expected} has no description.</source>
        <translation>A recusa com o código {expected} não tem descrição.</translation>
    </message>
    <message>
        <source>Say in Error/Description what is wrong: users are shown it.</source>
        <translation>Diga em Error/Description o que está errado: isso é mostrado aos usuários.</translation>
    </message>
    <message>
        <source>A user&apos;s mistake is answered with an internal error instead of {expected}.</source>
        <translation>Um erro do usuário é respondido com um erro interno em vez de {expected}.</translation>
    </message>
    <message>
        <source>Check the input before working with it, and answer {expected}.</source>
        <translation>Verifique a entrada antes de trabalhar com ela e responda {expected}.</translation>
    </message>
    <message>
        <source>Code {found} came where {expected} was expected.</source>
        <translation>Veio o código {found} onde se esperava {expected}.</translation>
    </message>
    <message>
        <source>Answer {expected}: users are led to the right field by it.</source>
        <translation>Responda {expected}: é o que leva os usuários ao campo certo.</translation>
    </message>
    <message>
        <source>HTTP {found} without a code came where {expected} was expected.</source>
        <translation>Veio HTTP {found} sem código onde se esperava {expected}.</translation>
    </message>
    <message>
        <source>Answer with the reply&apos;s structure and code {expected}.</source>
        <translation>Responda com a estrutura da resposta e o código {expected}.</translation>
    </message>
    <message>
        <source>What should be refused with code {expected} is accepted.</source>
        <translation>O que deveria ser recusado com o código {expected} é aceito.</translation>
    </message>
    <message>
        <source>Check the input, and answer {expected}.</source>
        <translation>Verifique a entrada e responda {expected}.</translation>
    </message>
    <message>
        <source>Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout.</source>
        <translation>Trate a entrada como dado: parâmetros em SQL, escape em XML, UTF-8 em tudo.</translation>
    </message>
    <message>
        <source>The name came back changed: “{found}” instead of “{expected}”.</source>
        <translation>O nome voltou alterado: “{found}” em vez de “{expected}”.</translation>
    </message>
    <message>
        <source>Check the name, the server, its port and the firewall in front of it.</source>
        <translation>Verifique o nome, o servidor, a porta dele e o firewall à frente dele.</translation>
    </message>
    <message>
        <source>Install a valid certificate for this host with its whole chain, from an authority that is trusted.</source>
        <translation>Instale um certificado válido para este servidor, com toda a cadeia, de uma autoridade confiável.</translation>
    </message>
    <message>
        <source>Compare the description with what the profile says of it.</source>
        <translation>Compare a descrição com o que o perfil diz dela.</translation>
    </message>
    <message>
        <source>Compare what provisioning gives with the telephone server&apos;s own accounts.</source>
        <translation>Compare o que o provisionamento dá com as contas do servidor de telefonia.</translation>
    </message>
    <message>
        <source>--calls takes 1 to 1000, --interval 0 to 60 seconds</source>
        <translation>--calls aceita de 1 a 1000; --interval, de 0 a 60 segundos</translation>
    </message>
    <message>
        <source>Up to {count} accounts called neon-test-… may be created.</source>
        <translation>Podem ser criadas até {count} contas chamadas neon-test-….</translation>
    </message>
    <message>
        <source>it would hold a password that is a common word or number</source>
        <translation>ele conteria uma senha que é uma palavra ou um número comum</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>Não é possível gravar {file}: {reason}</translation>
    </message>
    <message>
        <source>Created, please delete: {logins}</source>
        <translation>Criadas; exclua-as, por favor: {logins}</translation>
    </message>
    <message>
        <source>Since the earlier run: {mended} mended, {new} new, {still} still there.</source>
        <translation>Desde a execução anterior: {mended} corrigidos, {new} novos, {still} ainda presentes.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds</source>
        <translation>--timeout aceita de 1 a 600 segundos</translation>
    </message>
    <message>
        <source>{aor} registers at {address} over {transport} ({milliseconds} ms).</source>
        <translation>{aor} se registra em {address} por {transport} ({milliseconds} ms).</translation>
    </message>
    <message>
        <source>It was not asked for its password.</source>
        <translation>A senha não foi pedida.</translation>
    </message>
    <message>
        <source>The settings of {days} days ago are used.</source>
        <translation>São usadas as configurações de {days} dias atrás.</translation>
    </message>
    <message>
        <source>The operator gives this account another number: {number}.</source>
        <translation>A operadora dá outro número a esta conta: {number}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>new: {hosts}</source>
        <translation>novo: {hosts}</translation>
    </message>
    <message>
        <source>no longer: {hosts}</source>
        <translation>não mais: {hosts}</translation>
    </message>
    <message>
        <source>as before: {hosts}</source>
        <translation>como antes: {hosts}</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>{host} (sem criptografia)</translation>
    </message>
    <message>
        <source>{host} (telephone server, encrypted)</source>
        <translation>{host} (servidor de telefonia, com criptografia)</translation>
    </message>
    <message>
        <source>{host} (telephone server)</source>
        <translation>{host} (servidor de telefonia)</translation>
    </message>
    <message>
        <source>Test of the web services of {operator} (errors: {errors}, warnings: {warnings})</source>
        <translation>Teste dos serviços web de {operator} (erros: {errors}, avisos: {warnings})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>we tested your web services on {date}. What was found, with what to do about it, is in the attached report.</source>
        <translation>testamos seus serviços web em {date}. O que foi encontrado, e o que fazer, está no relatório anexo.</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>… e mais {count} no relatório.</translation>
    </message>
    <message>
        <source>The test created these accounts; please delete them: {logins}</source>
        <translation>O teste criou estas contas; por favor, apague-as: {logins}</translation>
    </message>
    <message>
        <source>Please tell us when it is repaired, so that we can test again.</source>
        <translation>Por favor, avise quando estiver corrigido, para testarmos de novo.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Its question does not arise here.</source>
        <translation>A pergunta não se aplica aqui.</translation>
    </message>
    <message>
        <source>The profile has no “{key}”.</source>
        <translation>O perfil não tem “{key}”.</translation>
    </message>
    <message>
        <source>Left open by the failure of: {check}</source>
        <translation>Ficou em aberto pela falha de: {check}</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentil 95</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>dias restantes</translation>
    </message>
    <message>
        <source>variants tried</source>
        <translation>variantes tentadas</translation>
    </message>
    <message>
        <source>The service wants the request in another way. It works once the profile says: {change}</source>
        <translation>O serviço quer o pedido de outra maneira. Funciona quando o perfil diz: {change}</translation>
    </message>
    <message>
        <source>{name} was asked through a proxy ({found}), not over a direct connection.</source>
        <translation>{name} foi consultado por um proxy ({found}), não por uma conexão direta.</translation>
    </message>
    <message>
        <source>Nothing for the operator to mend; times may be longer than elsewhere.</source>
        <translation>Nada para a operadora corrigir; os tempos podem ser maiores que em outros lugares.</translation>
    </message>
    <message>
        <source>The web services and their protocol</source>
        <translation>Os serviços web e seu protocolo</translation>
    </message>
    <message>
        <source>Ask for address and description of: {lacking}</source>
        <translation>Peça endereço e descrição de: {lacking}</translation>
    </message>
    <message>
        <source>Credentials for HTTP authentication</source>
        <translation>Credenciais de autenticação HTTP</translation>
    </message>
    <message>
        <source>Ask for user name and password with which this program signs in at: {lacking}</source>
        <translation>Peça usuário e senha com que este programa entra em: {lacking}</translation>
    </message>
    <message>
        <source>Addresses for tests</source>
        <translation>Endereços para testes</translation>
    </message>
    <message>
        <source>Ask for an address where tests disturb nobody, for: {lacking}</source>
        <translation>Peça um endereço em que testes não atrapalhem ninguém, para: {lacking}</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Documentos técnicos</translation>
    </message>
    <message>
        <source>Ask for the description of the web services.</source>
        <translation>Peça a descrição dos serviços web.</translation>
    </message>
    <message>
        <source>The technical contact</source>
        <translation>O contato técnico</translation>
    </message>
    <message>
        <source>Ask for the e-mail address of whoever repairs the web services.</source>
        <translation>Peça o e-mail de quem conserta os serviços web.</translation>
    </message>
    <message>
        <source>An account for tests</source>
        <translation>Uma conta para testes</translation>
    </message>
    <message>
        <source>Ask for an account that belongs to nobody. Missing: {lacking}</source>
        <translation>Peça uma conta que não seja de ninguém. Falta: {lacking}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>Every setting of the account can be used ({service})</source>
        <translation>Todas as configurações da conta podem ser usadas ({service})</translation>
    </message>
    <message>
        <source>A name of 255 characters comes back as sent ({service})</source>
        <translation>Um nome de 255 caracteres volta como foi enviado ({service})</translation>
    </message>
    <message>
        <source>The parts are called as in the specification ({service})</source>
        <translation>As partes têm os nomes da especificação ({service})</translation>
    </message>
    <message>
        <source>Nobody&apos;s licence is not active ({service})</source>
        <translation>A licença de ninguém não está ativa ({service})</translation>
    </message>
    <message>
        <source>The licence&apos;s state can be asked for</source>
        <translation>O estado da licença pode ser consultado</translation>
    </message>
    <message>
        <source>“{found}” is no value for “{setting}”: it counts as not said.</source>
        <translation>“{found}” não é um valor de “{setting}”: vale como não informado.</translation>
    </message>
    <message>
        <source>Send one that SIP programs know, such as udp, tcp or tls, or leave it out.</source>
        <translation>Envie um que os programas SIP conheçam, como udp, tcp ou tls, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>Most answers take no longer than {found} s, but some take {late} s.</source>
        <translation>A maioria das respostas não demora mais de {found} s, mas algumas demoram {late} s.</translation>
    </message>
    <message>
        <source>Look for one slow server among several, or one slow query: answer within {expected} s.</source>
        <translation>Procure um servidor lento entre vários, ou uma consulta lenta: responda em até {expected} s.</translation>
    </message>
    <message>
        <source>The error&apos;s parts stand in the reply under both of their names: {found}</source>
        <translation>As partes do erro aparecem na resposta com os dois nomes: {found}</translation>
    </message>
    <message>
        <source>Send either Code and Description or ErrorCode and ErrorDescription.</source>
        <translation>Envie Code e Description, ou ErrorCode e ErrorDescription.</translation>
    </message>
    <message>
        <source>The error&apos;s parts are named in two ways: {found}</source>
        <translation>As partes do erro têm nomes de dois modos: {found}</translation>
    </message>
    <message>
        <source>Names are written otherwise than in the specification: {found}</source>
        <translation>Há nomes escritos de modo diferente da especificação: {found}</translation>
    </message>
    <message>
        <source>Write them as the specification does: {expected}</source>
        <translation>Escreva-os como a especificação: {expected}</translation>
    </message>
    <message>
        <source>The licence&apos;s state cannot be asked for without activating it.</source>
        <translation>O estado da licença não pode ser consultado sem ativá-la.</translation>
    </message>
    <message>
        <source>Offer a service that tells the state and changes nothing.</source>
        <translation>Ofereça um serviço que diga o estado e não mude nada.</translation>
    </message>
    <message>
        <source>A number that nobody has is said to have an active licence.</source>
        <translation>Um número que ninguém tem aparece com licença ativa.</translation>
    </message>
    <message>
        <source>Look the number up first, and answer 102 where nobody has it.</source>
        <translation>Procure antes o número, e responda 102 quando ninguém o tem.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the operator: run the test from a network that lets it through.</source>
        <translation>Não há nada de errado com a operadora: faça o teste em uma rede que o deixe passar.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 at this server.</source>
        <translation>Habilite TLS 1.2 e 1.3 neste servidor.</translation>
    </message>
    <message>
        <source>Serve TLS at this port, or name the port in the profile at which it is served.</source>
        <translation>Ofereça TLS nesta porta, ou ponha no perfil a porta em que ele é oferecido.</translation>
    </message>
    <message>
        <source>Write the address into the profile with https.</source>
        <translation>Escreva o endereço no perfil com https.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Não há nada para mostrar.</translation>
    </message>
    <message>
        <source>There is more.</source>
        <translation>Há mais.</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Chave de licença</translation>
    </message>
    <message>
        <source>SIP password of the test account {login} at {operator}, to be hidden</source>
        <translation>Senha SIP da conta de teste {login} na {operator}, para ocultá-la</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Pass phrase of the certificate</source>
        <translation>Frase secreta do certificado</translation>
    </message>
    <message>
        <source>Password of the test account {login} at {operator}</source>
        <translation>Senha da conta de teste {login} em {operator}</translation>
    </message>
    <message>
        <source>The command for it: {command}</source>
        <translation>O comando para isso: {command}</translation>
    </message>
    <message>
        <source>{operator} offers nothing of its own.</source>
        <translation>{operator} não oferece nada próprio.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>--password-stdin and --key-stdin cannot both be given</source>
        <translation>--password-stdin e --key-stdin não podem ser usados juntos</translation>
    </message>
    <message>
        <source>Send the activation once more?</source>
        <translation>Enviar a ativação mais uma vez?</translation>
    </message>
    <message>
        <source>The licence may be active already; check with: {command}</source>
        <translation>A licença já pode estar ativa; verifique com: {command}</translation>
    </message>
    <message>
        <source>The licence may be active already: ask the operator. With --again it is activated once more.</source>
        <translation>A licença já pode estar ativa: pergunte à operadora. Com --again ela é ativada mais uma vez.</translation>
    </message>
    <message>
        <source>Credit is bought at {address}.</source>
        <translation>O saldo é comprado em {address}.</translation>
    </message>
    <message>
        <source>You may try {operator} until {until}.</source>
        <translation>Você pode experimentar {operator} até {until}.</translation>
    </message>
    <message>
        <source>{operator} could not be asked lately; the licence holds until {until}.</source>
        <translation>Não foi possível consultar {operator} ultimamente; a licença vale até {until}.</translation>
    </message>
    <message>
        <source>{operator} wants no licence.</source>
        <translation>{operator} não exige licença.</translation>
    </message>
    <message>
        <source>The licence is active until {until}.</source>
        <translation>A licença está ativa até {until}.</translation>
    </message>
    <message>
        <source>The licence is active.</source>
        <translation>A licença está ativa.</translation>
    </message>
    <message>
        <source>Left out, and to be given on each computer:</source>
        <translation>Deixados de fora, a informar em cada computador:</translation>
    </message>
    <message>
        <source>It is installed with: {command}</source>
        <translation>Instala-se com: {command}</translation>
    </message>
    <message>
        <source>Nothing was tested: no check that was chosen could be asked here.</source>
        <translation>Nada foi testado: nenhuma verificação escolhida pôde ser feita aqui.</translation>
    </message>
    <message>
        <source>Credit for a licence</source>
        <translation>Saldo para uma licença</translation>
    </message>
    <message>
        <source>Up to {count} accounts called {prefix}… may be created.</source>
        <translation>Podem ser criadas até {count} contas chamadas {prefix}….</translation>
    </message>
    <message>
        <source>This worker has finished; its master has the figures.</source>
        <translation>Este worker terminou; o master tem os números.</translation>
    </message>
    <message>
        <source>--time is written as 90s, 5m or 1h30m</source>
        <translation>--time se escreve como 90s, 5m ou 1h30m</translation>
    </message>
    <message>
        <source>--workers, --master and --worker exclude each other</source>
        <translation>--workers, --master e --worker se excluem</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}</source>
        <translation>{option} aceita de {least} a {most}</translation>
    </message>
    <message>
        <source>{service}: {requests} requests, {per_second} a second, median {median} ms, 95 % within {p95} ms</source>
        <translation>{service}: {requests} pedidos, {per_second} por segundo, mediana {median} ms, 95 % em até {p95} ms</translation>
    </message>
    <message>
        <source>{service}: {count} failed with {error}</source>
        <translation>{service}: {count} falharam com {error}</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>Nenhum pedido foi enviado.</translation>
    </message>
    <message>
        <source>it cannot be served there: {reason}</source>
        <translation>não é possível atender ali: {reason}</translation>
    </message>
    <message>
        <source>Everybody in this network can reach it.</source>
        <translation>Todos nesta rede podem alcançá-lo.</translation>
    </message>
    <message>
        <source>{file} is there, and no mock has written it</source>
        <translation>{file} já existe, e não foi escrito por nenhum simulador</translation>
    </message>
    <message>
        <source>The mock of {operator} answers at {origin}. Ctrl-C ends it.</source>
        <translation>O simulador de {operator} responde em {origin}. Ctrl-C o encerra.</translation>
    </message>
    <message>
        <source>Faults and requests</source>
        <translation>Falhas e pedidos</translation>
    </message>
    <message>
        <source>No change of the profile is offered.</source>
        <translation>Nenhuma alteração do perfil é proposta.</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>Com esta alteração do perfil, funciona:</translation>
    </message>
    <message>
        <source>The profile is no file of yours and was not changed.</source>
        <translation>O perfil não é um arquivo seu e não foi alterado.</translation>
    </message>
    <message>
        <source>To write it into the profile: --apply</source>
        <translation>Para gravá-la no perfil: --apply</translation>
    </message>
    <message>
        <source>{file} came from nowhere else</source>
        <translation>{file} não veio de outro lugar</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>Guardar mesmo assim?</translation>
    </message>
    <message>
        <source>{operator} is kept here with another profile ({changes}). Take this one in its place?</source>
        <translation>{operator} está guardada aqui com outro perfil ({changes}). Colocar este no lugar dele?</translation>
    </message>
    <message>
        <source>No operator is kept on this computer.</source>
        <translation>Nenhuma operadora está guardada neste computador.</translation>
    </message>
    <message>
        <source>Remove the profile of {operator}?</source>
        <translation>Remover o perfil de {operator}?</translation>
    </message>
    <message>
        <source>The profile of {operator} was removed.</source>
        <translation>O perfil de {operator} foi removido.</translation>
    </message>
    <message>
        <source>This profile names no secret.</source>
        <translation>Este perfil não indica nenhum segredo.</translation>
    </message>
    <message>
        <source>The secret {name} of {operator} is kept.</source>
        <translation>O segredo {name} de {operator} foi guardado.</translation>
    </message>
    <message>
        <source>The secret {name} was removed.</source>
        <translation>O segredo {name} foi removido.</translation>
    </message>
    <message>
        <source>Nothing was kept under {name}.</source>
        <translation>Não havia nada guardado com o nome {name}.</translation>
    </message>
    <message>
        <source>NAME is one of the secrets that the profile names: {known}</source>
        <translation>NOME é um dos segredos que o perfil indica: {known}</translation>
    </message>
    <message>
        <source>Fetch the operator&apos;s profile from {address}?</source>
        <translation>Buscar o perfil da operadora em {address}?</translation>
    </message>
    <message>
        <source>--fetch: {operator} has decided this (“{mode}”)</source>
        <translation>--fetch: {operator} já decidiu isso (“{mode}”)</translation>
    </message>
    <message>
        <source>The services of {operator} are at {hosts}. May the passwords for this operator go there?</source>
        <translation>Os serviços de {operator} estão em {hosts}. As senhas para esta operadora podem ir para lá?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuar?</translation>
    </message>
    <message>
        <source>Keep it in the password store of this computer?</source>
        <translation>Guardar no cofre de senhas deste computador?</translation>
    </message>
    <message>
        <source>{reason} {operator} may have done it all the same.</source>
        <translation>{reason} {operator} pode ter feito mesmo assim.</translation>
    </message>
    <message>
        <source>Look whether it was done before you do it again.</source>
        <translation>Veja se foi feito antes de repetir.</translation>
    </message>
    <message>
        <source>This is done for an account, and none was chosen.</source>
        <translation>Isto é feito para uma conta, e nenhuma foi escolhida.</translation>
    </message>
    <message>
        <source>Choose an account of {operator}.</source>
        <translation>Escolha uma conta de {operator}.</translation>
    </message>
    <message>
        <source>{operator} has changed the password, but it could not be kept here as it should be: {reason}</source>
        <translation>{operator} mudou a senha, mas ela não pôde ser guardada aqui como devia: {reason}</translation>
    </message>
    <message>
        <source>With the next connection it is tried, or asked for.</source>
        <translation>Na próxima conexão ela é tentada, ou pedida.</translation>
    </message>
    <message>
        <source>{operator} has new settings for this account.</source>
        <translation>{operator} tem novas configurações para esta conta.</translation>
    </message>
    <message>
        <source>Fetch them in the account&apos;s settings, with your password.</source>
        <translation>Busque-as nas configurações da conta, com a sua senha.</translation>
    </message>
    <message>
        <source>It was done, but the account&apos;s settings could not be fetched anew: {reason}</source>
        <translation>Foi feito, mas as configurações da conta não puderam ser buscadas de novo: {reason}</translation>
    </message>
    <message>
        <source>Fetch them in the account&apos;s settings.</source>
        <translation>Busque-as nas configurações da conta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a package and its command.</source>
        <translation>“{name}” não pode ser o nome de um pacote e do seu comando.</translation>
    </message>
    <message>
        <source>Use a-z, 0-9 and -, beginning with a letter, such as acme-softphone.</source>
        <translation>Use a-z, 0-9 e -, começando com uma letra, como acme-softphone.</translation>
    </message>
    <message>
        <source>“{version}” cannot be the version of a package.</source>
        <translation>“{version}” não pode ser a versão de um pacote.</translation>
    </message>
    <message>
        <source>Write, for example: 1.2.0</source>
        <translation>Escreva, por exemplo: 1.2.0</translation>
    </message>
    <message>
        <source>What writes packages is not installed.</source>
        <translation>O que cria pacotes não está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;neon-wizard[brand]&quot;</source>
        <translation>Instale com: pip install &quot;neon-wizard[brand]&quot;</translation>
    </message>
    <message>
        <source>{file}: “{key}” seems to hold a secret; everyone who gets the package could read it.</source>
        <translation>{file}: “{key}” parece conter um segredo; quem recebesse o pacote poderia lê-lo.</translation>
    </message>
    <message>
        <source>Let users type it, or send it by HTTP authentication with secret:NAME.</source>
        <translation>Deixe que os usuários o digitem, ou envie por autenticação HTTP com secret:NOME.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is a private key; everyone who gets the package would have it.</source>
        <translation>{file}: “{key}” é uma chave privada; quem recebesse o pacote a teria.</translation>
    </message>
    <message>
        <source>Use another scheme of authentication in the profile that users get.</source>
        <translation>Use outro esquema de autenticação no perfil que os usuários recebem.</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>O pacote não pôde ser gravado.</translation>
    </message>
    <message>
        <source>The answer of {host} cannot be read: it is damaged, or too large.</source>
        <translation>A resposta de {host} não pode ser lida: está danificada ou é grande demais.</translation>
    </message>
    <message>
        <source>{host} asks again and again for the password of {auth_name} ({said}).</source>
        <translation>{host} pede repetidamente a senha de {auth_name} ({said}).</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again. If both are right, tell the operator&apos;s support.</source>
        <translation>Verifique o nome de autenticação e a senha SIP, ou busque as configurações de novo. Se ambos estiverem certos, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} asks for the password of {auth_name} in the name of one system after another ({said}).</source>
        <translation>{host} pede a senha de {auth_name} em nome de um sistema após o outro ({said}).</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, which is no address; that was refused.</source>
        <translation>{host} encaminha para {target}, que não é um endereço; isso foi recusado.</translation>
    </message>
    <message>
        <source>A proxy on the way to {host} wants a user name and a password.</source>
        <translation>Um proxy no caminho até {host} quer nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for it, or try from another network; it is not the operator.</source>
        <translation>Pergunte a quem administra esta rede ou tente de outra rede; não é a operadora.</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} has expired.</source>
        <translation>Um certificado que garante o de {host} está vencido.</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} is not valid yet.</source>
        <translation>Um certificado que garante o de {host} ainda não é válido.</translation>
    </message>
    <message>
        <source>This program failed over the answer of {host}; the mistake is its own.</source>
        <translation>Este programa falhou com a resposta de {host}; o erro é dele mesmo.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copie os detalhes e envie-os ao suporte.</translation>
    </message>
    <message>
        <source>The part of this program that makes calls is not installed.</source>
        <translation>A parte deste programa que faz ligações não está instalada.</translation>
    </message>
    <message>
        <source>The part of this program that makes calls has stopped.</source>
        <translation>A parte deste programa que faz ligações parou.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Feche o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>This account trusts other certificates than the one that is connected; both cannot be at once.</source>
        <translation>Esta conta confia em certificados diferentes dos da conta que está conectada; as duas não podem ficar conectadas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Disconnect the other account first.</source>
        <translation>Desconecte a outra conta primeiro.</translation>
    </message>
    <message>
        <source>This account cannot be used for calls here: {reason}.</source>
        <translation>Esta conta não pode ser usada para ligações aqui: {reason}.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s settings, or use another softphone.</source>
        <translation>Corrija as configurações da conta ou use outro softphone.</translation>
    </message>
    <message>
        <source>The operator did not say at which domain this account registers.</source>
        <translation>A operadora não informou em qual domínio esta conta se registra.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support for it, and write it in the account&apos;s settings.</source>
        <translation>Peça essa informação ao suporte da operadora e escreva-a nas configurações da conta.</translation>
    </message>
    <message>
        <source>“{target}” is no number that can be called.</source>
        <translation>“{target}” não é um número para o qual se possa ligar.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>A ligação foi recusada.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Esse número não existe.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ninguém atendeu.</translation>
    </message>
    <message>
        <source>The other side cannot be reached now.</source>
        <translation>Não foi possível completar a ligação para o outro lado agora.</translation>
    </message>
    <message>
        <source>The operator does not accept this account&apos;s password for calls.</source>
        <translation>A operadora não aceita a senha desta conta para ligações.</translation>
    </message>
    <message>
        <source>Fetch the settings again.</source>
        <translation>Busque as configurações de novo.</translation>
    </message>
    <message>
        <source>The operator does not allow this call.</source>
        <translation>A operadora não permite esta ligação.</translation>
    </message>
    <message>
        <source>Check your credit, or ask the operator&apos;s support.</source>
        <translation>Verifique seu saldo ou fale com o suporte da operadora.</translation>
    </message>
    <message>
        <source>The two phones have no way of sending sound in common.</source>
        <translation>Os dois telefones não têm nenhum formato de áudio em comum.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support which codecs it takes.</source>
        <translation>Pergunte ao suporte da operadora quais codecs ela aceita.</translation>
    </message>
    <message>
        <source>Your microphone or speaker cannot be used.</source>
        <translation>Seu microfone ou alto-falante não pode ser usado.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, then call again.</source>
        <translation>Verifique as configurações de som do sistema e ligue de novo.</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>Não foi possível fazer a ligação.</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use --no-store: then nothing is kept.</source>
        <translation>Configure um (GNOME Keyring ou KWallet), ou use --no-store: assim nada é guardado.</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use --no-store: then nothing is kept.</source>
        <translation>Saia da sessão deste computador e entre de novo, ou crie um chaveiro no programa de senhas dele e torne-o o padrão; ou use --no-store: assim nada é guardado.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store holds no keyring for passwords; its default one may have been deleted.</source>
        <translation>O cofre de senhas do seu sistema não tem nenhum chaveiro para senhas; o padrão pode ter sido apagado.</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use the account until you close the program.</source>
        <translation>Saia da sessão deste computador e entre de novo, ou crie um chaveiro no programa de senhas dele e torne-o o padrão; ou use a conta até fechar o programa.</translation>
    </message>
    <message>
        <source>The services of {operator} are at computers that were not agreed on: {hosts}. No password went there.</source>
        <translation>Os serviços de {operator} estão em computadores que não foram combinados: {hosts}. Nenhuma senha foi para lá.</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of them.</source>
        <translation>Continue só se a operadora avisou você sobre eles.</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register at a telephone server that was not agreed on: {hosts}. No password went there.</source>
        <translation>Com este perfil, as contas de {operator} se registrariam em um servidor de telefonia que não foi combinado: {hosts}. Nenhuma senha foi para lá.</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of it.</source>
        <translation>Só continue se a operadora tiver avisado.</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register without encryption, and did so with it until now: {hosts}. No password went there.</source>
        <translation>Com este perfil, as contas de {operator} se registrariam sem criptografia, e até agora se registravam com ela: {hosts}. Nenhuma senha foi para lá.</translation>
    </message>
    <message>
        <source>No window can be opened here: there is no screen that this program may use.</source>
        <translation>Não é possível abrir uma janela aqui: não há tela que este programa possa usar.</translation>
    </message>
    <message>
        <source>These commands need none: {commands}. With --verbose it says what is missing.</source>
        <translation>Estes comandos não precisam de janela: {commands}. Com --verbose é dito o que falta.</translation>
    </message>
    <message>
        <source>No window can be opened here: this system lacks a library ({reason}).</source>
        <translation>Não é possível abrir uma janela aqui: falta uma biblioteca neste sistema ({reason}).</translation>
    </message>
    <message>
        <source>These commands need none: {commands}.</source>
        <translation>Estes comandos não precisam de janela: {commands}.</translation>
    </message>
    <message>
        <source>{operator} gives your settings before every connection, and needs your password.</source>
        <translation>{operator} envia suas configurações antes de cada conexão e precisa da sua senha.</translation>
    </message>
    <message>
        <source>Type your login&apos;s password. It is kept in your system&apos;s password store.</source>
        <translation>Digite a senha do seu login. Ela fica guardada no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>{operator} could not be reached, and the settings of {days} days ago may not be used any more.</source>
        <translation>Não foi possível chegar a {operator}, e as configurações de {days} dias atrás não podem mais ser usadas.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Verifique sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>{operator} has no number for this account: it waits for your confirmation.</source>
        <translation>{operator} ainda não tem um número para esta conta: falta a sua confirmação.</translation>
    </message>
    <message>
        <source>Open the link in the operator&apos;s e-mail, then try again.</source>
        <translation>Abra o link do e-mail da operadora e tente de novo.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store has lost the SIP password of {account}.</source>
        <translation>O cofre de senhas do seu sistema perdeu a senha SIP de {account}.</translation>
    </message>
    <message>
        <source>Fetch the settings again, with your login and password.</source>
        <translation>Busque as configurações de novo, com seu login e sua senha.</translation>
    </message>
    <message>
        <source>The record of your balances in {path} was damaged.</source>
        <translation>O histórico dos seus saldos em {path} estava danificado.</translation>
    </message>
    <message>
        <source>The number comes as “{found}” where {expected} was expected.</source>
        <translation>O número vem como “{found}”; o esperado era {expected}.</translation>
    </message>
    <message>
        <source>Answer it as the account registers with it: blanks and signs would be part of the user name.</source>
        <translation>Responda-o como a conta se registra com ele: espaços e sinais fariam parte do nome de usuário.</translation>
    </message>
    <message>
        <source>“{found}” comes as the number where {expected} was expected.</source>
        <translation>“{found}” vem no lugar do número; o esperado era {expected}.</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in the reply (“{node}”), encoded or in other letters: anybody can turn it back.</source>
        <translation>A senha do portal volta na resposta (“{node}”), codificada ou em outras letras: qualquer pessoa consegue revertê-la.</translation>
    </message>
    <message>
        <source>No password at all opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>Uma conta se abre sem senha alguma: o serviço entrega senhas SIP a qualquer pessoa que conheça um login.</translation>
    </message>
    <message>
        <source>Refuse an empty password before anything is answered, with 100.</source>
        <translation>Recuse uma senha vazia com 100, antes de responder qualquer coisa.</translation>
    </message>
    <message>
        <source>{host} sends on to {target} with a query (HTTP {status}), as to a page where people sign in.</source>
        <translation>{host} redireciona para {target} com parâmetros (HTTP {status}), como para uma página em que pessoas entram.</translation>
    </message>
    <message>
        <source>Exempt {path} from the portal&apos;s own login: programs sign in with what the request holds.</source>
        <translation>Isente {path} do login do próprio portal: os programas entram com o que está no pedido.</translation>
    </message>
    <message>
        <source>The record of your balances in {path} cannot be kept: {reason}.</source>
        <translation>O histórico dos seus saldos em {path} não pode ser guardado: {reason}.</translation>
    </message>
    <message>
        <source>Your balance is shown all the same.</source>
        <translation>Seu saldo aparece mesmo assim.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, check again, or ask the operator&apos;s support.</source>
        <translation>Se achar que isto está errado, verifique de novo ou pergunte ao suporte da operadora.</translation>
    </message>
    <message>
        <source>{operator} asks for more credit before you can call: {missing} is missing.</source>
        <translation>{operator} pede mais saldo antes de você ligar: faltam {missing}.</translation>
    </message>
    <message>
        <source>Buy credit, then check again.</source>
        <translation>Compre saldo e verifique de novo.</translation>
    </message>
    <message>
        <source>{operator} asks for credit before you can call: {reason}</source>
        <translation>{operator} pede saldo antes de você ligar: {reason}</translation>
    </message>
    <message>
        <source>{operator} asks for a licence key before you can call: {reason}</source>
        <translation>{operator} pede uma chave de licença antes de você ligar: {reason}</translation>
    </message>
    <message>
        <source>Type the licence key that you got from the operator.</source>
        <translation>Digite a chave de licença que você recebeu da operadora.</translation>
    </message>
    <message>
        <source>Your licence from {operator} is not active yet.</source>
        <translation>Sua licença de {operator} ainda não está ativa.</translation>
    </message>
    <message>
        <source>Activate it; then you can make calls.</source>
        <translation>Ative-a; então você poderá fazer chamadas.</translation>
    </message>
    <message>
        <source>{operator} does not let this account be used: {reason}</source>
        <translation>{operator} não permite usar esta conta: {reason}</translation>
    </message>
    <message>
        <source>The licence from {operator} has ended: {reason}</source>
        <translation>A licença de {operator} venceu: {reason}</translation>
    </message>
    <message>
        <source>Renew it with the operator, then check again.</source>
        <translation>Renove com a operadora e verifique de novo.</translation>
    </message>
    <message>
        <source>{operator} has not said yet that this account may be used.</source>
        <translation>{operator} ainda não disse que esta conta pode ser usada.</translation>
    </message>
    <message>
        <source>Activate the licence. This needs an internet connection.</source>
        <translation>Ative a licença. É preciso estar conectado à internet.</translation>
    </message>
    <message>
        <source>{operator} could not be asked whether this account may be used.</source>
        <translation>Não foi possível perguntar a {operator} se esta conta pode ser usada.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again. If it stays so, tell the operator&apos;s support.</source>
        <translation>Verifique sua conexão com a internet e tente de novo. Se continuar assim, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>The answer to the last activation at {operator} was lost: the licence may be active already.</source>
        <translation>A resposta da última ativação em {operator} se perdeu: a licença já pode estar ativa.</translation>
    </message>
    <message>
        <source>Ask the operator, or send the activation once more if you want that.</source>
        <translation>Pergunte à operadora, ou envie a ativação mais uma vez se quiser.</translation>
    </message>
    <message>
        <source>{operator} has no service that says how the licence stands.</source>
        <translation>{operator} não tem um serviço que diga como está a licença.</translation>
    </message>
    <message>
        <source>Activate it, or ask the operator&apos;s support.</source>
        <translation>Ative-a, ou pergunte ao suporte da operadora.</translation>
    </message>
    <message>
        <source>{operator} wants your login&apos;s password for the licence.</source>
        <translation>{operator} quer a senha do seu login para a licença.</translation>
    </message>
    <message>
        <source>Type it. It is used for this once.</source>
        <translation>Digite-a. Ela é usada só desta vez.</translation>
    </message>
    <message>
        <source>What was kept of the licence from {operator} was changed or removed; it counts for nothing.</source>
        <translation>O que estava guardado da licença de {operator} foi alterado ou removido; não vale mais.</translation>
    </message>
    <message>
        <source>Check again, or activate it anew.</source>
        <translation>Verifique de novo, ou ative outra vez.</translation>
    </message>
    <message>
        <source>Installers are made on Linux. What writes them is not on this computer: {tools}.</source>
        <translation>Os instaladores são feitos no Linux. O que os grava não está neste computador: {tools}.</translation>
    </message>
    <message>
        <source>On Windows, “wsl --install -d Debian” makes a Linux; there, or on any Debian or Ubuntu: apt-get install {packages}</source>
        <translation>No Windows, “wsl --install -d Debian” cria um Linux; nele, ou em qualquer Debian ou Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>{operator} gave an answer that does not fit the question (code {operator_code}): {description}</source>
        <translation>{operator} deu uma resposta que não combina com o pedido (código {operator_code}): {description}</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell the operator&apos;s support.</source>
        <translation>Aguarde um momento e tente de novo. Se continuar assim, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} does not take as much as was sent (“{status}”).</source>
        <translation>{host} não aceita tanto quanto foi enviado (“{status}”).</translation>
    </message>
    <message>
        <source>Send less: a smaller file, or a shorter text. If there is nothing to shorten, tell the operator&apos;s support.</source>
        <translation>Envie menos: um arquivo menor ou um texto mais curto. Se não houver o que encurtar, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} gets no answer from the computer behind it (“{status}”).</source>
        <translation>{host} não recebe resposta do computador por trás dele (“{status}”).</translation>
    </message>
    <message>
        <source>Something is not in the form that {operator} expects: {description}</source>
        <translation>Algo não está no formato que {operator} espera: {description}</translation>
    </message>
    <message>
        <source>{operator} does not know this account.</source>
        <translation>{operator} não conhece esta conta.</translation>
    </message>
    <message>
        <source>Check the login, or create an account.</source>
        <translation>Verifique o login ou crie uma conta.</translation>
    </message>
    <message>
        <source>{operator} does not know this number.</source>
        <translation>{operator} não conhece este número.</translation>
    </message>
    <message>
        <source>Check the number. If it is right, tell the operator&apos;s support.</source>
        <translation>Verifique o número. Se estiver certo, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{operator} does not know this: {description}</source>
        <translation>{operator} não conhece isto: {description}</translation>
    </message>
    <message>
        <source>This login is already taken.</source>
        <translation>Este login já está em uso.</translation>
    </message>
    <message>
        <source>Choose another login, or sign in if it is yours.</source>
        <translation>Escolha outro login, ou entre se ele for seu.</translation>
    </message>
    <message>
        <source>{operator} refused: {description}</source>
        <translation>{operator} recusou: {description}</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>A senha não está certa.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Digite de novo.</translation>
    </message>
    <message>
        <source>{operator} does not accept this password: {description}</source>
        <translation>{operator} não aceita esta senha: {description}</translation>
    </message>
    <message>
        <source>Choose another password.</source>
        <translation>Escolha outra senha.</translation>
    </message>
    <message>
        <source>{operator} has a problem of its own: {description}</source>
        <translation>{operator} está com um problema próprio: {description}</translation>
    </message>
    <message>
        <source>{operator} reports an error that it does not explain (code {operator_code}): {description}</source>
        <translation>{operator} informa um erro que não explica (código {operator_code}): {description}</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send this code and text to the operator&apos;s support.</source>
        <translation>Tente de novo mais tarde. Se continuar assim, envie este código e este texto ao suporte da operadora.</translation>
    </message>
    <message>
        <source>The service of {host} failed: {description}</source>
        <translation>O serviço de {host} falhou: {description}</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access credentials.</source>
        <translation>{host} não aceitou os dados de acesso deste programa.</translation>
    </message>
    <message>
        <source>Enter the user name and password that the operator gave for its web service.</source>
        <translation>Digite o nome de usuário e a senha que a operadora forneceu para o serviço web dela.</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access token.</source>
        <translation>{host} não aceitou o token de acesso deste programa.</translation>
    </message>
    <message>
        <source>Enter the token that the operator gave for its web service.</source>
        <translation>Digite o token que a operadora forneceu para o serviço web dela.</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access key.</source>
        <translation>{host} não aceitou a chave de acesso deste programa.</translation>
    </message>
    <message>
        <source>Enter the key that the operator gave for its web service.</source>
        <translation>Digite a chave que a operadora forneceu para o serviço web dela.</translation>
    </message>
    <message>
        <source>{host} did not let this program in with its own certificate.</source>
        <translation>{host} não deixou este programa entrar com o certificado dele.</translation>
    </message>
    <message>
        <source>{host} wants this program to sign in, and the profile does not say with what.</source>
        <translation>{host} quer que este programa se identifique, e o perfil não diz com quê.</translation>
    </message>
    <message>
        <source>{host} asks for a weaker way of signing in than agreed; that was refused.</source>
        <translation>{host} pede uma forma de entrar mais fraca que a combinada; isso foi recusado.</translation>
    </message>
    <message>
        <source>{host} asks for a form of digest sign-in that this program does not know.</source>
        <translation>{host} pede uma forma de autenticação digest que este programa não conhece.</translation>
    </message>
    <message>
        <source>The registry {host}, which knows the operator&apos;s addresses, refused: {description}</source>
        <translation>O registro {host}, que conhece os endereços da operadora, recusou: {description}</translation>
    </message>
    <message>
        <source>What answers at {host} is not the registry that the profile names ({reason}).</source>
        <translation>O que responde em {host} não é o registro que o perfil indica ({reason}).</translation>
    </message>
    <message>
        <source>{host} is too busy at the moment.</source>
        <translation>{host} está muito ocupado no momento.</translation>
    </message>
    <message>
        <source>{host} refuses the session that it has just opened.</source>
        <translation>{host} recusa a sessão que acabou de abrir.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator, with Details.</source>
        <translation>Tente de novo; se acontecer outra vez, avise a operadora, com os Detalhes.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>A conta ainda não foi confirmada.</translation>
    </message>
    <message>
        <source>Open the operator&apos;s e-mail, follow the link in it, then try again.</source>
        <translation>Abra o e-mail da operadora, siga o link que está nele e tente de novo.</translation>
    </message>
    <message>
        <source>Tell those who made the package {package}, and send them the details.</source>
        <translation>Avise quem fez o pacote {package}, e envie os detalhes.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, failed.</source>
        <translation>“{name}”, do pacote instalado {package}, falhou.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave no answer within {seconds} seconds.</source>
        <translation>“{name}”, do pacote instalado {package}, não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell those who made the package.</source>
        <translation>Tente de novo mais tarde. Se acontecer outra vez, avise quem fez o pacote.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave an answer of no use: {reason}.</source>
        <translation>“{name}”, do pacote instalado {package}, deu uma resposta que não serve: {reason}.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, wanted to ask {host}.</source>
        <translation>“{name}”, do pacote instalado {package}, quis consultar {host}.</translation>
    </message>
    <message>
        <source>That is no address of {operator}&apos;s; nothing was sent.</source>
        <translation>Esse não é um endereço de {operator}; nada foi enviado.</translation>
    </message>
    <message>
        <source>Write, for example: {example}</source>
        <translation>Escreva, por exemplo: {example}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the path or the address, and what is there.</source>
        <translation>Confira o caminho ou o endereço, e o que há lá.</translation>
    </message>
    <message>
        <source>Each line is a table such as [operator], or a key = value with texts in quotes.</source>
        <translation>Cada linha é uma tabela como [operator], ou chave = valor com os textos entre aspas.</translation>
    </message>
    <message>
        <source>Write “{nearest}”, the nearest known key, or remove it.</source>
        <translation>Escreva “{nearest}”, a chave conhecida mais parecida, ou remova-a.</translation>
    </message>
    <message>
        <source>{file}: the picture of “{key}” is left out: {reason}.</source>
        <translation>{file}: a imagem de “{key}” não é mostrada: {reason}.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG, without other files in it, or as a smaller PNG.</source>
        <translation>Salve-a como SVG simples, sem outros arquivos dentro, ou como um PNG menor.</translation>
    </message>
    <message>
        <source>Write secret:NAME there, in braces where it is part of a longer text; the password belongs in the keyring or the environment.</source>
        <translation>Escreva ali secret:NOME, entre chaves onde for parte de um texto maior; o lugar da senha é o cofre de senhas ou o ambiente.</translation>
    </message>
    <message>
        <source>No secret:NAME can stand there. Send it in “fields” or “headers”, where one can, as a text.</source>
        <translation>Ali não pode haver secret:NOME. Envie-a, como texto, em “fields” ou “headers”, onde pode.</translation>
    </message>
    <message>
        <source>{file}: “{key}” puts {found} into the address, which servers and proxies write down.</source>
        <translation>{file}: “{key}” põe {found} no endereço, que servidores e proxies registram.</translation>
    </message>
    <message>
        <source>Send it in “headers”, or in “fields” or “body” with POST, if the operator can.</source>
        <translation>Envie-a em “headers”, ou em “fields” ou “body” com POST, se a operadora puder.</translation>
    </message>
    <message>
        <source>{file}: {found} is not sent to {service}, for it would have to stand in the address.</source>
        <translation>{file}: {found} não é enviado a {service}, pois teria de estar no endereço.</translation>
    </message>
    <message>
        <source>Send it in “headers” or with POST, or write into “fields” what is to be sent; an empty table is nothing.</source>
        <translation>Envie-o em “headers” ou com POST, ou escreva em “fields” o que deve ser enviado; uma tabela vazia é nada.</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a light ground; {shown} is shown there instead.</source>
        <translation>{file}: “{key}” {found} quase não se vê sobre fundo claro; ali é mostrado {shown}.</translation>
    </message>
    <message>
        <source>Leave it so, or write a colour that serves everywhere: {example}</source>
        <translation>Deixe assim, ou escreva uma cor que sirva em toda parte: {example}</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a dark ground; {shown} is shown there instead.</source>
        <translation>{file}: “{key}” {found} quase não se vê sobre fundo escuro; ali é mostrado {shown}.</translation>
    </message>
    <message>
        <source>The registry {host} lists nothing called “{name}”.</source>
        <translation>O registro {host} não tem nada com o nome “{name}”.</translation>
    </message>
    <message>
        <source>Correct the name under “uddi” in the operator&apos;s profile, or write its key.</source>
        <translation>Corrija o nome em “uddi” no perfil da operadora ou escreva a chave.</translation>
    </message>
    <message>
        <source>The registry {host} lists several that may be meant by “{name}”: {known}.</source>
        <translation>O registro {host} tem mais de um item que pode ser “{name}”: {known}.</translation>
    </message>
    <message>
        <source>Write the full name or the key of one of them into the operator&apos;s profile.</source>
        <translation>Escreva no perfil da operadora o nome completo ou a chave de um deles.</translation>
    </message>
    <message>
        <source>The registry {host} does not know the key that it is asked for: {reason}</source>
        <translation>O registro {host} não conhece a chave pedida: {reason}</translation>
    </message>
    <message>
        <source>Correct the key under “uddi” in the operator&apos;s profile, or write the name.</source>
        <translation>Corrija a chave em “uddi” no perfil da operadora ou escreva o nome.</translation>
    </message>
    <message>
        <source>The registry {host} knows no web address of “{service}”, only: {found}.</source>
        <translation>O registro {host} não conhece nenhum endereço web de “{service}”, só: {found}.</translation>
    </message>
    <message>
        <source>The registry {host} knows only the WSDL of “{service}”, not its address.</source>
        <translation>O registro {host} só conhece o WSDL de “{service}”, não o endereço.</translation>
    </message>
    <message>
        <source>Write protocol = “wsdl” and the operation into the operator&apos;s profile.</source>
        <translation>Escreva protocol = “wsdl” e a operação no perfil da operadora.</translation>
    </message>
    <message>
        <source>The registry {host} knows no WSDL of “{service}”.</source>
        <translation>O registro {host} não conhece nenhum WSDL de “{service}”.</translation>
    </message>
    <message>
        <source>Write its address as “wsdl” beside “uddi” into the operator&apos;s profile.</source>
        <translation>Escreva o endereço dele como “wsdl”, ao lado de “uddi”, no perfil da operadora.</translation>
    </message>
    <message>
        <source>The pass phrase does not open the key {key} of this program&apos;s certificate.</source>
        <translation>A frase secreta não abre a chave {key} do certificado deste programa.</translation>
    </message>
    <message>
        <source>Enter the pass phrase that the operator gave with the certificate.</source>
        <translation>Digite a frase secreta que a operadora forneceu com o certificado.</translation>
    </message>
    <message>
        <source>No reply can be made that “{key}” would read: {reason}.</source>
        <translation>Não se pode fazer uma resposta que “{key}” leia: {reason}.</translation>
    </message>
    <message>
        <source>Write the expression as a path, a choice or a comparison, or test without it.</source>
        <translation>Escreva a expressão como caminho, alternativa ou comparação, ou teste sem ela.</translation>
    </message>
    <message>
        <source>Nothing in {wsdl} looks like a signup, settings, a balance or a licence.</source>
        <translation>Nada em {wsdl} parece ser de cadastro, configurações, saldo ou licença.</translation>
    </message>
    <message>
        <source>Choose the operations yourself. There are: {known}.</source>
        <translation>Escolha você as operações. Estas existem: {known}.</translation>
    </message>
    <message>
        <source>The profile at {file} is not on this computer yet.</source>
        <translation>O perfil em {file} ainda não está neste computador.</translation>
    </message>
    <message>
        <source>Look at it first, and keep it: neon-wizard profile add {file}</source>
        <translation>Veja-o primeiro e guarde-o: neon-wizard profile add {file}</translation>
    </message>
    <message>
        <source>The profile of {operator} is no longer at {file}.</source>
        <translation>O perfil de {operator} não está mais em {file}.</translation>
    </message>
    <message>
        <source>Choose the file that the operator gave you; then it is kept here.</source>
        <translation>Escolha o arquivo que a operadora forneceu; a partir daí ele fica guardado aqui.</translation>
    </message>
    <message>
        <source>The profile of {operator} is not on this computer.</source>
        <translation>O perfil de {operator} não está neste computador.</translation>
    </message>
    <message>
        <source>{file} is the profile of {other} (“{other_id}”), not of {operator}.</source>
        <translation>{file} é o perfil de {other} (“{other_id}”), não de {operator}.</translation>
    </message>
    <message>
        <source>For {operator}, another profile is kept on this computer ({changes}).</source>
        <translation>Para {operator}, outro perfil está guardado neste computador ({changes}).</translation>
    </message>
    <message>
        <source>Take this one in its place only if it is from the operator. Nothing was sent.</source>
        <translation>Só coloque este no lugar dele se vier da operadora. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The accounts of {operator} on this computer were made for other computers ({changes}).</source>
        <translation>As contas de {operator} neste computador foram feitas para outros computadores ({changes}).</translation>
    </message>
    <message>
        <source>The profile of {operator} stays: accounts on this computer need it ({number}).</source>
        <translation>O perfil de {operator} fica: há contas neste computador que precisam dele ({number}).</translation>
    </message>
    <message>
        <source>Remove these accounts first.</source>
        <translation>Remova antes essas contas.</translation>
    </message>
    <message>
        <source>The profile of {operator} is not among yours: {file}.</source>
        <translation>O perfil de {operator} não está entre os seus: {file}.</translation>
    </message>
    <message>
        <source>It is removed and updated where it came from.</source>
        <translation>Ele é removido e atualizado de onde veio.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>Escolha outro nome ou remova esse arquivo primeiro.</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here without changing what stands around it.</source>
        <translation>“{key}” não pode ser alterado aqui sem mudar o que está em volta.</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Altere no texto.</translation>
    </message>
    <message>
        <source>{file} was changed since, and stays as it is.</source>
        <translation>{file} foi alterado depois disso e fica como está.</translation>
    </message>
    <message>
        <source>Write one of these, or install the package that brings the protocol.</source>
        <translation>Escreva um destes ou instale o pacote que traz o protocolo.</translation>
    </message>
    <message>
        <source>; it holds {found}</source>
        <translation>; ela contém {found}</translation>
    </message>
    <message>
        <source>; “{place}” holds {found}</source>
        <translation>; “{place}” contém {found}</translation>
    </message>
    <message>
        <source>{host} answered “{status}”, and nothing that could be understood.</source>
        <translation>{host} respondeu “{status}”, e nada que pudesse ser entendido.</translation>
    </message>
    <message>
        <source>The answer of {host} is empty.</source>
        <translation>A resposta de {host} está vazia.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged at line {line}, column {column}.</source>
        <translation>A resposta de {host} está danificada na linha {line}, coluna {column}.</translation>
    </message>
    <message>
        <source>The answer of {host} is not written in {encoding}, as it claims.</source>
        <translation>A resposta de {host} não está escrita em {encoding}, como afirma.</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be unpacked.</source>
        <translation>A resposta de {host} está compactada de um jeito que não pode ser aberto.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than allowed ({limit}).</source>
        <translation>A resposta de {host} é maior que o permitido ({limit}).</translation>
    </message>
    <message>
        <source>The answer of {host} is nested deeper than allowed ({limit}).</source>
        <translation>A resposta de {host} tem mais níveis que o permitido ({limit}).</translation>
    </message>
    <message>
        <source>The answer of {host} carries a document type or entities; that is refused.</source>
        <translation>A resposta de {host} traz um tipo de documento ou entidades; isso é recusado.</translation>
    </message>
    <message>
        <source>The answer of {host} is {found}; {expected} was expected.</source>
        <translation>A resposta de {host} é {found}; o esperado era {expected}.</translation>
    </message>
    <message>
        <source>Write into the operator&apos;s profile, under reply, which mark is meant: decimal_mark = “.” or “,”.</source>
        <translation>Escreva no perfil da operadora, em reply, qual sinal é o decimal: decimal_mark = “.” ou “,”.</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”; the profile&apos;s balance_pattern may leave out a sign or a part of it ({node}).</source>
        <translation>A resposta de {host} dá “{found}”; o balance_pattern do perfil pode deixar de fora um sinal ou uma parte do valor ({node}).</translation>
    </message>
    <message>
        <source>Let the group of balance_pattern in the operator&apos;s profile take the whole amount with its sign, and name in the pattern the words beside it that every answer has.</source>
        <translation>No perfil da operadora, faça o grupo de balance_pattern abranger o valor inteiro, com o sinal, e cite na expressão as palavras ao lado dele que toda resposta traz.</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” as the state of the licence, which is not known ({node}).</source>
        <translation>A resposta de {host} dá “{found}” como estado da licença, que não é conhecido ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where a date was expected ({node}).</source>
        <translation>A resposta de {host} dá “{found}” onde se esperava uma data ({node}).</translation>
    </message>
    <message>
        <source>This contains a character that cannot be seen ({character}).</source>
        <translation>Isto contém um caractere que não se vê ({character}).</translation>
    </message>
    <message>
        <source>Clear the field and type it anew.</source>
        <translation>Limpe o campo e digite de novo.</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: “{node}” says “{value}”, and “{other}” says “{other_value}”.</source>
        <translation>A resposta de {host} se contradiz: “{node}” diz “{value}”, e “{other}” diz “{other_value}”.</translation>
    </message>
    <message>
        <source>If that is the right telephone server, write it into the account&apos;s settings; if not, tell the operator&apos;s support.</source>
        <translation>Se esse for o servidor de telefonia certo, escreva-o nas configurações da conta; se não, avise o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} does not accept the password of {auth_name} ({said}).</source>
        <translation>{host} não aceita a senha de {auth_name} ({said}).</translation>
    </message>
    <message>
        <source>Many telephone servers say so when the SIP password is wrong: check it, or fetch the settings again. If it is right, check that number and authentication name belong together, and ask the operator&apos;s support.</source>
        <translation>Muitos servidores de telefonia dizem isso quando a senha SIP está errada: verifique-a, ou busque as configurações de novo. Se ela estiver certa, verifique se o número e o nome de autenticação são da mesma conta e fale com o suporte da operadora.</translation>
    </message>
    <message>
        <source>{host} does not know the number {number} ({said}).</source>
        <translation>{host} não conhece o número {number} ({said}).</translation>
    </message>
    <message>
        <source>{host} has no time just now ({said}).</source>
        <translation>{host} está sem tempo neste momento ({said}).</translation>
    </message>
    <message>
        <source>{host} failed: {said}</source>
        <translation>{host} falhou: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the registration: {said}</source>
        <translation>{host} recusa o registro: {said}</translation>
    </message>
    <message>
        <source>{host} asks for a kind of sign-in that this program does not know ({said}).</source>
        <translation>{host} pede um tipo de identificação que este programa não conhece ({said}).</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>Write it with digits, such as 10 or 2.50.</source>
        <translation>Escreva com algarismos, como 10 ou 2,50.</translation>
    </message>
    <message>
        <source>This is not between {minimum} and {maximum}.</source>
        <translation>Isto não está entre {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Isto não é uma data.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Escreva como 2026-01-31.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Isto não é uma das opções.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Escolha uma de: {known}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This file is too large: at most {limit} bytes.</source>
        <translation>Este arquivo é grande demais: no máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>The operator does not take this kind of file.</source>
        <translation>A operadora não aceita este tipo de arquivo.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in {known}.</source>
        <translation>Escolha um arquivo cujo nome termine em {known}.</translation>
    </message>
    <message>
        <source>Two settings do not agree: {setting} says “{value}”, and {other} says “{other_value}”.</source>
        <translation>Duas configurações não combinam: {setting} diz “{value}”, e {other} diz “{other_value}”.</translation>
    </message>
    <message>
        <source>Write it in one of them, or the same in both.</source>
        <translation>Escreva-o em uma delas, ou o mesmo nas duas.</translation>
    </message>
    <message>
        <source>{operator} offers no “{action}”.</source>
        <translation>{operator} não oferece “{action}”.</translation>
    </message>
    <message>
        <source>It offers: {known}.</source>
        <translation>Oferece: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be found: the folder that you are in does not exist any more.</source>
        <translation>{file} não pode ser encontrado: a pasta em que você está não existe mais.</translation>
    </message>
    <message>
        <source>Go to another folder, or write the whole path.</source>
        <translation>Vá para outra pasta ou escreva o caminho completo.</translation>
    </message>
    <message>
        <source>This link does not open an operator&apos;s profile: {link}</source>
        <translation>Este link não abre o perfil de uma operadora: {link}</translation>
    </message>
    <message>
        <source>Ask the operator for the right one: neon-wizard:https://…</source>
        <translation>Peça o link certo à operadora: neon-wizard:https://…</translation>
    </message>
    <message>
        <source>There is no check “{found}” for this operator.</source>
        <translation>Não há nenhuma verificação “{found}” para esta operadora.</translation>
    </message>
    <message>
        <source>The checks are: {known}</source>
        <translation>As verificações são: {known}</translation>
    </message>
    <message>
        <source>The test account {login} is an account of yours on this computer.</source>
        <translation>A conta de teste {login} é uma conta sua neste computador.</translation>
    </message>
    <message>
        <source>Let the profile&apos;s [test] name an account that nobody telephones with.</source>
        <translation>Indique em [test] do perfil uma conta com que ninguém telefone.</translation>
    </message>
    <message>
        <source>This is written nowhere: it would hold a password that is a common word.</source>
        <translation>Isto não é gravado: conteria uma senha que é uma palavra comum.</translation>
    </message>
    <message>
        <source>Give the test account another password, and test again.</source>
        <translation>Dê outra senha à conta de teste e teste de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>{file} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>docs/mock-operator.md says what may stand in it.</source>
        <translation>docs/mock-operator.md diz o que pode haver nele.</translation>
    </message>
    <message>
        <source>The services of {name} want a certificate of whoever asks.</source>
        <translation>Os serviços de {name} exigem um certificado de quem pergunta.</translation>
    </message>
    <message>
        <source>Add --tls: a certificate is shown with TLS only.</source>
        <translation>Acrescente --tls: um certificado só é mostrado com TLS.</translation>
    </message>
    <message>
        <source>{service} speaks {found}, a plug-in&apos;s protocol, which a mock cannot speak.</source>
        <translation>{service} usa {found}, o protocolo de um plug-in, que um simulador não fala.</translation>
    </message>
    <message>
        <source>Take this service out of a copy of the profile, or test it at the operator&apos;s.</source>
        <translation>Retire este serviço de uma cópia do perfil, ou teste-o na operadora.</translation>
    </message>
    <message>
        <source>The profile of {name} is in no file.</source>
        <translation>O perfil de {name} não está em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Save it in a file first: a mock operator is made from that.</source>
        <translation>Salve-o antes em um arquivo: o simulador é feito a partir dele.</translation>
    </message>
    <message>
        <source>The load test needs Locust, which is not installed.</source>
        <translation>O teste de carga precisa do Locust, que não está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install “neon-wizard[load]”</source>
        <translation>Instale com: pip install “neon-wizard[load]”</translation>
    </message>
    <message>
        <source>{host} is not this computer, and a load test may bring it down.</source>
        <translation>{host} não é este computador, e um teste de carga pode derrubá-lo.</translation>
    </message>
    <message>
        <source>If its owner agrees, say so with: {option}</source>
        <translation>Se o dono concordar, diga com: {option}</translation>
    </message>
    <message>
        <source>A load test does not ask the service “{service}”: it changes something.</source>
        <translation>Um teste de carga não chama o serviço “{service}”: ele muda algo.</translation>
    </message>
    <message>
        <source>Signups are permitted with --allow-signup; nothing else that changes is.</source>
        <translation>Cadastros são permitidos com --allow-signup; nada mais que mude algo.</translation>
    </message>
    <message>
        <source>{operator} has no service that a load test may ask ({services}).</source>
        <translation>{operator} não tem serviço que um teste de carga possa chamar ({services}).</translation>
    </message>
    <message>
        <source>A load test needs an account to ask with: “{key}” is missing in {file}.</source>
        <translation>Um teste de carga precisa de uma conta: falta “{key}” em {file}.</translation>
    </message>
    <message>
        <source>Write login and password of a test account into the profile&apos;s [test].</source>
        <translation>Escreva login e senha de uma conta de teste em [test] do perfil.</translation>
    </message>
    <message>
        <source>Locust ended without a result (status {status}).</source>
        <translation>O Locust terminou sem resultado (status {status}).</translation>
    </message>
    <message>
        <source>See what it wrote, above.</source>
        <translation>Veja o que ele escreveu, acima.</translation>
    </message>
    <message>
        <source>{host} wants a protected connection at this port, and was asked without one.</source>
        <translation>{host} quer uma conexão protegida nesta porta, e foi consultado sem ela.</translation>
    </message>
    <message>
        <source>The address in the operator&apos;s profile has to begin with https.</source>
        <translation>O endereço no perfil da operadora precisa começar com https.</translation>
    </message>
    <message>
        <source>Something else answered in place of {host}: this network may want you to sign in first.</source>
        <translation>Outra coisa respondeu no lugar de {host}: talvez esta rede queira que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>{target} wants to answer in place of {host}: this network may want you to sign in first.</source>
        <translation>{target} quer responder no lugar de {host}: talvez esta rede queira que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer does not let anybody through to {host}.</source>
        <translation>O proxy {proxy} deste computador não deixa ninguém chegar a {host}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow it, or try from another network; it is not the operator.</source>
        <translation>Peça a quem cuida do proxy que permita, ou tente em outra rede; não é a operadora.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer got no answer from {host} ({status}).</source>
        <translation>O proxy {proxy} deste computador não teve resposta de {host} ({status}).</translation>
    </message>
    <message>
        <source>Try again later, or from another network: either the operator or the proxy has a problem.</source>
        <translation>Tente mais tarde, ou em outra rede: a operadora ou o proxy está com um problema.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer has no time just now.</source>
        <translation>O proxy {proxy} deste computador está sem tempo neste momento.</translation>
    </message>
    <message>
        <source>The certificate at {host} belongs to another computer: {found}</source>
        <translation>O certificado em {host} é de outro computador: {found}</translation>
    </message>
    <message>
        <source>{host} knows only outdated ways of protecting a connection; that was refused.</source>
        <translation>{host} só conhece formas ultrapassadas de proteger uma conexão; isso foi recusado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator&apos;s support: the server needs TLS 1.2 or 1.3.</source>
        <translation>Nada foi enviado. Avise o suporte da operadora: o servidor precisa de TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>What answers at {host} does not protect the connection: it speaks no TLS.</source>
        <translation>Quem responde em {host} não protege a conexão: não fala TLS.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address or its port may be wrong, or this network may want you to sign in first.</source>
        <translation>Nada foi enviado. O endereço ou a porta pode estar errado, ou talvez esta rede queira que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Espere {wait} segundos e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent. If this network wants you to sign in first, do so in a web browser, then try again. If not, tell the operator&apos;s support, and do not use this network for passwords.</source>
        <translation>Nada foi enviado. Se esta rede quer que você entre nela primeiro, faça isso em um navegador e tente de novo. Se não, avise o suporte da operadora e não use senhas nesta rede.</translation>
    </message>
    <message>
        <source>its {setting} holds a quotation mark or a backslash</source>
        <translation>o valor de {setting} contém aspas ou uma barra invertida</translation>
    </message>
    <message>
        <source>its {setting} holds a line end or another control character</source>
        <translation>o valor de {setting} contém uma quebra de linha ou outro caractere de controle</translation>
    </message>
    <message>
        <source>its {setting} begins or ends with a blank</source>
        <translation>o valor de {setting} começa ou termina com um espaço</translation>
    </message>
    <message>
        <source>its {setting} holds what it would take for one of its own settings</source>
        <translation>seu {setting} contém algo que ele tomaria por uma de suas próprias configurações</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>não fala TLS</translation>
    </message>
    <message>
        <source>it does not know the encryption {encryption}</source>
        <translation>não conhece a criptografia {encryption}</translation>
    </message>
    <message>
        <source>it takes no authentication name that differs from the number</source>
        <translation>não aceita um nome de autenticação diferente do número</translation>
    </message>
    <message>
        <source>its passwords are in the keyring and in no file; it asks for this one itself</source>
        <translation>as senhas dele ficam no chaveiro do sistema, e não em um arquivo; ele mesmo pede esta</translation>
    </message>
    <message>
        <source>The answer of {host} says “{node}” twice, differently.</source>
        <translation>A resposta de {host} diz “{node}” duas vezes, de formas diferentes.</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.</source>
        <translation>A resposta de {host} se contradiz: o sucesso é “{success}”, o código de erro é {operator_code}.</translation>
    </message>
    <message>
        <source>The answer of {host} says “{found}” where true or false was expected ({node}).</source>
        <translation>A resposta de {host} diz “{found}” onde se esperava true ou false ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives the error code “{found}”, which is not a number ({node}).</source>
        <translation>A resposta de {host} dá o código de erro “{found}”, que não é um número ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where an amount was expected ({node}).</source>
        <translation>A resposta de {host} dá “{found}” onde se esperava um valor em dinheiro ({node}).</translation>
    </message>
    <message>
        <source>The profile&apos;s expression “{expression}” ({node}) does not fit the answer of {host}: {reason}.</source>
        <translation>A expressão “{expression}” do perfil ({node}) não combina com a resposta de {host}: {reason}.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store is locked.</source>
        <translation>O cofre de senhas do seu sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. If it asks a question, answer it.</source>
        <translation>Desbloqueie-o e tente de novo. Se ele fizer uma pergunta, responda.</translation>
    </message>
    <message>
        <source>This computer has no password store that could keep your account safely.</source>
        <translation>Este computador não tem um cofre de senhas que possa guardar sua conta com segurança.</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use the account until you close the program.</source>
        <translation>Configure um (GNOME Keyring ou KWallet), ou use a conta até fechar o programa.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store does not answer.</source>
        <translation>O cofre de senhas do seu sistema não responde.</translation>
    </message>
    <message>
        <source>If it asks a question, answer it, then try again.</source>
        <translation>Se ele fizer uma pergunta, responda e tente de novo.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store could not do its work.</source>
        <translation>O cofre de senhas do seu sistema não conseguiu fazer seu trabalho.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart your session.</source>
        <translation>Tente de novo; se continuar assim, reinicie sua sessão.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store did not keep what was written to it.</source>
        <translation>O cofre de senhas do seu sistema não guardou o que foi gravado nele.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the password store&apos;s settings.</source>
        <translation>Nada foi guardado. Verifique as configurações do cofre de senhas.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>Não é possível gravar na pasta {path}.</translation>
    </message>
    <message>
        <source>Make it writable, then try again.</source>
        <translation>Permita a gravação nela e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}.</source>
        <translation>Não há mais espaço no disco que contém {path}.</translation>
    </message>
    <message>
        <source>Free some room, then try again. What was stored before is intact.</source>
        <translation>Libere espaço e tente de novo. O que já estava guardado continua intacto.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged; a copy was kept as {backup}.</source>
        <translation>As configurações em {path} estavam danificadas; uma cópia foi guardada como {backup}.</translation>
    </message>
    <message>
        <source>Sign in again to restore your accounts.</source>
        <translation>Entre de novo para restaurar suas contas.</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a newer version of this program.</source>
        <translation>As configurações em {path} foram gravadas por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use essa versão.</translation>
    </message>
    <message>
        <source>Another copy of this program is using the settings in {path}.</source>
        <translation>Outra cópia deste programa está usando as configurações em {path}.</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: your account may exist already.</source>
        <translation>A resposta de {host} se perdeu: sua conta talvez já exista.</translation>
    </message>
    <message>
        <source>Check whether it exists; nothing is sent a second time.</source>
        <translation>Verifique se ela existe; nada é enviado uma segunda vez.</translation>
    </message>
    <message>
        <source>This login is taken, perhaps by your own earlier attempt: your account may exist.</source>
        <translation>Este login está em uso, talvez por uma tentativa sua anterior: sua conta talvez exista.</translation>
    </message>
    <message>
        <source>Check whether it exists, with the same login and password.</source>
        <translation>Verifique se ela existe, com o mesmo login e a mesma senha.</translation>
    </message>
    <message>
        <source>This was interrupted.</source>
        <translation>Isto foi interrompido.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Algo deu errado dentro deste programa.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support; what you typed is still here.</source>
        <translation>Copie os detalhes e envie-os ao suporte; o que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linha {line}</translation>
    </message>
    <message>
        <source>{operator} needs your login&apos;s password for this.</source>
        <translation>{operator} precisa da senha do seu login para isto.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Digite-a.</translation>
    </message>
    <message>
        <source>Your password at {operator} is needed to read the credit.</source>
        <translation>Sua senha em {operator} é necessária para ler o saldo.</translation>
    </message>
    <message>
        <source>Type it. It is kept where you want that.</source>
        <translation>Digite-a. Ela só é guardada se você quiser.</translation>
    </message>
    <message>
        <source>{operator} is asked with the account&apos;s “{setting}”, which is not kept here.</source>
        <translation>A pergunta a {operator} usa “{setting}” da conta, que não está guardado aqui.</translation>
    </message>
    <message>
        <source>Fetch the account&apos;s settings again. If it is still missing, tell the support.</source>
        <translation>Busque de novo as configurações da conta. Se continuar faltando, avise o suporte.</translation>
    </message>
    <message>
        <source>{operator} does not accept your password any more, or it was mistyped.</source>
        <translation>{operator} não aceita mais sua senha, ou ela foi digitada errado.</translation>
    </message>
    <message>
        <source>The text at “{node}” in the answer of {host} is not {expected}.</source>
        <translation>O texto em “{node}” na resposta de {host} não é {expected}.</translation>
    </message>
    <message>
        <source>The answer of {host} continues at another server, {target}; nothing was sent there.</source>
        <translation>A resposta de {host} continua em outro servidor, {target}; nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>Use another softphone with this account. (The extra “phone”, for Linux and macOS, brings an OpenSSL that is out of support.)</source>
        <translation>Use outro softphone com esta conta. (O extra “phone”, para Linux e macOS, traz um OpenSSL que já não tem suporte.)</translation>
    </message>
    <message>
        <source>{file}: “{key}” is “{found}”, which needs a part that is not installed here.</source>
        <translation>{file}: “{key}” é “{found}”, para o que falta uma parte que não está instalada aqui.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;neon-wizard[{extra}]&quot;</source>
        <translation>Instale-a: pip install &quot;neon-wizard[{extra}]&quot;</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file on another computer: {found}. It was not looked for.</source>
        <translation>{file}: “{key}” indica um arquivo em outro computador: {found}. Ele não foi procurado.</translation>
    </message>
    <message>
        <source>Put the file beside the profile, and write its name.</source>
        <translation>Coloque o arquivo ao lado do perfil e escreva o nome dele.</translation>
    </message>
    <message>
        <source>NEON_HOME must name a folder by its whole path, and not {path}.</source>
        <translation>NEON_HOME deve indicar uma pasta pelo caminho completo, e não {path}.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or unset it. Nothing was read or written.</source>
        <translation>Escreva o caminho completo de uma pasta ou remova a variável. Nada foi lido nem gravado.</translation>
    </message>
    <message>
        <source>On macOS, links are opened by the program&apos;s bundle, as its Info.plist says.</source>
        <translation>No macOS, os links são abertos pelo pacote (bundle) do programa, como diz o Info.plist dele.</translation>
    </message>
    <message>
        <source>Install the bundle; there is nothing to register.</source>
        <translation>Instale o pacote; não há nada a registrar.</translation>
    </message>
    <message>
        <source>{links} links are opened by: {command}</source>
        <translation>Os links {links} são abertos por: {command}</translation>
    </message>
    <message>
        <source>{links} links are not opened by this program any more.</source>
        <translation>Os links {links} não são mais abertos por este programa.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Outro programa está usando {path}.</translation>
    </message>
    <message>
        <source>Close the program that has it open, then try again. What was stored is intact.</source>
        <translation>Feche o programa que o mantém aberto e tente de novo. O que estava guardado está intacto.</translation>
    </message>
    <message>
        <source>Version {version} of {program} can be installed.</source>
        <translation>A versão {version} de {program} pode ser instalada.</translation>
    </message>
    <message>
        <source>It is at: {page}</source>
        <translation>Está em: {page}</translation>
    </message>
    <message>
        <source>Windows takes no program called “{title}”.</source>
        <translation>O Windows não aceita um programa chamado “{title}”.</translation>
    </message>
    <message>
        <source>Use --title: up to 60 characters, none of &lt; &gt; : &quot; / \ | ? *, no dot at the end, no device as CON.</source>
        <translation>Use --title: até 60 caracteres, nenhum destes: &lt; &gt; : &quot; / \ | ? *, sem ponto no fim, e não um dispositivo como CON.</translation>
    </message>
    <message>
        <source>{file} cannot be the program&apos;s icon: {reason}</source>
        <translation>{file} não pode ser o ícone do programa: {reason}</translation>
    </message>
    <message>
        <source>Name an SVG with --icon, or as logo in the profile&apos;s [operator].</source>
        <translation>Indique um SVG com --icon, ou como logo em [operator] do perfil.</translation>
    </message>
    <message>
        <source>What writes installers is not on this computer: {tools}.</source>
        <translation>O que escreve instaladores não está neste computador: {tools}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>No Debian e no Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>{file} is not there, or is no package of this program that can be opened.</source>
        <translation>{file} não existe, ou não é um pacote deste programa que se possa abrir.</translation>
    </message>
    <message>
        <source>Get it where this version of the program is published, or make it with: make packages; then --from.</source>
        <translation>Obtenha-o onde esta versão do programa é publicada, ou crie-o com: make packages; depois --from.</translation>
    </message>
    <message>
        <source>{program} could not do its part of the installer.</source>
        <translation>{program} não pôde fazer a sua parte do instalador.</translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation>O que ele disse está nos detalhes.</translation>
    </message>
    <message>
        <source>The signup at {host} was not finished: it got as far as the step “{step}”. Your account may exist.</source>
        <translation>O cadastro em {host} não foi concluído: chegou até a etapa “{step}”. Sua conta pode existir.</translation>
    </message>
    <message>
        <source>{operator} asks for a code, and nobody is there to type it.</source>
        <translation>{operator} pede um código, e não há ninguém para digitá-lo.</translation>
    </message>
    <message>
        <source>Try again when you have a moment: you are asked for the code then.</source>
        <translation>Tente de novo quando tiver um momento: o código será pedido a você.</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser, and nobody is there to do it.</source>
        <translation>{operator} quer que algo seja feito em um navegador, e não há ninguém para fazê-lo.</translation>
    </message>
    <message>
        <source>Try again when you have a moment: the page is opened for you then.</source>
        <translation>Tente de novo quando tiver um momento: a página será aberta para você.</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Check with: {command}</source>
        <translation>Sua conta talvez já exista: o cadastro chegou até a etapa “{step}”. Verifique com: {command}</translation>
    </message>
    <message>
        <source>again</source>
        <translation>novamente</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudar</translation>
    </message>
    <message>
        <source>It can be sent again in {seconds} seconds.</source>
        <translation>Pode ser enviado novamente em {seconds} segundos.</translation>
    </message>
    <message>
        <source>{operator} asks for a code.</source>
        <translation>{operator} pede um código.</translation>
    </message>
    <message>
        <source>To have it sent once more, type “{word}”.</source>
        <translation>Para que seja enviado mais uma vez, digite “{word}”.</translation>
    </message>
    <message>
        <source>To have it sent elsewhere ({field}), type “{word}”.</source>
        <translation>Para que seja enviado a outro lugar ({field}), digite “{word}”.</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser.</source>
        <translation>{operator} quer que algo seja feito em um navegador.</translation>
    </message>
    <message>
        <source>Open the page at {host}?</source>
        <translation>Abrir a página em {host}?</translation>
    </message>
    <message>
        <source>No browser can be opened here. Open this address: {url}</source>
        <translation>Nenhum navegador pode ser aberto aqui. Abra este endereço: {url}</translation>
    </message>
    <message>
        <source>Waiting until it is done there; Ctrl-C stops.</source>
        <translation>Esperando que seja feito lá; Ctrl-C interrompe.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, or give the code with --input {step}=…; --input {step}=- reads it.</source>
        <translation>Execute o comando em um terminal, ou dê o código com --input {step}=…; --input {step}=- o lê.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, and answer its question.</source>
        <translation>Execute o comando em um terminal, e responda à pergunta.</translation>
    </message>
    <message>
        <source>{operator} does not accept this code.</source>
        <translation>{operator} não aceita este código.</translation>
    </message>
    <message>
        <source>Look at it once more, and type it again, or have a new one sent.</source>
        <translation>Confira-o e digite-o de novo, ou peça que um novo seja enviado.</translation>
    </message>
    <message>
        <source>In the step “{step}”: {sentence}</source>
        <translation>Na etapa “{step}”: {sentence}</translation>
    </message>
    <message>
        <source>The refusal comes after the step “{committed}” has made something already.</source>
        <translation>A recusa vem depois que a etapa “{committed}” já criou algo.</translation>
    </message>
    <message>
        <source>Refuse before anything is made, or remove it again where a later step refuses.</source>
        <translation>Recuse antes que algo seja criado ou remova-o quando uma etapa posterior recusar.</translation>
    </message>
    <message>
        <source>{operator} creates an account only for who agrees to its terms.</source>
        <translation>{operator} só cria uma conta para quem aceita os termos.</translation>
    </message>
    <message>
        <source>Read them, and agree if you do.</source>
        <translation>Leia os termos e aceite-os, se concordar.</translation>
    </message>
    <message>
        <source>Do you agree to this of {operator}?</source>
        <translation>Você aceita isto de {operator}?</translation>
    </message>
    <message>
        <source>which account? Name one with --account: {known}</source>
        <translation>qual conta? Indique uma com --account: {known}</translation>
    </message>
    <message>
        <source>Your licence is active</source>
        <translation>Sua licença está ativa</translation>
    </message>
    <message>
        <source>It lasts 30 days. Thank you for trying the demo operator.</source>
        <translation>Ela vale por 30 dias. Obrigado por experimentar a operadora de demonstração.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Buy credit</source>
        <translation>Comprar créditos</translation>
    </message>
    <message>
        <source>This is the demo operator: nothing is paid, and nothing leaves your computer.</source>
        <translation>Esta é a operadora de demonstração: nada é pago e nada sai do seu computador.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Amount in R$</source>
        <translation>Valor em R$</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>An amount between 0.01 and {largest} is needed.</source>
        <translation>É preciso um valor entre 0,01 e {largest}.</translation>
    </message>
    <message>
        <source>Bought: R$ {amount}. Your credit is R$ {credit} now.</source>
        <translation>Comprado: R$ {amount}. Seu saldo agora é de R$ {credit}.</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Boas-vindas, {name}!</translation>
    </message>
    <message>
        <source>Your number is {number}. It works as soon as your licence is active.</source>
        <translation>Seu número é {number}. Ele funciona assim que sua licença estiver ativa.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>O que você pode fazer agora</translation>
    </message>
    <message>
        <source>Call any number of the demo operator: it costs nothing, because nothing rings.</source>
        <translation>Ligue para qualquer número da operadora de demonstração: não custa nada, porque nada toca.</translation>
    </message>
    <message>
        <source>Watch your credit: it falls a little each time it is read.</source>
        <translation>Observe seu saldo: ele diminui um pouco cada vez que é lido.</translation>
    </message>
    <message>
        <source>Questions? Read the help pages, or write to us:</source>
        <translation>Dúvidas? Leia as páginas de ajuda ou escreva para nós:</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Quem pergunta</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>O que mudar</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>All that travelled</source>
        <translation>Tudo o que trafegou</translation>
    </message>
    <message>
        <source>To see it yourself, in a shell</source>
        <translation>Para ver você mesmo, no terminal</translation>
    </message>
    <message>
        <source>The test sent made-up credentials here on purpose: set wrong ones too, or you ask something else.</source>
        <translation>Aqui o teste enviou de propósito credenciais inventadas: use credenciais erradas também, ou a pergunta será outra.</translation>
    </message>
    <message>
        <source>To test again</source>
        <translation>Para testar de novo</translation>
    </message>
    <message>
        <source>The two addresses compared</source>
        <translation>Os dois endereços comparados</translation>
    </message>
    <message>
        <source>Only at {address}</source>
        <translation>Só em {address}</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>Nos dois</translation>
    </message>
    <message>
        <source>At {address}; not asked at the other</source>
        <translation>Em {address}; não perguntado no outro</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>O que os códigos significam</translation>
    </message>
    <message>
        <source>The code in a reply, as this program understands it:</source>
        <translation>O código em uma resposta, como este programa o entende:</translation>
    </message>
    <message>
        <source>What stands like this: {id} names a check; with it the check is asked again, alone.</source>
        <translation>O que está escrito assim: {id} é o nome de uma verificação; com ele ela é repetida sozinha.</translation>
    </message>
    <message>
        <source>behind a router: look for the times below and for “{agent}”</source>
        <translation>atrás de um roteador: procure pelos horários abaixo e por “{agent}”</translation>
    </message>
    <message>
        <source>{address}, as “{agent}”</source>
        <translation>{address}, como “{agent}”</translation>
    </message>
    <message>
        <source>{asked} of {count} checks answered</source>
        <translation>{asked} de {count} verificações respondidas</translation>
    </message>
    <message>
        <source>users cannot work, or somebody else can do them harm</source>
        <translation>os usuários não conseguem trabalhar, ou alguém pode prejudicá-los</translation>
    </message>
    <message>
        <source>some users cannot work, or not safely</source>
        <translation>alguns usuários não conseguem trabalhar, ou não com segurança</translation>
    </message>
    <message>
        <source>worth knowing; nothing has to be done</source>
        <translation>bom saber; nada precisa ser feito</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sem erro</translation>
    </message>
    <message>
        <source>an argument is missing or invalid</source>
        <translation>falta um argumento, ou ele é inválido</translation>
    </message>
    <message>
        <source>an argument has the wrong format</source>
        <translation>um argumento está no formato errado</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>essa conta não existe</translation>
    </message>
    <message>
        <source>the account exists already</source>
        <translation>a conta já existe</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>a senha está errada</translation>
    </message>
    <message>
        <source>the operator&apos;s own failure</source>
        <translation>uma falha da própria operadora</translation>
    </message>
    <message>
        <source>any other failure</source>
        <translation>qualquer outra falha</translation>
    </message>
    <message>
        <source>The web services cannot be reached, so nothing else could be tested.</source>
        <translation>Os serviços web não podem ser alcançados, então nada mais pôde ser testado.</translation>
    </message>
    <message>
        <source>Users cannot work with: {services}.</source>
        <translation>Não funciona para os usuários: {services}.</translation>
    </message>
    <message>
        <source>Users cannot work, or not safely, before the errors below are mended.</source>
        <translation>Os usuários não conseguem trabalhar, ou não com segurança, até que os erros abaixo sejam corrigidos.</translation>
    </message>
    <message>
        <source>Users can work; what the warnings below name should be mended.</source>
        <translation>Os usuários conseguem trabalhar; o que os avisos abaixo apontam deve ser corrigido.</translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation>Tudo o que foi perguntado funciona.</translation>
    </message>
    <message>
        <source>creating an account (signup)</source>
        <translation>criar uma conta (signup)</translation>
    </message>
    <message>
        <source>fetching the settings (provisioning)</source>
        <translation>buscar as configurações (provisioning)</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>o saldo</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>a licença</translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation>o telefone</translation>
    </message>
    <message>
        <source>--every creates no accounts and changes no profile: leave that option out</source>
        <translation>--every não cria contas nem muda o perfil: deixe essa opção de fora</translation>
    </message>
    <message>
        <source>--every is written as 90s, 5m or 1h30m</source>
        <translation>--every se escreve como 90s, 5m ou 1h30m</translation>
    </message>
    <message>
        <source>the profile has no test_url: its tests are made where users ask</source>
        <translation>o perfil não tem test_url: os testes são feitos onde os usuários pedem</translation>
    </message>
    <message>
        <source>Both addresses answer alike.</source>
        <translation>Os dois endereços respondem igual.</translation>
    </message>
    <message>
        <source>--replay answers as it was recorded, without {option}</source>
        <translation>--replay responde como foi gravado, sem {option}</translation>
    </message>
    <message>
        <source>The run of {date} at {operator} answers again at {origin}. Ctrl-C ends it.</source>
        <translation>O teste de {date} na {operator} responde de novo em {origin}. Ctrl-C encerra.</translation>
    </message>
    <message>
        <source>Recorded replies</source>
        <translation>Respostas gravadas</translation>
    </message>
    <message>
        <source>First set {names} to the secret itself; nothing is sent before.</source>
        <translation>Antes, defina {names} com o próprio segredo; sem isso nada é enviado.</translation>
    </message>
    <message>
        <source>Another account is in a call: there is one microphone.</source>
        <translation>Outra conta está em chamada: há um só microfone.</translation>
    </message>
    <message>
        <source>End that call first.</source>
        <translation>Encerre antes essa chamada.</translation>
    </message>
    <message>
        <source>No pass phrase was given.</source>
        <translation>Nenhuma frase secreta foi informada.</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSPHRASE.</source>
        <translation>Informe-a quando for pedida, por --password-stdin ou em NEON_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Pass phrase of the file</source>
        <translation>Frase secreta do arquivo</translation>
    </message>
    <message>
        <source>New here: {accounts}</source>
        <translation>Novas aqui: {accounts}</translation>
    </message>
    <message>
        <source>Replaced: {accounts}</source>
        <translation>Substituídas: {accounts}</translation>
    </message>
    <message>
        <source>Here already, and left as they were: {accounts}</source>
        <translation>Já estavam aqui e ficaram como estavam: {accounts}</translation>
    </message>
    <message>
        <source>The file holds none of these accounts.</source>
        <translation>O arquivo não contém nenhuma dessas contas.</translation>
    </message>
    <message>
        <source>It starts with the session: {place}.</source>
        <translation>Ele inicia com a sessão: {place}.</translation>
    </message>
    <message>
        <source>It does not start with the session.</source>
        <translation>Ele não inicia com a sessão.</translation>
    </message>
    <message>
        <source>Written to {path}: {accounts}. Whoever has the file and its pass phrase has the passwords.</source>
        <translation>Gravadas em {path}: {accounts}. Quem tem o arquivo e a frase secreta dele tem as senhas.</translation>
    </message>
    <message>
        <source>There is no account here that could go to another computer.</source>
        <translation>Não há aqui nenhuma conta que possa ir para outro computador.</translation>
    </message>
    <message>
        <source>Set up an account first; the demo operator&apos;s stay where they are.</source>
        <translation>Configure antes uma conta; as da operadora de demonstração ficam onde estão.</translation>
    </message>
    <message>
        <source>This pass phrase is too short: whoever has the file could guess it.</source>
        <translation>Esta frase secreta é curta demais: quem tiver o arquivo poderia adivinhá-la.</translation>
    </message>
    <message>
        <source>Choose one of {least} characters at least, such as four words.</source>
        <translation>Escolha uma de pelo menos {least} caracteres, como quatro palavras.</translation>
    </message>
    <message>
        <source>The pass phrase is not that of this file.</source>
        <translation>A frase secreta não é a deste arquivo.</translation>
    </message>
    <message>
        <source>Type the one that was chosen when the file was saved; nobody else knows it.</source>
        <translation>Digite a que foi escolhida quando o arquivo foi salvo; ninguém mais a conhece.</translation>
    </message>
    <message>
        <source>{file} holds no accounts of this program.</source>
        <translation>{file} não contém contas deste programa.</translation>
    </message>
    <message>
        <source>Choose the file in which the accounts were saved on the other computer; it ends in {suffix}.</source>
        <translation>Escolha o arquivo em que as contas foram salvas no outro computador; ele termina em {suffix}.</translation>
    </message>
    <message>
        <source>{file} is incomplete or damaged; nothing was taken from it.</source>
        <translation>{file} está incompleto ou danificado; nada foi tirado dele.</translation>
    </message>
    <message>
        <source>Copy it once more from the other computer, or save the accounts there again.</source>
        <translation>Copie-o outra vez do outro computador, ou salve lá as contas de novo.</translation>
    </message>
    <message>
        <source>{file} was written by another version of this program.</source>
        <translation>{file} foi gravado por outra versão deste programa.</translation>
    </message>
    <message>
        <source>Install the same version here as on the other computer, or a newer one.</source>
        <translation>Instale aqui a mesma versão do outro computador, ou uma mais nova.</translation>
    </message>
    <message>
        <source>Your account may exist already; ask {operator}. To send it again all the same: {option}</source>
        <translation>Sua conta talvez já exista; pergunte à operadora {operator}. Para enviar de novo mesmo assim: {option}</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Ask {operator}. To send it again all the same: {option}</source>
        <translation>Sua conta talvez já exista: o pedido chegou até a etapa “{step}”. Pergunte à operadora {operator}. Para enviar de novo mesmo assim: {option}</translation>
    </message>
    <message>
        <source>Ask {operator} whether it does; nothing is sent again unless you say so.</source>
        <translation>Pergunte à operadora {operator} se ela existe; nada é enviado de novo sem você mandar.</translation>
    </message>
    <message>
        <source>The account “{login}” was asked for before, and the answer of {operator} was lost: nobody here knows whether it exists.</source>
        <translation>A conta “{login}” já foi pedida antes, e a resposta da operadora {operator} se perdeu: aqui ninguém sabe se ela existe.</translation>
    </message>
    <message>
        <source>Ask {operator}, or send it again all the same: you may then have two accounts, or be refused.</source>
        <translation>Pergunte à operadora {operator}, ou envie de novo mesmo assim: você pode acabar com duas contas, ou ter o pedido recusado.</translation>
    </message>
    <message>
        <source>Ask {operator} whether it is yours, or choose another login.</source>
        <translation>Pergunte à operadora {operator} se é sua, ou escolha outro login.</translation>
    </message>
    <message>
        <source>{rule}</source>
        <translation>{rule}</translation>
    </message>
    <message>
        <source>Compare it with the document, and correct it.</source>
        <translation>Compare com o documento e corrija.</translation>
    </message>
    <message>
        <source>No QR code can be read in {file}.</source>
        <translation>Nenhum código QR pôde ser lido em {file}.</translation>
    </message>
    <message>
        <source>Take the picture anew, with the whole code in it, sharp and not too small.</source>
        <translation>Tire a foto de novo, com o código inteiro, nítido e não muito pequeno.</translation>
    </message>
    <message>
        <source>What reads QR codes is not installed.</source>
        <translation>O que lê códigos QR não está instalado.</translation>
    </message>
    <message>
        <source>Type the link, or install it with: pip install “neon-wizard[qr]”</source>
        <translation>Digite o link, ou instale com: pip install “neon-wizard[qr]”</translation>
    </message>
    <message>
        <source>Send it again all the same?</source>
        <translation>Enviar de novo mesmo assim?</translation>
    </message>
    <message>
        <source>This number cannot be right: a digit is wrong, or one is missing.</source>
        <translation>Este número não pode estar certo: um dígito está errado ou falta um.</translation>
    </message>
    <message>
        <source>The time for the test was over.</source>
        <translation>O tempo do teste acabou.</translation>
    </message>
    <message>
        <source>{sentence} (In: {places})</source>
        <translation>{sentence} (Em: {places})</translation>
    </message>
    <message>
        <source>{sentence} (Accepted: {why})</source>
        <translation>{sentence} (Aceito: {why})</translation>
    </message>
    <message>
        <source>The answer is the test account&apos;s own ({service})</source>
        <translation>A resposta é da própria conta de teste ({service})</translation>
    </message>
    <message>
        <source>No password comes back ({service})</source>
        <translation>Nenhuma senha volta na resposta ({service})</translation>
    </message>
    <message>
        <source>Two accounts are never mixed up ({service})</source>
        <translation>Duas contas nunca são trocadas ({service})</translation>
    </message>
    <message>
        <source>A password that is nearly right is refused ({service})</source>
        <translation>Uma senha quase certa é recusada ({service})</translation>
    </message>
    <message>
        <source>The account is answered with the number {found} instead of {expected}: it is another customer&apos;s.</source>
        <translation>A conta recebe o número {found} em vez de {expected}: é de outro cliente.</translation>
    </message>
    <message>
        <source>Read the account by the login that was sent; look for a cache without one.</source>
        <translation>Leia a conta pelo login enviado; procure um cache que não o considera.</translation>
    </message>
    <message>
        <source>The SIP domain is “{found}” where “{expected}” was expected.</source>
        <translation>O domínio SIP é “{found}”; esperava-se “{expected}”.</translation>
    </message>
    <message>
        <source>Answer the domain at which this account registers, or mend the profile&apos;s [test].</source>
        <translation>Responda o domínio em que esta conta se registra, ou corrija o [test] do perfil.</translation>
    </message>
    <message>
        <source>The SIP password is another one than the profile&apos;s [test] expects.</source>
        <translation>A senha SIP é outra que a esperada pelo [test] do perfil.</translation>
    </message>
    <message>
        <source>Answer the password with which this account registers.</source>
        <translation>Responda a senha com que esta conta se registra.</translation>
    </message>
    <message>
        <source>The credit is {found} where {expected} was expected.</source>
        <translation>O saldo é {found}; esperava-se {expected}.</translation>
    </message>
    <message>
        <source>Compare with the account&apos;s own page; where it was used, mend the profile&apos;s [test].</source>
        <translation>Compare com a página da própria conta; se ela foi usada, corrija o [test] do perfil.</translation>
    </message>
    <message>
        <source>The credit is read as {found}, and is {expected}: it is counted in smaller units.</source>
        <translation>O saldo é lido como {found} e é {expected}: ele é contado em unidades menores.</translation>
    </message>
    <message>
        <source>Write it with its decimal mark, or write into the profile: {change}</source>
        <translation>Escreva-o com o separador decimal, ou escreva no perfil: {change}</translation>
    </message>
    <message>
        <source>The answer is about the number {found}; {expected} was asked for.</source>
        <translation>A resposta é sobre o número {found}; perguntou-se por {expected}.</translation>
    </message>
    <message>
        <source>Read the credit of the number that was sent; look for a cache without one.</source>
        <translation>Leia o saldo do número enviado; procure um cache que não o considera.</translation>
    </message>
    <message>
        <source>Look for a cache, or a session, that does not tell one customer from another.</source>
        <translation>Procure um cache, ou uma sessão, que não distingue um cliente do outro.</translation>
    </message>
    <message>
        <source>The SIP password is the portal&apos;s password: whoever reads it from a telephone can sign in.</source>
        <translation>A senha SIP é a senha do portal: quem a lê de um telefone pode entrar.</translation>
    </message>
    <message>
        <source>Give each account a SIP password of its own.</source>
        <translation>Dê a cada conta uma senha SIP própria.</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in the reply (“{node}”).</source>
        <translation>A senha do portal volta na resposta (“{node}”).</translation>
    </message>
    <message>
        <source>Leave it out: whoever asks knows it, and replies are kept in logs.</source>
        <translation>Deixe-a de fora: quem pergunta a conhece, e respostas ficam em logs.</translation>
    </message>
    <message>
        <source>The refusal quotes the password that was sent.</source>
        <translation>A recusa cita a senha que foi enviada.</translation>
    </message>
    <message>
        <source>Say that it is wrong, without it: users are shown this text, and logs keep it.</source>
        <translation>Diga que está errada, sem citá-la: os usuários veem este texto, e logs o guardam.</translation>
    </message>
    <message>
        <source>The refusal of a wrong password tells the right one.</source>
        <translation>A recusa de uma senha errada diz qual é a certa.</translation>
    </message>
    <message>
        <source>Take the password out of the refusal&apos;s text, and out of everything near it.</source>
        <translation>Tire a senha do texto da recusa, e de tudo ao redor dele.</translation>
    </message>
    <message>
        <source>The password is accepted with capital and small letters exchanged.</source>
        <translation>A senha é aceita com maiúsculas e minúsculas trocadas.</translation>
    </message>
    <message>
        <source>Compare it exactly: a hash, not a column that ignores case.</source>
        <translation>Compare-a exatamente: um hash, não uma coluna que ignora maiúsculas.</translation>
    </message>
    <message>
        <source>The password is accepted with a blank behind it: it is trimmed.</source>
        <translation>A senha é aceita com um espaço no fim: ela é aparada.</translation>
    </message>
    <message>
        <source>Compare it as it was sent.</source>
        <translation>Compare-a como foi enviada.</translation>
    </message>
    <message>
        <source>The password is accepted with more letters behind it: only its beginning counts.</source>
        <translation>A senha é aceita com mais letras no fim: só o começo conta.</translation>
    </message>
    <message>
        <source>Compare all of it: old DES hashes and short columns cut it.</source>
        <translation>Compare-a inteira: hashes DES antigos e colunas curtas a cortam.</translation>
    </message>
    <message>
        <source>The reply sets a cookie, which programs do not send back.</source>
        <translation>A resposta define um cookie, que programas não devolvem.</translation>
    </message>
    <message>
        <source>Begin no session for web services: each request would leave one behind.</source>
        <translation>Não abra sessão para serviços web: cada pedido deixaria uma para trás.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong: it says {found} UTC (or this computer&apos;s is).</source>
        <translation>O relógio do servidor está errado: diz {found} UTC (ou o deste computador está).</translation>
    </message>
    <message>
        <source>Let it keep its time by NTP: tokens, licences and certificates depend on it.</source>
        <translation>Mantenha a hora por NTP: tokens, licenças e certificados dependem dela.</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>Ele diz: “{said}”.</translation>
    </message>
    <message>
        <source>It asks to wait: {wait} (Retry-After).</source>
        <translation>Ele pede para esperar: {wait} (Retry-After).</translation>
    </message>
    <message>
        <source>Compare the path with the operator&apos;s documents, and mend url in the profile.</source>
        <translation>Compare o caminho com os documentos da operadora e corrija url no perfil.</translation>
    </message>
    <message>
        <source>Look at the service behind the front: whether it runs, and answers in time.</source>
        <translation>Veja o serviço atrás do servidor da frente: se está no ar e responde a tempo.</translation>
    </message>
    <message>
        <source>Write the new address into the profile: url = “{to}”.</source>
        <translation>Escreva o novo endereço no perfil: url = “{to}”.</translation>
    </message>
    <message>
        <source>Let the server send its certificate together with that of the issuer (the “full chain”).</source>
        <translation>Faça o servidor enviar seu certificado junto com o do emissor (a “cadeia completa”).</translation>
    </message>
    <message>
        <source>Any password opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>Qualquer senha abre uma conta: o serviço entrega senhas SIP a quem conhecer um login.</translation>
    </message>
    <message>
        <source>Compare the password before anything is answered, and answer 104.</source>
        <translation>Compare a senha antes de responder qualquer coisa, e responda 104.</translation>
    </message>
    <message>
        <source>Write the new address into the profile: {change}</source>
        <translation>Escreva o novo endereço no perfil: {change}</translation>
    </message>
    <message>
        <source>The SIP password comes with a reply that has no need of it (“{node}”).</source>
        <translation>A senha SIP vem numa resposta que não precisa dela (“{node}”).</translation>
    </message>
    <message>
        <source>Leave it out: only provisioning answers it. What is asked every few minutes is kept in many more logs.</source>
        <translation>Deixe-a de fora: só o provisionamento a responde. O que é consultado a cada poucos minutos fica em muito mais logs.</translation>
    </message>
    <message>
        <source>Asterisks come in place of the SIP password.</source>
        <translation>Vêm asteriscos no lugar da senha SIP.</translation>
    </message>
    <message>
        <source>Answer the password itself, as the telephone server has it: no telephone can register with this.</source>
        <translation>Responda a própria senha, como o servidor de telefonia a tem: nenhum telefone consegue se registrar com isto.</translation>
    </message>
    <message>
        <source>A hash comes in place of the SIP password.</source>
        <translation>Vem um hash no lugar da senha SIP.</translation>
    </message>
    <message>
        <source>The word for an empty value comes in place of the SIP password.</source>
        <translation>Vem a palavra para um valor vazio no lugar da senha SIP.</translation>
    </message>
    <message>
        <source>The SIP password is the number or the login: anybody can register as this account.</source>
        <translation>A senha SIP é o número ou o login: qualquer pessoa consegue se registrar como esta conta.</translation>
    </message>
    <message>
        <source>Give each account a SIP password that is drawn at random.</source>
        <translation>Dê a cada conta uma senha SIP sorteada ao acaso.</translation>
    </message>
    <message>
        <source>Write the port into the profile at which HTTP is served, or serve it at this one.</source>
        <translation>Escreva no perfil a porta em que o HTTP é servido, ou sirva-o nesta.</translation>
    </message>
    <message>
        <source>Compare Content-Length with what is sent, and look into the logs of the service and its front at this time.</source>
        <translation>Compare o Content-Length com o que é enviado e veja os logs do serviço e do proxy à frente dele neste horário.</translation>
    </message>
    <message>
        <source>Declare the charset in which the reply is really written, best UTF-8.</source>
        <translation>Declare a codificação em que a resposta é realmente escrita, de preferência UTF-8.</translation>
    </message>
    <message>
        <source>Declare in Content-Encoding how the reply is really packed, gzip or deflate, or do not pack it.</source>
        <translation>Declare em Content-Encoding como a resposta é realmente compactada, gzip ou deflate, ou não a compacte.</translation>
    </message>
    <message>
        <source>Write the number alone, such as 20.15, without words or a currency.</source>
        <translation>Escreva só o número, como 20.15, sem palavras nem moeda.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of this request: it ended without writing a reply.</source>
        <translation>Veja o log do serviço no horário deste pedido: ele terminou sem escrever uma resposta.</translation>
    </message>
    <message>
        <source>{failed} of {count} identical requests failed. {error}</source>
        <translation>{failed} de {count} pedidos idênticos falharam. {error}</translation>
    </message>
    <message>
        <source>Look for one of several servers that fails, or for what the service cannot do twice at once; mend this first, for what depends on it is uncertain.</source>
        <translation>Procure um entre vários servidores que falha, ou o que o serviço não consegue fazer duas vezes ao mesmo tempo; corrija isto primeiro, pois o que depende disso é incerto.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests (HTTP 429); nothing more was asked there.</source>
        <translation>{host} quer menos pedidos (HTTP 429); nada mais foi pedido lá.</translation>
    </message>
    <message>
        <source>Test again with more seconds between two requests (--interval), or let the test&apos;s address ask more often.</source>
        <translation>Teste de novo com mais segundos entre dois pedidos (--interval), ou deixe o endereço do teste pedir mais vezes.</translation>
    </message>
    <message>
        <source>{host} is out of service for now (HTTP 503).</source>
        <translation>{host} está fora de serviço por enquanto (HTTP 503).</translation>
    </message>
    <message>
        <source>Start the service, or end its maintenance; then test again.</source>
        <translation>Inicie o serviço, ou termine a manutenção; depois teste de novo.</translation>
    </message>
    <message>
        <source>{host} does not accept the profile&apos;s access credentials (HTTP {status}, {scheme}).</source>
        <translation>{host} não aceita as credenciais de acesso do perfil (HTTP {status}, {scheme}).</translation>
    </message>
    <message>
        <source>Compare user name and password of the profile&apos;s auth with those that the operator gave.</source>
        <translation>Compare usuário e senha do auth do perfil com os que a operadora deu.</translation>
    </message>
    <message>
        <source>{host} asks for HTTP authentication ({scheme}, realm “{realm}”), and the profile has none.</source>
        <translation>{host} pede autenticação HTTP ({scheme}, realm “{realm}”), e o perfil não tem nenhuma.</translation>
    </message>
    <message>
        <source>Ask the operator for user name and password, and write into the profile: {change}</source>
        <translation>Peça usuário e senha à operadora e escreva no perfil: {change}</translation>
    </message>
    <message>
        <source>{host} refuses {path} to these access credentials, or to whoever asks from here (HTTP 403).</source>
        <translation>{host} recusa {path} a estas credenciais de acesso, ou a quem pergunta daqui (HTTP 403).</translation>
    </message>
    <message>
        <source>Give the credentials the right to it, and let users in from everywhere; 401 is for wrong ones.</source>
        <translation>Dê às credenciais o direito a ele, e deixe usuários entrar de qualquer lugar; 401 é para as erradas.</translation>
    </message>
    <message>
        <source>A wrong password is answered with code 104, but with HTTP 401, which says something else.</source>
        <translation>Uma senha errada é respondida com o código 104, mas com HTTP 401, que diz outra coisa.</translation>
    </message>
    <message>
        <source>Answer it with HTTP 200, or write into the profile: {change}</source>
        <translation>Responda com HTTP 200, ou escreva no perfil: {change}</translation>
    </message>
    <message>
        <source>{host} finds the request itself wrong (HTTP 400).</source>
        <translation>{host} acha que o próprio pedido está errado (HTTP 400).</translation>
    </message>
    <message>
        <source>Compare the request below with what the service expects.</source>
        <translation>Compare o pedido abaixo com o que o serviço espera.</translation>
    </message>
    <message>
        <source>{host} wants to be paid before it answers {path} (HTTP 402).</source>
        <translation>{host} exige pagamento antes de responder a {path} (HTTP 402).</translation>
    </message>
    <message>
        <source>Unblock the test account and the profile&apos;s access: one of them is blocked until a bill is paid.</source>
        <translation>Desbloqueie a conta de teste e o acesso do perfil: um dos dois está bloqueado por falta de pagamento.</translation>
    </message>
    <message>
        <source>{host} forbids {path} to whoever asks from here (HTTP 403).</source>
        <translation>{host} proíbe {path} a quem pergunta daqui (HTTP 403).</translation>
    </message>
    <message>
        <source>Let users in from everywhere: a list of permitted addresses or countries shuts them out.</source>
        <translation>Deixe usuários entrar de qualquer lugar: uma lista de endereços ou países permitidos os exclui.</translation>
    </message>
    <message>
        <source>A firewall for web sites ({found}) stopped the request before the service saw it (HTTP {status} {reference}).</source>
        <translation>Um firewall de sites ({found}) parou o pedido antes que o serviço o visse (HTTP {status} {reference}).</translation>
    </message>
    <message>
        <source>Except {path} from its rules for browsers: programs send XML or JSON there, and answer no puzzles.</source>
        <translation>Exclua {path} das regras para navegadores: programas enviam XML ou JSON, e não resolvem enigmas.</translation>
    </message>
    <message>
        <source>There is no service at {path} of {host} (HTTP {status}).</source>
        <translation>Não há serviço em {path} de {host} (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} of {host} does not take {method} (HTTP 405; allowed: {allowed}).</source>
        <translation>{path} de {host} não aceita {method} (HTTP 405; permitido: {allowed}).</translation>
    </message>
    <message>
        <source>Mend method or url in the profile, or let the server take {method} there.</source>
        <translation>Corrija method ou url no perfil, ou faça o servidor aceitar {method} ali.</translation>
    </message>
    <message>
        <source>{host} cannot answer in a type that it believes to be wanted (HTTP 406).</source>
        <translation>{host} não consegue responder em um tipo que acredita ser desejado (HTTP 406).</translation>
    </message>
    <message>
        <source>Answer in the service&apos;s own type whatever the request&apos;s Accept says.</source>
        <translation>Responda no tipo do próprio serviço, diga o Accept do pedido o que disser.</translation>
    </message>
    <message>
        <source>{host} did not wait for the whole request (HTTP 408).</source>
        <translation>{host} não esperou o pedido inteiro (HTTP 408).</translation>
    </message>
    <message>
        <source>Let the server and its front wait longer: the lines of users are slow.</source>
        <translation>Faça o servidor e o proxy à frente dele esperarem mais: as conexões dos usuários são lentas.</translation>
    </message>
    <message>
        <source>{host} takes no request of this size (HTTP {status}).</source>
        <translation>{host} não aceita um pedido deste tamanho (HTTP {status}).</translation>
    </message>
    <message>
        <source>Raise the limit for bodies (413), addresses (414) or headers (431) of the server and of its front.</source>
        <translation>Aumente o limite de corpos (413), endereços (414) ou cabeçalhos (431) no servidor e no proxy à frente dele.</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of that name (HTTP 421).</source>
        <translation>O que responde em {host} não é o servidor desse nome (HTTP 421).</translation>
    </message>
    <message>
        <source>Let the server know its name (virtual host, SNI), or mend url in the profile.</source>
        <translation>Faça o servidor reconhecer o próprio nome (virtual host, SNI) ou corrija url no perfil.</translation>
    </message>
    <message>
        <source>{host} reads the request, and finds its contents wrong (HTTP 422).</source>
        <translation>{host} lê o pedido, mas considera o conteúdo errado (HTTP 422).</translation>
    </message>
    <message>
        <source>Compare the fields below with what the service expects; a user&apos;s mistake has a code of its own.</source>
        <translation>Compare os campos abaixo com o que o serviço espera; um erro do usuário tem código próprio.</translation>
    </message>
    <message>
        <source>{host} keeps the account locked (HTTP 423).</source>
        <translation>{host} mantém a conta travada (HTTP 423).</translation>
    </message>
    <message>
        <source>Unlock the test account, or look for a request that holds it and does not end.</source>
        <translation>Destrave a conta de teste, ou procure um pedido que a prende e não termina.</translation>
    </message>
    <message>
        <source>{host} refuses {path} for legal reasons (HTTP 451).</source>
        <translation>{host} recusa {path} por razões legais (HTTP 451).</translation>
    </message>
    <message>
        <source>Find out which rule it is, and whether it holds where the users are.</source>
        <translation>Descubra qual regra é, e se ela vale onde os usuários estão.</translation>
    </message>
    <message>
        <source>{host} does not take the content type “{type}” (HTTP 415).</source>
        <translation>{host} não aceita o tipo de conteúdo “{type}” (HTTP 415).</translation>
    </message>
    <message>
        <source>Take this type, or write the one that is wanted into the profile (content_type, version).</source>
        <translation>Aceite este tipo, ou escreva no perfil o que é desejado (content_type, version).</translation>
    </message>
    <message>
        <source>The service at {path} fails (HTTP 500).</source>
        <translation>O serviço em {path} falha (HTTP 500).</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of this request.</source>
        <translation>Veja o log do serviço na hora deste pedido.</translation>
    </message>
    <message>
        <source>{host} gets no answer from the service behind it (HTTP {status}).</source>
        <translation>{host} não recebe resposta do serviço atrás dele (HTTP {status}).</translation>
    </message>
    <message>
        <source>The reply is right, but its HTTP status says that it failed ({status}).</source>
        <translation>A resposta está certa, mas seu status HTTP diz que falhou ({status}).</translation>
    </message>
    <message>
        <source>Answer with HTTP 200.</source>
        <translation>Responda com HTTP 200.</translation>
    </message>
    <message>
        <source>A web page came from {path} in place of a reply.</source>
        <translation>Uma página web veio de {path} em lugar de uma resposta.</translation>
    </message>
    <message>
        <source>Compare the path with the operator&apos;s documents; the service must not answer with pages for people.</source>
        <translation>Compare o caminho com os documentos da operadora; o serviço não deve responder com páginas para pessoas.</translation>
    </message>
    <message>
        <source>The reply is compressed (gzip), but no Content-Encoding says so.</source>
        <translation>A resposta está comprimida (gzip), mas nenhum Content-Encoding o diz.</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with it, or send it as it is.</source>
        <translation>Envie Content-Encoding: gzip com ela, ou envie-a como é.</translation>
    </message>
    <message>
        <source>The reply of {host} cannot be read at line {line}, column {column}: {reason}. There: “{around}”</source>
        <translation>A resposta de {host} não pode ser lida na linha {line}, coluna {column}: {reason}. Ali: “{around}”</translation>
    </message>
    <message>
        <source>Let a library write the reply, and look for what is written before, within or after it.</source>
        <translation>Deixe uma biblioteca escrever a resposta, e procure o que se escreve antes, dentro ou depois dela.</translation>
    </message>
    <message>
        <source>“{node}” is in the reply of {host}, but nothing stands in it.</source>
        <translation>“{node}” está na resposta de {host}, mas não há nada nele.</translation>
    </message>
    <message>
        <source>Fill it for this account: the query behind it finds nothing.</source>
        <translation>Preencha-o para esta conta: a consulta por trás dele não encontra nada.</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target} (HTTP {status}).</source>
        <translation>{host} diz que o serviço mudou para {target} (HTTP {status}).</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in a header of the reply (“{node}”).</source>
        <translation>A senha do portal volta num cabeçalho da resposta (“{node}”).</translation>
    </message>
    <message>
        <source>Leave it out: servers and proxies write headers into their logs.</source>
        <translation>Deixe-a de fora: servidores e proxies gravam os cabeçalhos nos seus logs.</translation>
    </message>
    <message>
        <source>The SIP password stands in a header of the reply (“{node}”).</source>
        <translation>A senha SIP está num cabeçalho da resposta (“{node}”).</translation>
    </message>
    <message>
        <source>A refusal brings the SIP password (“{node}”): anybody can have it.</source>
        <translation>Uma recusa traz a senha SIP (“{node}”): qualquer um pode obtê-la.</translation>
    </message>
    <message>
        <source>Answer a refusal with its code and its words alone.</source>
        <translation>Responda a uma recusa só com o código e as palavras dela.</translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status} and nothing in the body.</source>
        <translation>{host} respondeu com HTTP {status} e nada no corpo.</translation>
    </message>
    <message>
        <source>Answer with HTTP 200 and the reply: {status} says that there is none.</source>
        <translation>Responda com HTTP 200 e a resposta: {status} diz que não há nenhuma.</translation>
    </message>
    <message>
        <source>{host} sends on to another host, {target} (HTTP {status}); no password is sent after it.</source>
        <translation>{host} encaminha a outro servidor, {target} (HTTP {status}); nenhuma senha é enviada para lá.</translation>
    </message>
    <message>
        <source>Where this host is the operator&apos;s too, write it into the profile: url = “{to}”.</source>
        <translation>Se este servidor também é da operadora, escreva-o no perfil: url = “{to}”.</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, {target} (HTTP {status}); that was refused.</source>
        <translation>{host} encaminha a um endereço sem criptografia, {target} (HTTP {status}); isso foi recusado.</translation>
    </message>
    <message>
        <source>Let the server send on to https, or answer itself.</source>
        <translation>Faça o servidor encaminhar a https, ou responder ele mesmo.</translation>
    </message>
    <message>
        <source>{host} sends on in a circle (HTTP {status}).</source>
        <translation>{host} encaminha em círculo (HTTP {status}).</translation>
    </message>
    <message>
        <source>Look at the rules of the front: one sends to what the other sends back.</source>
        <translation>Veja as regras do servidor da frente: uma encaminha ao que a outra devolve.</translation>
    </message>
    <message>
        <source>{host} sets a cookie and sends on to the same address until it comes back (HTTP {status}).</source>
        <translation>{host} define um cookie e encaminha ao mesmo endereço até que ele volte (HTTP {status}).</translation>
    </message>
    <message>
        <source>Answer web services without a cookie: only browsers keep them.</source>
        <translation>Responda a serviços web sem cookie: só navegadores os guardam.</translation>
    </message>
    <message>
        <source>{host} speaks no version of TLS above {found}.</source>
        <translation>{host} não fala versão de TLS acima de {found}.</translation>
    </message>
    <message>
        <source>There is no TLS on this port of {host}: it answers without encryption.</source>
        <translation>Não há TLS nesta porta de {host}: ele responde sem criptografia.</translation>
    </message>
    <message>
        <source>The certificate at {host} is for other names: {found}</source>
        <translation>O certificado em {host} é de outros nomes: {found}</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}, or write a name of it into the profile.</source>
        <translation>Obtenha um certificado que nomeie {host}, ou escreva no perfil um nome dele.</translation>
    </message>
    <message>
        <source>Install the authority&apos;s present certificate beside the server&apos;s own.</source>
        <translation>Instale o certificado atual da autoridade ao lado do próprio servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {date}.</source>
        <translation>O certificado de {host} não vale antes de {date}.</translation>
    </message>
    <message>
        <source>Look at the clock of whoever issued it, and get one that is valid now.</source>
        <translation>Veja o relógio de quem o emitiu, e obtenha um que valha agora.</translation>
    </message>
    <message>
        <source>The certificate of {host} is from “{issuer}”, whom this computer does not trust.</source>
        <translation>O certificado de {host} é de “{issuer}”, em quem este computador não confia.</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, or hand over the authority&apos;s own for the profile ([http] ca).</source>
        <translation>Obtenha um certificado de uma autoridade em que todo computador confia, ou entregue o da própria autoridade para o perfil ([http] ca).</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself: nobody vouches for it.</source>
        <translation>O certificado de {host} é assinado por si mesmo: ninguém responde por ele.</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, such as Let&apos;s Encrypt.</source>
        <translation>Obtenha um certificado de uma autoridade em que todo computador confia, como Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>{host} does not send the intermediate certificate of “{issuer}”, which issued its own.</source>
        <translation>{host} não envia o certificado intermediário de “{issuer}”, que emitiu o seu.</translation>
    </message>
    <message>
        <source>Anybody can read anybody&apos;s credit: the service asks for a number, and for nothing secret.</source>
        <translation>Qualquer um pode ler o saldo de qualquer um: o serviço pede um número, e nada secreto.</translation>
    </message>
    <message>
        <source>Protect it with HTTP authentication, or ask for the user&apos;s password.</source>
        <translation>Proteja-o com autenticação HTTP, ou peça a senha do usuário.</translation>
    </message>
    <message>
        <source>{file} was changed; what it was is in {backup}.</source>
        <translation>{file} foi alterado; o que era está em {backup}.</translation>
    </message>
    <message>
        <source>With the change:</source>
        <translation>Com a alteração:</translation>
    </message>
    <message>
        <source>About {count} requests, which take {seconds} s or more.</source>
        <translation>Cerca de {count} pedidos, que levam {seconds} s ou mais.</translation>
    </message>
    <message>
        <source>The time was over: {count} checks were not asked.</source>
        <translation>O tempo acabou: {count} verificações não foram feitas.</translation>
    </message>
    <message>
        <source>Nothing has changed since the earlier run.</source>
        <translation>Nada mudou desde a execução anterior.</translation>
    </message>
    <message>
        <source>What answers at {host} is no UDDI registry ({reason}).</source>
        <translation>O que responde em {host} não é um registro UDDI ({reason}).</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s inquiry with the operator&apos;s documents: publishing has another address.</source>
        <translation>Compare o inquiry do perfil com os documentos da operadora: para publicar há outro endereço.</translation>
    </message>
    <message>
        <source>The pass phrase again</source>
        <translation>A frase secreta de novo</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>A senha de novo</translation>
    </message>
    <message>
        <source>This has to be ticked.</source>
        <translation>Isto precisa estar marcado.</translation>
    </message>
    <message>
        <source>Tick it if it is so; else there is no going on.</source>
        <translation>Marque se for verdade; sem isso não dá para continuar.</translation>
    </message>
    <message>
        <source>Write what was expected, or remove “{key}”.</source>
        <translation>Escreva o que era esperado ou remova “{key}”.</translation>
    </message>
    <message>
        <source>Next, ask its services: {command}</source>
        <translation>A seguir, consulte os serviços dele: {command}</translation>
    </message>
    <message>
        <source>Next, decide in it what is left, and check it: {command}</source>
        <translation>A seguir, decida nele o que falta e verifique-o: {command}</translation>
    </message>
    <message>
        <source>a login is needed there; give its name with --user NAME</source>
        <translation>lá é preciso entrar; dê o nome de usuário com --user NAME</translation>
    </message>
    <message>
        <source>a line for curl</source>
        <translation>uma linha de curl</translation>
    </message>
    <message>
        <source>Paste the line for curl; end with an empty line.</source>
        <translation>Cole a linha de curl; termine com uma linha vazia.</translation>
    </message>
    <message>
        <source>Not used: {what}</source>
        <translation>Não usado: {what}</translation>
    </message>
    <message>
        <source>The secret {name} was left out of the file. It is stored with: {command}</source>
        <translation>O segredo {name} ficou fora do arquivo. Para guardá-lo: {command}</translation>
    </message>
    <message>
        <source>Two accounts asked for in turn are both answered with the number {found}: one customer gets another&apos;s SIP password.</source>
        <translation>Duas contas pedidas uma após a outra recebem ambas o número {found}: um cliente recebe a senha SIP de outro.</translation>
    </message>
    <message>
        <source>Input such as “{name}” finds an account although none has it: what is typed becomes part of a query, and anybody can read anybody&apos;s data.</source>
        <translation>Entradas como “{name}” encontram uma conta embora nenhuma as tenha: o que se digita vira parte de uma consulta, e qualquer um pode ler os dados de qualquer um.</translation>
    </message>
    <message>
        <source>A login that exists is given away once more: its owner may lose the account.</source>
        <translation>Um login que já existe é dado mais uma vez: o dono pode perder a conta.</translation>
    </message>
    <message>
        <source>Look the login up before an account is made, and answer 103.</source>
        <translation>Procure o login antes de criar uma conta, e responda 103.</translation>
    </message>
    <message>
        <source>Any password will do: anybody who knows a number reads its credit.</source>
        <translation>Qualquer senha serve: quem conhece um número lê o saldo dele.</translation>
    </message>
    <message>
        <source>“{node}” is written “{found}” in the reply of {host}.</source>
        <translation>“{node}” está escrito “{found}” na resposta de {host}.</translation>
    </message>
    <message>
        <source>Write it as the specification does: “{node}”.</source>
        <translation>Escreva-o como a especificação: “{node}”.</translation>
    </message>
    <message>
        <source>--workers is not possible on Windows</source>
        <translation>--workers não é possível no Windows</translation>
    </message>
    <message>
        <source>The service answers in another way. It works once the profile says: {change}</source>
        <translation>O serviço responde de outro modo. Funciona assim que o perfil disser: {change}</translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without it.</source>
        <translation>Esta porta de {host} fala TLS, e foi usada sem ele.</translation>
    </message>
    <message>
        <source>Write the address into the profile with https. {change}</source>
        <translation>Escreva o endereço no perfil com https. {change}</translation>
    </message>
</context>
</TS>
