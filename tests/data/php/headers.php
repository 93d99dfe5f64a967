<?php
// PHP's SoapServer with headers: an operator's own AuthHeader and WS-Security's UsernameToken, both checked here.
ini_set('soap.wsdl_cache_enabled', '0');

class Operator
{
    private $who = '';

    public function AuthHeader($header)
    {
        if ($header->User !== 'acme' || $header->Password !== 'k3y & <co>') {
            throw new SoapFault('Client.Auth', 'no such partner');
        }
        $this->who = 'partner';
    }

    public function Security($header)
    {
        $token = $header->UsernameToken;
        $password = is_object($token->Password) ? $token->Password->_ : $token->Password;
        $known = ['ana' => 's3cret-pw', 'joão' => 'señha & <b>'];
        $own = $known[$token->Username] ?? null;
        if (isset($token->Nonce)) {
            $nonce = base64_decode(is_object($token->Nonce) ? $token->Nonce->_ : $token->Nonce, true);
            $age = abs(time() - strtotime($token->Created));
            $right = base64_encode(sha1($nonce . $token->Created . $own, true));
            $good = $own !== null && $age < 300 && strlen($nonce) === 16 && hash_equals($right, $password);
        } else {
            $good = $own !== null && hash_equals($own, $password);
        }
        if (!$good) {
            throw new SoapFault('wsse:FailedAuthentication', 'the security token could not be authenticated');
        }
        $this->who = $token->Username;
    }

    public function Provisioning($login)
    {
        if ($this->who === '') {
            throw new SoapFault('Client.Auth', 'who?');
        }
        $login = is_object($login) ? $login->Login : $login;
        $result = [
            'Success' => true,
            'Error' => ['Code' => 0, 'Description' => ''],
            'Data' => ['Number' => '55', 'Password' => 'sip-s3cret', 'Domain' => 'sip.acme.example'],
        ];
        return getenv('HEADERS_WSDL') ? ['ProvisioningResult' => $result] : $result;
    }
}

$wsdl = getenv('HEADERS_WSDL');
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    header('Content-Type: text/xml; charset=utf-8');
    readfile($wsdl);
    exit;
}
file_put_contents(getenv('HEADERS_LOG'), file_get_contents('php://input'));
$version = strpos($_SERVER['CONTENT_TYPE'], 'soap+xml') === false ? SOAP_1_1 : SOAP_1_2;
$server = $wsdl ? new SoapServer($wsdl) : new SoapServer(null, ['uri' => 'urn:voip', 'soap_version' => $version]);
$server->setClass('Operator');
$server->handle();
