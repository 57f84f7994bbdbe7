"""SAML documents as they arrive: the shapes that are taken at all, before any signature is looked at.

What a document may be is listed, not what it may not: one response, one assertion directly in it, signatures only where
they belong and over what stands around them. Wrapping a signed assertion into another document (XSW) needs a second
assertion, a moved signature or a second element of the same id, and has none of these shapes.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from glasspane.core.errors import ExtraMissing, SignInRefused

RESPONSE_LIMIT = 262_144
DEPTH_LIMIT = 40
SAML = "urn:oasis:names:tc:SAML:2.0:assertion"
PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol"
SIGNATURE = "http://www.w3.org/2000/09/xmldsig#"
NAMES = {"saml": SAML, "samlp": PROTOCOL, "ds": SIGNATURE}
TRANSFORMS = frozenset(
    {
        "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
        "http://www.w3.org/2001/10/xml-exc-c14n#",
        "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
    }
)
ALGORITHMS = frozenset(
    {
        *(f"http://www.w3.org/2001/04/xmldsig-more#rsa-sha{bits}" for bits in (256, 384, 512)),
        *(f"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha{bits}" for bits in (256, 384, 512)),
    }
)
DIGESTS = frozenset(
    {
        "http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#sha384",
        "http://www.w3.org/2001/04/xmlenc#sha512",
    }
)


@dataclass(frozen=True)
class Statement:
    """A response of acceptable shape: its bytes, the document, and the one assertion in it."""

    text: str
    response: Any
    assertion: Any

    def only(self, path: str) -> Any:
        """Return the one element of the assertion at a path; SignInRefused when there are none or several."""
        found = self.assertion.xpath(path, namespaces=NAMES)
        if len(found) != 1:
            raise SignInRefused(f"the assertion has {len(found)} of {path.rpartition(':')[2]} where one belongs")
        return found[0]


def parsed(xml: bytes) -> Any:
    """Return a document's root; SignInRefused when it declares entities, or has comments or instructions in it."""
    etree = _etree()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    if len(xml) > RESPONSE_LIMIT or b"<!DOCTYPE" in xml or b"<!ENTITY" in xml or b"\0" in xml:
        raise SignInRefused("the document is too large, or declares a document type")
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SignInRefused("the document is not XML") from error
    if root.getroottree().docinfo.doctype or root.getroottree().docinfo.encoding not in (
        None,
        "UTF-8",
        "utf-8",
        "ASCII",
    ):
        raise SignInRefused("the document declares a document type, or another encoding than UTF-8")
    around = [*root.itersiblings(preceding=True), *root.itersiblings()]
    if around or any(not isinstance(node.tag, str) for node in root.iter()):
        raise SignInRefused("the document has comments, instructions or entities in it")
    return root


def read(encoded: str) -> Statement:
    """Return an encoded response whose shape is acceptable; SignInRefused says what is not."""
    if len(encoded) > RESPONSE_LIMIT * 2:
        raise SignInRefused("the SAML response is too large")
    try:
        xml = base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise SignInRefused("the SAML response is not base64") from error
    root = parsed(xml)
    assertion = _only_assertion(root)
    _check_ids(root)
    _check_signatures(root, assertion)
    return Statement(base64.b64encode(xml).decode(), root, assertion)


def _only_assertion(root: Any) -> Any:
    if root.tag != f"{{{PROTOCOL}}}Response":
        raise SignInRefused("the document is no SAML 2.0 response")
    if any(depth > DEPTH_LIMIT for depth in _depths(root)):
        raise SignInRefused("the document is nested too deeply")
    if root.xpath("//*[local-name()='EncryptedAssertion']"):
        raise SignInRefused(
            "the assertion is encrypted", hint="tell the identity provider to sign it and not to encrypt it"
        )
    everywhere = root.xpath("//*[local-name()='Assertion']")
    if len(everywhere) != 1 or everywhere[0].getparent() is not root or everywhere[0].tag != f"{{{SAML}}}Assertion":
        raise SignInRefused("the response has not exactly one assertion in its place")
    if len(root.xpath("//*[local-name()='Response']")) != 1:
        raise SignInRefused("the response contains another one")
    return everywhere[0]


def _depths(root: Any) -> list[int]:
    depths: dict[Any, int] = {root: 0}
    for node in root.iter():
        depths.setdefault(node, depths.get(node.getparent(), 0) + 1)
    return list(depths.values())


def _check_ids(root: Any) -> None:
    """Refuse ids that occur twice, in whatever spelling of the attribute."""
    found = [value for node in root.iter() for name, value in node.attrib.items() if _is_id(name)]
    if len(found) != len(set(found)):
        raise SignInRefused("two elements of the response have the same id")


def _is_id(name: str) -> bool:
    return name.rpartition("}")[2].lower() == "id"


def _check_signatures(root: Any, assertion: Any) -> None:
    signatures = root.xpath("//*[local-name()='Signature']")
    places = [signature.getparent() for signature in signatures]
    if assertion not in places:
        raise SignInRefused("the assertion is not signed", hint="tell the identity provider to sign assertions")
    if len(places) != len(set(places)) or any(place not in (root, assertion) for place in places):
        raise SignInRefused("a signature is where none belongs")
    for signature in signatures:
        _check_signature(signature)


def _check_signature(signature: Any) -> None:
    if signature.tag != f"{{{SIGNATURE}}}Signature":
        raise SignInRefused("a signature is of another kind")
    references = signature.xpath(".//*[local-name()='Reference']")
    if len(references) != 1 or references[0].get("URI") != f"#{signature.getparent().get('ID')}":
        raise SignInRefused("a signature covers something else than what it stands in")
    if signature.xpath(".//*[local-name()='Object' or local-name()='XPath' or local-name()='Manifest']"):
        raise SignInRefused("a signature carries something along")
    used = {
        "Transform": TRANSFORMS,
        "SignatureMethod": ALGORITHMS,
        "DigestMethod": DIGESTS,
    }
    for name, known in used.items():
        told = [node.get("Algorithm") for node in signature.xpath(f".//*[local-name()='{name}']")]
        if not told or not set(told) <= known:
            raise SignInRefused(f"a signature uses a {name} that is not accepted")


def _etree() -> Any:
    try:
        from lxml import etree
    except ImportError as error:
        raise ExtraMissing(
            "SAML needs a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error
    return etree
