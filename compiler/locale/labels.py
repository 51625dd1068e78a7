"""A phrase in both languages."""

from __future__ import annotations

from attrs import frozen


@frozen
class Labels:
    """The same phrase in English and in Chinese. Untrusted text: every output escapes it for itself."""

    en: str
    zh: str

    def of(self, lang: str) -> str:
        """The phrase in `en` or `zh`."""
        return self.zh if lang == "zh" else self.en
