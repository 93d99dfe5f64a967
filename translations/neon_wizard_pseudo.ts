<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPanel</name>
    <message>
        <source>Your operator has sent you an e-mail. Open the link in it, then come back and press the button.</source>
        <translation>[Ýõür õpéràtõr hàš šéñt ýõü àñ é-màîl. Õpéñ thé lîñk îñ ît, théñ çõmé bàçk àñd préšš thé büttõñ. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>I have &amp;confirmed</source>
        <translation>[Î hàvé &amp;cõñfîrméd ·····]</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>[Ýõür phõñé ñümbér ······]</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>[Lõgîñ ··]</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>[Õpéràtõr ···]</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>[Dõmàîñ ··]</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>[Ñõt çõñfîrméd ····]</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>[Thîš šéššîõñ õñlý ······]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réàdý ··]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>[Çõpîéd ··]</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>[Çõpý thé ñümbér ·····]</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>&amp;Operator's information</source>
        <translation>[&amp;Opéràtõr'š îñfõrmàtîõñ ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>[&amp;Add àñõthér àççõüñt ······]</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>[Ré&amp;mõvé àççõüñt… ·····]</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Find an account</source>
        <translation>[Fîñd àñ àççõüñt ·····]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Àççõüñtš ···]</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>[Ñõ àççõüñt fîtš. ·····]</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>not confirmed</source>
        <translation>[ñõt çõñfîrméd ····]</translation>
    </message>
