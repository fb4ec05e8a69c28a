"""What the words that a key may be one of mean, in Swedish, for the editor's hover and completion."""

from enum import Enum

from loftesverktyg.document.atgarder import AndelJamforelse, Atgardstyp, Jamforelse, Per, Slag
from loftesverktyg.document.checklista import Svarsval
from loftesverktyg.document.effekter import Malslag, Riktning, Sikt
from loftesverktyg.document.lagesbild import Kalltyp
from loftesverktyg.document.lofte import Status
from loftesverktyg.document.parter import Medverkan, Parttyp
from loftesverktyg.document.syfte import Mal
from loftesverktyg.document.underskrifter import Satt
from loftesverktyg.document.uppfoljning import Intervall, Kanaltyp
from loftesverktyg.document.utfallsstatus import Utfallsstatus

VALUE_HELP: dict[type[Enum], dict[str, str]] = {
    Status: {
        "utkast": "Ni skriver fortfarande.",
        "remiss": "Andra läser och tycker till.",
        "beslutad": "Löftet är beslutat och gäller.",
        "avslutad": "Perioden är slut.",
    },
    Parttyp: {
        "polis": "Ett lokalpolisområde eller en annan del av polisen.",
        "kommun": "En kommun.",
        "stadsdel": "En stadsdel eller stadsdelsförvaltning.",
        "förvaltning": "En förvaltning i kommunen.",
        "bolag": "Ett bolag, till exempel ett bostadsbolag.",
        "region": "En region.",
        "statlig": "En statlig myndighet som inte är polisen.",
        "förening": "En förening eller ett trossamfund.",
        "övrig": "Någon annan.",
    },
    Medverkan: {"bekräftad": "Aktören har lovat sin del men skriver inte under."},
    Mal: {
        "engagemang": "Fler engagerar sig där de bor.",
        "information": "Fler vet vad som görs mot brott och för tryggheten.",
        "förtroende": "Fler litar på parterna och är nöjda med deras arbete.",
        "närvaro": "Parterna syns och går att nå på platsen.",
    },
    Kalltyp: {
        "medborgardialog": "Samtal med dem som bor eller arbetar i området.",
        "medarbetardialog": "Samtal med personal som känner området.",
        "samverkansdialog": "Samtal med andra aktörer, till exempel handlare och föreningar.",
        "trygghetsmätning": "En mätning av hur trygga människor känner sig.",
        "enkät": "En annan enkät.",
        "brottsstatistik": "Uppgifter om brott.",
        "underrättelser": "Polisens egen kunskap, så som den får berättas.",
        "skolundersökning": "En undersökning bland elever.",
        "annan": "En annan källa. Beskriv den under ”text”.",
    },
    Slag: {
        "engång": "Görs en gång.",
        "återkommande": "Görs flera gånger. Skriv mängd, med hur ofta.",
        "tjänstenivå": "Något ni håller hela tiden, till exempel ”inom 24 timmar”.",
        "leverans": "Något som ska finnas när åtgärden är klar.",
    },
    Atgardstyp: {
        "situationell": "Påverkar plats och tillfälle, till exempel ljus och tillsyn.",
        "social": "Påverkar människors villkor, till exempel stöd och fritid.",
    },
    Jamforelse: {
        "minst": "Så många eller fler.",
        "exakt": "Precis så många.",
        "högst": "Så många eller färre.",
        "inom": "Inom så lång tid, till exempel 24 timmar.",
    },
    AndelJamforelse: {
        "minst": "Så stor del eller större.",
        "exakt": "Precis så stor del.",
        "högst": "Så stor del eller mindre.",
    },
    Per: {
        "dag": "Antalet gäller varje dag.",
        "vecka": "Antalet gäller varje vecka.",
        "månad": "Antalet gäller varje månad.",
        "kvartal": "Antalet gäller var tredje månad.",
        "tertial": "Antalet gäller var fjärde månad.",
        "halvår": "Antalet gäller varje halvår.",
        "år": "Antalet gäller varje år.",
        "perioden": "Antalet gäller hela perioden.",
    },
    Malslag: {
        "effekt": "Vad som ska bli bättre.",
        "process": "Hur arbetet ska gå till.",
        "produktion": "Hur många gånger något ska göras, eller hur många som ska delta.",
    },
    Riktning: {
        "öka": "Värdet ska bli högre.",
        "minska": "Värdet ska bli lägre.",
        "behålla": "Värdet ska vara kvar där det är.",
    },
    Sikt: {
        "kort": "Ni räknar med effekten inom perioden.",
        "lång": "Ni räknar med effekten senare.",
    },
    Intervall: {
        "månad": "Varje månad.",
        "kvartal": "Var tredje månad.",
        "tertial": "Var fjärde månad.",
        "halvår": "Varje halvår.",
        "år": "Varje år.",
    },
    Kanaltyp: {
        "webb": "En webbsida.",
        "möte": "Ett möte som är öppet för dem det gäller.",
        "brev": "Ett brev hem.",
        "press": "Tidning, radio eller tv.",
        "anslag": "Ett anslag där folk är.",
        "nyhetsbrev": "Ett nyhetsbrev.",
        "sociala-medier": "Sociala medier. Räcker inte ensamt: alla är inte där.",
        "annan": "Ett annat sätt. Beskriv det under ”adress”.",
    },
    Satt: {"penna": "För hand, på papper.", "elektronisk": "Med e-legitimation."},
    Svarsval: {
        "ja": "Ja. Berätta hur.",
        "delvis": "Delvis. Berätta varför, och vad ni gör åt det.",
        "nej": "Nej. Berätta varför, och vad ni gör åt det.",
    },
    Utfallsstatus: {
        "ej-påbörjad": "Arbetet har inte börjat.",
        "pågår": "Arbetet pågår.",
        "genomförd": "Allt är gjort som ni lovade.",
        "delvis": "En del är gjort. Förklara under ”text”.",
        "ej-genomförd": "Det blev inte gjort. Förklara under ”text”.",
        "ersatt": "Något annat gjordes i stället. Förklara under ”text”.",
    },
}
"""Each kind of word with the meaning of every word of that kind. Held complete by a test."""
