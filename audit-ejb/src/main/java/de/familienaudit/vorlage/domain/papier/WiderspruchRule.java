package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.abstimmung.StimmenRule;
import de.familienaudit.vorlage.domain.abstimmung.WorteRule;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Rules G-3, G-7, V-2 to V-8, V-9: what does not fit together in a recorded paper, or what its source leaves out. It is told
 * with both values and never settled in silence; a new paper will be refused for the same.
 */
public final class WiderspruchRule {

    private WiderspruchRule() {}

    /**
     * @param lage by {@link PapierstandRule}
     * @return remarks in the order of the page
     */
    public static List<Violation> bemerkungen(Papier papier, Papierlage lage, Gremienauskunft auskunft) {
        List<Violation> bemerkungen = new ArrayList<>(luecken(papier));
        for (int i = 0; i < papier.folge().size(); i++) {
            zeile(i + 1, papier.folge().get(i), auskunft, bemerkungen);
        }
        reihenfolge(papier.folge(), bemerkungen);
        mehrereEntscheidungen(papier.folge(), auskunft, bemerkungen);
        geld(papier, bemerkungen);
        ausfertigung(papier, lage, bemerkungen);
        return bemerkungen;
    }

    private static List<Violation> luecken(Papier papier) {
        List<Violation> luecken = new ArrayList<>();
        Papiertext text = papier.text();
        if (papier.art().wirdEntschieden() && text.beschluss().isBlank()) {
            luecken.add(Violation.at("beschluss", "V-8.beschluss_fehlt"));
        }
        if (text.sachverhalt().isBlank()) {
            luecken.add(Violation.at("sachverhalt", "V-8.sachverhalt_fehlt"));
        }
        if (text.einreicher().isEmpty()) {
            luecken.add(Violation.at("einreicher", "V-8.einreicher_fehlt"));
        }
        if (papier.art() == Vorlagenart.BESCHLUSSVORLAGE && papier.kaemmerei().stand() == Kaemmereistand.UNBEKANNT) {
            luecken.add(Violation.at("kaemmerei", "V-8.kaemmerei_fehlt"));
        }
        if (papier.art().wirdEntschieden()
                && papier.folge().stream().noneMatch(z -> z.marke().entscheidet())) {
            luecken.add(Violation.of("V-2.keine_entscheidende_zeile"));
        }
        return luecken;
    }

    private static void zeile(int position, Beratung zeile, Gremienauskunft auskunft, List<Violation> bemerkungen) {
        String name = auskunft.name(zeile);
        if (zeile.tag() == null && zeile.stand().istBeraten()) {
            bemerkungen.add(Violation.of("V-5.tag_unbekannt", position, name));
        }
        if (!auskunft.besteht(zeile)) {
            bemerkungen.add(Violation.of("V-2.gremium_bestand_nicht", name, zeile.tag()));
        }
        if (zeile.stand() == Beratungsstand.ABGESAGT && zeile.verbleib().grund().isEmpty()) {
            bemerkungen.add(Violation.of("V-5.grund_unbekannt", position, name));
        }
        if (zeile.stand().kannNachfolgerinHaben() && zeile.verbleib().nachfolgerin() == null) {
            bemerkungen.add(Violation.of("V-5.verbleib_unbekannt", position, name));
        }
        for (String teil : ZeilenspruchRule.nichtGenannt(zeile)) {
            bemerkungen.add(Violation.of("V-2.teil_nicht_genannt", position, name, teil));
        }
        aenderung(position, zeile, auskunft, bemerkungen);
        for (Abstimmung a : zeile.abstimmungen()) {
            ueberzaehlig(position, name, a, auskunft.mitglieder(zeile), bemerkungen);
            WorteRule.widerspruch(
                            "", a, auskunft.mehrheit(zeile, a.worueber().gegenstand()), auskunft.mitglieder(zeile))
                    .ifPresent(v -> bemerkungen.add(Violation.of(
                            inZeile(a),
                            position,
                            name,
                            a.worte(),
                            ja(a.stimmen().ja()),
                            ja(a.stimmen().nein()))));
        }
    }

    /** Rule V-7: an accepted motion to change the paper and the mark "mit Änderungen" go together, and the mark with a decision. */
    private static void aenderung(int position, Beratung zeile, Gremienauskunft auskunft, List<Violation> bemerkungen) {
        if (!zeile.hatEntschieden()) {
            return;
        }
        boolean angenommen = AenderungRule.kannGeaendertHaben(zeile, auskunft);
        boolean aenderung = AenderungRule.nahmAntragAn(zeile, auskunft);
        if (angenommen && aenderung && !zeile.marke().geaendert()) {
            bemerkungen.add(Violation.of("V-7.aenderung_ohne_vermerk", position));
        } else if (!angenommen && zeile.marke().geaendert()) {
            bemerkungen.add(Violation.of("V-7.vermerk_ohne_beschluss", position));
        }
    }

