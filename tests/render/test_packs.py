"""Packs: what stands in which document, what may not leave, the formats, the user's own templates."""

from __future__ import annotations

import dataclasses
import datetime
import io
import itertools
import pathlib
import re
import zipfile
from html.parser import HTMLParser

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.case import Document, Meeting, Statement
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError, RefusedError, TemplateError
from fallkonferenz.core.meeting import Agreed, Forum, Minutes
from fallkonferenz.render import formats, gate
from fallkonferenz.render.forms import show_block
from fallkonferenz.render.forums import problems
from fallkonferenz.render.minutes import still_open
from fallkonferenz.render.pages import PAGES
from fallkonferenz.render.session import Checked
from fallkonferenz.store.documents import Library, key_files
from support.families import FAMILIES
from support.meetings import CASE, LIBRARY, LONG_CASE, MEETING, session


def texts(documents: tuple[Document, ...]) -> dict[str, str]:
    """Return the HTML documents by name."""
    return {one.name: one.content.decode() for one in documents if one.name.endswith(".html")}


@pytest.fixture(scope="module")
def pack() -> tuple[Document, ...]:
    """A pack in HTML."""
    return pipeline.build_pack(session(MEETING, CASE), ["html"])


def named(documents: tuple[Document, ...], part: str) -> str:
    """Return the text of the one document whose name holds `part`."""
    found = [text for name, text in texts(documents).items() if part in name]
    assert len(found) == 1, part
    return found[0]


def test_agenda_has_clock_times(pack: tuple[Document, ...]) -> None:
    """The agenda starts when the meeting starts and ends after the minutes of its plan."""
    agenda = named(pack, "tagesordnung")
    assert ">18:00<" in agenda
    assert ">19:30<" in agenda
    assert "Kinderärztin" in agenda


def test_question_is_first_and_escaped(pack: tuple[Document, ...]) -> None:
    """A handout begins with the question; what a person wrote cannot become markup."""
    handout = named(pack, "cases/")
    body = handout[handout.index("<main>") :]
    assert "Wie sagen wir &lt;es&gt; &amp; wem?" in body
    assert body.index("Wie sagen wir") < body.index("<svg") < body.index("weint lange")
    assert "Erschöpfung, Überforderung" in body


def test_names_stand_on_people_pages_alone(pack: tuple[Document, ...]) -> None:
    """Names of professionals stand in the folder of people and nowhere else."""
    for name, text in texts(pack).items():
        assert ("Mustermann" in text) == (name.startswith("people/") and "verschwiegen" not in name), name
    others = [one for one in pack if not one.name.endswith(".html")]
    assert len(others) == 2
    assert all(b"Mustermann" not in one.content for one in others)


def test_pages_load_nothing(pack: tuple[Document, ...]) -> None:
    """No page asks for anything outside itself, and each names its language and has one main heading or title."""

    class Links(HTMLParser):
        found: list[str] = []  # noqa: RUF012

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag not in ("script", "link", "iframe", "object", "img")
            self.found += [value or "" for name, value in attrs if name in ("src", "href")]

    for name, text in texts(pack).items():
        parser = Links()
        parser.found = []
        parser.feed(text)
        assert all(not link.startswith(("http", "/", "..")) for link in parser.found), name
        assert name == "index.html" or not parser.found
        assert '<html lang="de-DE">' in text
    names = {one.name for one in pack}
    assert set(re.findall(r'href="([^"]+)"', texts(pack)["index.html"])) == names - {"index.html"}


def test_same_bytes(pack: tuple[Document, ...]) -> None:
    """The same meeting gives the same bytes."""
    assert pipeline.build_pack(session(MEETING, CASE), ["html"]) == pack


