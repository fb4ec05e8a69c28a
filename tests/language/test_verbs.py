import pytest

from loftesverktyg.language.verbs import conjugate, participles, table_verbs

# infinitive, present, past, supine, imperative, present in -s, participles
TABLE = """
verka      verkar     verkade     verkat      verka     verkas      verkad verkat verkade
arbeta     arbetar    arbetade    arbetat     arbeta    arbetas     arbetad arbetat arbetade
besluta    beslutar   beslutade   beslutat    besluta   beslutas    beslutad beslutat beslutade
bevara     bevarar    bevarade    bevarat     bevara    bevaras     bevarad bevarat bevarade
samordna   samordnar  samordnade  samordnat   samordna  samordnas   samordnad samordnat samordnade
öka        ökar       ökade       ökat        öka       ökas        ökad ökat ökade
genomföra  genomför   genomförde  genomfört   genomför  genomförs   genomförd genomfört genomförda
stärka     stärker    stärkte     stärkt      stärk     stärks      stärkt stärkt stärkta
köpa       köper      köpte       köpt        köp       köps        köpt köpt köpta
läsa       läser      läste       läst        läs       läses       läst läst lästa
möta       möter      mötte       mött        möt       möts        mött mött mötta
mäta       mäter      mätte       mätt        mät       mäts        mätt mätt mätta
lyfta      lyfter     lyfte       lyft        lyft      lyfts       lyft lyft lyfta
leda       leder      ledde       lett        led       leds        ledd lett ledda
utreda     utreder    utredde     utrett      utred     utreds      utredd utrett utredda
använda    använder   använde     använt      använd    används     använd använt använda
anmäla     anmäler    anmälde     anmält      anmäl     anmäls      anmäld anmält anmälda
bestämma   bestämmer  bestämde    bestämt     bestäm    bestäms     bestämd bestämt bestämda
känna      känner     kände       känt        känn      känns       känd känt kända
bygga      bygger     byggde      byggt       bygg      byggs       byggd byggt byggda
följa      följer     följde      följt       följ      följs       följd följt följda
välja      väljer     valde       valt        välj      väljs       vald valt valda
sälja      säljer     sålde       sålt        sälj      säljs       såld sålt sålda
säkerställa säkerställer säkerställde säkerställt säkerställ säkerställs säkerställd säkerställt säkerställda
ge         ger        gav         gett        ge        ges         given givet givna
avge       avger      avgav       avgett      avge      avges       avgiven avgivet avgivna
ta         tar        tog         tagit       ta        tas         tagen taget tagna
se         ser        såg         sett        se        ses         sedd sett sedda
tillse     tillser    tillsåg     tillsett    tillse    tillses     tillsedd tillsett tillsedda
göra       gör        gjorde      gjort       gör       görs        gjord gjort gjorda
möjliggöra möjliggör  möjliggjorde möjliggjort möjliggör möjliggörs möjliggjord möjliggjort möjliggjorda
hålla      håller     höll        hållit      håll      hålls       hållen hållet hållna
erhålla    erhåller   erhöll      erhållit    erhåll    erhålls     erhållen erhållet erhållna
tillhandahålla tillhandahåller tillhandahöll tillhandahållit tillhandahåll tillhandahålls tillhandahållen tillhandahållet tillhandahållna
skriva     skriver    skrev       skrivit     skriv     skrivs      skriven skrivet skrivna
driva      driver     drev        drivit      driv      drivs       driven drivet drivna
bedriva    bedriver   bedrev      bedrivit    bedriv    bedrivs     bedriven bedrivet bedrivna
sätta      sätter     satte       satt        sätt      sätts       satt satt satta
lägga      lägger     lade        lagt        lägg      läggs       lagd lagt lagda
kartlägga  kartlägger kartlade    kartlagt    kartlägg  kartläggs   kartlagd kartlagt kartlagda
bära       bär        bar         burit       bär       bärs        buren buret burna
nå         når        nådde       nått        nå        nås         nådd nått nådda
uppnå      uppnår     uppnådde    uppnått     uppnå     uppnås      uppnådd uppnått uppnådda
stödja     stöder     stödde      stött       stöd      stöds       stödd stött stödda
finna      finner     fann        funnit      finn      finns       funnen funnet funna
tillåta    tillåter   tillät      tillåtit    tillåt    tillåts     tillåten tillåtet tillåtna
förstå     förstår    förstod     förstått    förstå    förstås     förstådd förstått förstådda
gripa      griper     grep        gripit      grip      grips       gripen gripet gripna
""".strip().splitlines()

# Those that have no passive: infinitive, present, past, supine, imperative
ACTIVE_ONLY = """
få         får        fick        fått        få
gå         går        gick        gått        gå
ha         har        hade        haft        ha
vara       är         var         varit       var
bli        blir       blev        blivit      bli
komma      kommer     kom         kommit      kom
stå        står       stod        stått       stå
föreligga  föreligger förelåg     förelegat   föreligg
kvarstå    kvarstår   kvarstod    kvarstått   kvarstå
uppgå      uppgår     uppgick     uppgått     uppgå
besitta    besitter   besatt      besuttit    besitt
inneha     innehar    innehade    innehaft    inneha
upphöra    upphör     upphörde    upphört     upphör
""".strip().splitlines()


@pytest.mark.parametrize("row", TABLE)
def test_a_verb_has_its_forms(row: str) -> None:
    infinitive, present, past, supine, imperative, present_s, *participle = row.split()
    verb = conjugate(infinitive)
    assert verb.forms == {
        "infinitive": infinitive,
        "present": present,
        "past": past,
        "supine": supine,
        "imperative": imperative,
        "infinitive_s": infinitive + "s",
        "present_s": present_s,
        "past_s": past + "s",
        "supine_s": supine + "s",
    }
    assert verb.participle is not None
    assert participles(verb.participle) == tuple(participle)


@pytest.mark.parametrize("row", ACTIVE_ONLY)
def test_some_verbs_have_no_passive(row: str) -> None:
    forms = row.split()
    verb = conjugate(forms[0])
    assert list(verb.forms.values()) == forms
    assert verb.participle is None


def test_what_does_not_exist_is_left_out() -> None:
    assert conjugate("vilja").forms == {
        "infinitive": "vilja",
        "present": "vill",
        "past": "ville",
        "supine": "velat",
    }
    assert "imperative" not in conjugate("finnas").forms


def test_every_verb_of_the_table_can_be_conjugated() -> None:
    assert len(table_verbs()) > 150
    for verb in table_verbs():
        forms = conjugate(verb).forms
        assert forms["infinitive"] == verb
        assert {"present", "past"} <= forms.keys()
        assert all(form.isalpha() and form.islower() for form in forms.values())


@pytest.mark.parametrize(
    ("participle", "expected"),
    [
        ("hotad", ("hotad", "hotat", "hotade")),
        ("given", ("given", "givet", "givna")),
        ("funnen", ("funnen", "funnet", "funna")),
        ("sedd", ("sedd", "sett", "sedda")),
        ("stärkt", ("stärkt", "stärkt", "stärkta")),
        ("sänd", ("sänd", "sänt", "sända")),
        ("gjord", ("gjord", "gjort", "gjorda")),
    ],
)
def test_a_participle_agrees(participle: str, expected: tuple[str, str, str]) -> None:
    assert participles(participle) == expected
