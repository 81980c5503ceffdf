"""The steps in order, no files but the built-in ones: the public Python API.

    from fallkonferenz import pipeline

    narrative = pipeline.narrative("case", "Frau Yıldız rief am 3. Mai an.")
    annotated = pipeline.detect(narrative)
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from fallkonferenz.core.document import SourceDocument
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.key import Key, KeyDocument
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.offline import no_socket_at_import
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import LeakReport, RiskReport
from fallkonferenz.core.spans import Span
from fallkonferenz.core.standing import Standing
from fallkonferenz.detect.words import Allowed, Known
from fallkonferenz.store import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from fallkonferenz.core.case import CaseSheet, CaseTemplate, Document, Meeting, Vocabulary
    from fallkonferenz.core.meeting import Form, Forum, Minutes, Plan
    from fallkonferenz.evaluate.sheets import SheetScore
    from fallkonferenz.pseudonymize.apply import Restored
    from fallkonferenz.render.formats import Figure
    from fallkonferenz.render.session import Case, Checked, Session
    from fallkonferenz.sheets.check import Problem
    from fallkonferenz.store.documents import Library
    from fallkonferenz.store.gold_sheets import GoldSheet

Ingredients = Literal["all", "rules", "model"]

def narrative(id: str, text: str, language: Language | None = None) -> Narrative:
    """Return a narrative; without a language it is guessed from the text."""
    from fallkonferenz.detect.language import guess

    return Narrative(id, language or guess(text), text)


def detect(
    narrative: Narrative, *, known: Known = Known(), allowed: Allowed = Allowed()
) -> AnnotatedNarrative:
    """Return the narrative with everything found in it that identifies."""
    return detect_case((narrative,), known=known, allowed=allowed)[0]


def detect_case(
    narratives: Sequence[Narrative],
    *,
    known: Known = Known(),
    allowed: Allowed = Allowed(),
    remember: bool = True,
    only: Ingredients = "all",
) -> tuple[AnnotatedNarrative, ...]:
    """Return the narratives of one case; a name found in one of them is found in all.

    They are read in the language of the longest one. `remember` and `only` switch ingredients off, for measuring.
    """
    from fallkonferenz.detect.engine import detect as run

    if not narratives:
        return ()
    language = max(narratives, key=lambda n: len(n.text)).language
    return run(narratives, analyzer(language, only), known, allowed, remember=remember)


def use_one_thread() -> None:
    """Let the models of this process run on one core: for worker processes, before the first detection."""
    from fallkonferenz.detect.model.tagger import use_threads

    use_threads(1)


@functools.cache
def analyzer(language: Language, only: Ingredients = "all") -> Callable[[str], Iterable[Span]]:
    """Load the model and the recognizers of a language, once in a process; the result finds the spans of a text."""
    with no_socket_at_import():
        from fallkonferenz.detect.presidio_adapter import Analyzer
    from fallkonferenz.detect.recognizers import make_recognizers

    recognizers = () if only == "model" else make_recognizers(language)
    return Analyzer(language, recognizers, resources.folder("models"), with_model=only != "rules").spans


def open_document(raw: bytes, name: str, *, leave_out: Language | None = None, to: str = "") -> SourceDocument:
    """Return a file as text parts, by the ending of its name: plain text, or one of the formats of `documents.formats`.

    With a language, parts that nobody can look into are left out, in words of that language. `to` (".docx", ".txt")
    makes a result in another format, of its paragraphs alone. Raises InputError if the file cannot be read.
    """
    from fallkonferenz.documents import formats
    from fallkonferenz.store import text

    ending = _ending(name)
    formats.refuse(name, ending)
    if ending not in formats.FORMATS:
        return text.document(raw, name)
    return formats.open_document(raw, name, ending, leave_out, to)


def readable_endings() -> frozenset[str]:
    """Return the endings of the files that `open_document` reads."""
    from fallkonferenz.documents import formats
    from fallkonferenz.store import folders

    return folders.READABLE | formats.FORMATS.keys()


def result_ending(name: str, to: str = "") -> str:
    """Return the ending of what is made of a file."""
    from fallkonferenz.documents import formats

    suffix = name[name.rindex(".") :] if "." in name else ""
    return formats.result_ending(_ending(name), to) if _ending(name) in formats.FORMATS else suffix


def cut_at_seams(document: SourceDocument, annotated: AnnotatedNarrative) -> AnnotatedNarrative:
    """Return what was found in the joined text of a document, so that nothing reaches over two parts of it."""
    from fallkonferenz.core.document import cut

    return AnnotatedNarrative(annotated.narrative, cut(document.parts, document.text, annotated.spans))


def write_document(document: SourceDocument, result: PseudonymizedNarrative, key: Key) -> bytes:
    """Return the document with the surrogates in its parts; `result` and `key` were made of its joined text.

    What was written is opened again: it must read as `result` does, hold nothing that was to go, and no original that a
    reader does not see. Raises InputError if it does not.
    """
    from fallkonferenz.core.document import by_part, without_originals

    made = key.document(result.text)
    origins = made.origins if made else ()
    edits = without_originals((origin.start, origin.surrogate, origin.original) for origin in origins)
    content = document.write(by_part(document.parts, edits))
    _look_again(document, content, result.text, key)
    return content


def encoding_of(text: str, document: SourceDocument) -> str:
    """Return the encoding in which a result is written; UTF-8 for everything that is no plain text."""
    from fallkonferenz.store.text import encode

    return encode(text, document.encoding)[1] if document.encoding else ""


def _look_again(document: SourceDocument, content: bytes, expected: str, key: Key) -> None:
    from fallkonferenz.check.leaks import hidden_originals
    from fallkonferenz.documents.hidden import hidden_texts

    if document.encoding:
        return
    again = open_document(content, f"the result{document.ending}")
    if again.text != expected or again.unread or again.removed:
        raise InputError(
            "the result was opened again and is not what it should be; nothing was written",
            hint="save the file again in its program, or as plain text; please report this",
        )
    place = hidden_originals(hidden_texts(content, document.ending), key)
    if place:
        raise InputError(f"an original is left in {place} of the result; nothing was written", hint="--to txt takes the text alone")


def restore_document(document: SourceDocument, key: Key) -> tuple[bytes, Restored]:
    """Return a pseudonymized document with the original text of its parts, and how exact that is.

    What was left out when it was pseudonymized (comments, properties, pictures) does not come back.
    """
    from fallkonferenz.core.document import by_part

    found = restored(document.text, key)
    return document.write(by_part(document.parts, found.edits)), found


def _ending(name: str) -> str:
    return name[name.rindex(".") :].lower() if "." in name else ""


def load_profile(name_or_path: str) -> Profile:
    """Return a built-in profile (handout, working, learning, consented) or the one in a YAML file."""
    from fallkonferenz.store import profiles

    return profiles.load(name_or_path)


def pseudonymize_case(
    annotated: Sequence[AnnotatedNarrative],
    profile: Profile,
    *,
    style: Style | None = None,
    key: Key | None = None,
    seed: bytes | None = None,
    keep_origin: bool = False,
) -> tuple[tuple[PseudonymizedNarrative, ...], Key]:
    """Return the narratives of one case with surrogates, and the key that leads back.

    With `key` everybody keeps the surrogate of earlier documents. `style` overrides the one of the profile; `seed`
    makes the choice of surrogates repeatable (None: a random one). `keep_origin` lets names keep their culture.
    """
    from fallkonferenz.pseudonymize.case import pseudonymize_case as run

    told = _standings(annotated, key) if (style or profile.style) is Style.CODES else {}
    return run(annotated, profile, style=style, key=key, seed=seed, keep_origin=keep_origin, standings=told)


_LONG = 60_000  # characters: a text beyond is an archive, not a case, and roles are read from the words beside names alone


def _standings(annotated: Sequence[AnnotatedNarrative], key: Key | None) -> dict[int, Standing]:
    """Return who the persons of a case are in the family, by number: what `fill` finds out decides the role codes, too."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case as run
    from fallkonferenz.sheets.persons import standings

    if sum(len(one.narrative.text) for one in annotated) > _LONG:
        return {}
    readable, _ = run(annotated, load_profile("handout"), style=Style.NAMES, key=key, seed=b"sheet")
    found: dict[int, Standing] = {}
    for narrative in readable:
        found = {**standings(narrative), **found}
    return found