@pytest.mark.parametrize("name", LIBRARY.names("plans"))
@pytest.mark.parametrize("language", list(Language))
def test_every_plan_in_every_language(name: str, language: Language) -> None:
    """Every plan builds its pack in every language."""
    mode = str(LIBRARY.data("plans", name)["mode"])
    sheet = dataclasses.replace(CASE, meta=dataclasses.replace(CASE.meta, lang=language, mode=mode))
    built = session(Meeting(name, name, language), sheet)
    from fallkonferenz.render.pages import form_pages

    for document in built.plan.documents:
        made = PAGES[document](built) if document in PAGES and document != "handout" else form_pages(built, built.forms[document]) if document in built.forms else ()
        for page in made:
            assert page.body.count("<h1>") == 1 or document in ("cover", "posters", "certificate")
            assert "{{" not in page.body


def test_pdf_and_word(tmp_path: pathlib.Path) -> None:
    """PDF is tagged and the same twice; Word has headings and our styles, and drawings as pictures."""
    built = session(MEETING, CASE)
    first, second = (pipeline.build_handouts(built, ["pdf", "docx"]) for _ in range(2))
    assert first[0].content == second[0].content
    assert b"/MarkInfo" in first[0].content
    assert b"Mustermann" not in first[0].content
    with zipfile.ZipFile(io.BytesIO(first[1].content)) as word:
        text = word.read("word/document.xml").decode()
        assert "KeyQuestion" in text
        assert "Heading1" in text
        assert any(name.endswith(".png") for name in word.namelist())
        assert "Wie sagen wir &lt;es&gt;" in text
        assert "<dc:title>Anonymisierte Fallvorlage" in word.read("docProps/core.xml").decode()


def test_handout_has_two_pages_at_most() -> None:
    """A case with far too much to tell is shortened to two pages."""
    built = session(MEETING, LONG_CASE)
    from fallkonferenz.render.handout import handout

    assert formats.count_pages(handout(built, built.cases[0], 1), built.assets, built.words) <= 2


def test_gate_wants_mode_and_duty_check() -> None:
    """No pack without mode and duty check; both are named at once."""
    sheet = dataclasses.replace(CASE, meta=dataclasses.replace(CASE.meta, mode=None, duty_check=None))
    with pytest.raises(RefusedError) as caught:
        pipeline.build_pack(session(MEETING, sheet), ["html"])
    assert [("mode" in problem, "duty_check" in problem) for problem in caught.value.problems] == [(True, False), (False, True)]


def test_gate_wants_an_anonymous_case() -> None:
    """A case with consent is not for a circle without the family."""
    sheet = dataclasses.replace(CASE, meta=dataclasses.replace(CASE.meta, mode="consented"))
    with pytest.raises(RefusedError):
        pipeline.build_pack(session(MEETING, sheet), ["html"])


def test_gate_closes_on_leaks_and_keys(tmp_path: pathlib.Path) -> None:
    """No pack from a sheet in which something direct was found, nor into a folder with a key."""
    with pytest.raises(RefusedError, match="may not be handed out"):
        pipeline.build_pack(session(MEETING, CASE, checked={"X-1": Checked(("question.key: PERSON",))}), ["html"])
    (tmp_path / "case.bin").write_bytes(b"age-encryption.org/v1\n")
    (tmp_path / "b.key").write_text("")
    (tmp_path / "text.txt").write_text("nothing")
    assert key_files(tmp_path) == ("b.key", "case.bin")
    with pytest.raises(RefusedError):
        pipeline.build_pack(session(MEETING, CASE), ["html"], key_files=key_files(tmp_path))


@pytest.mark.parametrize("text", ["Frau Mustermann war da", "in der praxis am beispielweg", "Ole half", "bei Probe"])
def test_no_name_of_a_professional_in_a_handout(text: str) -> None:
    """A handout with the name or institution of somebody invited is refused, and the refusal does not repeat it."""
    sheet = dataclasses.replace(CASE, statements=(Statement("reported", text),))
    with pytest.raises(RefusedError) as caught:
        pipeline.build_pack(session(MEETING, sheet), ["html"])
    assert not any(word in "".join(caught.value.problems) for word in ("Muster", "Ole", "Probe", "Beispielweg"))


def test_ordinary_words_are_no_names() -> None:
    """A word that only begins like a name is none."""
    gate.refuse_names(MEETING, [("handout", "Die Probewoche mit Olek war gut")])


