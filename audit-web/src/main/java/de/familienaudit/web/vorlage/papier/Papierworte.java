package de.familienaudit.web.vorlage.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Papierauswahl;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.abstimmung.Votumworte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers in words: how far one has come, what its rows and votes say, and what there is to choose. */
@Named("papierworte")
@ApplicationScoped
public class Papierworte {

    /** The day of the decision is not the day of these. */
    private static final Set<String> OHNE_TAG = Set.of("AUSGESETZT", "AUFGEHOBEN");

    @Inject
    private Texte texte;

    @Inject
    private Votumworte votumworte;

    /** The number, or that it has none (V-1). @param nummer null or empty for none */
    public String nummer(String nummer) {
        return nummer == null || nummer.isEmpty() ? texte.text("vorlage.ohne_nummer") : nummer;
    }

    /** {@code beschlossen am 13.12.2023}. */
    public String stand(VorlageDetails.Lage lage) {
        return lage.am() == null || OHNE_TAG.contains(lage.stand().name())
                ? texte.wort(lage.stand())
                : texte.text("vorlage.stand_am", lage.stand(), lage.am());
    }

    /** Which parts were decided, refused and are open; none where the paper was decided as a whole. */
    public List<String> teile(VorlageDetails.Lage lage) {
        List<String> saetze = new ArrayList<>();
        teile(saetze, "vorlage.teile.angenommen", lage.angenommen());
        teile(saetze, "vorlage.teile.abgelehnt", lage.abgelehnt());
        teile(saetze, "vorlage.teile.offen", lage.offen());
        return saetze;
    }

    private void teile(List<String> saetze, String key, List<String> teile) {
        if (!teile.isEmpty()) {
            saetze.add(texte.text(
                    key,
                    teile.stream()
                            .map(t -> Character.isDigit(t.charAt(0)) ? texte.text("vorlage.punkt", t) : t)
                            .collect(Collectors.joining(", "))));
        }
    }

    /** Tone of the tag of a state. */
    public String ton(Enum<?> stand) {
        return switch (stand.name()) {
            case "BESCHLOSSEN", "GEAENDERT_BESCHLOSSEN", "ZUR_KENNTNIS_GENOMMEN", "AUSGEFERTIGT" -> "ok";
            case "TEILWEISE_BESCHLOSSEN", "ERGEBNIS_UNBEKANNT" -> "warn";
            case "ABGELEHNT", "AUSGESETZT", "AUFGEHOBEN" -> "bad";
            case "IN_BERATUNG", "IN_ABSTIMMUNG" -> "run";
            default -> "neutral";
        };
    }

    /** Icon of the tag of a state. */
    public String bild(Enum<?> stand) {
        return switch (stand.name()) {
            case "BESCHLOSSEN", "GEAENDERT_BESCHLOSSEN", "ZUR_KENNTNIS_GENOMMEN", "AUSGEFERTIGT" -> "haken";
            case "TEILWEISE_BESCHLOSSEN", "AUSGESETZT" -> "warnung";
            case "ABGELEHNT", "AUFGEHOBEN", "ZURUECKGEZOGEN" -> "schliessen";
            case "IN_BERATUNG", "IN_ABSTIMMUNG" -> "laufend";
            case "ERGEBNIS_UNBEKANNT" -> "info";
            default -> "geplant";
        };
    }

    public List<String> bemerkungen(List<Violation> bemerkungen) {
        return bemerkungen.stream().map(texte::regel).toList();
    }

    /** {@code 13.12.2023, Entscheidung}. */
    public String zeile(VorlageDetails.Zeile zeile) {
        String rolle = texte.text("Beratungsrolle." + zeile.angabe().rolle());
        if (zeile.angabe().tag() == null) {
            return texte.text(
                    "GEPLANT".equals(zeile.angabe().stand()) ? "vorlage.zeile.ohne_termin" : "vorlage.zeile.ohne_tag",
                    rolle);
        }
        return texte.text("vorlage.zeile.am", zeile.angabe().tag(), rolle);
    }

    /** Tone of the tag of a row. */
    public String zeilenton(VorlageDetails.Zeile zeile) {
        return switch (zeile.angabe().stand()) {
            case "BEHANDELT" -> "ok";
            case "GEPLANT", "VERZICHTET", "OHNE_EMPFEHLUNG" -> "neutral";
            default -> "warn";
        };
    }

    /** What a deciding row decides. */
    public String umfang(Beratungsangabe.Entscheidung entscheidung) {
        String satz = "TEILE".equals(entscheidung.umfang())
                ? texte.text("vorlage.entscheidet.teile", entscheidung.teile())
                : texte.text("vorlage.entscheidet");
        return entscheidung.geaendert() ? texte.text("vorlage.entscheidet.geaendert", satz) : satz;
    }

