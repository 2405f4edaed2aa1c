package de.familienaudit.vorlage.druck;

import static de.familienaudit.vorlage.druck.Druckworte.datum;
import static de.familienaudit.vorlage.druck.Druckworte.wort;

import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the template of the form fills in, in the order in which councils know it.
 *
 * @param titel kind and number of the paper
 * @param vermerk what must not be overlooked, for example that it is not public; empty for none
 * @param texte named texts before the consultations, empty ones left out
 * @param finanzen empty when the form of this kind has no finance part
 * @param danach named texts after them
 * @param ausfertigung the end of the form
 */
record Bogeninhalt(
        String kommune,
        String titel,
        String vermerk,
        List<Abschnitt> texte,
        List<Beratungsteil> folge,
        List<Angabe> finanzen,
        List<Abschnitt> danach,
        Schluss ausfertigung) {

    /**
     * @param saetze decision and Ausfertigung, as far as they are known
     * @param titel what a signature does
     * @param satz the same in a sentence
     * @param feld id of the place of the electronic signature; empty for none
     */
    record Schluss(List<String> saetze, String titel, String satz, String feld) {
        public boolean zurUnterschrift() {
            return !feld.isEmpty();
        }
    }

    public boolean hatFolge() {
        return !folge.isEmpty();
    }

    public boolean hatFinanzen() {
        return !finanzen.isEmpty();
    }

    static Bogeninhalt of(
            VorlageDetails vorlage, Vorlagenbogen.Beigaben dazu, String kommune, String vermerk, String feld) {
        Vorlagenangaben a = vorlage.angaben();
        String einreicher = a.texte().einreicher();
        return new Bogeninhalt(
                kommune,
                titel(vorlage.kopf().art(), vorlage.kopf().nummer()),
                vermerk,
                gefuellte(
                        Abschnitt.klartext(wort("betreff"), a.texte().betreff()),
                        Abschnitt.formtext(wort("beschluss"), a.texte().beschluss()),
                        Abschnitt.klartext(wort("eilgrund"), a.texte().eilgrund())),
                vorlage.folge().stream().map(Beratungsteil::of).toList(),
                vorlage.kopf().hatKaemmerei()
                        ? Finanzbogen.angaben(
                                a.kaemmerei().stand().isEmpty()
                                        ? ""
                                        : wort("kaemmerei." + a.kaemmerei().stand()),
                                a.kaemmerei().haushaltsjahr(),
                                vorlage.finanzen())
                        : List.of(),
                gefuellte(
                        Abschnitt.klartext(wort("stellungnahme"), a.kaemmerei().text()),
                        Abschnitt.klartext(wort("haushalt"), String.join("\n", dazu.haushalt())),
                        Abschnitt.klartext(wort("einreicher"), einreicher),
                        Abschnitt.formtext(wort("sachverhalt"), a.texte().sachverhalt()),
                        Abschnitt.klartext(wort("anlagen"), String.join("\n", dazu.anlagen()))),
                schluss(vorlage, feld));
    }

    static String titel(Enum<?> art, String nummer) {
        String wort = wort("art." + art.name());
        return nummer == null || nummer.isEmpty() ? wort("ohne_nummer", wort) : wort("mit_nummer", wort, nummer);
    }

    private static Schluss schluss(VorlageDetails vorlage, String feld) {
        boolean eil = vorlage.kopf().art() == Vorlagenart.EILENTSCHEIDUNG
                && vorlage.kopf().lage().am() == null;
        String was = eil ? "eilentscheidung" : "ausfertigung";
        return new Schluss(saetze(vorlage, feld.isEmpty()), wort("schluss." + was), wort("schluss.satz." + was), feld);
    }

    /** @param mitAusfertigung not on what is to be signed: a former issuing was of other words */
    private static List<String> saetze(VorlageDetails vorlage, boolean mitAusfertigung) {
        List<String> saetze = new ArrayList<>();
        VorlageDetails.Lage lage = vorlage.kopf().lage();
        if (lage.am() != null) {
            saetze.add(wort("entschieden", wort("lage." + lage.stand().name()), datum(lage.am())));
        }
        Vorlagenangaben.Ausgefertigt ausgefertigt = vorlage.angaben().ausgefertigt();
        if (mitAusfertigung && ausgefertigt.am() != null) {
            saetze.add(wort("ausgefertigt", datum(ausgefertigt.am())));
            if (!ausgefertigt.durch().isEmpty()) {
                saetze.add(ausgefertigt.durch());
            }
        }
        return saetze;
    }

    private static List<Abschnitt> gefuellte(Abschnitt... abschnitte) {
        return Stream.of(abschnitte).filter(a -> !a.istLeer()).toList();
    }
}
