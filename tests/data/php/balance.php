<?php
// One operation of PHP's SoapServer, for the endpoint tester's variants; its WSDL stands in the environment.
ini_set('soap.wsdl_cache_enabled', '0');

class Operator
{
    public function GetBalance($given = null)
    {
        $number = is_object($given) ? ($given->Number ?? $given->request ?? null) : $given;
        if (is_string($number) && $number !== '' && $number[0] === '<') {
            $number = (string) simplexml_load_string($number)->Number;
        }
        if (!is_string($number) || $number === '') {
            $result = ['Success' => false, 'Error' => ['Code' => 100, 'Description' => 'Null argument'], 'Data' => null];
        } else {
            $known = $number === '5555555';
            $result = [
                'Success' => $known,
                'Error' => ['Code' => $known ? 0 : 102, 'Description' => $known ? '' : 'does not exist'],
                'Data' => ['Balance' => '20.15'],
            ];
        }
        return is_object($given) ? ['GetBalanceResult' => $result] : $result;
    }
}

$wsdl = getenv('OPERATOR_WSDL');
if ($_SERVER['REQUEST_METHOD'] === 'GET') {
    if (!$wsdl) {
        http_response_code(404);
        exit;
    }
    header('Content-Type: text/xml; charset=utf-8');
    readfile($wsdl);
    exit;
}
$server = $wsdl ? new SoapServer($wsdl) : new SoapServer(null, ['uri' => 'urn:voip']);
$server->setClass('Operator');
$server->handle();
