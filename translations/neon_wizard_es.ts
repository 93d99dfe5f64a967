<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPanel</name>
    <message>
        <source>Your operator has sent you an e-mail. Open the link in it, then come back and press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>&amp;Operator&apos;s information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Find an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceWidget</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe your operator {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no credit left for calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credit is running low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking your operator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {0} minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {0} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated a day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether my account exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use until I close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Access to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access password. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register with an operator, or sign in to the account that you have; it takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>The operator&apos;s profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance appears here when your account is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator does not tell the balance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Will be sent to {0} over a protected connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent to {0}; it does not leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent to {0} over an unprotected connection: others on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Information from {operator}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoView</name>
    <message>
        <source>Information from the operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of {0} in your web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Check your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password that you chose for this login. No second account is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your login and password at the operator; everything else arrives by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>No operator is set up on this computer yet. Open the profile file that your operator gave you, or look around with the demo operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the demo operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an operator&apos;s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NEON Wizard is already running, but it does not answer. End it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings and passwords are deleted here. At {operator} the account remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>This account is not stored: it is forgotten when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step left: confirm your account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignupPage</name>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that you will sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its area code, or with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who are new here. It takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in to my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a login and a password of this operator. Everything else arrives by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo operator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck whether my account exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to create the account “{0}” ({1}); the operator&apos;s answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Very weak password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: {amount} (not up to date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>NEON Wizard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>NEON Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Creating your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your system&apos;s password store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks a question, answer the keyring&apos;s question to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the account on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your system&apos;s password store asks a question, answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0} to create the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0} for your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0} whether your account exists…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: follow the link in the operator&apos;s e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks its “=”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret comes from the prompt or from {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator does not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --trust-hosts the command goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accounts on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the account {account} and its passwords on this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account {account} is one of {operator}, not of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of {operator} now names {hosts}. May the passwords for this operator go there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may exist already; check with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port {port} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo operator answers at {origin}. Ctrl-C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator&apos;s support, and send them the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the operator&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator&apos;s support; do not use this network for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its area code, or with + and the country code: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not in the form that the operator expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a character that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operator was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --operator: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account {account} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“neon-wizard accounts list” shows the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{input}” cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --input NAME=VALUE with a name that the operator asks for: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator profile “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a profile file, or one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “format” is {found}; this program reads format 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write format = 1 as the first line, or use a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no key “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest known key is “{nearest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Known here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing; {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file of this computer; a profile from the network may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this profile unless you trust who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” sends passwords to {host} without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https, or allow_http = true under [http] if the network itself is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a password that everyone who gets the file can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write secret:NAME there; the password belongs in the keyring or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} offers no {service} service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add [services.{service}] to the profile, if the operator has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “{name}” of {operator} is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the environment variable {variable}, or store it in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service description {wsdl} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; this program speaks {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached: it refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the connection before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host} does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} is not protected, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to an unprotected address at {target}; that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to another computer, {target}; that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target}; passwords are not sent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new address into the operator&apos;s profile if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends on to something that is not a web address; that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer: this network may want you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them in your system&apos;s network settings; the operator did not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {host} belongs to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer; if they are right, tell the operator&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the certificate of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected connection to {host} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} did not accept what was sent: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not in the form that {operator} expects: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} does not know this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login, or create an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another login, or sign in if it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} has a problem of its own: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} reports an error that it does not explain (code {operator_code}): {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of {host} failed: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name and password that the operator gave for its web service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for a weaker way of signing in than agreed; that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is too busy at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator&apos;s e-mail, follow the link in it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered “{status}”, and nothing that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is damaged at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is not written in {encoding}, as it claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is larger than allowed ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is nested deeper than allowed ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} carries a document type or entities; that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is {found}; {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} lacks “{node}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} says “{node}” twice, differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} says “{found}” where true or false was expected ({node}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} gives the error code “{found}”, which is not a number ({node}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where an amount was expected ({node}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} gives a value for “{node}” that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s expression “{expression}” ({node}) does not fit the answer of {host}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system&apos;s password store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again. If it asks a question, answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store that could keep your account safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use the account until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system&apos;s password store does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks a question, answer it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system&apos;s password store could not do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart your session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system&apos;s password store did not keep what was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the password store&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of {operator} now names other computers ({hosts}); your passwords were not given to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if the operator told you of this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room, then try again. What was stored before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} were damaged; a copy was kept as {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to restore your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} were written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program is using the settings in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} was lost: your account may exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it exists; nothing is sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is taken, perhaps by your own earlier attempt: your account may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it exists, with the same login and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to support; what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