</context>
<context>
    <name>BalanceWidget</name>
    <message>
        <source>Balance</source>
        <translation>[Bàlàñçé ···]</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>[Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation>[&amp;Tõp üp… ··]</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>[Bàlàñçé: {amount} ···]</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>[Ñõt üp tõ dàté ·····]</translation>
    </message>
    <message>
        <source>You owe your operator {amount}.</source>
        <translation>[Ýõü õwé ýõür õpéràtõr {amount}. ······ ·]</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>[Débt ··]</translation>
    </message>
    <message>
        <source>You have no credit left for calls.</source>
        <translation>[Ýõü hàvé ñõ çrédît léft fõr çàllš. ······ ·····]</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>[Ñõ çrédît ···]</translation>
    </message>
    <message>
        <source>Your credit is running low.</source>
        <translation>[Ýõür çrédît îš rüññîñg lõw. ······ ···]</translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation>[Lõw çrédît ···]</translation>
    </message>
    <message>
        <source>Asking your operator…</source>
        <translation>[Àškîñg ýõür õpéràtõr… ······ ·]</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>[Üpdàtéd jüšt ñõw ·····]</translation>
    </message>
    <message>
        <source>Updated a minute ago</source>
        <translation>[Üpdàtéd à mîñüté àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} minutes ago</source>
        <translation>[Üpdàtéd {0} mîñütéš àgõ ······]</translation>
    </message>
    <message>
        <source>Updated an hour ago</source>
        <translation>[Üpdàtéd àñ hõür àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} hours ago</source>
        <translation>[Üpdàtéd {0} hõürš àgõ ······]</translation>
    </message>
    <message>
        <source>Updated a day ago</source>
        <translation>[Üpdàtéd à dàý àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} days ago</source>
        <translation>[Üpdàtéd {0} dàýš àgõ ······]</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>[Détàîlš ···]</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>[Çõpý thé détàîlš ·····]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý àgàîñ ···]</translation>
    </message>
    <message>
        <source>Check whether my account exists</source>
        <translation>[Çhéçk whéthér mý àççõüñt éxîštš ······ ····]</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>[Šîgñ îñ îñštéàd ·····]</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>[Üñlõçk àñd trý àgàîñ ······]</translation>
    </message>
    <message>
        <source>Use until I close the program</source>
        <translation>[Üšé üñtîl Î çlõšé thé prõgràm ······ ···]</translation>
    </message>
    <message>
        <source>Trust these computers</source>
        <translation>[Trüšt théšé çõmpütérš ······ ·]</translation>
    </message>
    <message>
        <source>Enter the access password…</source>
        <translation>[Éñtér thé àççéšš pàššwõrd… ······ ··]</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>[Çõñtàçt šüppõrt ·····]</translation>
    </message>
    <message>
        <source>Try again in {0} s</source>
        <translation>[Trý àgàîñ îñ {0} š ·····]</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Access to {0}</source>
        <translation>[Àççéšš tõ {0} ···]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access password. Your operator gives it; it is not the password of your account. It is kept in your system's password store.</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm fõr àñ àççéšš pàššwõrd. Ýõür õpéràtõr gîvéš ît; ît îš ñõt thé pàššwõrd õf ýõür àççõüñt. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Access password</source>
        <translation>[&amp;Aççéšš pàššwõrd ·····]</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>[&amp;Ušé thîš pàššwõrd ·····]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
    <message>
        <source>User name: {0}</source>
        <translation>[Üšér ñàmé: {0} ····]</translation>
    </message>
    <message>
        <source>The access password is needed.</source>
        <translation>[Thé àççéšš pàššwõrd îš ñéédéd. ······ ···]</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No account yet</source>
        <translation>[Ñõ àççõüñt ýét ·····]</translation>
    </message>
    <message>
        <source>Register with an operator, or sign in to the account that you have; it takes a minute.</source>
        <translation>[Régîštér wîth àñ õpéràtõr, õr šîgñ îñ tõ thé àççõüñt thàt ýõü hàvé; ît tàkéš à mîñüté. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Set up an account</source>
        <translation>[&amp;Sét üp àñ àççõüñt ·····]</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Login</source>
        <translation>[&amp;Lõgîñ ··]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>[&amp;Yõür ñàmé ···]</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>[&amp;E-màîl ··]</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>[P&amp;hõñé ñümbér ····]</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>[{0} (õptîõñàl) ····]</translation>
    </message>
</context>
<context>
    <name>HomeMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>[&amp;Aççõüñt ··]</translation>
    </message>
    <message>
        <source>&amp;Add another account…</source>
        <translation>[&amp;Add àñõthér àççõüñt… ······]</translation>
    </message>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>[&amp;Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>[&amp;Cõpý thé ñümbér ·····]</translation>
    </message>
    <message>
        <source>&amp;Operator's information</source>
        <translation>[&amp;Opéràtõr'š îñfõrmàtîõñ ······ ·]</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>[Ré&amp;mõvé àççõüñt… ·····]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qüît ·]</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>[&amp;Séttîñgš ···]</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>[&amp;Làñgüàgé ···]</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>[&amp;Kéép rüññîñg îñ thé tràý whéñ çlõšéd ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;System's language</source>
        <translation>[&amp;Sýštém'š làñgüàgé ·····]</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>The operator's profile cannot be used.</source>
        <translation>[Thé õpéràtõr'š prõfîlé çàññõt bé üšéd. ······ ······]</translation>
    </message>
    <message>
        <source>Your balance appears here when your account is confirmed.</source>
        <translation>[Ýõür bàlàñçé àppéàrš héré whéñ ýõür àççõüñt îš çõñfîrméd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>This operator does not tell the balance.</source>
        <translation>[Thîš õpéràtõr dõéš ñõt téll thé bàlàñçé. ······ ······]</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Will be sent to {0} over a protected connection.</source>
        <translation>[Wîll bé šéñt tõ {0} õvér à prõtéçtéd çõññéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Will be sent to {0}; it does not leave this computer.</source>
        <translation>[Wîll bé šéñt tõ {0}; ît dõéš ñõt léàvé thîš çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Will be sent to {0} over an unprotected connection: others on the way can read it.</source>
        <translation>[Wîll bé šéñt tõ {0} õvér àñ üñprõtéçtéd çõññéçtîõñ: õthérš õñ thé wàý çàñ réàd ît. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Information from {operator}</source>
        <translation>[Îñfõrmàtîõñ frõm {operator} ······]</translation>
    </message>
</context>
<context>
    <name>InfoView</name>
    <message>
        <source>Information from the operator</source>
        <translation>[Îñfõrmàtîõñ frõm thé õpéràtõr ······ ···]</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave?</source>
        <translation>[Léàvé? ··]</translation>
    </message>
    <message>
        <source>Leave without an account?</source>
        <translation>[Léàvé wîthõüt àñ àççõüñt? ······ ··]</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>[Whàt ýõü týpéd wîll bé lõšt. ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>[&amp;Léàvé ··]</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>[&amp;Stàý ·]</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open link</source>
        <translation>[Õpéñ lîñk ···]</translation>
    </message>
    <message>
        <source>Write a mail to {0}?</source>
        <translation>[Wrîté à màîl tõ {0}? ······]</translation>
    </message>
    <message>
        <source>Open a page of {0} in your web browser?</source>
        <translation>[Õpéñ à pàgé õf {0} îñ ýõür wéb brõwšér? ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>[&amp;Opéñ ·]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Check your account</source>
        <translation>[Çhéçk ýõür àççõüñt ······]</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>[Šîgñ îñ ···]</translation>
    </message>
    <message>
        <source>C&amp;heck account</source>
        <translation>[Ç&amp;héçk àççõüñt ····]</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>[Š&amp;igñ îñ ··]</translation>
    </message>
    <message>
        <source>Type the password that you chose for this login. No second account is created.</source>
        <translation>[Týpé thé pàššwõrd thàt ýõü çhõšé fõr thîš lõgîñ. Ñõ šéçõñd àççõüñt îš çréàtéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>With your login and password at the operator; everything else arrives by itself.</source>
        <translation>[Wîth ýõür lõgîñ àñd pàššwõrd àt thé õpéràtõr; évérýthîñg élšé àrrîvéš bý îtšélf. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>No operator is set up on this computer yet. Open the profile file that your operator gave you, or look around with the demo operator.</source>
        <translation>[Ñõ õpéràtõr îš šét üp õñ thîš çõmpütér ýét. Õpéñ thé prõfîlé fîlé thàt ýõür õpéràtõr gàvé ýõü, õr lõõk àrõüñd wîth thé démõ õpéràtõr. ······ ······ ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>[Šéàrçh ··]</translation>
    </message>
    <message>
        <source>Search for an operator</source>
        <translation>[Šéàrçh fõr àñ õpéràtõr ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>[&amp;Opéñ à prõfîlé fîlé… ······]</translation>
    </message>
    <message>
        <source>&amp;Try the demo operator</source>
        <translation>[&amp;Trý thé démõ õpéràtõr ······]</translation>
    </message>
    <message>
        <source>Choose your operator</source>
        <translation>[Çhõõšé ýõür õpéràtõr ······]</translation>
    </message>
    <message>
        <source>Your operator</source>
        <translation>[Ýõür õpéràtõr ····]</translation>
    </message>
    <message>
        <source>Open an operator's profile</source>
        <translation>[Õpéñ àñ õpéràtõr'š prõfîlé ······ ··]</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>[Õpéràtõr prõfîléš (*.tõml) ······ ··]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>[Šhõw thé pàššwõrd ······]</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>[Hîdé thé pàššwõrd ······]</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NEON Wizard is already running, but it does not answer. End it, then try again.</source>
        <translation>[ÑÉÕÑ Wîžàrd îš àlréàdý rüññîñg, büt ît dõéš ñõt àñšwér. Éñd ît, théñ trý àgàîñ. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove account</source>
        <translation>[Rémõvé àççõüñt ·····]</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>[Rémõvé {account} frõm thîš çõmpütér? ······ ···]</translation>
    </message>
    <message>
        <source>Its settings and passwords are deleted here. At {operator} the account remains.</source>
        <translation>[Îtš šéttîñgš àñd pàššwõrdš àré délétéd héré. Àt {operator} thé àççõüñt rémàîñš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>[&amp;Rémõvé ··]</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>[&amp;Kéép ·]</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>This account is not stored: it is forgotten when you close the program.</source>
        <translation>[Thîš àççõüñt îš ñõt štõréd: ît îš fõrgõttéñ whéñ ýõü çlõšé thé prõgràm. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>[Ýõür àççõüñt îš réàdý ······ ·]</translation>
    </message>
    <message>
        <source>One step left: confirm your account</source>
        <translation>[Õñé štép léft: çõñfîrm ýõür àççõüñt ······ ·····]</translation>
    </message>
</context>
<context>
    <name>SignupPage</name>
    <message>
        <source>Create your account</source>
        <translation>[Çréàté ýõür àççõüñt ······]</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>[Ç&amp;réàté àççõüñt ····]</translation>
    </message>
    <message>
        <source>The name that you will sign in with.</source>
        <translation>[Thé ñàmé thàt ýõü wîll šîgñ îñ wîth. ······ ·····]</translation>
    </message>
    <message>
        <source>With its area code, or with + and the country code.</source>
        <translation>[Wîth îtš àréà çõdé, õr wîth + àñd thé çõüñtrý çõdé. ······ ······ ····]</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a new account</source>
        <translation>[&amp;Créàté à ñéw àççõüñt ······]</translation>
    </message>
    <message>
        <source>For those who are new here. It takes a minute.</source>
        <translation>[Fõr thõšé whõ àré ñéw héré. Ît tàkéš à mîñüté. ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Sign in to my account</source>
        <translation>[&amp;Sîgñ îñ tõ mý àççõüñt ······]</translation>
    </message>
    <message>
        <source>You have a login and a password of this operator. Everything else arrives by itself.</source>
        <translation>[Ýõü hàvé à lõgîñ àñd à pàššwõrd õf thîš õpéràtõr. Évérýthîñg élšé àrrîvéš bý îtšélf. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Starting the demo operator…</source>
        <translation>[Štàrtîñg thé démõ õpéràtõr… ······ ···]</translation>
    </message>
    <message>
        <source>Welcome to {0}</source>
        <translation>[Wélçõmé tõ {0} ····]</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>[Hõw dõ ýõü wàñt tõ štàrt? ······ ··]</translation>
    </message>
    <message>
        <source>C&amp;heck whether my account exists</source>
        <translation>[Ç&amp;héçk whéthér mý àççõüñt éxîštš ······ ···]</translation>
    </message>
    <message>
        <source>You began to create the account “{0}” ({1}); the operator's answer was lost.</source>
        <translation>[Ýõü bégàñ tõ çréàté thé àççõüñt “{0}” ({1}); thé õpéràtõr'š àñšwér wàš lõšt. ······ ······ ······ ···]</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Very weak password</source>
        <translation>[Vérý wéàk pàššwõrd ······]</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>[Wéàk pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Fair password</source>
        <translation>[Fàîr pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Good password</source>
        <translation>[Gõõd pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Strong password</source>
        <translation>[Štrõñg pàššwõrd ·····]</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>[&amp;Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>[&amp;Shõw thé wîñdõw ·····]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qüît ·]</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>[Ñõ àççõüñt ýét ·····]</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>[Bàlàñçé ñõt kñõwñ ······]</translation>
    </message>
    <message>
        <source>Balance: {amount} (not up to date)</source>
        <translation>[Bàlàñçé: {amount} (ñõt üp tõ dàté) ······ ··]</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>[Bàlàñçé: {amount} ···]</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>NEON Wizard</source>
        <translation>[ÑÉÕÑ Wîžàrd ····]</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>NEON Wizard</source>
        <translation>[ÑÉÕÑ Wîžàrd ····]</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Bàçk ·]</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxt ·]</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>[Ç&amp;réàté àççõüñt ····]</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>[&amp;Fîñîšh ··]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çàñçél ··]</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Creating your account</source>
        <translation>[Çréàtîñg ýõür àççõüñt ······ ·]</translation>
    </message>
    <message>
        <source>Fetching your account</source>
        <translation>[Fétçhîñg ýõür àççõüñt ······ ·]</translation>
    </message>
    <message>
        <source>Looking for your account</source>
        <translation>[Lõõkîñg fõr ýõür àççõüñt ······ ··]</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>[Géttîñg réàdý… ·····]</translation>
    </message>
    <message>
        <source>Checking your system's password store…</source>
        <translation>[Çhéçkîñg ýõür šýštém'š pàššwõrd štõré… ······ ······]</translation>
    </message>
    <message>
        <source>If it asks a question, answer the keyring's question to go on.</source>
        <translation>[Îf ît àškš à qüéštîõñ, àñšwér thé kéýrîñg'š qüéštîõñ tõ gõ õñ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Storing the account on this computer…</source>
        <translation>[Štõrîñg thé àççõüñt õñ thîš çõmpütér… ······ ······]</translation>
    </message>
    <message>
        <source>If your system's password store asks a question, answer it.</source>
        <translation>[Îf ýõür šýštém'š pàššwõrd štõré àškš à qüéštîõñ, àñšwér ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Asking {0} to create the account…</source>
        <translation>[Àškîñg {0} tõ çréàté thé àççõüñt… ······ ···]</translation>
    </message>
    <message>
        <source>Asking {0} for your account…</source>
        <translation>[Àškîñg {0} fõr ýõür àççõüñt… ······ ··]</translation>
    </message>
    <message>
        <source>Asking {0} whether your account exists…</source>
        <translation>[Àškîñg {0} whéthér ýõür àççõüñt éxîštš… ······ ·····]</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>[Thé àñšwér çàññõt bé wrîttéñ: {reason}. ······ ····]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Àççõüñt ···]</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>[Õpéràtõr ···]</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>[Lõgîñ ··]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñümbér ··]</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>[ŠÎP pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>[Dõmàîñ ··]</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>[Dîšplàý ñàmé ····]</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>[Àüthéñtîçàtîõñ ñàmé ······]</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>[Õütbõüñd prõxý ·····]</translation>
    </message>
    <message>
        <source>Not confirmed yet: follow the link in the operator's e-mail.</source>
        <translation>[Ñõt çõñfîrméd ýét: fõllõw thé lîñk îñ thé õpéràtõr'š é-màîl. ······ ······ ······]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>[ýéš ·]</translation>
    </message>
    <message>
        <source>missing: {options}</source>
        <translation>[mîššîñg: {options} ···]</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>[Ýõür füll ñàmé ·····]</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>[É-màîl àddréšš ·····]</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>[Téléphõñé ñümbér ·····]</translation>
    </message>
    <message>
        <source>it lacks its “=”</source>
        <translation>[ît làçkš îtš “=” ·····]</translation>
    </message>
    <message>
        <source>a secret comes from the prompt or from {variable}</source>
        <translation>[à šéçrét çõméš frõm thé prõmpt õr frõm {variable} ······ ······]</translation>
    </message>
    <message>
        <source>the operator does not ask for it</source>
        <translation>[thé õpéràtõr dõéš ñõt àšk fõr ît ······ ····]</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>[Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>[Thé pàššwõrd àgàîñ ······]</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>[Théšé twõ àré ñõt thé šàmé. ······ ···]</translation>
    </message>
    <message>
        <source>With --trust-hosts the command goes on.</source>
        <translation>[Wîth --trüšt-hõštš thé çõmmàñd gõéš õñ. ······ ······]</translation>
    </message>
    <message>
        <source>Your account is ready.</source>
        <translation>[Ýõür àççõüñt îš réàdý. ······ ·]</translation>
    </message>
    <message>
        <source>Your account is set up.</source>
        <translation>[Ýõür àççõüñt îš šét üp. ······ ·]</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>[ñõt çõñfîrméd ····]</translation>
    </message>
    <message>
        <source>There are no accounts on this computer.</source>
        <translation>[Théré àré ñõ àççõüñtš õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>Forget the account {account} and its passwords on this computer?</source>
        <translation>[Fõrgét thé àççõüñt {account} àñd îtš pàššwõrdš õñ thîš çõmpütér? ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>[Ñõthîñg wàš rémõvéd ······]</translation>
    </message>
    <message>
        <source>The account {account} was removed.</source>
        <translation>[Thé àççõüñt {account} wàš rémõvéd. ······ ··]</translation>
    </message>
    <message>
        <source>the account {account} is one of {operator}, not of {other}</source>
        <translation>[thé àççõüñt {account} îš õñé õf {operator}, ñõt õf {other} ······ ····]</translation>
    </message>
    <message>
        <source>The profile of {operator} now names {hosts}. May the passwords for this operator go there?</source>
        <translation>[Thé prõfîlé õf {operator} ñõw ñàméš {hosts}. Màý thé pàššwõrdš fõr thîš õpéràtõr gõ théré? ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Your account may exist already; check with: {command}</source>
        <translation>[Ýõür àççõüñt màý éxîšt àlréàdý; çhéçk wîth: {command} ······ ······ ··]</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {reason}</source>
        <translation>[põrt {port} çàññõt bé üšéd: {reason} ······ ·]</translation>
    </message>
    <message>
        <source>The demo operator answers at {origin}. Ctrl-C ends it.</source>
        <translation>[Thé démõ õpéràtõr àñšwérš àt {origin}. Çtrl-Ç éñdš ît. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>[Prõfîlé ···]</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>[Wàît à mõméñt, théñ trý àgàîñ. ······ ···]</translation>
    </message>
    <message>
        <source>Tell the operator's support, and send them the details.</source>
        <translation>[Téll thé õpéràtõr'š šüppõrt, àñd šéñd thém thé détàîlš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>[Trý àgàîñ. ···]</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>[Çõrréçt ît àñd trý àgàîñ. ······ ··]</translation>
    </message>
    <message>
        <source>Correct the operator's profile.</source>
        <translation>[Çõrréçt thé õpéràtõr'š prõfîlé. ······ ····]</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator's support; do not use this network for passwords.</source>
        <translation>[Ñõthîñg wàš šéñt. Téll thé õpéràtõr'š šüppõrt; dõ ñõt üšé thîš ñétwõrk fõr pàššwõrdš. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>[Thîš fîéld îš ñéédéd. ······ ·]</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>[Thîš îš ñõt àñ é-màîl àddréšš. ······ ···]</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>[Wrîté ît lîké ñàmé@éxàmplé.çõm. ······ ····]</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>[Thîš îš ñõt à téléphõñé ñümbér. ······ ····]</translation>
    </message>
    <message>
        <source>Write it with its area code, or with + and the country code: {example}.</source>
        <translation>[Wrîté ît wîth îtš àréà çõdé, õr wîth + àñd thé çõüñtrý çõdé: {example}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{label} is not in the form that the operator expects.</source>
        <translation>[{label} îš ñõt îñ thé fõrm thàt thé õpéràtõr éxpéçtš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>[Thîš îš tõõ lõñg: àt mõšt {limit} çhàràçtérš. ······ ······]</translation>
    </message>
    <message>
        <source>This contains a character that cannot be sent.</source>
        <translation>[Thîš çõñtàîñš à çhàràçtér thàt çàññõt bé šéñt. ······ ······ ··]</translation>
    </message>
    <message>
        <source>No operator was chosen.</source>
        <translation>[Ñõ õpéràtõr wàš çhõšéñ. ······ ·]</translation>
    </message>
    <message>
        <source>Name one with --operator: {known}.</source>
        <translation>[Ñàmé õñé wîth --õpéràtõr: {known}. ······ ···]</translation>
    </message>
    <message>
        <source>There is no account {account} on this computer.</source>
        <translation>[Théré îš ñõ àççõüñt {account} õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>“neon-wizard accounts list” shows the accounts.</source>
        <translation>[“ñéõñ-wîžàrd àççõüñtš lîšt” šhõwš thé àççõüñtš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>[Ñõ pàššwõrd wàš gîvéñ. ······ ·]</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSWORD.</source>
        <translation>[Gîvé ît àt thé prõmpt, thrõügh --pàššwõrd-štdîñ õr îñ ÑÉÕÑ_PÀŠŠWÕRD. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{input}” cannot be used: {reason}.</source>
        <translation>[“{input}” çàññõt bé üšéd: {reason}. ······]</translation>
    </message>
    <message>
        <source>Write --input NAME=VALUE with a name that the operator asks for: {known}.</source>
        <translation>[Wrîté --îñpüt ÑÀMÉ=VÀLÜÉ wîth à ñàmé thàt thé õpéràtõr àškš fõr: {known}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>[{reason}]</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>[Šéé --hélp. ····]</translation>
    </message>
    <message>
        <source>There is no operator profile “{file}”.</source>
        <translation>[Théré îš ñõ õpéràtõr prõfîlé “{file}”. ······ ····]</translation>
    </message>
    <message>
        <source>Give the path of a profile file, or one of: {known}.</source>
        <translation>[Gîvé thé pàth õf à prõfîlé fîlé, õr õñé õf: {known}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read: {reason}.</source>
        <translation>[Thé prõfîlé {file} çàññõt bé réàd: {reason}. ······ ···]</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML: {reason}.</source>
        <translation>[{file}, lîñé {line}: thîš îš ñõt TÕML: {reason}. ······ ···]</translation>
    </message>
    <message>
        <source>{file}: “format” is {found}; this program reads format 1.</source>
        <translation>[{file}: “fõrmàt” îš {found}; thîš prõgràm réàdš fõrmàt 1. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write format = 1 as the first line, or use a newer program.</source>
        <translation>[Wrîté fõrmàt = 1 àš thé fîršt lîñé, õr üšé à ñéwér prõgràm. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: there is no key “{key}”.</source>
        <translation>[{file}: théré îš ñõ kéý “{key}”. ······ ·]</translation>
    </message>
    <message>
        <source>The nearest known key is “{nearest}”.</source>
        <translation>[Thé ñéàréšt kñõwñ kéý îš “{nearest}”. ······ ···]</translation>
    </message>
    <message>
        <source>Remove it. Known here: {known}.</source>
        <translation>[Rémõvé ît. Kñõwñ héré: {known}. ······ ··]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; {expected} was expected.</source>
        <translation>[{file}: “{key}” îš {found}; {expected} wàš éxpéçtéd. ······ ··]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing; {expected} was expected.</source>
        <translation>[{file}: “{key}” îš mîššîñg; {expected} wàš éxpéçtéd. ······ ····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file of this computer; a profile from the network may not.</source>
        <translation>[{file}: “{key}” ñàméš à fîlé õf thîš çõmpütér; à prõfîlé frõm thé ñétwõrk màý ñõt. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Do not use this profile unless you trust who wrote it.</source>
        <translation>[Dõ ñõt üšé thîš prõfîlé üñléšš ýõü trüšt whõ wrõté ît. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” sends passwords to {host} without protection.</source>
        <translation>[{file}: “{key}” šéñdš pàššwõrdš tõ {host} wîthõüt prõtéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write https, or allow_http = true under [http] if the network itself is trusted.</source>
        <translation>[Wrîté httpš, õr àllõw_http = trüé üñdér [http] îf thé ñétwõrk îtšélf îš trüštéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a password that everyone who gets the file can read.</source>
        <translation>[{file}: “{key}” hõldš à pàššwõrd thàt évérýõñé whõ gétš thé fîlé çàñ réàd. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Write secret:NAME there; the password belongs in the keyring or the environment.</source>
        <translation>[Wrîté šéçrét:ÑÀMÉ théré; thé pàššwõrd bélõñgš îñ thé kéýrîñg õr thé éñvîrõñméñt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{operator} offers no {service} service.</source>
        <translation>[{operator} õfférš ñõ {service} šérvîçé. ······]</translation>
    </message>
    <message>
        <source>Add [services.{service}] to the profile, if the operator has one.</source>
        <translation>[Àdd [šérvîçéš.{service}] tõ thé prõfîlé, îf thé õpéràtõr hàš õñé. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The secret “{name}” of {operator} is not known on this computer.</source>
        <translation>[Thé šéçrét “{name}” õf {operator} îš ñõt kñõwñ õñ thîš çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Set the environment variable {variable}, or store it in the keyring.</source>
        <translation>[Šét thé éñvîrõñméñt vàrîàblé {variable}, õr štõré ît îñ thé kéýrîñg. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The service description {wsdl} cannot be used: {reason}.</source>
        <translation>[Thé šérvîçé déšçrîptîõñ {wsdl} çàññõt bé üšéd: {reason}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; this program speaks {known}.</source>
        <translation>[{file}: “{key}” îš {found}; thîš prõgràm špéàkš {known}. ······ ····]</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it refuses the connection.</source>
        <translation>[{host} çàññõt bé réàçhéd: ît réfüšéš thé çõññéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>[Çhéçk ýõür çõññéçtîõñ, théñ trý àgàîñ. ······ ······]</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>[Thé ñàmé {host} îš ñõt kñõwñ õñ thîš ñétwõrk. ······ ······]</translation>
    </message>
    <message>
        <source>{host} cannot be reached from this network.</source>
        <translation>[{host} çàññõt bé réàçhéd frõm thîš ñétwõrk. ······ ······]</translation>
    </message>
    <message>
        <source>{host} ended the connection before the answer was complete.</source>
        <translation>[{host} éñdéd thé çõññéçtîõñ béfõré thé àñšwér wàš çõmplété. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>[Thé àñšwér õf {host} wàš çüt õff. ······ ···]</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>[{host} dîd ñõt àñšwér wîthîñ {seconds} šéçõñdš. ······ ····]</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak HTTP.</source>
        <translation>[Whàt àñšwérš àt {host} dõéš ñõt špéàk HTTP. ······ ······]</translation>
    </message>
    <message>
        <source>The address of {host} is not protected, so nothing was sent to it.</source>
        <translation>[Thé àddréšš õf {host} îš ñõt prõtéçtéd, šõ ñõthîñg wàš šéñt tõ ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} sends on to an unprotected address at {target}; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ àñ üñprõtéçtéd àddréšš àt {target}; thàt wàš réfüšéd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} sends on to another computer, {target}; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ àñõthér çõmpütér, {target}; thàt wàš réfüšéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target}; passwords are not sent on.</source>
        <translation>[{host} šàýš thàt thé šérvîçé hàš mõvéd tõ {target}; pàššwõrdš àré ñõt šéñt õñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write the new address into the operator's profile if it is right.</source>
        <translation>[Wrîté thé ñéw àddréšš îñtõ thé õpéràtõr'š prõfîlé îf ît îš rîght. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} sends on in a circle.</source>
        <translation>[{host} šéñdš õñ îñ à çîrçlé. ······ ·]</translation>
    </message>
    <message>
        <source>{host} sends on to something that is not a web address; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ šõméthîñg thàt îš ñõt à wéb àddréšš; thàt wàš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: this network may want you to sign in first.</source>
        <translation>[À wéb pàgé çàmé îñštéàd õf àñ àñšwér: thîš ñétwõrk màý wàñt ýõü tõ šîgñ îñ fîršt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>[Õpéñ à wéb brõwšér, šîgñ îñ tõ thé ñétwõrk, théñ trý àgàîñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer cannot be used.</source>
        <translation>[Thé prõxý {proxy} õf thîš çõmpütér çàññõt bé üšéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check the proxy in your system's network settings.</source>
        <translation>[Çhéçk thé prõxý îñ ýõür šýštém'š ñétwõrk šéttîñgš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation>[Thé prõxý {proxy} wàñtš à üšér ñàmé àñd à pàššwõrd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Enter them in your system's network settings; the operator did not ask for them.</source>
        <translation>[Éñtér thém îñ ýõür šýštém'š ñétwõrk šéttîñgš; thé õpéràtõr dîd ñõt àšk fõr thém. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The certificate at {host} belongs to another computer.</source>
        <translation>[Thé çértîfîçàté àt {host} bélõñgš tõ àñõthér çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>[Thé çértîfîçàté õf {host} éxpîréd õñ {date}. ······ ····]</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer; if they are right, tell the operator's support.</source>
        <translation>[Çhéçk thé dàté àñd thé çlõçk õf thîš çõmpütér; îf théý àré rîght, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} only.</source>
        <translation>[Thé çértîfîçàté õf {host} îš vàlîd frõm {date} õñlý. ······ ······]</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the certificate of {host}.</source>
        <translation>[Ñõbõdý thàt thîš çõmpütér trüštš võüçhéš fõr thé çértîfîçàté õf {host}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>No protected connection to {host} could be made.</source>
        <translation>[Ñõ prõtéçtéd çõññéçtîõñ tõ {host} çõüld bé màdé. ······ ······ ·]</translation>
    </message>
    <message>
        <source>{operator} did not accept what was sent: {description}</source>
        <translation>[{operator} dîd ñõt àççépt whàt wàš šéñt: {description} ······ ····]</translation>
    </message>
    <message>
        <source>Something is not in the form that {operator} expects: {description}</source>
        <translation>[Šõméthîñg îš ñõt îñ thé fõrm thàt {operator} éxpéçtš: {description} ······ ······ ··]</translation>
    </message>
    <message>
        <source>{operator} does not know this account.</source>
        <translation>[{operator} dõéš ñõt kñõw thîš àççõüñt. ······ ···]</translation>
    </message>
    <message>
        <source>Check the login, or create an account.</source>
        <translation>[Çhéçk thé lõgîñ, õr çréàté àñ àççõüñt. ······ ······]</translation>
    </message>
    <message>
        <source>This login is already taken.</source>
        <translation>[Thîš lõgîñ îš àlréàdý tàkéñ. ······ ···]</translation>
    </message>
    <message>
        <source>Choose another login, or sign in if it is yours.</source>
        <translation>[Çhõõšé àñõthér lõgîñ, õr šîgñ îñ îf ît îš ýõürš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>[Thé pàššwõrd îš ñõt rîght. ······ ··]</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>[Týpé ît àgàîñ. ·····]</translation>
    </message>
    <message>
        <source>{operator} has a problem of its own: {description}</source>
        <translation>[{operator} hàš à prõblém õf îtš õwñ: {description} ······ ···]</translation>
    </message>
    <message>
        <source>{operator} reports an error that it does not explain (code {operator_code}): {description}</source>
        <translation>[{operator} répõrtš àñ érrõr thàt ît dõéš ñõt éxplàîñ (çõdé {operator_code}): {description} ······ ······ ····]</translation>
    </message>
    <message>
        <source>The service of {host} failed: {description}</source>
        <translation>[Thé šérvîçé õf {host} fàîléd: {description} ······ ··]</translation>
    </message>
    <message>
        <source>{host} did not accept this program's access credentials.</source>
        <translation>[{host} dîd ñõt àççépt thîš prõgràm'š àççéšš çrédéñtîàlš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Enter the user name and password that the operator gave for its web service.</source>
        <translation>[Éñtér thé üšér ñàmé àñd pàššwõrd thàt thé õpéràtõr gàvé fõr îtš wéb šérvîçé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} asks for a weaker way of signing in than agreed; that was refused.</source>
        <translation>[{host} àškš fõr à wéàkér wàý õf šîgñîñg îñ thàñ àgrééd; thàt wàš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} is too busy at the moment.</source>
        <translation>[{host} îš tõõ büšý àt thé mõméñt. ······ ···]</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>[Thé àççõüñt îš ñõt çõñfîrméd ýét. ······ ····]</translation>
    </message>
    <message>
        <source>Open the operator's e-mail, follow the link in it, then try again.</source>
        <translation>[Õpéñ thé õpéràtõr'š é-màîl, fõllõw thé lîñk îñ ît, théñ trý àgàîñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} answered “{status}”, and nothing that could be understood.</source>
        <translation>[{host} àñšwéréd “{status}”, àñd ñõthîñg thàt çõüld bé üñdérštõõd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The answer of {host} is empty.</source>
        <translation>[Thé àñšwér õf {host} îš émptý. ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged at line {line}, column {column}.</source>
        <translation>[Thé àñšwér õf {host} îš dàmàgéd àt lîñé {line}, çõlümñ {column}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} is not written in {encoding}, as it claims.</source>
        <translation>[Thé àñšwér õf {host} îš ñõt wrîttéñ îñ {encoding}, àš ît çlàîmš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be unpacked.</source>
        <translation>[Thé àñšwér õf {host} îš pàçkéd îñ à wàý thàt çàññõt bé üñpàçkéd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than allowed ({limit}).</source>
        <translation>[Thé àñšwér õf {host} îš làrgér thàñ àllõwéd ({limit}). ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} is nested deeper than allowed ({limit}).</source>
        <translation>[Thé àñšwér õf {host} îš ñéštéd déépér thàñ àllõwéd ({limit}). ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} carries a document type or entities; that is refused.</source>
        <translation>[Thé àñšwér õf {host} çàrrîéš à dõçüméñt týpé õr éñtîtîéš; thàt îš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} is {found}; {expected} was expected.</source>
        <translation>[Thé àñšwér õf {host} îš {found}; {expected} wàš éxpéçtéd. ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} lacks “{node}”.</source>
        <translation>[Thé àñšwér õf {host} làçkš “{node}”. ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} says “{node}” twice, differently.</source>
        <translation>[Thé àñšwér õf {host} šàýš “{node}” twîçé, dîfféréñtlý. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.</source>
        <translation>[Thé àñšwér õf {host} çõñtràdîçtš îtšélf: šüççéšš îš “{success}”, thé érrõr çõdé îš {operator_code}. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} says “{found}” where true or false was expected ({node}).</source>
        <translation>[Thé àñšwér õf {host} šàýš “{found}” whéré trüé õr fàlšé wàš éxpéçtéd ({node}). ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer of {host} gives the error code “{found}”, which is not a number ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš thé érrõr çõdé “{found}”, whîçh îš ñõt à ñümbér ({node}). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where an amount was expected ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}” whéré àñ àmõüñt wàš éxpéçtéd ({node}). ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} gives a value for “{node}” that cannot be used.</source>
        <translation>[Thé àñšwér õf {host} gîvéš à vàlüé fõr “{node}” thàt çàññõt bé üšéd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The profile's expression “{expression}” ({node}) does not fit the answer of {host}: {reason}.</source>
        <translation>[Thé prõfîlé'š éxpréššîõñ “{expression}” ({node}) dõéš ñõt fît thé àñšwér õf {host}: {reason}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Your system's password store is locked.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré îš lõçkéd. ······ ······]</translation>
    </message>
    <message>
        <source>Unlock it, then try again. If it asks a question, answer it.</source>
        <translation>[Üñlõçk ît, théñ trý àgàîñ. Îf ît àškš à qüéštîõñ, àñšwér ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>This computer has no password store that could keep your account safely.</source>
        <translation>[Thîš çõmpütér hàš ñõ pàššwõrd štõré thàt çõüld kéép ýõür àççõüñt šàfélý. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use the account until you close the program.</source>
        <translation>[Šét õñé üp (GÑÕMÉ Kéýrîñg õr KWàllét), õr üšé thé àççõüñt üñtîl ýõü çlõšé thé prõgràm. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Your system's password store does not answer.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré dõéš ñõt àñšwér. ······ ······ ··]</translation>
    </message>
    <message>
        <source>If it asks a question, answer it, then try again.</source>
        <translation>[Îf ît àškš à qüéštîõñ, àñšwér ît, théñ trý àgàîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your system's password store could not do its work.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré çõüld ñõt dõ îtš wõrk. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart your session.</source>
        <translation>[Trý àgàîñ; îf ît štàýš šõ, réštàrt ýõür šéššîõñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your system's password store did not keep what was written to it.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré dîd ñõt kéép whàt wàš wrîttéñ tõ ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the password store's settings.</source>
        <translation>[Ñõthîñg wàš štõréd. Çhéçk thé pàššwõrd štõré'š šéttîñgš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The profile of {operator} now names other computers ({hosts}); your passwords were not given to them.</source>
        <translation>[Thé prõfîlé õf {operator} ñõw ñàméš õthér çõmpütérš ({hosts}); ýõür pàššwõrdš wéré ñõt gîvéñ tõ thém. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of this change.</source>
        <translation>[Gõ õñ õñlý îf thé õpéràtõr tõld ýõü õf thîš çhàñgé. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>[Thé fõldér {path} çàññõt bé wrîttéñ. ······ ···]</translation>
    </message>
    <message>
        <source>Make it writable, then try again.</source>
        <translation>[Màké ît wrîtàblé, théñ trý àgàîñ. ······ ····]</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}.</source>
        <translation>[Théré îš ñõ rõõm léft õñ thé dîšk thàt hõldš {path}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Free some room, then try again. What was stored before is intact.</source>
        <translation>[Fréé šõmé rõõm, théñ trý àgàîñ. Whàt wàš štõréd béfõré îš îñtàçt. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>[{path} çàññõt bé üšéd: {reason}. ······]</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged; a copy was kept as {backup}.</source>
        <translation>[Thé šéttîñgš îñ {path} wéré dàmàgéd; à çõpý wàš képt àš {backup}. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Sign in again to restore your accounts.</source>
        <translation>[Šîgñ îñ àgàîñ tõ réštõré ýõür àççõüñtš. ······ ······]</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a newer version of this program.</source>
        <translation>[Thé šéttîñgš îñ {path} wéré wrîttéñ bý à ñéwér véršîõñ õf thîš prõgràm. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>[Üšé thàt véršîõñ. ······]</translation>
    </message>
    <message>
        <source>Another copy of this program is using the settings in {path}.</source>
        <translation>[Àñõthér çõpý õf thîš prõgràm îš üšîñg thé šéttîñgš îñ {path}. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: your account may exist already.</source>
        <translation>[Thé àñšwér õf {host} wàš lõšt: ýõür àççõüñt màý éxîšt àlréàdý. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Check whether it exists; nothing is sent a second time.</source>
        <translation>[Çhéçk whéthér ît éxîštš; ñõthîñg îš šéñt à šéçõñd tîmé. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>This login is taken, perhaps by your own earlier attempt: your account may exist.</source>
        <translation>[Thîš lõgîñ îš tàkéñ, pérhàpš bý ýõür õwñ éàrlîér àttémpt: ýõür àççõüñt màý éxîšt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check whether it exists, with the same login and password.</source>
        <translation>[Çhéçk whéthér ît éxîštš, wîth thé šàmé lõgîñ àñd pàššwõrd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>This was interrupted.</source>
        <translation>[Thîš wàš îñtérrüptéd. ······ ·]</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>[Šõméthîñg wéñt wrõñg îñšîdé thîš prõgràm. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Copy the details and send them to support; what you typed is still here.</source>
        <translation>[Çõpý thé détàîlš àñd šéñd thém tõ šüppõrt; whàt ýõü týpéd îš štîll héré. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>[{file}, lîñé {line} ···]</translation>
    </message>
</context>
</TS>