def restore(pseudonymized_text: str, key: Key) -> str:
    """Return the original of a pseudonymized text; see `restored` for texts that were edited since."""
    return restored(pseudonymized_text, key).text


def restored(pseudonymized_text: str, key: Key) -> Restored:
    """Return the original and whether it is exact: a text that was edited is restored surrogate by surrogate."""
    from fallkonferenz.pseudonymize.apply import restore as run

    return run(pseudonymized_text, key)


def forget(key: Key, person: str, *, seed: bytes | None = None) -> Key:
    """Return the key without one person, given by surrogate or number: nothing leads back to the name any more.

    The key gets a new seed (None: a random one), as guesses at the name could be tested with the old one.
    """
    import secrets

    from fallkonferenz.pseudonymize.apply import forget as run

    return run(key, person, secrets.token_bytes(32) if seed is None else seed)


def leaks(
    pseudonymized: PseudonymizedNarrative | Sequence[PseudonymizedNarrative],
    key: Key,
    *,
    look_again: bool = True,
    kept: Iterable[EntityType] = (),
) -> LeakReport:
    """Return what a person must look at before the narratives leave.

    Known originals are searched for in any form; with `look_again` the detector reads the result, too. `kept` are the
    kinds that the profile leaves on purpose.
    """
    from fallkonferenz.check.leaks import leaks as run
    from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
    from fallkonferenz.pseudonymize.traits import is_told_country

    kept = frozenset(kept)
    documents = (pseudonymized,) if isinstance(pseudonymized, PseudonymizedNarrative) else tuple(pseudonymized)
    ordinary = frozenset[str]().union(*(ORDINARY_NAMES[document.language] for document in documents))
    if not look_again:
        return run(documents, key, ordinary=ordinary, kept=kept)

    def look(document: PseudonymizedNarrative) -> Iterable[Span]:
        found = detect(Narrative(document.id, document.language, document.text))
        origins = [surface for span, surface in found.surfaces() if span.entity_type is EntityType.ORIGIN and EntityType.ORIGIN in kept]
        return (s for s, surface in found.surfaces() if s.entity_type is not EntityType.LOCATION or not is_told_country(surface, document.language, origins))

    return run(documents, key, look, ordinary=ordinary, kept=kept)


