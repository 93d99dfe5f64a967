#!/usr/bin/perl
# An operator written with SOAP::Lite; it prints its port, and each call as a line of JSON into the file OPERATOR_LOG.
use strict;
use warnings;
use utf8;
use JSON::PP;
use SOAP::Lite;
use SOAP::Transport::HTTP;

package Operator;
our @ISA = ('SOAP::Server::Parameters');

sub noted {
    my ($method, $som) = @_;
    my $fields = $som->method || {};
    open my $log, '>>:raw', $ENV{OPERATOR_LOG} or die $!;
    print {$log} JSON::PP->new->utf8->canonical->encode({ method => $method, fields => $fields }), "\n";
    close $log;
    return $fields;
}

sub refused {
    my ($code, $words) = @_;
    return { Success => 'false', Error => { Code => $code, Description => $words }, Data => '' };
}

sub account {
    return {
        Success => 'true',
        Error   => { Code => 0, Description => '' },
        Data    => { Number => 55555555, Password => 'pässwörd', Domain => 'sip.example.com', Codecs => ['opus', 'PCMA'] },
    };
}

# With OPERATOR_STRICT it knows one subscriber only, and refuses as the specification says.
sub wrong {
    my ($fields, $whose, $known) = @_;
    return unless $ENV{OPERATOR_STRICT};
    my $given = $fields->{$whose} // '';
    return refused(100, 'Missing') if $given eq '' || (exists $fields->{Login} && ($fields->{Password} // '') eq '');
    return refused(100, 'Missing') if $whose eq 'Login' && !exists $fields->{Login};
    return refused(102, 'Unknown') if $given ne $known;
    return refused(104, 'Wrong password') if $whose eq 'Login' && $fields->{Password} ne 'Portal-4711';
    return;
}

sub Signup {
    my $fields = noted('Signup', pop);
    die SOAP::Fault->faultcode('Server.Database')->faultstring('The database is away')
        if $fields->{Login} eq 'fault';
    die SOAP::Fault->faultcode('Client')->faultstring('Refused')->faultdetail({ ReturnData => refused(103, 'Taken') })
        if $fields->{Login} eq 'taken';
    return account();
}

sub Provisioning {
    my $fields = noted('Provisioning', pop);
    if (my $refusal = wrong($fields, 'Login', 'tester')) { return $refusal }
    return $fields->{Password} eq 'wrong' ? refused(104, 'Wrong password') : account();
}

sub GetBalance {
    my $fields = noted('GetBalance', pop);
    if (my $refusal = wrong($fields, 'Number', '55555555')) { return $refusal }
    return { Success => 'true', Error => { Code => 0, Description => '' }, Data => { Balance => '20.15' } };
}

package main;

# Where the body's element has no namespace, SOAP::Lite looks for its method in the program itself.
our @ISA = ('SOAP::Server::Parameters');
*Signup       = \&Operator::Signup;
*Provisioning = \&Operator::Provisioning;
*GetBalance   = \&Operator::GetBalance;

my $daemon = SOAP::Transport::HTTP::Daemon->new(LocalAddr => '127.0.0.1', LocalPort => 0, ReuseAddr => 1)
    or die "no port: $!";
$daemon->dispatch_with({ 'urn:voip' => 'Operator' })->dispatch_to('Signup', 'Provisioning', 'GetBalance');
$| = 1;
print $daemon->sockport, "\n";
$daemon->handle;