def test_own_templates_go_first(tmp_path: pathlib.Path) -> None:
    """A template and a word in the user's folder replace the built-in ones; one that uses what is not there is refused."""
    (tmp_path / "cover.html").write_text("<h1>{{ t('doc.cover') }} von uns</h1>")
    (tmp_path / "words.yaml").write_text("doc.cover: {de: Titelblatt}\n")
    own = session(MEETING, CASE, library=Library(tmp_path))
    assert next(iter(PAGES["cover"](own))).body == "<h1>Titelblatt von uns</h1>"
    (tmp_path / "cover.html").write_text("{{ meeting.secret }}")
    with pytest.raises(TemplateError):
        list(PAGES["cover"](own))
    (tmp_path / "cover.html").write_text("{{ meeting.__class__.__mro__ }}")
    with pytest.raises(TemplateError):
        list(PAGES["cover"](own))


def test_small_counts_are_hidden() -> None:
    """Counts below five do not stand in the planning table."""
    rows = ({"need": "Sprache", "count": "3"}, {"need": "Schlaf", "count": "12"}, {"need": "Ruhe", "count": "0"})
    meeting = Meeting("qualitaetsforum", "qualitaetsforum", Language.DE, tables={"planning": rows})
    from fallkonferenz.render.pages import form_pages

    built = session(meeting)
    body = next(iter(form_pages(built, built.forms["planning_table"]))).body
    assert "<td>&lt; 5</td>" in body
    assert "<td>12</td>" in body
    assert "<td>3</td>" not in body


def test_warnings_of_a_circle() -> None:
    """The coordinator is warned of a missing tandem, an over-run and too few people."""
    from fallkonferenz.render.report import risks, warnings

    found = list(warnings(session(dataclasses.replace(MEETING, end=datetime.time(19, 0), limits="kvbw"), CASE)))
    assert any("30 Minuten" in text for text in found)
    assert any("Tandem" in text or "tandem" in text for text in found)
    assert any("mindestens 5" in text for text in found)
    assert set(risks(FAMILIES["twins"])) == {"twins"}
    assert {"adoption"} <= set(risks(FAMILIES["foster care"]))
    assert "same_sex" in set(risks(FAMILIES["same-sex couple"]))


def test_open_steps_go_on() -> None:
    """What is not done goes into the next follow-up."""
    minutes = Minutes(Language.DE, follow_up=(Agreed("a", done="ja"), Agreed("b")), actions=(Agreed("c"),))
    assert [step.step for step in still_open(minutes)] == ["b", "c"]


def test_statements_of_a_forum() -> None:
    """More than three statements or a long one is told."""
    assert problems(Forum("A", rounds=(("kurz",), ("x" * 161,)))) == ("round 2, statement 1: 161 characters, at most 160",)
    assert len(problems(Forum("A", rounds=(tuple("abcd"),)))) == 1


def test_nothing_internal_in_facts() -> None:
    """Fields that never leave the file are not among what documents are given."""
    template = pipeline.case_template("iqz_ffk")
    sheet = dataclasses.replace(CASE, meta=dataclasses.replace(CASE.meta, altered="Geschlecht getauscht"), extra={"meta.consent": "Frau X", "hurdle.system": ["fehlt"]})
    case = pipeline.case_for_handout(sheet, template)
    assert case.sheet.meta.altered == ""
    assert "meta.consent" not in case.sheet.extra
    assert "Frau X" not in repr(case)




def test_codes_of_the_handbook() -> None:
    """Codes of the handbook name nobody; any other code may be a name and is not let through."""
    assert all(gate.is_handbook_code(code) for code in ("K1", "M", "GMm", "PV", "barn 2", "mormor", "bonuspappa", "farbror"))
    assert not any(gate.is_handbook_code(code) for code in ("Lea", "MY", "Bo", "Anna K1", "", "barn Lea"))