def risk(
    document: PseudonymizedNarrative, *, population: int | None = None, found: Iterable[EntityType] = (), kept: Collection[EntityType] = ()
) -> RiskReport:
    """Return what is left in a text that together could single a family out; `population` is that of the area.

    `found` are the types of what `leaks` still finds in it, `kept` those that stand there as they were, by the profile.
    """
    from fallkonferenz.check.risk import risk as run

    return run(document, population, found=found, kept=kept)


def risk_page(report: RiskReport, language: Language) -> str:
    """Return the page on the risk that is left, as plain text in the language."""
    from fallkonferenz.check.risk import page

    return page(report, language)


def case_template(name_or_path: str) -> CaseTemplate:
    """Return a built-in case template by id, or the one in a YAML file."""
    from fallkonferenz.sheets.template import parse_template
    from fallkonferenz.store import sheets

    return parse_template(sheets.read_template(name_or_path), name_or_path, case_template)


@functools.cache
def vocabulary() -> Vocabulary:
    """Return the controlled vocabulary: stress factors and resources."""
    from fallkonferenz.sheets.template import parse_vocabulary
    from fallkonferenz.store import sheets

    return parse_vocabulary(sheets.read_vocabulary("stress"), sheets.read_vocabulary("resources"))


def pseudonymize_for_sheet(annotated: AnnotatedNarrative) -> PseudonymizedNarrative:
    """Return the narrative as `fill` needs it: by the strictest profile, with names that the sheet replaces by codes.

    The seed is fixed, so that the same narrative gives the same sheet: of the names chosen with it none gets there.
    """
    return _for_sheet(annotated)[0]


def _for_sheet(annotated: AnnotatedNarrative) -> tuple[PseudonymizedNarrative, KeyDocument]:
    (narrative,), key = pseudonymize_case((annotated,), load_profile("handout"), seed=b"sheet")
    return narrative, key.documents[0]


def fill_sheet(pseudonymized: PseudonymizedNarrative, template: CaseTemplate, *, code: str = "") -> CaseSheet:
    """Return the case sheet that a pseudonymized narrative fills; what it does not say is empty and asked for."""
    from fallkonferenz.sheets.fill import fill

    return fill(pseudonymized, template, vocabulary(), code)


def check_sheet(
    data: Mapping[str, Any], template: CaseTemplate, lang: Language, *, look_again: bool = True
) -> tuple[Problem, ...]:
    """Return everything that is wrong or open in the data of a sheet.

    With `look_again` the detector reads the texts of a sheet for an anonymous case, as it does with a handout.
    """
    from fallkonferenz.sheets.check import check_sheet as run
    from fallkonferenz.sheets.check import identifier_problem, is_anonymous, is_harmless, texts

    problems = run(data, template, vocabulary(), lang)
    if not look_again or not is_anonymous(data):
        return problems
    found = []
    codes = tuple(str(row["code"]) for row in data.get("persons") or () if isinstance(row, dict) and row.get("code"))
    for place, text in texts(data, template):
        found += [
            identifier_problem(place, span.entity_type, lang)
            for span in _direct(text, lang, codes)
            if not is_harmless(text[span.start : span.end], data)
        ]
    return (*problems, *dict.fromkeys(found))


