"""Names and common words that the vocabulary must spell well, from Faker's locales and wordfreq's lists."""

from __future__ import annotations

from collections.abc import Iterator

from faker import Faker

LOCALES = (
    "de_DE", "de_AT", "de_CH", "sv_SE", "no_NO", "da_DK", "fi_FI", "tr_TR", "pl_PL", "ro_RO", "hr_HR", "it_IT", "es_ES", "pt_PT",
    "fr_FR", "nl_NL", "en_GB", "en_US", "cs_CZ", "sk_SK", "hu_HU", "lt_LT", "lv_LV", "et_EE", "sq_AL", "az_AZ", "id_ID", "fil_PH",
    "en_IN", "en_NG", "es_CL", "pt_BR", "ga_IE", "sl_SI", "yo_NG", "zu_ZA", "tw_GH", "en_PK", "vi_VN", "tr_TR",
)


def name_texts(amount: int = 1200) -> Iterator[str]:
    """Yield `amount` names of each locale that Faker has and the 40,000 commonest words of each language."""
    for locale in LOCALES:
        try:
            maker = Faker(locale)
        except AttributeError:
            continue
        maker.seed_instance(1)
        for _ in range(amount):
            yield maker.name()
            yield maker.last_name()
        if hasattr(maker, "city"):
            for _ in range(amount // 4):
                yield maker.city()
    from wordfreq import top_n_list

    for language in ("de", "sv", "nb"):
        words = top_n_list(language, 40_000)
        for word in words:
            yield word
            yield word.capitalize()
