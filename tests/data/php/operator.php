<?php
// An operator written with PHP's SoapServer; which WSDL it keeps to stands in the environment.
ini_set('soap.wsdl_cache_enabled', '0');

class Operator
{
    public function Signup($login, $password = null, $name = null, $email = null, $phone = null)
    {
        $fields = is_object($login) ? (array) $login
            : ['Login' => $login, 'Password' => $password, 'Name' => $name, 'EMail' => $email, 'Phone' => $phone];
        file_put_contents(getenv('OPERATOR_LOG'), json_encode($fields) . "\n", FILE_APPEND);
        if ($fields['Login'] === 'fault') {
            throw new SoapFault('Server', 'The database is away');
        }
        $taken = $fields['Login'] === 'taken';
        $result = [
            'Success' => !$taken,
            'Error' => ['Code' => $taken ? 103 : 0, 'Description' => $taken ? 'already exists' : ''],
            'Data' => ['Number' => '55555555', 'Password' => '123456', 'Domain' => 'sip.example.com'],
        ];
        return is_object($login) ? ['SignupResult' => $result] : $result;
    }
}

$wsdl = getenv('OPERATOR_WSDL');
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    header('Content-Type: text/xml; charset=utf-8');
    readfile($wsdl);
    exit;
}
$server = $wsdl ? new SoapServer($wsdl) : new SoapServer(null, ['uri' => 'urn:voip']);
$server->setClass('Operator');
$server->handle();
