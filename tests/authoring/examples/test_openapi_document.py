"""OpenAPI 3 and Swagger 2.0."""

from __future__ import annotations

import json
from typing import Any

import pytest

from neon_wizard.authoring.examples.recognising import from_text
from neon_wizard.authoring.written_profile import WrittenProfile

TEXT = {"type": "string"}
OLD = {
    "swagger": "2.0",
    "info": {"title": "Norte"},
    "host": "voip.norte.example",
    "basePath": "/v2/",
    "schemes": ["http", "https"],
    "securityDefinitions": {"neon": {"type": "basic"}},
    "security": [{"neon": []}],
    "paths": {
        "/register": {
            "post": {
                "parameters": [
                    {"name": "login", "in": "formData", "required": True, "type": "string"},
                    {"name": "senha", "in": "formData", "required": True, "type": "string"},
                    {"name": "Nome", "in": "formData", "type": "string"},
                ],
                "responses": {"200": {"schema": {"properties": {"conta": TEXT, "senha": TEXT}}}},
            }
        },
        "/saldo": {
            "get": {
                "parameters": [{"name": "conta", "in": "query", "required": True, "type": "string"}],
                "responses": {"200": {"schema": {"properties": {"saldo": {"type": "number"}}}}},
            }
        },
    },
}


def made(document: dict[str, Any], source: str = "api.json") -> WrittenProfile:
    return from_text(json.dumps(document), source, "openapi")


def test_swagger_2():
    signup, balance = made(OLD).matches
    assert (signup.service, signup.fields) == (
        "signup",
        {"login": "{login}", "senha": "{password}", "Nome": "{name}"},
    )
    assert signup.reply["account"] == {"number": "conta", "password": "senha"}
    assert (balance.operation.address, balance.fields, balance.reply["balance"]) == (
        "https://voip.norte.example/v2/saldo",
        {"conta": "{number}"},
        "saldo",
    )


@pytest.mark.parametrize(
    ("servers", "source", "url"),
    [
        ([{"url": "https://a.example/v1/"}], "api.json", "https://a.example/v1/balance"),
        ([{"url": "/v1"}], "https://docs.example/api.json", "https://docs.example/v1/balance"),
        ([], "api.json", "https://voip.acme.example/balance"),
        (
            [{"url": "https://{r}.a.example", "variables": {"r": {"default": "br"}}}],
            "x",
            "https://br.a.example/balance",
        ),
    ],
)
def test_where_it_is_asked(servers: list[Any], source: str, url: str):
    asked = {"parameters": [{"name": "number", "in": "query", "required": True}], "responses": {}}
    document = {"openapi": "3.1.0", "servers": servers, "paths": {"/balance": {"get": asked}}}
    assert made(document, source).matches[0].operation.address == url


def test_schemas_that_are_made_of_others_or_of_themselves():
    base, who = {"$ref": "#/components/schemas/Base"}, {"$ref": "#/components/schemas/Who"}
    schemas: dict[str, Any] = {
        "Who": {"allOf": [base, {"properties": {"phones": {"type": "array", "items": {}}}}]},
        "Base": {"required": ["email"], "properties": {"email": {"type": "string"}, "parent": who}},
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Who"}}}}
    document = {
        "openapi": "3.0.0",
        "paths": {"/users": {"post": {"operationId": "createUser", "requestBody": body, "responses": {}}}},
        "components": {"schemas": schemas},
    }
    (signup,) = made(document).matches
    assert list(signup.fields.values()).count("{email}") == 1, "what would stand in itself is left out"


def test_an_accounts_state_is_no_code_and_one_that_says_ok_is_a_success():
    def balance(**status: Any) -> dict[str, object]:
        properties = {"status": {"type": "string", **status}, "balance": {"type": "number"}}
        content = {"application/json": {"schema": {"properties": properties}}}
        asked = {"parameters": [{"name": "number", "in": "query"}], "responses": {"200": {"content": content}}}
        return dict(made({"openapi": "3.0.0", "paths": {"/balance": {"get": asked}}}).matches[0].reply)

    assert balance() == balance(enum=["active", "closed"]) == {"format": "json", "balance": "balance"}
    assert balance(example="ok")["success"] == "status == 'ok'"


def test_what_is_not_followed_is_said():
    body = {"content": {"application/json": {"schema": {"$ref": "other.json#/Who"}}}}
    document = {
        "openapi": "3.0.0",
        "security": [{"oauth": []}],
        "paths": {"/balance": {"post": {"requestBody": body, "responses": {}}}},
        "components": {"securitySchemes": {"oauth": {"type": "oauth2"}}},
    }
    written = made(document)
    assert "other.json#/Who" in written.text
    assert "oauth2" in written.text


def test_a_key_in_the_address_is_a_secret():
    asked = {"parameters": [{"name": "number", "in": "query", "required": True}], "responses": {}}
    document = {
        "openapi": "3.0.0",
        "security": [{"key": []}],
        "paths": {"/balance": {"get": asked}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "apikey"}}},
    }
    assert 'fields = { number = "{number}", apikey = "{secret:apikey}" }' in made(document).text