    /** Why a row was not dealt with, what took its place, what is remarked, and that no result is known. */
    public List<String> dazu(VorlageDetails.Zeile zeile) {
        Beratungsangabe angabe = zeile.angabe();
        List<String> saetze = new ArrayList<>();
        wenn(saetze, "vorlage.zeile.grund", angabe.ausfall().grund());
        if (zeile.nachfolgerin() != null) {
            VorlageDetails.Verweis nach = zeile.nachfolgerin();
            saetze.add(
                    nach.tag() == null
                            ? texte.text("vorlage.zeile.stattdessen", nach.gremium(), nach.position())
                            : texte.text("vorlage.zeile.stattdessen_am", nach.gremium(), nach.position(), nach.tag()));
        }
        if ("BEHANDELT".equals(angabe.stand())
                && zeile.stimmen().isEmpty()
                && !zeile.gremium().isEmpty()) {
            saetze.add(texte.text(
                    "KENNTNISNAHME".equals(angabe.rolle()) ? "vorlage.zeile.kenntnis" : "vorlage.zeile.ohne_ergebnis"));
        }
        if ("ABGESAGT".equals(angabe.stand())) {
            saetze.add(texte.text("vorlage.zeile.abgesagt"));
        }
        wenn(saetze, "vorlage.zeile.bemerkung", angabe.bemerkung());
        return saetze;
    }

    /** What was voted on. */
    public String frage(Votum votum) {
        Votum.Frage frage = votum.frage();
        String satz = frage.teil().isEmpty()
                ? texte.text("vorlage.frage", frage.gegenstand())
                : texte.text("vorlage.frage.teil", frage.gegenstand(), frage.teil());
        return frage.ablehnen() ? texte.text("vorlage.frage.ablehnen", satz) : satz;
    }

    /** A count, or that it is not known. */
    public String zahl(Integer zahl) {
        return zahl == null ? texte.text("vorlage.zahl.unbekannt") : texte.zahl(zahl);
    }

    /** Counts, result and why. */
    public String votum(Votum votum) {
        return votumworte.satz(votum);
    }

    /** Everything else that is noted of a vote. */
    public List<String> stimmdetails(Votum votum) {
        List<String> saetze = new ArrayList<>();
        wenn(saetze, "vorlage.stimme.wortlaut", votum.frage().wortlaut());
        wenn(saetze, "vorlage.stimme.worte", votum.worte());
        if (!"UNBEKANNT".equals(votum.art().name())) {
            saetze.add(texte.text("vorlage.stimme.art", votum.art()));
        }
        wenn(saetze, "vorlage.stimme.fraktionen", votum.fraktionen());
        if (votum.vorrang() != null) {
            saetze.add(texte.text(
                    "vorlage.stimme.vorrang",
                    votum.vorrang().seite(),
                    votum.vorrang().grund()));
        }
        return saetze;
    }

    /** Day and name under the decision as printed. */
    public String ausgefertigt(Vorlagenangaben.Ausgefertigt ausgefertigt) {
        if (ausgefertigt.am() == null) {
            return ausgefertigt.durch().isEmpty() ? texte.text("vorlage.keine_angabe") : ausgefertigt.durch();
        }
        return ausgefertigt.durch().isEmpty()
                ? texte.text("vorlage.ausgefertigt.tag", ausgefertigt.am())
                : texte.text("vorlage.ausgefertigt.tag_und_name", ausgefertigt.am(), ausgefertigt.durch());
    }

    /** An amount as it is meant. */
    public String betrag(VorlageDetails.Geld geld) {
        if (geld.betrag().isEmpty()) {
            return texte.text("vorlage.keine_angabe");
        }
        String betrag =
                switch (geld.angabe().genauigkeit()) {
                    case "UNGEFAEHR" -> texte.text("vorlage.betrag.ungefaehr", geld.betrag());
                    case "HOECHSTENS" -> texte.text("vorlage.betrag.hoechstens", geld.betrag());
                    default -> geld.betrag();
                };
        return geld.angabe().jaehrlich() ? texte.text("vorlage.betrag.je_jahr", betrag) : betrag;
    }

    /** An id or a year as it stands in an address. */
    public String kennung(Number zahl) {
        return zahl.toString();
    }

    /** A body to choose; of one that was ended it says so. */
    public String gremium(Gremiumwahl gremium) {
        return gremium.besteht() ? gremium.name() : texte.text("vorlage.gremium.frueher", gremium.name());
    }

    private void wenn(List<String> saetze, String key, String text) {
        if (!text.isEmpty()) {
            saetze.add(texte.text(key, text));
        }
    }

    public List<String> getArten() {
        return Papierauswahl.ARTEN;
    }

    public List<String> getStaende() {
        return Papierauswahl.STAENDE;
    }

    public List<String> getRollen() {
        return Papierauswahl.ROLLEN;
    }

    public List<String> getZeilenstaende() {
        return Papierauswahl.ZEILENSTAENDE;
    }

    public List<String> getGegenstaende() {
        return Papierauswahl.GEGENSTAENDE;
    }

    public List<String> getFinanzarten() {
        return Papierauswahl.FINANZARTEN;
    }
}