    /** Counts were within the members when they were recorded; the number of members may have been entered or corrected since. */
    private static void ueberzaehlig(
            int position, String name, Abstimmung a, OptionalInt mitglieder, List<Violation> bemerkungen) {
        if (mitglieder.isPresent()
                && StimmenRule.verstoesse("", a, OptionalInt.empty()).isEmpty()
                && !StimmenRule.verstoesse("", a, mitglieder).isEmpty()) {
            bemerkungen.add(Violation.of("V-3.mitglieder_in_zeile", position, name, mitglieder.getAsInt()));
        }
    }

    private static String inZeile(Abstimmung a) {
        if (a.worueber().gegenstand() == Abstimmungsgegenstand.UMLAUF) {
            return "V-4.in_zeile_umlauf";
        }
        return a.massgabe()
                .seite()
                .map(s -> s == Massgabe.Seite.ZAHLEN ? "V-4.in_zeile_zahlen_gelten" : "V-4.in_zeile_worte_gelten")
                .orElse("V-4.in_zeile");
    }

    private static String ja(Integer zahl) {
        return zahl == null ? "?" : zahl.toString();
    }

    /** Rule V-6: each row against every earlier one, not only against its neighbour. */
    private static void reihenfolge(List<Beratung> folge, List<Violation> bemerkungen) {
        int spaeteste = -1;
        for (int i = 0; i < folge.size(); i++) {
            LocalDate tag = folge.get(i).tag();
            if (tag == null) {
                continue;
            }
            if (spaeteste >= 0 && tag.isBefore(folge.get(spaeteste).tag())) {
                bemerkungen.add(Violation.of(
                        "V-6.vor_frueherer",
                        i + 1,
                        tag,
                        spaeteste + 1,
                        folge.get(spaeteste).tag()));
            } else {
                spaeteste = i;
            }
        }
        if (folge.stream().noneMatch(Beratung::hatEntschieden)) {
            return;
        }
        Vorberatungen.offene(folge).forEach(i -> bemerkungen.add(Violation.of("V-6.vorberatung_offen", i)));
    }

    /** Rule V-4: a later row that says otherwise of the same, or of a part of it, is told beside the earlier one. */
    private static void mehrereEntscheidungen(
            List<Beratung> folge, Gremienauskunft auskunft, List<Violation> bemerkungen) {
        List<Beratung> entscheidende = PapierstandRule.entscheidende(folge);
        for (int j = 1; j < entscheidende.size(); j++) {
            Map<String, Los> spaeter = ZeilenspruchRule.lose(entscheidende.get(j), auskunft);
            for (int i = 0; i < j; i++) {
                if (verschieden(ZeilenspruchRule.lose(entscheidende.get(i), auskunft), spaeter)) {
                    bemerkungen.add(Violation.of(
                            "V-4.spaeter_anders",
                            stelle(folge, entscheidende.get(i)),
                            stelle(folge, entscheidende.get(j))));
                }
            }
        }
    }

    private static boolean verschieden(Map<String, Los> frueher, Map<String, Los> spaeter) {
        return frueher.entrySet().stream().anyMatch(f -> spaeter.entrySet().stream()
                .filter(s -> s.getKey().equals(f.getKey())
                        || s.getKey().equals(ZeilenspruchRule.GANZ)
                        || f.getKey().equals(ZeilenspruchRule.GANZ))
                .anyMatch(s -> s.getValue() != f.getValue()
                        && s.getValue().istEntschieden()
                        && f.getValue().istEntschieden()));
    }

    /** Place of the row itself, from 1; equal rows are told apart. */
    private static int stelle(List<Beratung> folge, Beratung zeile) {
        for (int i = 0; i < folge.size(); i++) {
            if (folge.get(i) == zeile) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no row of this paper");
    }

    private static void geld(Papier papier, List<Violation> bemerkungen) {
        if (papier.kaemmerei().stand() == Kaemmereistand.NICHT_ERFORDERLICH) {
            papier.finanzen().stream()
                    .filter(f -> f.betrag() != null)
                    .findFirst()
                    .ifPresent(f -> bemerkungen.add(Violation.of("V-8.nicht_erforderlich_mit_betrag", f.betrag())));
        }
    }

    private static void ausfertigung(Papier papier, Papierlage lage, List<Violation> bemerkungen) {
        Ausfertigung ausfertigung = papier.ausfertigung();
        if (ausfertigung.istLeer() || papier.art() == null || ausfertigung.gilt(papier.art(), lage)) {
            return;
        }
        if (!lage.stand().istPositiv()) {
            bemerkungen.add(Violation.of("V-9.ohne_beschluss", lage.stand()));
        } else if (ausfertigung.am() != null) {
            bemerkungen.add(Violation.of("V-9.vor_dem_beschluss", ausfertigung.am(), lage.am()));
        }
    }
}