def test_counts_that_are_no_numbers_are_hidden() -> None:
    """A count in words could be a small one, so it is hidden; an empty cell stays empty."""
    rows = tuple({"need": "Schlaf", "count": count} for count in ("drei", "3-4", "1 Familie", "", "0", "5"))
    built = session(Meeting("qualitaetsforum", "qualitaetsforum", Language.DE, tables={"planning": rows}))
    block = next(one for one in built.forms["planning_table"].blocks if one.kind == "table")
    shown = show_block(block, built.meeting, (), built.words)
    place = [column.key for column in block.columns].index("count")
    assert [row[place] for row in shown.values] == ["< 5", "< 5", "< 5", "", "0", "5"]


def test_every_copy_has_its_number() -> None:
    """The PDF to print holds every handout once for everybody, numbered, and the same bytes twice; others have a blank."""
    meeting = dataclasses.replace(MEETING, copies=3)
    first, second = (pipeline.build_pack(session(meeting, CASE), ["pdf", "html"]) for _ in range(2))
    assert first == second
    (handout,) = (one for one in first if one.name.startswith("cases/") and one.name.endswith("x-1.pdf"))
    (copies,) = (one for one in first if one.name.endswith("alle-exemplare.pdf"))
    sheets = (len(re.findall(rb"/Type\s*/Page\b", one.content)) for one in (handout, copies))
    one, all_of_them = sheets
    assert all_of_them == 3 * one + (2 if one % 2 else 0)
    assert "Exemplar ____ von 3" in named(first, "anonymisierte")
    assert formats.COPY not in "".join(texts(first).values())
    assert named(first, "deckblatt").count('class="check"') == 3


def test_numbers_of_copies_are_counted() -> None:
    """Each copy says which one it is."""
    built = session(dataclasses.replace(MEETING, copies=2), CASE)
    seen: list[str] = []

    def look(source: str, *rest: object, format: str) -> bytes:
        seen.append(source)
        return b""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(formats, "_compile", look)
        formats.to_print(next(iter(PAGES["handout"](built))), 2, built.assets, built.words)
    assert [f"Exemplar {number} von 2" in seen[-1] for number in (1, 2, 3)] == [True, True, False]


def test_records_fill_forms_and_are_no_cases() -> None:
    """A sheet without a family needs no mode, is no case on the agenda, and fills the forms of its meeting."""
    template = pipeline.case_template("asd_onboarding")
    data = {"template": "asd_onboarding", "lang": "de", "meta": {"code": "E-1"}, "onboarding": {"phases": [{"phase": "Probe", "weeks": "1", "review": "2027-04-01"}]}}
    case = pipeline.case_for_handout(pipeline.sheet_from(data, template), template)
    assert not case.has_family
    built = pipeline.session(Meeting("asd_mentoring", "asd_mentoring", Language.DE), [case], LIBRARY)
    assert built.cases == ()
    made = texts(pipeline.build_pack(built, ["html"]))
    plan = next(text for name, text in made.items() if "einarbeitungsplan" in name)
    assert "<td>Probe</td>" in plan
    assert "<td>01.04.2027</td>" in plan


def test_tables_have_rows_of_their_own() -> None:
    """Where neither meeting nor sheet says anything, the onboarding plan and checklist begin with what is usual."""
    made = texts(pipeline.build_pack(session(Meeting("asd_mentoring", "asd_mentoring", Language.SV)), ["html"]))
    text = "".join(made.values())
    assert "<td>27–52</td>" in text
    assert "<td>Hembesök</td>" in text


def test_a_sheet_with_persons_is_a_case() -> None:
    """A template that knows persons makes a case, even if it forgets the mode; the gate then asks for it."""
    template = pipeline.case_template("core")
    bare = dataclasses.replace(template, fields=tuple(field for field in template.fields if field.path != "meta.mode"))
    assert pipeline.case_for_handout(CASE, bare).has_family


def test_estimate_in_the_report() -> None:
    """With the population the coordinator's report says how many families fit; nobody else's document does."""
    template = pipeline.case_template("core")
    data = {"template": "core", "lang": "de", "meta": {"code": "X-1", "mode": "anonymous", "duty_check": "none"}, "persons": [{"code": "V", "role": "father", "alive": False}]}
    checked = pipeline.check_for_handout(data, template, Language.DE, population=1000, look=False)
    assert checked.left == ("Todesfall",)
    made = texts(pipeline.build_pack(session(MEETING, CASE, checked={"X-1": checked}), ["html"]))
    found = {name for name, text in made.items() if "Grob geschätzt" in text}
    assert len(found) == 1
    assert next(iter(found)).startswith("coordinator/")


