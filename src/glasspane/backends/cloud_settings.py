"""Where each cloud's object store is and how to sign for it, as variables and files of the cloud's own tools say."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from configparser import ConfigParser
from configparser import Error as UnreadableProfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

MAX_RETRIES = 6
RETRY_FOR = timedelta(minutes=2)
_PLAIN = "http://"
_PROFILE_KEYS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
_ENDPOINTS = ("AWS_ENDPOINT_URL", "GOOGLE_BASE_URL", "AZURE_STORAGE_ENDPOINT", "AZURE_ENDPOINT")


@dataclass(frozen=True)
class StoreSettings:
    """What a client needs beyond the variables that it reads itself; `plain` allows endpoints without TLS."""

    config: Mapping[str, str]
    plain: bool

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of an obstore store or file system."""
        retries = {"max_retries": MAX_RETRIES, "retry_timeout": RETRY_FOR}
        return {
            "config": dict(self.config) or None,
            "client_options": {"allow_http": True} if self.plain else None,
            "retry_config": retries,
        }

    def options(self) -> dict[str, str]:
        """Return the storage options of a Delta table."""
        return {**self.config, **({"allow_http": "true"} if self.plain else {})}


def store_settings(scheme: str, environment: Mapping[str, str] | None = None) -> StoreSettings:
    """Return the settings for `s3`, `gs` or `az` addresses; any other scheme has none of its own."""
    environment = os.environ if environment is None else environment
    config = _CLOUDS[scheme](environment) if scheme in _CLOUDS else {}
    places = [*config.values(), *(environment.get(name, "") for name in _ENDPOINTS)]
    return StoreSettings(config, any(place.startswith(_PLAIN) for place in places))


def _aws(environment: Mapping[str, str]) -> dict[str, str]:
    """Source: https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html"""
    config = {} if environment.get("AWS_ACCESS_KEY_ID") else _aws_profile(environment)
    if environment.get("AWS_REGION") or environment.get("AWS_DEFAULT_REGION"):
        config.pop("aws_region", None)
    endpoint = environment.get("AWS_ENDPOINT_URL_S3") or environment.get("AWS_ENDPOINT_URL")
    return {**config, **({"aws_endpoint_url": endpoint} if endpoint else {})}


def _aws_profile(environment: Mapping[str, str]) -> dict[str, str]:
    """Return keys and region of the chosen profile; profiles that ask a service for keys have none to give."""
    name = environment.get("AWS_PROFILE") or "default"
    keys = _section(environment.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials", name)
    title = name if name == "default" else f"profile {name}"
    told = {**_section(environment.get("AWS_CONFIG_FILE") or "~/.aws/config", title), **keys}
    config = {key: told[key] for key in _PROFILE_KEYS if key in told}
    return {**config, **({"aws_region": told["region"]} if "region" in told else {})}


def _section(file: str, name: str) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(Path(file).expanduser(), encoding="utf-8")
    except (OSError, UnicodeError, UnreadableProfile):
        return {}
    return dict(parser[name]) if parser.has_section(name) else {}


def _google(environment: Mapping[str, str]) -> dict[str, str]:
    """Google's own clients sign nothing for an emulator.

    Source: https://docs.cloud.google.com/python/docs/reference/storage/latest/google.cloud.storage.client.Client
    """
    emulator = environment.get("STORAGE_EMULATOR_HOST")
    if not emulator:
        return {}
    address = emulator if "://" in emulator else f"{_PLAIN}{emulator}"
    return {"google_base_url": address.rstrip("/"), "google_skip_signature": "true"}


def _azure(environment: Mapping[str, str]) -> dict[str, str]:
    """Source: https://learn.microsoft.com/en-us/cli/azure/storage"""
    told = _connection(environment.get("AZURE_STORAGE_CONNECTION_STRING", ""))
    named = {
        "azure_storage_account_name": environment.get("AZURE_STORAGE_ACCOUNT", ""),
        "azure_storage_account_key": environment.get("AZURE_STORAGE_KEY", ""),
    }
    return {**{key: value for key, value in named.items() if value}, **told}


def _connection(text: str) -> dict[str, str]:
    """Source: https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"""
    parts = {key.strip(): value for key, found, value in (p.partition("=") for p in text.split(";")) if found}
    if parts.get("UseDevelopmentStorage", "").casefold() == "true":
        return {"azure_storage_use_emulator": "true"}
    config = {
        "azure_storage_account_name": parts.get("AccountName"),
        "azure_storage_account_key": parts.get("AccountKey"),
        "azure_storage_sas_token": parts.get("SharedAccessSignature"),
        "azure_storage_endpoint": parts.get("BlobEndpoint") or _blob_endpoint(parts),
    }
    return {key: value for key, value in config.items() if value}


def _blob_endpoint(parts: Mapping[str, str]) -> str | None:
    if "AccountName" not in parts or "EndpointSuffix" not in parts:
        return None
    protocol = parts.get("DefaultEndpointsProtocol", "https")
    return f"{protocol}://{parts['AccountName']}.blob.{parts['EndpointSuffix']}"


_CLOUDS: Mapping[str, Callable[[Mapping[str, str]], dict[str, str]]] = {"s3": _aws, "gs": _google, "az": _azure}