def _direct(text: str, lang: Language, codes: Sequence[str] = ()) -> Iterator[Span]:
    """Yield what identifies directly in a text of a sheet; "Ort A" and "M", which pseudonymization writes, do not, together neither.

    They may make a name of an ordinary word beside them ("Jugendamt Ort C"): what is found only with them counts not, nor does
    the kind of an institution alone ("Realschule").
    """
    from fallkonferenz.pseudonymize.institutions import is_kind
    from fallkonferenz.pseudonymize.placeholders import without_placeholders

    if not text.strip():
        return
    bare = without_placeholders(text, lang)
    if codes:
        own = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(codes, key=len, reverse=True)))})(?!\w)")
        bare = own.sub(lambda match: " " * len(match.group()), bare)
    found = [span for span in detect(Narrative("sheet", lang, text), allowed=Allowed(tuple(codes))).spans if span.entity_type.is_direct]
    found = [span for span in found if any(map(str.isalnum, bare[span.start : span.end])) and not is_kind(bare[span.start : span.end], lang)]
    if not found:
        return
    alone = detect(Narrative("sheet", lang, bare)).spans if bare != text else found
    for span in found:
        if any(one.entity_type.is_direct and one.start < span.end and span.start < one.end for one in alone):
            yield span


def sheet_from(data: Mapping[str, Any], template: CaseTemplate) -> CaseSheet:
    """Return the case sheet in data that `check_sheet` has found valid."""
    from fallkonferenz.sheets.convert import from_data

    return from_data(data, template)


def merge_sheet(old: Mapping[str, Any], filled: CaseSheet, template: CaseTemplate) -> dict[str, Any]:
    """Return the data of a sheet filled again; what a person confirmed, changed, rejected or wrote in `old` stays."""
    from fallkonferenz.sheets.convert import to_data
    from fallkonferenz.sheets.merge import merge, migrate

    return merge(migrate(old, template), to_data(filled, template), template)


@functools.cache
def _core_template() -> CaseTemplate:
    return case_template("core")


def score_sheet(gold: GoldSheet, *, whole_way: bool = False) -> SheetScore:
    """Fill the narrative of a gold sheet and compare what was found with what a person found.

    What identifies is as marked in the gold sheet; with `whole_way` it is found and replaced as in `fill`.
    """
    from fallkonferenz.evaluate.sheets import FoundPerson, score
    from fallkonferenz.sheets.persons import find_family
    from fallkonferenz.sheets.reading import read

    filled, key = gold.narrative, None
    if whole_way:
        annotated = detect(Narrative(gold.narrative.id, gold.narrative.language, gold.narrative.text))
        filled, key = _for_sheet(annotated)

    def place(start: int, end: int) -> tuple[int, int]:
        return key.original_place(start, end) if key else (start, end)

    sheet = fill_sheet(filled, _core_template())
    family = find_family(read(filled))
    people = tuple(
        FoundPerson(row, tuple(place(m.start, m.end) for m in one.mentions))
        for row, one in zip(sheet.persons, family.people, strict=True)
    )
    asked = sheet.proposed.get("question.key")
    return score(gold, sheet, people, place(asked.start, asked.end) if asked else None)


def meeting_parts(plan: str, library: Library) -> tuple[Plan, Mapping[str, Form]]:
    """Return a plan, and the forms its pack needs."""
    from fallkonferenz.render.forms import parse_form
    from fallkonferenz.render.plans import parse_plan

    parsed = parse_plan(library.data("plans", plan), plan)
    names = set(library.names("forms"))
    return parsed, {name: parse_form(library.data("forms", name), name) for name in parsed.documents if name in names}


def case_for_handout(sheet: CaseSheet, template: CaseTemplate) -> Case:
    """Return the case as documents may show it: what is internal is left out, the setting's own fields get their labels."""
    from fallkonferenz.render.session import Case, facts

    paths = {field.path for field in template.fields}
    return Case(*facts(sheet, template), has_family=not paths.isdisjoint({"persons", "meta.mode"}))