def test_letterhead(tmp_path: pathlib.Path) -> None:
    """Her own Word file gives head, foot and styles, ours are added; whoever wrote it is not carried over."""
    own = tmp_path / "own.docx"
    with zipfile.ZipFile(LIBRARY.path("reference.docx")) as ours, zipfile.ZipFile(own, "w") as made:
        for name in ours.namelist():
            content = ours.read(name).decode("utf-8", "surrogateescape")
            if name == "word/styles.xml":
                content = re.sub(r'<w:style [^>]*w:styleId="(?:KeyQuestion|PackTable)".*?</w:style>', "", content, flags=re.DOTALL)
                content = content.replace("Times New Roman", "Hausschrift")
            if name == "docProps/core.xml":
                content = content.replace("</cp:coreProperties>", "<dc:creator>Berta Verfasserin</dc:creator></cp:coreProperties>")
            made.writestr(name, content.encode("utf-8", "surrogateescape"))
    (word,) = pipeline.build_handouts(session(MEETING, CASE, library=Library(None, own)), ["docx"])
    with zipfile.ZipFile(io.BytesIO(word.content)) as made:
        styles = made.read("word/styles.xml").decode()
        assert "Hausschrift" in styles
        assert 'w:styleId="KeyQuestion"' in styles
        assert 'w:styleId="PackTable"' in styles
        assert all(b"Verfasserin" not in made.read(name) for name in made.namelist())


def test_a_letterhead_must_be_a_word_file(tmp_path: pathlib.Path) -> None:
    """A letterhead that is no Word file is refused with its name."""
    (tmp_path / "own.docx").write_text("nothing")
    with pytest.raises(InputError, match=r"own\.docx is no Word file"):
        _ = Library(None, tmp_path / "own.docx").reference


def test_what_is_left_out_is_told() -> None:
    """A handout that had to be shortened says so."""
    built = session(MEETING, LONG_CASE)
    assert "weitere Angaben sind weggelassen" in next(iter(PAGES["handout"](built))).body
    assert "weggelassen" not in next(iter(PAGES["handout"](session(MEETING, CASE)))).body


@pytest.mark.parametrize("name", LIBRARY.names("plans"))
def test_headings_are_in_order(name: str) -> None:
    """For those who read by headings: every page begins with one of the first level, and none skips a level."""
    from fallkonferenz.render.pages import pages

    for page in pages(session(dataclasses.replace(MEETING, plan=name, setting=name), CASE)):
        levels = [int(level) for level in re.findall(r"<h([1-6])", page.body)]
        assert levels[0] == 1, page.stem
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), page.stem
        assert all('alt=""' not in image and "alt=" in image for image in re.findall(r"<img[^>]*>", page.body))
        headless = len(re.findall(r'<table class="(?:plain|bare|poster)"', page.body))
        assert page.body.count("<thead>") == page.body.count("<table") - headless


def test_handouts_alone_are_numbered_on_demand() -> None:
    """Handouts without a pack come with all copies if their number is said, and else leave both numbers open."""
    meeting = dataclasses.replace(MEETING, invited=())
    (blank,) = pipeline.build_handouts(session(meeting, CASE), ["html"])
    assert f"Exemplar {formats.BLANK} von {formats.BLANK}" in blank.content.decode()
    made = pipeline.build_handouts(session(dataclasses.replace(meeting, copies=2), CASE), ["pdf"])
    assert [one.name.endswith("alle-exemplare.pdf") for one in made] == [False, True]


@pytest.mark.parametrize("language", list(Language))
def test_number_for_points_is_german(language: Language) -> None:
    """The attendance list has a column for the EFN, a number of German doctors, in German alone."""
    (made,) = PAGES["attendance"](session(dataclasses.replace(MEETING, lang=language), CASE))
    assert ("EFN" in made.body) == (language is Language.DE)
