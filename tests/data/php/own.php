<?php
// The services of docs/examples/own-services.toml; what it remembers stands in the file that OWN_STATE names.
ini_set('soap.wsdl_cache_enabled', '0');
$path = explode('/', trim(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/'));
$state = json_decode(file_get_contents(getenv('OWN_STATE')), true);

function keep(array $state): void
{
    file_put_contents(getenv('OWN_STATE'), json_encode($state));
}

function json(array $data, int $status = 200): void
{
    http_response_code($status);
    header('Content-Type: application/json');
    echo json_encode($data);
}

function form(array $data): void
{
    header('Content-Type: application/x-www-form-urlencoded');
    echo http_build_query($data);
}

class Vouchers
{
    public function RedeemVoucher($asked)
    {
        global $state;
        $refused = ['9999-9999' => [103, 'It was redeemed before.']];
        $known = ['1234-5678' => '10.00'];
        [$code, $words] = $refused[$asked->Code] ?? [isset($known[$asked->Code]) ? 0 : 102, 'There is no such voucher.'];
        if ($code === 0) {
            $state['credit'] = bcadd_($state['credit'], $known[$asked->Code]);
            keep($state);
        }
        return ['RedeemVoucherResult' => [
            'Success' => $code === 0,
            'Error' => ['Code' => $code, 'Description' => $code ? $words : '', 'Field' => $code ? 'Code' : ''],
            'Data' => ['Message' => $code ? '' : "Added {$known[$asked->Code]} BRL to {$asked->Number}."],
        ]];
    }
}

function bcadd_(string $a, string $b): string
{
    return number_format((float) $a + (float) $b, 2, '.', '');
}

switch ($path[0]) {
    case 'account':
        $asked = json_decode(file_get_contents('php://input'), true);
        $known = $asked['password'] === $state['password'];
        json($known ? ['number' => '5555', 'secret' => 's1p', 'domain' => 'sip.example.com'] : ['message' => 'no'], $known ? 200 : 403);
        break;
    case 'credit':
        json(['credit' => $state['credit']]);
        break;
    case 'vouchers':
        if ($_SERVER['REQUEST_METHOD'] === 'GET') {
            header('Content-Type: text/xml; charset=utf-8');
            readfile(getenv('OWN_WSDL'));
            break;
        }
        $server = new SoapServer(getenv('OWN_WSDL'));
        $server->setClass('Vouchers');
        $server->handle();
        break;
    case 'rates':
        $all = [
            ['prefix' => '55', 'destination' => 'Brasil', 'per_minute' => '0,10'],
            ['prefix' => '5571', 'destination' => 'Salvador & região', 'per_minute' => 0.05],
        ];
        $digits = ltrim(urldecode($path[1]), '+');
        $fitting = array_values(array_filter($all, fn ($rate) => str_starts_with($digits, $rate['prefix'])));
        json($fitting ? ['rates' => $fitting] : ['message' => 'No rate for this prefix.'], $fitting ? 200 : 404);
        break;
    case 'calls':
        $asked = simplexml_load_string(file_get_contents('php://input'));
        header('Content-Type: text/xml; charset=utf-8');
        if ((string) $asked->Number !== '5555') {
            echo '<Calls ok="false" code="102" message="No such number."/>';
            break;
        }
        echo '<?xml version="1.0" encoding="utf-8"?><Calls ok="true" code="0">';
        if ((string) $asked->Since !== '01/02/2026') {
            echo '<Call><Start>31/01/2026 10:20</Start><Peer>+5571999</Peer><Minutes>3,5</Minutes><Price>R$ 1,05</Price></Call>';
        }
        if ((string) $asked->Kind === 'all') {
            echo '<Call><Start>01/02/2026 08:00</Start><Peer>190 &amp; co</Peer><Minutes>1</Minutes><Price>0</Price></Call>';
        }
        echo '</Calls>';
        break;
    case 'password':
        if ($_POST['old'] !== $state['password']) {
            form(['ok' => 'false', 'code' => 104, 'text' => 'The old one is wrong.', 'field' => 'old']);
        } elseif (!preg_match('/\d/', $_POST['new'])) {
            form(['ok' => 'false', 'code' => 101, 'text' => 'It needs a digit.', 'field' => 'new']);
        } else {
            $state['password'] = $_POST['new'];
            keep($state);
            form(['ok' => 'true', 'code' => 0]);
        }
        break;
    case 'documents':
        $file = $_FILES['scan'];
        header('Content-Type: text/plain; charset=utf-8');
        echo $file['size'] > 3
            ? "OK 0 {$_POST['number']} {$file['name']} {$file['type']} " . md5_file($file['tmp_name'])
            : 'NO 101 It is empty.';
        break;
    default:
        http_response_code(404);
}