def check_for_handout(
    data: Mapping[str, Any], template: CaseTemplate, lang: Language, *, population: int | None = None, look: bool = True
) -> Checked:
    """Return where something direct stands in the texts of a sheet, as fields, and what indirectly is left in them.

    Nothing is looked for unless the sheet is anonymous; without `look` only what is left is estimated.
    """
    from fallkonferenz.check.risk import left, sentences
    from fallkonferenz.check.risk import risk as estimate
    from fallkonferenz.render.gate import is_handbook_code
    from fallkonferenz.render.report import risks
    from fallkonferenz.render.session import Checked
    from fallkonferenz.sheets.check import is_anonymous, texts

    if not is_anonymous(data):
        return Checked(is_done=False)
    whole = "\n".join(text for _, text in texts(data, template))
    report = estimate(PseudonymizedNarrative("sheet", lang, whole, ()), population, tuple(risks(sheet_from(data, template))))
    unread = Checked(is_done=False, left=left(report, lang), estimate=sentences(report, lang))
    if not look:
        return unread
    rows = (row for row in data.get("persons") or () if isinstance(row, dict))
    codes = tuple(code for row in rows if is_handbook_code(code := str(row.get("code") or "")))
    found = []
    for place, text in texts(data, template):
        field = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")
        found += [f"{field}: {span.entity_type.value}" for span in _direct(text, lang, codes)]
    return dataclasses.replace(unread, found=tuple(dict.fromkeys(found)), is_done=True)


def session(
    meeting: Meeting, cases: Sequence[Case], library: Library, *, checked: Mapping[str, Checked] | None = None
) -> Session:
    """Return a meeting with its plan, words and templates, from which its documents are made."""
    from fallkonferenz.render.environment import Assets
    from fallkonferenz.render.limits import parse_limits
    from fallkonferenz.render.session import Session
    from fallkonferenz.render.words import Words

    plan, forms = meeting_parts(meeting.plan, library)
    catalogues = library.catalogues()
    assets = Assets(library.text, library.reference, library.path("pandoc.lua"), catalogues)
    limits = parse_limits(library.data("limits", meeting.limits), meeting.limits) if meeting.limits else None
    words = Words(catalogues, meeting.lang)
    families = tuple(case for case in cases if case.has_family)
    records = tuple(case.sheet for case in cases if not case.has_family)
    return Session(meeting, plan, families, vocabulary(), forms, words, assets, limits, checked or {}, records)


def build_pack(session: Session, formats: Sequence[str], *, key_files: Sequence[str] = (), to_fill: Sequence[tuple[str, str]] = ()) -> tuple[Document, ...]:
    """Return the documents of a meeting pack; its index also leads to the files `to_fill` (title, name). Raises RefusedError if the gate is closed."""
    from fallkonferenz.render.pack import build_pack as run

    return run(session, formats, key_files, to_fill)


def build_handouts(session: Session, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the handouts of a session alone. Raises RefusedError if the gate is closed."""
    from fallkonferenz.render.pack import build_handouts as run

    return run(session, formats)


def new_meeting(meeting: Meeting, library: Library, file_name: str) -> tuple[dict[str, Any], dict[str, str], str]:
    """Return what a new meeting.yaml holds: the fields, a comment for each, and the comment at its head."""
    from fallkonferenz.render.new_meeting import new_meeting as run
    from fallkonferenz.render.words import Words

    plan, forms = meeting_parts(meeting.plan, library)
    return run(meeting, plan, forms, Words(library.catalogues(), meeting.lang), file_name)


def draw(sheet: CaseSheet, kind: str, library: Library, *, detail: str = "full", rated: bool = True) -> Figure | None:
    """Return the genogram, network or timeline of a sheet; None if the sheet has nothing for it."""
    from fallkonferenz.render.drawings import draw as run
    from fallkonferenz.render.words import Words

    return run(sheet, kind, Words(library.catalogues(), sheet.meta.lang), detail=detail, rated=rated)


def figure_as(figure: Figure, format: str) -> bytes:
    """Return a drawing as svg, png or pdf. Raises InputError for another format."""
    from fallkonferenz.render.formats import figure_as as run

    return run(figure, format)


def minutes_documents(minutes: Minutes, library: Library, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the minutes of a session and its action plan, from what was written down in it."""
    from fallkonferenz.render.environment import Assets
    from fallkonferenz.render.minutes import documents
    from fallkonferenz.render.words import Words

    catalogues = library.catalogues()
    assets = Assets(library.text, library.reference, library.path("pandoc.lua"), catalogues)
    return documents(minutes, Words(catalogues, minutes.lang), assets, formats)


def forum_documents(forums: Sequence[Forum], title: str, lang: Language, library: Library, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the results of many forums as one documentation: table, press, long form."""
    from fallkonferenz.render.environment import Assets
    from fallkonferenz.render.forums import documents
    from fallkonferenz.render.words import Words

    catalogues = library.catalogues()
    assets = Assets(library.text, library.reference, library.path("pandoc.lua"), catalogues)
    return documents(forums, title, Words(catalogues, lang), assets, formats)
