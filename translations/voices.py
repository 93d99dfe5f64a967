"""The voice of each language, as README.md says it: what a translation must not contain."""

import re
from collections.abc import Iterator

# At the beginning of a sentence, or joined to one, the formal imperative of what our texts ask people to do.
_FORMAL = (
    "abra|active|actualice|añada|avise|borre|busque|cambie|cierre|compre|compruebe|conecte|confirme|consulte|copie|"
    "corrija|cree|descargue|desbloquee|dé|diga|ejecute|elija|elimine|envíe|escriba|espere|guarde|haga|indique|instale|"
    "intente|introduzca|llame|mire|pida|ponga|pregunte|pruebe|pulse|quite|recargue|repita|responda|revise|seleccione|"
    "use|utilice|vacíe|vaya|vea|verifique|vuelva"
)
_CLITICS = (
    "ábralo|añádalo|bórrelo|ciérrelo|compruébelo|cópielo|escríbalo|escríbala|elíjalo|guárdelo|instálelo|inténtelo|"
    "pídalo|pídaselo|póngalo|pruébelo|quítelo|respóndala|respóndalo|úselo|desbloquéelo"
)
_OTHER = {
    "es": re.compile(
        rf"\b(?:usted|ustedes|ficheros?|ordenador(?:es)?|computadoras?|{_CLITICS})\b"
        rf"|(?:^|[.;:!?] +)(?:{_FORMAL})\b(?!n)|(?:, | )(?:o|y) (?:avise|borre|compruebe|escriba|ponga|quite|vuelva)\b",
        re.IGNORECASE,
    ),
    "pt_BR": re.compile(
        r"\b(?:tu|teus?|tuas?|contigo|tens|podes|queres|deves|ficheiros?|ecrã|palavra-passe|utilizador(?:es)?)\b",
        re.IGNORECASE,
    ),
}


def strange(language: str, text: str) -> Iterator[str]:
    """Yield what in `text` is of another voice than that of `language`."""
    pattern = _OTHER.get(language)
    if pattern is not None:
        yield from (found.group().strip(" .;:!?,") for found in pattern.finditer(text))
